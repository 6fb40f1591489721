import CampaignModel
import Diagnostics

extension DiagnosticKind {
    static let addressTaken = DiagnosticKind(
        "AddressTaken",
        .error,
        """
        Two sources would be written to one address. Letter case and the way in which letters are \
        composed do not tell addresses apart, since some disks and hosts ignore them. Give one of \
        them another slug.
        """
    )
    static let invalidSlug = DiagnosticKind(
        "InvalidSlug",
        .error,
        """
        A slug is the last part of an address: lower-case letters, digits and single hyphens, of one \
        script, at most 100 bytes when a link encodes it. Anything else breaks in mails, on posters \
        or on some hosts.
        """
    )
    static let reservedSlug = DiagnosticKind(
        "ReservedSlug",
        .error,
        """
        Placard itself needs some addresses: `assets`, `archive`, `topics`, `pages`, `404` and the \
        prefixes of the site's languages. A campaign or page needs another slug.
        """
    )
    static let invalidAlias = DiagnosticKind(
        "InvalidAlias",
        .error,
        """
        An alias is an old address of the page below the site's root, such as `/old-slug/`: it \
        starts with one slash and has neither `..`, a query, a fragment nor a host.
        """
    )
}

extension Diagnostic {
    static func addressTaken(
        _ address: PageAddress,
        by claimant: AddressTable.Claimant,
        earlier: AddressTable.Claimant
    ) -> Diagnostic {
        Diagnostic(
            .addressTaken,
            at: claimant.location,
            "Address '\(address.path)' is already taken by \(earlier.description)",
            why: "Only one of \(claimant.description) and \(earlier.description) can be there.",
            solutions: [wayOut(for: claimant.kind)],
            notes: earlier.kind == .placard
                ? [] : [Note(at: earlier.location, "the first to claim it")]
        )
    }

    private static func wayOut(for kind: AddressTable.Claimant.Kind) -> String {
        switch kind {
        case .campaign, .page, .mail: "Set another `slug:` in one of the two files."
        case .update: "Rename one of the two files."
        case .alias: "Remove the alias: the address is in use, so nothing has to lead away from it."
        case .redirect: "Remove the redirect or the page."
        case .file: "Rename the file or the page."
        case .placard: "Choose another address."
        }
    }

    static func invalidSlug(
        _ slug: String,
        _ problem: Slug.Problem,
        at location: SourceLocation,
        isFileName: Bool
    ) -> Diagnostic {
        let suggestion = Slug.suggestion(for: slug)
        let wayOut: String
        if suggestion.isEmpty || suggestion == slug {
            wayOut = isFileName ? "Set `slug:` in the file." : "Choose another slug."
        } else if isFileName {
            wayOut = "Rename it to '\(suggestion)', or set `slug: \(suggestion)` in the file."
        } else {
            wayOut = "Write `slug: \(suggestion)`."
        }
        let subject =
            isFileName
            ? "The name '\(slug)' cannot be an address" : "Slug '\(slug)' cannot be an address"
        return Diagnostic(
            problem == .reserved ? .reservedSlug : .invalidSlug,
            at: location,
            problem == .reserved
                ? "Slug '\(slug)' is reserved" : "\(subject): \(words(for: problem))",
            why: why(for: problem),
            solutions: [
                problem == .reserved ? "Set another `slug:`, such as '\(slug)-campaign'." : wayOut
            ]
        )
    }

    private static func words(for problem: Slug.Problem) -> String {
        switch problem {
        case .empty: "it is empty"
        case .character(let scalar): "it holds \(name(of: scalar))"
        case .upperCase: "it holds capital letters"
        case .hyphens: "hyphens stand single and between letters"
        case .notComposed: "its accents are written as characters of their own"
        case .mixedScripts: "it mixes scripts"
        case .tooLong(let bytes):
            "it takes \(bytes) bytes in a link, \(bytes - Slug.longest) too many"
        case .reserved: "it is reserved"
        }
    }

    private static func why(for problem: Slug.Problem) -> String {
        switch problem {
        case .reserved: "Placard itself uses this address."
        case .mixedScripts:
            "Letters of another script can look the same and pass for another address."
        case .tooLong: "A link encodes each letter outside a–z as three bytes or more."
        default: "An address holds lower-case letters, digits and single hyphens."
        }
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        if scalar == " " { return "a space" }
        if scalar.properties.generalCategory == .control || scalar.properties.isWhitespace {
            return "the character U+" + String(scalar.value, radix: 16, uppercase: true)
        }
        return "'\(Character(scalar))'"
    }

    static func invalidAlias(_ alias: Located<String>, in path: String, isRedirect: Bool = false)
        -> Diagnostic
    {
        let text = alias.value
        let shown = text.unicodeScalars.count > 80 ? "\(text.prefix(80))…" : text
        let isLong = text.utf8.count > AddressClaims.longestAlias
        return Diagnostic(
            .invalidAlias,
            at: SourceLocation(path: path, range: alias.range),
            isLong
                ? "'\(shown)' is too long for an address: \(text.utf8.count) bytes"
                : "'\(shown)' is not an address of this site",
            why: isLong
                ? "Addresses have at most \(AddressClaims.longestAlias) bytes."
                : "\(isRedirect ? "A redirect leads from" : "An alias is") an old address below "
                    + "the site's root, without query, fragment or host.",
            solutions: [
                isRedirect
                    ? "Write it from the root: `from: /old-slug/`."
                    : "Write it from the root: `aliases: [/old-slug/]`."
            ]
        )
    }
}
