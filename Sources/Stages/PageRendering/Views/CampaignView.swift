import Templates

/// A petition page, or a variant of it.
struct CampaignView: View {
    enum OwnName: Int, ViewName {
        case body, summary, image, signedBy, outcome, signForm
        case hasSources, sources, hasUpdates, updates, hasTopics, topics
    }

    typealias Name = JoinedName<FrameName, JoinedName<PetitionName, OwnName>>

    let page: PetitionPage

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .first(let name): PageFrame.spec(of: name)
        case .second(.first(let name)): Petition.spec(of: name)
        case .second(.second(let name)): spec(of: name)
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .first(let name): page.frame.value(of: name)
        case .second(.first(let name)): page.petition.value(of: name, share: page.share)
        case .second(.second(let name)): value(of: name)
        }
    }

    private static func spec(of name: OwnName) -> NameSpec {
        switch name {
        case .body: .html("body", "the campaign's text", example: "<p>Since May …</p>")
        case .summary:
            .text(
                "summary",
                "the summary as it was written; without one the text's beginning says it",
                example: "The operator wants to scan every passenger."
            ).optional
        case .image: .view("image", of: PictureView.self, "the lead picture").optional
        case .signedBy:
            .text("signed_by", "the sign-off", example: "The Commonground team").optional
        case .outcome:
            .text("outcome", "what happened, once it is over", example: "We won.").optional
        case .signForm:
            .view("sign_form", of: SignFormView.self, "the form, while signatures are taken")
                .optional
        case .hasSources: .bool("has_sources", "whether sources are listed")
        case .sources: .list("sources", of: SourceView.self, "what the text is based on")
        case .hasUpdates: .bool("has_updates", "whether there is news")
        case .updates: .list("updates", of: UpdateEntryView.self, "the news, newest first")
        case .hasTopics: .bool("has_topics", "whether it belongs to a topic")
        case .topics: .list("topics", of: TopicView.self, "the topics that it belongs to")
        }
    }

    private func value(of name: OwnName) -> ViewValue {
        switch name {
        case .body: .html(page.text.body)
        case .summary: .text(page.text.summary)
        case .image: .view(page.text.image.map { PictureView(picture: $0) })
        case .signedBy: .text(page.text.signedBy)
        case .outcome: .text(page.text.outcome)
        case .signForm: .view(page.form.map { SignFormView(form: $0) })
        case .hasSources: .bool(!page.text.sources.isEmpty)
        case .sources: .list(page.text.sources) { SourceView(source: $0) }
        case .hasUpdates: .bool(!page.text.updates.isEmpty)
        case .updates: .list(page.text.updates) { UpdateEntryView(entry: $0) }
        case .hasTopics: .bool(!page.text.topics.isEmpty)
        case .topics: .list(page.text.topics) { TopicView(topic: $0) }
        }
    }
}
