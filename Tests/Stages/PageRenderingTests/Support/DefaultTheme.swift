import CampaignModel
import Diagnostics
import Foundation
import Locales
import Templates
import YAML

@testable import PageRendering

/// The repository's default theme, read as simply as a test can.
struct DefaultTheme {
    /// What is wrong with its templates.
    private(set) var diagnostics: [Diagnostic] = []
    private let compiler: TemplateCompiler
    private let wordings: [Wording]
    private let settings: ThemeSettingsView

    /// Reads the theme in some languages.
    init(languages: [String]) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../../themes/default").standardizedFileURL
        var mistakes: [Diagnostic] = []
        wordings = try languages.map { try Self.wording($0, in: folder, diagnostics: &mistakes) }
        settings = ThemeSettingsView(try Self.tree(of: "theme.yaml", in: folder))
        let library = TemplateLibrary(try Self.templates(in: folder))
        diagnostics = mistakes + library.diagnostics
        compiler = TemplateCompiler(
            library,
            in: Surroundings(
                constants: [PageType.siteSchema, settings.outerSchema],
                wordings: wordings,
                assets: ["main", "email", "script"]
            )
        )
    }

    /// The theme's words of a language.
    func wording(_ number: Int) -> Wording { wordings[number] }

    /// All templates for a site.
    mutating func programs(for source: PageSource) -> PagePrograms? {
        var templates: [PageType: Template] = [:]
        for type in PageType.allCases {
            templates[type] = compiler.template(
                named: type.rawValue,
                .html,
                views: [type.schema],
                diagnostics: &diagnostics
            )
        }
        guard templates.count == PageType.allCases.count else { return nil }
        let programs = templates.mapValues { template in
            wordings.indices.map { number in
                template.program(
                    with: SiteConstants(
                        views: [source.siteView(inLanguage: number), settings],
                        wording: wordings[number],
                        assets: [
                            "main": "/assets/main.1a2b.css", "email": "/assets/email.3c4d.css",
                            "script": "/assets/main.5e6f.js",
                        ]
                    )
                )
            }
        }
        return PagePrograms(languageCount: wordings.count) { type, language in
            programs[type, default: []][language]
        }
    }

    private static func templates(in folder: URL) throws -> [TemplateFile] {
        let root = folder.appending(path: "templates").path(percentEncoded: false)
        let suffix = ".html.mustache"
        return try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
            .filter { $0.hasSuffix(suffix) }
            .map { path in
                TemplateFile(
                    name: String(path.dropLast(suffix.count)),
                    medium: .html,
                    path: "themes/default/templates/\(path)",
                    bytes: Array(try Data(contentsOf: URL(filePath: root + "/" + path)))
                )
            }
    }

    private static func tree(of name: String, in folder: URL) throws -> YAMLNode {
        let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
        let parsed = YAMLParser(limits: .file).parse(bytes, path: name)
        return parsed.root ?? YAMLNode(.mapping([]), at: SourceRange(at: .start))
    }

    private static func wording(
        _ language: String,
        in folder: URL,
        diagnostics: inout [Diagnostic]
    ) throws -> Wording {
        let path = "strings/\(language).yaml"
        var phrases: [String: Phrase] = [:]
        for entry in try tree(of: path, in: folder).entries ?? [] {
            func parts(_ node: YAMLNode) -> [Phrase.Part] {
                PhraseReader.parts(
                    of: node.text ?? "",
                    at: SourceLocation(path: path, range: node.range),
                    isVerbatim: false,
                    diagnostics: &diagnostics
                )
            }
            let place = SourceLocation(path: path, range: entry.key.range)
            guard let plural = entry.value["plural"]?.text, let other = entry.value["other"] else {
                phrases[entry.key.value] = Phrase(parts(entry.value), at: place)
                continue
            }
            var forms: [Templates.PluralForm: [Phrase.Part]] = [:]
            for form in Templates.PluralForm.allCases {
                if let node = entry.value[form.rawValue] { forms[form] = parts(node) }
            }
            phrases[entry.key.value] = Phrase(
                plural: Phrase.Plural(name: plural, location: place),
                other: parts(other),
                forms: forms,
                at: place
            )
        }
        let rules = LanguageTag(language).flatMap { LocaleConventions($0) }?.plurals
        return Wording(language: language, phrases: phrases) { number in
            rules.flatMap { Templates.PluralForm(rawValue: $0.form(of: number).rawValue) } ?? .other
        }
    }
}

/// `settings` with the theme's defaults.
struct ThemeSettingsView: NumberedView {
    private struct Values: NumberedView {
        let values: [ViewValue]
        func value(at number: Int) -> ViewValue { values[number] }
    }

    let outerSchema: ViewSchema
    private let values: Values

    init(_ theme: YAMLNode) {
        let entries = theme["settings"]?.entries ?? []
        let specs = entries.map { entry in
            let isAsset = entry.value["type"]?.text == "asset"
            return NameSpec(
                entry.key.value,
                isAsset ? .address : .text,
                "a setting",
                isOptional: entry.value["optional"] != nil
            )
        }
        values = Values(
            values: entries.map { entry in
                let text = entry.value["default"]?.text
                return entry.value["type"]?.text == "asset"
                    ? .address(text.map { "/assets/" + $0 }) : .text(text)
            }
        )
        outerSchema = ViewSchema(
            title: "theme",
            names: [NameSpec("settings", .view(ViewSchema(title: "settings", names: specs)), "all")]
        )
    }

    func value(at number: Int) -> ViewValue { .view(values) }
}
