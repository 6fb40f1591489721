import CommonMark
import QRCodes
import YAML

/// The libraries of other people that decide bytes of the site.
enum ProgramLibraries {
    /// Their versions, as they are in use.
    static var versions: [String: String] {
        [
            "libcmark": MarkdownParser.libraryVersion, "libyaml": YAMLParser.libraryVersion,
            "libqrencode": QRCode.libraryVersion,
        ]
    }
}
