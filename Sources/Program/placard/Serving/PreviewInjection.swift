/// Adds the preview's own script to a page, and the label of a page that production does not show.
///
/// Both come from the page's own origin, which every page's policy allows.
struct PreviewInjection {
    /// The page's path below the site's root.
    var path: String
    /// The version of its contents.
    var version: String
    /// Why production does not show it.
    var label: String?

    private static let headEnd = Array("</head>".utf8)
    private static let bodyStart = Array("<body".utf8)

    /// The page with what is added; one without a head gets the script at its end.
    func page(_ bytes: [UInt8]) -> [UInt8] {
        var added = PreviewMarkup()
        added.markup("<link rel=\"stylesheet\" href=\"/-/preview.css\">")
        added.markup("<script src=\"/-/preview.js\" defer data-page=\"")
        added.text(path)
        added.element("\" data-version=\"", version, "\"></script>\n")
        guard let head = Self.place(of: Self.headEnd, in: bytes, from: 0) else {
            return bytes + added.bytes
        }
        var page: [UInt8] = []
        page.reserveCapacity(bytes.count + 512)
        page += bytes[..<head]
        page += added.bytes
        guard let label, let body = Self.place(of: Self.bodyStart, in: bytes, from: head),
            let end = bytes[body...].firstIndex(of: UInt8(ascii: ">"))
        else { return page + bytes[head...] }
        page += bytes[head...end]
        var shown = PreviewMarkup()
        shown.markup(
            "\n<aside class=\"placard-label\" lang=\"en\" dir=\"ltr\" aria-label=\"Preview\">"
        )
        shown.element("<p>", label, "</p></aside>")
        return page + shown.bytes + bytes[bytes.index(after: end)...]
    }

    private static func place(of word: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= word.count, let first = word.first else { return nil }
        var place = start
        while let found = bytes[place...].firstIndex(of: first) {
            guard found + word.count <= bytes.count else { return nil }
            if bytes[found..<(found + word.count)].elementsEqual(word) { return found }
            place = found + 1
        }
        return nil
    }
}
