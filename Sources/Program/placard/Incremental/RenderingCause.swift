import CampaignModel

/// Why a build rendered a unit: one of the things that were not as the last build knew them.
struct RenderingCause: Sendable, Equatable, Restorable {
    /// What it was.
    enum Kind: Sendable, CaseIterable, Restorable {
        case isNew
        case noRecord
        case otherProgram
        case forced
        case text
        case translation
        case update
        case email
        case offered
        case picture
        case counts
        case settings
        case options
        case theme
        case moment
        case elsewhere
        case links
        case output
    }

    /// What it was.
    var kind: Kind
    /// The file that changed; empty where none is to be named.
    var file = ""

    /// Names a cause.
    init(_ kind: Kind, _ file: String = "") {
        self.kind = kind
        self.file = file
    }

    init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        kind = try Kind(from: bytes, at: &place)
        file = try String(from: bytes, at: &place)
    }

    func write(into fields: inout FieldBytes) {
        fields.append(kind)
        fields.append(file)
    }

    /// The cause in words that follow a colon.
    var words: String {
        switch kind {
        case .isNew: "no earlier build rendered it"
        case .noRecord: "there was no record of an earlier build"
        case .otherProgram: "the build before was made by another version of Placard"
        case .forced: "--force was given"
        case .text: "its text changed"
        case .translation: "a translation changed (\(file))"
        case .update: "an update changed (\(file))"
        case .email: "its e-mail changed (\(file))"
        case .offered: "a campaign that it offers changed (\(file))"
        case .picture: "a picture changed (\(file))"
        case .counts: "the signature counts changed (\(file))"
        case .settings: "the settings changed (\(file))"
        case .options: "the build was asked for something else, such as --environment or --set"
        case .theme: "the theme changed (\(file))"
        case .moment: "time passed, and with it what is published or closed"
        case .elsewhere: "a menu, a topic or another campaign that it shows changed"
        case .links: "files that its text links to or shows came, went or moved"
        case .output: "one of its files in the output folder was not as it was written"
        }
    }
}
