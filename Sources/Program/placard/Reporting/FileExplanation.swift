import CampaignModel
import Diagnostics
import OutputWriting
import PageRendering
import SiteResolving
import ThemeReading

/// What becomes of a content file, for `placard explain`.
struct FileExplanation {
    /// The site.
    let site: Site
    /// The site with its folders.
    let loaded: LoadedSite
    /// The theme with its parents; `nil` where there is none.
    var theme: Theme?
    /// The counts file as it was typed, where it is not the site's own.
    var countsOption: String?
    /// What the last build left behind.
    var record: OutputRecord?

    /// The explanation of a file; `nil` where nothing becomes of it.
    func text(of path: String) -> String? {
        if let leftOut = site.leftOut.first(where: { $0.path == path }) {
            return "\(path)\n  left out: \(reason(leftOut))\n"
        }
        for campaign in site.campaigns {
            for version in campaign.versions {
                if version.file.path == path { return text(of: version, campaign) }
                if let mail = version.mail, mail.hasOwnText, mail.file.path == path {
                    let part = Part(
                        label: "web version",
                        address: version.mailAddress,
                        type: .email
                    )
                    return text(of: part, at: path, of: version, campaign)
                }
                if let update = version.updates.first(where: { $0.head.file.path == path }) {
                    let part = Part(label: "page", address: update.address, type: .update)
                    return text(of: part, at: path, of: version, campaign)
                }
            }
        }
        if let page = site.pages.first(where: { $0.head.file.path == path }) {
            return lines(
                path,
                [
                    ("page", [output(page.address)]), ("templates", templates(of: [.page])),
                    ("aliases", aliases(to: page.address)), ("inputs", inputs(of: page)),
                    ("last build", lastBuild(of: path)),
                ]
            )
        }
        if let leftOut = site.leftOut.first(where: { isTranslation(path, of: $0.path) }) {
            return "\(path)\n  left out with \(leftOut.path): \(reason(leftOut))\n"
        }
        return text(ofCounts: path) ?? text(ofAttachment: path)
    }

    private func text(of version: CampaignVersion, _ campaign: Campaign) -> String {
        let variants = (version.words.share?.variants ?? []).map {
            output(version.variantAddress($0.name.value))
        }
        let form = site.forms[campaign.form]
        let types: [PageType] =
            [.campaign, .share] + (version.updates.isEmpty ? [] : [.update])
            + (version.mail == nil ? [] : [.email])
        return lines(
            version.file.path,
            [
                ("campaign", [campaign.name]),
                ("language", [site.languages[version.language].tag.identifier]),
                ("state", [state(of: version, campaign)]),
                ("petition", [output(version.address)]),
                ("share page", [output(version.shareAddress)]), ("variants", variants),
                ("updates", version.updates.map { output($0.address) }),
                ("e-mail", version.mail == nil ? [] : [output(version.mailAddress)]),
                ("aliases", aliases(to: version.address)),
                ("templates", templates(of: types)),
                ("endpoint", endpoint(form.endpoint, page: campaign.vendorPage)),
                ("inputs", inputs(of: version, campaign)),
                ("last build", lastBuild(of: version.file.path)),
            ]
        )
    }

    /// A page that is made of a file beside a campaign's own.
    private struct Part {
        var label: String
        var address: PageAddress
        var type: PageType
    }

    private func text(
        of part: Part,
        at path: String,
        of version: CampaignVersion,
        _ campaign: Campaign
    ) -> String {
        lines(
            path,
            [
                ("campaign", [campaign.name]), (part.label, [output(part.address)]),
                ("templates", templates(of: [part.type])),
                ("inputs", ([path] + inputs(of: version, campaign)).unique),
                ("last build", lastBuild(of: version.file.path)),
            ]
        )
    }

    private func endpoint(_ endpoint: ResolvedEndpoint, page: String) -> [String] {
        let destination =
            switch endpoint.destination {
            case .address(let pattern): pattern.text
            case .nextPage: "the share page's own host"
            case .nowhere: "nowhere: the form of this environment is dead"
            }
        let first =
            "\(endpoint.name) (\(endpoint.presets.joined(separator: " → "))): \(destination)"
        let keys = endpoint.keyOrigins.map { origin in
            let place = origin.location?.pathAndLine ?? "preset \(origin.preset ?? endpoint.name)"
            return "\(origin.key)  # \(place)"
        }
        return [first, "page at the vendor: \(page)"] + keys
    }

    private func state(of version: CampaignVersion, _ campaign: Campaign) -> String {
        switch version.visibility {
        case .draft: "draft, shown since this environment shows drafts"
        case .scheduled(let moment): "scheduled for \(moment.rfc3339), shown here all the same"
        case .published: campaign.state.rawValue
        }
    }

    private func reason(_ leftOut: LeftOut) -> String {
        switch leftOut.reason {
        case .draft: "it is a draft, and this environment shows none (--drafts does)"
        case .scheduled(let moment): "it is scheduled for \(moment.rfc3339) (--scheduled shows it)"
        case .removed: "it is removed; its addresses answer 410 where the host can"
        }
    }

    private func aliases(to address: PageAddress) -> [String] {
        site.redirects.filter { $0.to == site.baseURL.relative(address) }.map { output($0.from) }
    }

    /// An address with its file in the output folder.
    func output(_ address: PageAddress) -> String {
        "\(site.baseURL.absolute(address))  (\(address.file))"
    }

    private func isTranslation(_ path: String, of original: String) -> Bool {
        guard original.hasSuffix(".md"), path.hasSuffix(".md") else { return false }
        let stem = original.dropLast(2)
        return path.hasPrefix(stem)
            && LanguageTag(String(path.dropFirst(stem.count).dropLast(3))) != nil
    }

    /// A path, and below it each entry that has something to say, its label before the first line.
    func lines(_ path: String, _ entries: [(String, [String])]) -> String {
        var text = "\(path)\n"
        for (name, values) in entries where !values.isEmpty {
            let label = name + String(repeating: " ", count: max(1, 12 - name.count))
            text += "  \(label)\(values[0])\n"
            for value in values.dropFirst() {
                text += "  \(String(repeating: " ", count: 12))\(value)\n"
            }
        }
        return text
    }
}
