import CampaignModel

/// Writes the pieces of an e-mail's text for reading without markup: links are numbered and listed
/// below, buttons show their address at once.
///
/// Lines are not broken: mail programs break them where their windows end.
struct MailPlainText {
    /// What stands before the lines of a quote or an item.
    private struct Margin {
        var first: String
        var further: String
        /// Whether a line stands behind it already.
        var isUsed = false
    }

    private static let quoteMargin = "> "

    let medium: MailMedium
    /// The addresses of the numbered links so far.
    private(set) var notes: [String] = []

    private var output = ""
    private var words = ""
    private var margins: [Margin] = []
    private var opened: [MailPiece] = []
    private var numbers: [Int?] = []
    private var wasTight = false

    init(medium: MailMedium) {
        self.medium = medium
    }

    /// The text of pieces; links go on being numbered from text to text.
    mutating func text(of pieces: [MailPiece]) -> String {
        (output, words, wasTight) = ("", "", false)
        for piece in pieces { write(piece) }
        return output
    }

    /// The text of a line without Markdown.
    func text(ofLine line: [MailBody.Piece]) -> String {
        line.map { piece in
            switch piece {
            case .text(let text): text
            case .tag(let tag): medium.text(tag) ?? ""
            default: ""
            }
        }.joined()
    }

    private mutating func write(_ piece: MailPiece) {
        switch piece {
        case .open, .link, .openNothing: open(piece)
        case .close: close()
        case .text(let text): words += text
        case .tag(let tag): words += medium.text(tag) ?? ""
        case .softBreak: words += " "
        case .lineBreak: words += "\n"
        case .code(let code): words += code
        case .codeBlock(let code):
            flush(isTight: false)
            let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
            words = lines.map { "    " + $0 }.joined(separator: "\n")
            while words.last == "\n" || words.last == " " { words.removeLast() }
            flush(isTight: false)
        case .rule:
            words = "* * *"
            flush(isTight: false)
        case .picture(let picture): write(picture)
        }
    }

    private mutating func open(_ piece: MailPiece) {
        switch piece {
        case .open(.quote):
            flush(isTight: false)
            margins.append(Margin(first: Self.quoteMargin, further: Self.quoteMargin))
        case .open(.list(let first)):
            flush(isTight: true)
            numbers.append(first)
        case .open(.item):
            let marker = numbers.last.flatMap { $0 }.map { "\($0). " } ?? "• "
            if let last = numbers.indices.last, let number = numbers[last] {
                numbers[last] = number + 1
            }
            let blanks = String(repeating: " ", count: marker.count)
            margins.append(Margin(first: marker, further: blanks))
        case .link(let link) where link.style.isButton: words = ""
        default: break
        }
        opened.append(piece)
    }

    private mutating func close() {
        switch opened.popLast() {
        case .link(let link):
            if link.style.isButton, opened.last == .open(.buttons) {
                words += "\n" + link.address
                flush(isTight: false)
            } else {
                notes.append(link.address)
                words += " [\(notes.count)]"
            }
        case .open(.line): flush(isTight: true)
        case .open(.paragraph), .open(.attribution), .open(.figure): flush(isTight: false)
        case .open(.heading):
            let length = min(max(words.count, 3), 60)
            words += "\n" + String(repeating: "-", count: length)
            flush(isTight: false)
        case .open(.buttons): words = ""
        case .open(.quote): margins.removeLast()
        case .open(.item):
            flush(isTight: true)
            margins.removeLast()
        case .open(.list):
            numbers.removeLast()
            // What follows the list begins behind a blank line, unless it is an item around it.
            if numbers.isEmpty { wasTight = false }
        default: break
        }
    }

    private mutating func write(_ picture: MailPicture) {
        if !picture.alternative.isEmpty { words += "[\(picture.alternative)]" }
        if !picture.caption.isEmpty { words += (words.isEmpty ? "" : "\n") + picture.caption }
    }

    /// The line between two blocks: a quote goes on over it.
    private var emptyLine: String {
        margins.count { $0.first == Self.quoteMargin && $0.isUsed } > 0 ? ">" : ""
    }

    /// Writes the words of a block, each line behind its margins.
    private mutating func flush(isTight: Bool) {
        let text = words
        words = ""
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        if !output.isEmpty { output += isTight && wasTight ? "\n" : "\n\(emptyLine)\n" }
        wasTight = isTight
        // Breaking lines by bytes costs a tenth of doing it by characters.
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            if number > 0 { output += "\n" }
            for place in margins.indices {
                output += margins[place].first
                margins[place].first = margins[place].further
                margins[place].isUsed = true
            }
            output += Substring(line)
        }
    }
}
