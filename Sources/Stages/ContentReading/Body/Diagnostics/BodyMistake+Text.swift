import Diagnostics

extension DiagnosticKind {
    static let rawHTML = DiagnosticKind(
        "RawHTML",
        .error,
        """
        Texts are Markdown without HTML, so that they can become a page, an e-mail and a feed alike, \
        and so that nobody's text can bring a script into a page. Comments `<!-- … -->` are dropped.
        """
    )
    static let unclosedComment = DiagnosticKind(
        "UnclosedComment",
        .error,
        "A comment `<!--` has no end, so the rest of the text would silently be missing."
    )
    static let headingOfLevelOne = DiagnosticKind(
        "HeadingOfLevelOne",
        .warning,
        """
        The page's heading of level 1 is its title. Headings of the text start at level 2, `##`; the \
        one of level 1 is shown as level 2.
        """
    )
    static let skippedHeadingLevel = DiagnosticKind(
        "SkippedHeadingLevel",
        .warning,
        """
        A heading is more than one level below the one before it. People who have the page read \
        aloud find their way by the levels and look for the one that is missing.
        """
    )
    static let headingWithoutWords = DiagnosticKind(
        "HeadingWithoutWords",
        .warning,
        "A heading has no words: a gap in the page, and a stop without a name for screen readers."
    )
    static let table = DiagnosticKind(
        "TableInText",
        .warning,
        "Tables are not part of CommonMark: the bars and hyphens are shown as they are."
    )
    static let strikethrough = DiagnosticKind(
        "Strikethrough",
        .warning,
        "Text between `~~` is not struck through in CommonMark: the tildes are shown as they are."
    )
    static let footnote = DiagnosticKind(
        "Footnote",
        .warning,
        """
        Footnotes `[^1]` are not part of CommonMark: they are shown as they are. What proves a claim \
        belongs into `sources` in the front matter and a `source:` link.
        """
    )
    static let emojiName = DiagnosticKind(
        "EmojiName",
        .warning,
        "Names such as `:smile:` do not become pictures: they are shown as they are."
    )
}

extension BodyMistake {
    /// For `<b>`.
    static func rawHTML(_ tag: String) -> BodyMistake {
        BodyMistake(
            .rawHTML,
            "HTML \(quoted(tag)) in the text",
            why: "Texts are Markdown, so that they can become a page, an e-mail and a feed alike.",
            solutions: [inMarkdown(tag)]
        )
    }

    /// For `<!-- …`.
    static func unclosedComment() -> BodyMistake {
        BodyMistake(
            .unclosedComment,
            "Comment has no end",
            why: "Everything behind it would be missing.",
            solutions: [
                "Write --> where the comment ends.",
                "To show the characters themselves, put them into backticks: `<!--`.",
            ]
        )
    }

    /// For `# Heading`.
    static func headingOfLevelOne() -> BodyMistake {
        BodyMistake(
            .headingOfLevelOne,
            "Heading of level 1 in the text",
            why: "The page's title is its heading of level 1.",
            solutions: ["Write it with '##', or remove it if it repeats the title."]
        )
    }

    /// For `####` below `##`.
    static func skippedHeadingLevel(from upper: Int, to lower: Int) -> BodyMistake {
        let above = upper == 1 ? "the title" : "a heading of level \(upper)"
        return BodyMistake(
            .skippedHeadingLevel,
            "Heading of level \(lower) directly below \(above)",
            why: "People who have the page read aloud look for the level that is missing.",
            solutions: ["Write it with '\(String(repeating: "#", count: upper + 1))'."]
        )
    }

    /// For `##`.
    static func headingWithoutWords() -> BodyMistake {
        BodyMistake(
            .headingWithoutWords,
            "Heading has no words",
            solutions: ["Write what the part below is about, or remove the heading."]
        )
    }

    /// For `|---|---|`.
    static func table() -> BodyMistake {
        BodyMistake(
            .table,
            "Tables are not part of CommonMark",
            why: "The bars and hyphens will be shown as they are.",
            solutions: ["Write a list, or show the table as a picture that is described in words."]
        )
    }

    /// For `~~text~~`.
    static func strikethrough() -> BodyMistake {
        BodyMistake(
            .strikethrough,
            "'~~' does not strike text through",
            why: "The tildes will be shown as they are.",
            solutions: ["Leave out the words that no longer hold, or say what changed."]
        )
    }

    /// For `[^1]`.
    static func footnote(_ mark: String) -> BodyMistake {
        BodyMistake(
            .footnote,
            "Footnote \(quoted(mark)) is not part of CommonMark",
            why: "It will be shown as it is.",
            solutions: [
                "Add the source to 'sources' in the front matter and write [words](source:KEY)."
            ]
        )
    }

    /// For `:smile:`.
    static func emojiName(_ name: String) -> BodyMistake {
        BodyMistake(
            .emojiName,
            "\(quoted(name)) does not become a picture",
            why: "It will be shown as it is.",
            solutions: ["Type the character itself, or leave it out."]
        )
    }

    /// How to say in Markdown what a tag says.
    private static func inMarkdown(_ tag: String) -> String {
        let name = tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        return switch name.lowercased() {
        case "b", "strong": "Write **words** for strong emphasis."
        case "i", "em": "Write *words* for emphasis."
        case "br": "End the line with a backslash for a line break."
        case "a": "Write [words](address) for a link."
        case "img": "Write ![what it shows](file.jpg) for a picture."
        case "iframe", "video", "embed", "object":
            "Put a link to the video alone into a paragraph: it becomes a card that plays it."
        case "blockquote": "Write '> ' before each line of the quote."
        case "ul", "ol", "li": "Write '- ' or '1. ' before each item of the list."
        case "h1", "h2", "h3", "h4", "h5", "h6": "Write '## ' before the heading."
        case "hr": "Write '---' on a line of its own."
        case "code", "pre": "Write `words` in backticks, or four blanks before each line."
        case "p", "div", "span", "center", "font", "u":
            "Leave it out: how a page looks is the theme's."
        case "script", "style", "form", "input", "button":
            "Leave it out: scripts, styles and forms are the theme's."
        default: "Write it in Markdown, put a backslash before '<', or leave it out."
        }
    }
}
