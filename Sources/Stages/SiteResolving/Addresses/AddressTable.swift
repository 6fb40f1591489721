import CampaignModel
import Diagnostics

/// Every address of the site and who claimed it first.
///
/// Addresses that differ only in letter case or in how their letters are composed are the same: a
/// disk or a host may not tell them apart.
struct AddressTable {
    /// Whoever makes a page or a file.
    struct Claimant {
        /// What sort of thing it is.
        enum Kind: String {
            case campaign = "the campaign"
            case page = "the page"
            case update = "the update"
            case mail = "the e-mail of"
            case alias = "the alias"
            case redirect = "the redirect"
            case file = "the file"
            case placard = "Placard's own"
        }

        /// What sort of thing it is.
        var kind: Kind
        /// Its name, as the user knows it.
        var name: String
        /// Where it is written.
        var location: SourceLocation

        /// What it is, in words: `the campaign 'faces'`.
        var description: String {
            kind == .placard ? "\(kind.rawValue) \(name)" : "\(kind.rawValue) '\(name)'"
        }
    }

    private var claimants: [String: Claimant] = [:]

    /// Creates a table with room for a number of addresses.
    init(capacity: Int) {
        claimants.reserveCapacity(capacity)
    }

    /// Claims an address; the first to come keeps it.
    ///
    /// - Parameters:
    ///   - address: The address of a page or file.
    ///   - claimant: Who makes it.
    /// - Returns: The earlier claimant, or `nil` where the address was free.
    mutating func claim(_ address: PageAddress, for claimant: Claimant) -> Claimant? {
        let key = Self.key(address)
        // Almost every address is free: it is looked for once.
        guard let earlier = claimants.updateValue(claimant, forKey: key) else { return nil }
        claimants[key] = earlier
        return earlier
    }

    /// Who makes what lies at an address.
    func claimant(of address: PageAddress) -> Claimant? {
        claimants[Self.key(address)]
    }

    /// `String` compares and hashes by canonical equivalence, so NFC needs no step of its own.
    private static func key(_ address: PageAddress) -> String {
        let isFolded = address.path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
        return isFolded ? address.path : address.path.lowercased()
    }
}
