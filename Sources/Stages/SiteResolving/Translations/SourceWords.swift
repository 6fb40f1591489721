public import CampaignModel
import Diagnostics

/// The words of a content file as whoever translates it sees them: the fields of its front matter and
/// the paragraphs of its text.
public struct SourceWords: Sendable {
    /// A field or a paragraph.
    struct Piece: Sendable {
        /// The field's key; `text` for a paragraph.
        var name: String
        /// The words, every stretch of blanks as one.
        var text: String
        /// Where they stand; of a paragraph its first line.
        var range: SourceRange
    }

    /// The name of paragraphs.
    static let textName = "text"

    /// The file.
    let path: String
    /// The language that it is written in.
    let language: LanguageTag
    /// The fields that are set.
    let fields: [Piece]
    /// The paragraphs, comments left out.
    let paragraphs: [Piece]
    /// Fields that the campaign sets in another file than this one: words of its e-mail.
    let fieldsElsewhere: Set<String>

    /// Takes the words of a campaign's file.
    ///
    /// - Parameters:
    ///   - words: The words of its front matter.
    ///   - file: The file.
    ///   - mail: What the campaign's `email.md` sets.
    ///   - bytes: The whole file, UTF-8.
    ///   - language: The language that it is written in.
    public init(
        _ words: CampaignWords,
        of file: ContentFile,
        mail: EmailWords?,
        _ bytes: [UInt8],
        language: LanguageTag
    ) {
        let ofMail = (words.email?.named ?? []).map { name, text in
            (EmailWords.keyInCampaign(name), text)
        }
        self.init(
            [("title", Optional(words.title))] + words.named + ofMail + words.namedShares,
            elsewhere: (mail?.setNames ?? []).map(EmailWords.keyInCampaign),
            file,
            bytes,
            language
        )
    }

    /// Takes the words of a campaign's `email.md`.
    ///
    /// - Parameters:
    ///   - words: The words of its front matter.
    ///   - file: The file.
    ///   - campaign: What the campaign's own file sets for the e-mail.
    ///   - bytes: The whole file, UTF-8.
    ///   - language: The language that it is written in.
    public init(
        _ words: EmailWords,
        of file: ContentFile,
        campaign: EmailWords?,
        _ bytes: [UInt8],
        language: LanguageTag
    ) {
        self.init(
            words.named.map { ($0.name, $0.text) },
            elsewhere: campaign?.setNames ?? [],
            file,
            bytes,
            language
        )
    }

    /// Takes the words of an update's file.
    public init(_ head: UpdateHead, _ bytes: [UInt8], language: LanguageTag) {
        self.init(
            [
                ("title", head.title), ("summary", head.summary),
                ("image_alt", head.imageAlternative),
            ],
            head.file,
            bytes,
            language
        )
    }

    /// Takes the words of a page's file.
    public init(_ head: PageHead, _ bytes: [UInt8], language: LanguageTag) {
        self.init(
            [
                ("title", head.title), ("summary", head.summary),
                ("image_alt", head.imageAlternative),
            ],
            head.file,
            bytes,
            language
        )
    }

    private init(
        _ named: [(String, Located<String>?)],
        elsewhere: [String] = [],
        _ file: ContentFile,
        _ bytes: [UInt8],
        _ language: LanguageTag
    ) {
        path = file.path
        self.language = language
        fieldsElsewhere = Set(elsewhere)
        fields = named.compactMap { name, text in
            text.map {
                Piece(name: name, text: TranslatedText.folded($0.value), range: $0.range)
            }
        }
        paragraphs = Self.paragraphs(of: bytes.dropFirst(file.bodyOffset), from: file.bodyLine)
    }

    /// The paragraphs between blank lines.
    private static func paragraphs(of bytes: ArraySlice<UInt8>, from firstLine: Int) -> [Piece] {
        var paragraphs: [Piece] = []
        var lines: [Substring] = []
        var number = firstLine
        func finish() {
            defer { lines = [] }
            guard let first = lines.first, !first.hasPrefix("<!--") else { return }
            let start = number - lines.count
            paragraphs.append(
                Piece(
                    name: textName,
                    text: TranslatedText.folded(lines.joined(separator: "\n")),
                    range: SourceRange(
                        from: SourcePosition(line: start, column: 1),
                        to: SourcePosition(line: start, column: first.unicodeScalars.count + 1)
                    )
                )
            )
        }
        let text = String(decoding: bytes, as: UTF8.self)
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) {
                if !lines.isEmpty { finish() }
            } else {
                lines.append(line)
            }
            number += 1
        }
        if !lines.isEmpty { finish() }
        return paragraphs
    }

    /// What a text's links do that is not a matter of taste: `sign:`, `donate:`, `share:` and each
    /// source, with the place of the first of each.
    var deeds: [(deed: String, range: SourceRange)] {
        var found: [(deed: String, range: SourceRange)] = []
        var known: Set<String> = []
        for paragraph in paragraphs {
            for part in paragraph.text.split(separator: "](").dropFirst() {
                let target = part.prefix { $0 != ")" && $0 != " " && $0 != "\"" }
                guard let colon = target.firstIndex(of: ":") else { continue }
                let scheme = String(target[...colon])
                guard ["sign:", "donate:", "share:", "source:"].contains(scheme) else { continue }
                let deed = scheme == "source:" ? String(target) : scheme
                if known.insert(deed).inserted { found.append((deed, paragraph.range)) }
            }
        }
        return found
    }
}
