import CampaignModel
import ContentReading
import Diagnostics
import OutputWriting

/// What the record keeps of a Markdown file: its head and what is wrong with it.
struct HeadNotes {
    /// The head; `nil` where there was none to be had.
    var head: ContentHead?
    /// What is wrong with it.
    var diagnostics: [Diagnostic]

    /// Takes what was read.
    init(_ head: ContentHead?, _ diagnostics: [Diagnostic]) {
        self.head = head
        self.diagnostics = diagnostics
    }

    /// Reads the notes of a source; `nil` where they are damaged.
    init?(ofSource number: Int, in record: OutputRecord) {
        do {
            self = try record.withNotes(ofSource: number) { (bytes) throws(FieldDamage) in
                try HeadNotes(from: bytes)
            }
        } catch {
            return nil
        }
    }

    private init(from bytes: Span<UInt8>) throws(FieldDamage) {
        var place = 0
        switch try Int(from: bytes, at: &place) {
        case 0: head = nil
        case 1: head = .campaign(try CampaignHead(from: bytes, at: &place))
        case 2: head = .page(try PageHead(from: bytes, at: &place))
        case 3: head = .update(try UpdateHead(from: bytes, at: &place))
        case 4: head = .mail(try MailHead(from: bytes, at: &place))
        default: throw FieldDamage()
        }
        diagnostics = try [Diagnostic](from: bytes, at: &place)
    }

    /// Writes the notes.
    func write(into fields: inout FieldBytes) {
        switch head {
        case nil: fields.append(0)
        case .campaign(let head)?:
            fields.append(1)
            fields.append(head)
        case .page(let head)?:
            fields.append(2)
            fields.append(head)
        case .update(let head)?:
            fields.append(3)
            fields.append(head)
        case .mail(let head)?:
            fields.append(4)
            fields.append(head)
        }
        diagnostics.write(into: &fields)
    }
}
