public import CampaignModel
public import Templates

extension Theme {
    /// What the mails of one language are rendered with.
    public struct MailPrograms: Sendable {
        /// The HTML part, styles written into its elements.
        public var html: Program
        /// The plain text.
        public var text: Program
        /// The styles, for elements that the program itself writes.
        public var styles: StyleRules
    }

    /// The templates of mails settled for one language.
    ///
    /// - Parameters:
    ///   - language: The number of the language among the site's.
    ///   - isRightToLeft: Its direction of writing.
    ///   - siteView: What all pages of the language share, with whole addresses.
    ///   - baseURL: Where the site is served.
    /// - Returns: The programs, or `nil` where a template had a mistake.
    public func mailPrograms(
        inLanguage language: Int,
        isRightToLeft: Bool,
        siteView: any NumberedView,
        baseURL: BaseURL
    ) -> MailPrograms? {
        let styles = mail.styles(isRightToLeft: isRightToLeft)
        func settled(_ template: Template?) -> Program? {
            template.flatMap {
                program(of: $0, inLanguage: language, siteView: siteView) { baseURL.absolute($0) }
            }
        }
        guard let html = settled(mail.template(styles)),
            let text = settled(textTemplates[MailLook.templateName])
        else { return nil }
        return MailPrograms(html: html, text: text, styles: styles)
    }
}
