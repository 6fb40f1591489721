import Diagnostics
import CampaignModel
import Templates

/// Makes the view of a page of `content/pages/`.
struct SiteTextPage {
    let page: SitePage
    let text: AnsweredBody
    let source: PageSource

    private var frame: LanguageFrame { source.frames[page.language] }

    /// The page.
    var textPage: TextPage {
        TextPage(
            frame: pageFrame,
            title: page.head.title.value,
            body: body,
            image: page.image.map {
                ShownPicture(
                    $0,
                    alternative: page.head.imageAlternative?.value ?? "",
                    loading: .first,
                    baseURL: frame.baseURL
                )
            },
            extra: OpenTexts(page.head.extra)
        )
    }

    private var body: HTML {
        var actions = BodyActions()
        actions.donation = Donation(source.site.settings.donate).map {
            DonationAsk($0, frame: frame)
        }
        var writer = MarkupWriter()
        var copier = BodyCopier(text, actions: actions, baseURL: frame.baseURL)
        copier.copy(to: &writer)
        writer.removeLastLineBreak()
        return writer.html
    }

    private var pageFrame: PageFrame {
        let title = page.head.title.value
        let summary = CampaignPages.summary(page.head.summary?.value, text.body)
        let translations = Translations(of: page, in: source.site)
        let picture = page.image.map {
            SocialCard.Picture(
                address: frame.baseURL.absolute($0.address),
                width: $0.width,
                height: $0.height,
                alternative: page.head.imageAlternative?.value ?? ""
            )
        }
        let policy = source.policies.policy(videos: text.body.videos)
        let address = frame.baseURL.absolute(page.address)
        let head = HeadMaker.Page(
            title: title,
            description: summary,
            canonical: address,
            alternates: translations.alternates(
                languages: source.languages,
                baseURL: frame.baseURL
            ),
            policy: text.body.videos.isEmpty ? .plain : .own(PolicyTags(policy: policy).html),
            card: frame.card(title, summary, at: address, picture: picture).html,
            meaning: frame.meaning(.webPage, title, summary, at: address)
        )
        return PageFrame(
            head: source.heads[page.language].head(head),
            otherLanguages: translations.others(
                than: page.language,
                languages: source.languages,
                baseURL: frame.baseURL
            )
        )
    }
}

extension Donation {
    /// The site's own ask, for pages without a campaign; `nil` where it is incomplete.
    fileprivate init?(_ settings: DonateSettings?) {
        guard let url = settings?.url?.value, let asks = settings?.asks, let first = asks.first
        else {
            return nil
        }
        self.init(
            url: url,
            currency: settings?.currency?.value ?? first.value.currency,
            asks: asks.map(\.value)
        )
    }
}
