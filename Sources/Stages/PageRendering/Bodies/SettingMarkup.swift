public import CampaignModel
public import Templates

/// Makes HTML of Markdown that stands in a setting, where there is no campaign to sign or share.
public enum SettingMarkup {
    /// The HTML of a setting's text.
    ///
    /// - Parameters:
    ///   - text: The text with the answers to its holes.
    ///   - baseURL: Where the site is served.
    /// - Returns: Whole blocks.
    public static func html(of text: AnsweredBody, baseURL: BaseURL) -> HTML {
        var writer = MarkupWriter()
        var copier = BodyCopier(text, actions: BodyActions(), baseURL: baseURL)
        copier.copy(to: &writer)
        return HTML(escaped: writer.bytes)
    }
}
