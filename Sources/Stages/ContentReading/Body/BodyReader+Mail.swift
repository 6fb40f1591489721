public import CampaignModel
import CommonMark
public import Diagnostics

extension BodyReader {
    /// Reads a text for an e-mail: the same walk, noted piece by piece.
    ///
    /// - Parameters:
    ///   - source: What is known of the file or setting.
    ///   - bytes: All bytes of the file, or of the setting's value, in UTF-8.
    ///   - diagnostics: What is wrong with the text is appended here.
    /// - Returns: The text, whole as far as it can be told; an empty one if it was not read.
    public mutating func mailBody(
        of source: BodySource,
        in bytes: borrowing [UInt8],
        diagnostics: inout [Diagnostic]
    ) -> MailBody {
        pieces = []
        var body = body(of: source, in: bytes, diagnostics: &diagnostics)
        body.bytes = []
        body.holes = []
        defer { pieces = nil }
        return MailBody(pieces: pieces ?? [], body: body)
    }

    /// The pieces of one line without Markdown, such as a subject: words and recipients' tags.
    public static func mailLine(_ text: String) -> [MailBody.Piece] {
        let bytes = Array(text.utf8)
        var pieces: [MailBody.Piece] = []
        var copied = 0
        for tag in MailTag.all(in: bytes) {
            guard let found = tag.recipientTag(in: bytes) else { continue }
            if copied < tag.range.lowerBound {
                let words = bytes[copied..<tag.range.lowerBound]
                pieces.append(.text(String(decoding: words, as: UTF8.self)))
            }
            pieces.append(.tag(found))
            copied = tag.range.upperBound
        }
        if copied < bytes.count {
            pieces.append(.text(String(decoding: bytes[copied...], as: UTF8.self)))
        }
        return pieces
    }

    /// Notes a piece where the text is read for an e-mail.
    mutating func note(_ piece: MailBody.Piece) {
        pieces?.append(piece)
    }

    /// Notes a stretch of the tree's text.
    mutating func note(text range: Range<Int>) {
        guard pieces != nil, !range.isEmpty else { return }
        note(.text(string(range)))
    }

    /// Notes what begins with a node that the writer itself knows.
    mutating func noteEntering(_ node: Int) {
        guard pieces != nil else { return }
        switch parser.tree.nodes[node].kind {
        case .blockQuote: note(.open(.quote))
        case .list:
            let list = parser.tree.nodes[node]
            note(.open(.list(start: list.isOrdered ? Int(list.listStart) : nil)))
        case .item: note(.open(.item))
        case .thematicBreak: note(.rule)
        case .paragraph: note(.open(parser.tree.isTight(node) ? .line : .paragraph))
        case .emphasis: note(.open(.emphasis))
        case .strong: note(.open(.strong))
        case .code: note(.code(string(parser.tree.nodes[node].content)))
        case .codeBlock: note(.codeBlock(string(parser.tree.nodes[node].content)))
        case .softBreak: note(.softBreak)
        case .lineBreak: note(.lineBreak)
        default: break
        }
    }

    /// Notes the end of such a node.
    mutating func noteLeaving(_ node: Int) {
        switch parser.tree.nodes[node].kind {
        case .blockQuote, .list, .item, .emphasis, .strong: note(.close)
        default: break
        }
    }
}

extension MailTag {
    /// Every tag in a text, those that are wrong too.
    static func all(in text: [UInt8]) -> [MailTag] {
        var tags: [MailTag] = []
        var index = 0
        while index < text.count {
            if let tag = MailTag(in: text, at: index, before: text.count) {
                tags.append(tag)
                index = max(tag.range.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return tags
    }

    /// The tag as a value; `nil` where it is none of Placard's.
    func recipientTag(in text: [UInt8]) -> RecipientTag? {
        guard case .own(let fallback) = finding else { return nil }
        let name = text[range].dropFirst().prefix {
            $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "}")
        }
        guard let field = RecipientTag.Field(rawValue: String(decoding: name, as: UTF8.self))
        else { return nil }
        return RecipientTag(
            field,
            fallback: fallback.map { String(decoding: text[$0], as: UTF8.self) }
        )
    }

    /// What is wrong with the tags of a line that no Markdown surrounds, such as a subject.
    static func mistakes(inLine text: String) -> [BodyMistake] {
        let bytes = Array(text.utf8)
        return all(in: bytes).compactMap { tag in
            let words = String(decoding: bytes[tag.range], as: UTF8.self)
            switch tag.finding {
            case .foreign: return .foreignMailTag(words)
            case .unknown: return .unknownMailTag(words)
            case .unfinished: return .brokenMailTag(words)
            case .amount: return .misplacedMailTag(words)
            case .own:
                let isAddress = words.hasPrefix(
                    "{\(RecipientTag.Field.unsubscribeAddress.rawValue)"
                )
                return isAddress ? .misplacedMailTag(words) : nil
            }
        }
    }
}
