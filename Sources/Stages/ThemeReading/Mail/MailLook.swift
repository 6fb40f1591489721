import Diagnostics
import Templates

/// What a theme brings to mails: its templates, and the stylesheet whose rules are written into their
/// elements.
struct MailLook: Sendable {
    /// The name under which theme.yaml lists the stylesheet among its assets.
    static let assetName = "email"
    /// The templates' name.
    static let templateName = "email"

    private let library: TemplateLibrary
    private let surroundings: Surroundings
    private let views: [ViewSchema]
    private let properties: [String: String]
    private let stylesheet: ThemeFile?

    /// Takes what mails are made of.
    init(
        library: TemplateLibrary,
        surroundings: Surroundings,
        pages: [Theme.PageTemplate],
        settings: [ThemeSetting],
        stylesheet: ThemeFile?
    ) {
        self.library = library
        self.surroundings = surroundings
        views = pages.first { $0.name == Self.templateName && $0.medium == .html }?.views ?? []
        properties = Dictionary(
            settings.compactMap { setting in
                guard setting.kind == .colour, let value = setting.value else { return nil }
                return ("--" + setting.propertyName, value.value)
            },
            uniquingKeysWith: { first, _ in first }
        )
        self.stylesheet = stylesheet
    }

    /// The stylesheet's rules for a direction of writing.
    func styles(isRightToLeft: Bool) -> StyleRules {
        StyleRules(
            stylesheet?.bytes ?? [],
            properties: properties,
            isRightToLeft: isRightToLeft
        )
    }

    /// Rules that cannot be written into elements.
    var diagnostics: [Diagnostic] {
        guard let stylesheet else { return [] }
        return styles(isRightToLeft: false).mistakes.map { mistake in
            let range = mistake.offset..<mistake.offset + mistake.selector.utf8.count
            return .unusableMailStyle(
                mistake.selector,
                at: stylesheet.location(of: range.clamped(to: stylesheet.bytes.indices))
            )
        }
    }

    /// The mail's template with the rules written into its elements; `nil` where it has a mistake,
    /// which was told when the theme was read.
    func template(_ styles: StyleRules) -> Template? {
        var toldAlready: [Diagnostic] = []
        return TemplateCompiler(library, in: surroundings, styles: styles).template(
            named: Self.templateName,
            .html,
            views: views,
            diagnostics: &toldAlready
        )
    }
}
