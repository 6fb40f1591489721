import CampaignModel
import CommonMark
import Diagnostics

extension BodyReader {
    mutating func enterHeading(_ heading: Int) {
        let written = Int(parser.tree.nodes[heading].level)
        if written == 1 {
            report(.headingOfLevelOne(), at: heading)
        } else if written > draft.level + 1 {
            report(.skippedHeadingLevel(from: draft.level, to: written), at: heading)
        }
        // The page's title is its heading of level 1.
        draft.level = max(2, written)
        let text = plainText(of: heading)
        if text.isEmpty { report(.headingWithoutWords(), at: heading) }
        let anchor = unusedAnchor(HeadingAnchor.anchor(for: text))
        body.headings.append(
            Body.Heading(
                level: draft.level,
                anchor: anchor,
                label: 0..<0,
                range: place(of: heading)
            )
        )
        note(.open(.heading(level: draft.level, anchor: anchor)))
        writer.startLine()
        switch draft.level {
        case 2: writer.appendMarkup("<h2 id=\"")
        case 3: writer.appendMarkup("<h3 id=\"")
        case 4: writer.appendMarkup("<h4 id=\"")
        case 5: writer.appendMarkup("<h5 id=\"")
        default: writer.appendMarkup("<h6 id=\"")
        }
        writer.appendText(Body.headingPrefix)
        writer.appendText(anchor)
        writer.appendMarkup("\">")
        draft.headingStart = writer.count
    }

    mutating func leaveHeading(_ heading: Int) {
        note(.close)
        if let last = body.headings.indices.last {
            body.headings[last].label = draft.headingStart..<writer.count
        }
        switch draft.level {
        case 2: writer.appendMarkup("</h2>\n")
        case 3: writer.appendMarkup("</h3>\n")
        case 4: writer.appendMarkup("</h4>\n")
        case 5: writer.appendMarkup("</h5>\n")
        default: writer.appendMarkup("</h6>\n")
        }
    }

    /// The anchor, or with the first number behind it that no other heading has.
    private mutating func unusedAnchor(_ wanted: String) -> String {
        guard var number = anchors[wanted] else {
            anchors[wanted] = 1
            return wanted
        }
        while anchors["\(wanted)-\(number)"] != nil { number += 1 }
        anchors[wanted] = number + 1
        anchors["\(wanted)-\(number)"] = 1
        return "\(wanted)-\(number)"
    }
}
