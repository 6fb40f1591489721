import CampaignModel

/// How addresses of the site itself are written.
public enum Addressing: Sendable {
    /// From the path of `base_url`, as links within the site carry them.
    case withinSite
    /// Whole, as mails carry them.
    case whole

    /// An address that starts with `/`, or one outside the site, as it is written.
    func address(_ address: String, at baseURL: BaseURL) -> String {
        switch self {
        case .withinSite: address
        case .whole: address.hasPrefix("/") ? baseURL.origin + address : address
        }
    }
}

extension SiteMenus {
    /// The same menus with their addresses written in a way.
    func addressed(_ addressing: Addressing, at baseURL: BaseURL) -> SiteMenus {
        guard case .whole = addressing else { return self }
        func entry(_ entry: Entry) -> Entry {
            Entry(text: entry.text, address: addressing.address(entry.address, at: baseURL))
        }
        return SiteMenus(header: header.map(entry), footer: footer.map(entry))
    }
}
