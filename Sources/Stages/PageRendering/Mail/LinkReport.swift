/// The links of an e-mail as comma-separated values: RFC 4180, in UTF-8.
struct LinkReport {
    let links: [MailLink]

    /// A line of names, then a line for each link.
    var text: String {
        let rows = links.map { link in
            [link.placement, link.carriesPlacement ? "yes" : "no", link.words, link.address]
        }
        return ([["placement", "in_address", "words", "address"]] + rows)
            .map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ text: String) -> String {
        guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
        return "\""
            + text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"") + "\""
    }
}
