public import CampaignModel

/// A file of a theme as the site serves it.
public struct ThemeAsset: Sendable, Hashable {
    /// The path below `assets/`; that of a file which the program makes begins with `/`.
    public var path: String
    /// Where it is served: `/assets/main.8f3c2a1b00.css`.
    public var address: PageAddress
    /// What it holds, addresses inside rewritten.
    public var bytes: [UInt8]

    /// Creates an asset.
    public init(path: String, address: PageAddress, bytes: [UInt8]) {
        self.path = path
        self.address = address
        self.bytes = bytes
    }

    /// The file's name with its hash, as an address carries it.
    var name: String {
        String(address.encoded.dropFirst("/assets/".count))
    }
}
