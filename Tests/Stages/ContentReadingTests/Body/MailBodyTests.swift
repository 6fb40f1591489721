import CampaignModel
import ContentReading
import Diagnostics
import Testing

@Suite struct MailBodyTests {
    /// A text read for an e-mail: its pieces in short, and its mistakes.
    private func read(_ markdown: String) -> (pieces: String, mistakes: [String]) {
        let source = BodySource(setting: "site.yaml", at: SourceRange(at: .start))
        var reader = BodyReader()
        var found: [Diagnostic] = []
        let body = reader.mailBody(of: source, in: Array(markdown.utf8), diagnostics: &found)
        return (body.pieces.map(short).joined(), found.map(\.kind.name))
    }

    private func short(_ piece: MailBody.Piece) -> String {
        switch piece {
        case .open(let element): "⟨" + short(element) + "|"
        case .close: "⟩"
        case .text(let text): text
        case .tag(let tag): "«\(tag.field.rawValue)\(tag.fallback.map { "|" + $0 } ?? "")»"
        case .amount: "«amount»"
        case .softBreak: " "
        case .lineBreak: "⏎"
        case .code(let code), .codeBlock(let code): "`\(code)`"
        case .rule: "—"
        case .picture(let number): "picture \(number)"
        case .video(let number): "video \(number)"
        }
    }

    private func short(_ element: MailBody.Element) -> String {
        switch element {
        case .heading(let level, let anchor): "h\(level) \(anchor)"
        case .list(let start): "list \(start.map(String.init) ?? "•")"
        case .action(let action): action.isButton ? "button" : "action"
        case .link(let number): "link \(number)"
        case .source(let reference): "source \(reference.entry)"
        default: "\(element)"
        }
    }

    @Test(arguments: [
        ("Dear **you**, *hi*", "⟨paragraph|Dear ⟨strong|you⟩, ⟨emphasis|hi⟩⟩"),
        ("## What we ask\n\na  \nb", "⟨h2 what-we-ask|What we ask⟩⟨paragraph|a⏎b⟩"),
        ("- a\n- b\n\n3. c", "⟨list •|⟨item|⟨line|a⟩⟩⟨item|⟨line|b⟩⟩⟩⟨list 3|⟨item|⟨line|c⟩⟩⟩"),
        ("> a\n>\n> — b", "⟨quote|⟨paragraph|a⟩⟨attribution|— b⟩⟩"),
        ("> a\n> — b", "⟨quote|⟨paragraph|a⟩⟨attribution|— b⟩⟩"),
        ("[a](sign:) **[b {amount}](donate:)**", "⟨buttons|⟨button|a⟩ ⟨button|b «amount»⟩⟩"),
        ("a [b](sign:) [c](https://c.example)", "⟨paragraph|a ⟨action|b⟩ ⟨link 0|c⟩⟩"),
        ("![a](b.jpg)\n\n---\n\n`c`", "⟨figure|picture 0⟩—⟨paragraph|`c`⟩"),
        ("[![a](b.jpg)](c.pdf)", "⟨figure|⟨link 0|picture 0⟩⟩"),
        ("[a](https://youtu.be/abcdefghijk)", "video 0"),
        ("a <!-- note --> b", "⟨paragraph|a  b⟩"),
    ])
    func theWalkIsNotedPieceByPiece(_ markdown: String, _ pieces: String) {
        #expect(read(markdown).pieces == pieces)
        #expect(read(markdown).mistakes == [])
    }

    @Test func recipientsTagsStayWithTheirFallbacks() {
        #expect(
            read("Dear {recipient.first_name|A & B},\n\nto {recipient.email}").pieces
                == "⟨paragraph|Dear «recipient.first_name|A & B»,⟩⟨paragraph|to «recipient.email»⟩"
        )
        #expect(
            read("[leave]({unsubscribe_url})").pieces == "⟨paragraph|⟨unsubscribe|leave⟩⟩"
        )
    }

    @Test func aWrongLinkLeavesItsWordsAlone() {
        let read = read("[a](sign) b")
        #expect(read.pieces == "⟨paragraph|a b⟩")
        #expect(read.mistakes.count == 1)
    }

    @Test func aLineHoldsWordsAndTags() {
        #expect(
            BodyReader.mailLine("{recipient.first_name|You}, *look*")
                == [.tag(RecipientTag(.firstName, fallback: "You")), .text(", *look*")]
        )
        #expect(BodyReader.mailLine("") == [])
        #expect(BodyReader.mailLine("{a} {b}") == [.text("{a} {b}")])
    }

    @Test(arguments: ["a <!-- b", "a <!--", "*a* x<!--y\nz"])
    func aCommentWithoutEndInALineIsReported(_ markdown: String) {
        #expect(read(markdown).mistakes == ["UnclosedComment"])
    }
}
