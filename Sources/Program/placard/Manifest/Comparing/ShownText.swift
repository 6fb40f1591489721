/// Text of content, made harmless for where it is shown.
enum ShownText {
    /// The text in one line, with every character that is not seen, that moves the cursor or that
    /// turns the direction of what follows written as its number.
    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                shown += "⏎"
            } else if isHidden(scalar) {
                shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// The text as a code span of Markdown.
    ///
    /// Inside one, neither CommonMark nor what GitHub and GitLab add does anything: no mention, no
    /// reference, no link, no picture, no HTML, no emoji. The fence is longer than any run of backticks
    /// in the text, so that the text cannot end it.
    static func code(_ text: String) -> String {
        let text = visible(text)
        guard !text.isEmpty else { return "(empty)" }
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        // One space at each end belongs to the span; without it a backtick would lengthen the fence.
        let isBlank = text.utf8.allSatisfy { $0 == UInt8(ascii: " ") }
        let needsSpace =
            !isBlank && [text.utf8.first, text.utf8.last].contains { "` ".utf8.contains($0 ?? 0) }
        return needsSpace ? "\(fence) \(text) \(fence)" : fence + text + fence
    }

    /// Two texts short enough for a row: what both begin with is left out where it is long, so that the
    /// difference is always seen.
    static func shortened(_ old: String?, _ new: String?, to limit: Int) -> (String?, String?) {
        let texts = [old, new].map { $0.map { Array($0.unicodeScalars) } }
        guard texts.contains(where: { ($0?.count ?? 0) > limit }) else { return (old, new) }
        var start = 0
        if let old = texts[0], let new = texts[1] {
            let common = zip(old, new).prefix { $0 == $1 }.count
            start = max(0, common - limit / 4)
        }
        let short = texts.map { scalars in
            scalars.map { scalars -> String in
                let end = min(scalars.count, start + limit)
                var text = start > 0 ? "…" : ""
                text.unicodeScalars.append(contentsOf: scalars[start..<max(start, end)])
                return end < scalars.count ? text + "…" : text
            }
        }
        return (short[0], short[1])
    }

    /// Controls, and what formats without being seen but the two joiners that scripts and emoji need.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
            true
        case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
        default: false
        }
    }
}
