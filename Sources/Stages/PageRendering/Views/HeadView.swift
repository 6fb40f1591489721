import Templates

/// What belongs into a page's `head`.
struct HeadView: View {
    enum Name: Int, ViewName {
        case title, policy, searchTags, socialTags, structuredData
    }

    let head: PageHeadTags

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .title:
            .text("title", "the page's and the site's title", example: "Faces – Commonground")
        case .policy:
            .html(
                "policy",
                "what the page may load and post to; stands right behind the charset",
                example: "<meta http-equiv=\"Content-Security-Policy\" …>"
            )
        case .searchTags:
            .html(
                "search_tags",
                "description, robots, canonical address, translations, feed",
                example: "<link rel=\"canonical\" …>"
            )
        case .socialTags:
            .html(
                "social_tags",
                "the card that social networks show",
                example: "<meta property=\"og:title\" …>"
            ).optional
        case .structuredData:
            .html(
                "structured_data",
                "the page's meaning for search engines, as JSON-LD",
                example: "<script type=\"application/ld+json\">…</script>"
            ).optional
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .title: .text(head.title)
        case .policy: .html(head.policy)
        case .searchTags: .html(head.searchTags)
        case .socialTags: .html(head.socialTags)
        case .structuredData: .html(head.structuredData)
        }
    }
}
