import Templates

/// The names that every page type has of its own: they differ from page to page.
enum FrameName: Int, ViewName {
    case head, hasOtherLanguages, otherLanguages
}

extension PageFrame {
    static func spec(of name: FrameName) -> NameSpec {
        switch name {
        case .head: .view("head", of: HeadView.self, "what belongs into the page's head")
        case .hasOtherLanguages:
            .bool("has_other_languages", "whether this page exists in another language")
        case .otherLanguages:
            .list(
                "other_languages",
                of: LanguageLinkView.self,
                "this page in its other languages, in the site's order"
            )
        }
    }

    func value(of name: FrameName) -> ViewValue {
        switch name {
        case .head: .view(HeadView(head: head))
        case .hasOtherLanguages: .bool(!otherLanguages.isEmpty)
        case .otherLanguages: .list(otherLanguages) { LanguageLinkView(link: $0) }
        }
    }
}
