import CampaignModel
import Diagnostics
import Foundation
import Locales
import Templates
import Testing

@testable import ThemeReading

/// The words of the default theme, as its files hold them.
@Suite struct DefaultStringsTests {
    static let languages = LocaleConventions.languages.map(\.identifier)

    /// A file of the default theme's strings; nothing may be wrong with it.
    static func strings(_ name: String) throws -> StringFile {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../themes/default/strings/\(name).yaml").standardizedFileURL
        var diagnostics: [Diagnostic] = []
        let strings = StringFile(
            ThemeFile(
                path: "strings/\(name).yaml",
                shownPath: "strings/\(name).yaml",
                theme: "default",
                bytes: Array(try Data(contentsOf: file))
            ),
            diagnostics: &diagnostics
        )
        try #require(diagnostics == [])
        return strings
    }

    @Test(arguments: languages)
    func everyLanguageHasEveryStringAndNoOther(_ language: String) throws {
        let english = Set(try Self.strings("en").phrases.keys)
        let own = Set(try Self.strings(language).phrases.keys)
        #expect(english.subtracting(own) == [])
        #expect(own.subtracting(english) == [])
    }

    @Test(arguments: languages)
    func aPluralHasEveryFormOfItsLanguage(_ language: String) throws {
        let tag = try #require(LanguageTag(language))
        let rules = try #require(LocaleConventions(tag)).plurals
        let forms = Set(rules.forms.map(\.rawValue))
        for (key, phrase) in try Self.strings(language).phrases where phrase.plural != nil {
            #expect(Set(phrase.forms.keys.map(\.rawValue)) == forms, "\(key)")
        }
    }

    @Test(arguments: languages)
    func placeholdersAreThoseOfEnglish(_ language: String) throws {
        let english = try Self.strings("en").phrases
        for (key, phrase) in try Self.strings(language).phrases {
            let original = try #require(english[key])
            #expect(phrase.plural?.name == original.plural?.name, "\(key)")
            #expect(phrase.names(of: .other) == original.names(of: .other), "\(key)")
        }
    }

    @Test(arguments: ["de@informal", "fr@informal"])
    func aToneChangesWordsOfItsLanguageAndNothingElse(_ name: String) throws {
        let language = String(name.prefix(2))
        let usual = try Self.strings(language).phrases
        for (key, phrase) in try Self.strings(name).phrases {
            let replaced = try #require(usual[key], "\(key)")
            #expect(phrase.forms.mapValues(\.words) != replaced.forms.mapValues(\.words), "\(key)")
        }
    }

    @Test(arguments: [
        ("de@informal", "\\b(Sie|Ihnen|Ihre?[nmrs]?)\\b"),
        ("fr@informal", "\\b([Vv]ous|[Vv]otre|[Vv]os|\\w+ez)\\b"),
    ])
    func anInformalToneLeavesNoFormalAddress(_ name: String, _ formal: String) throws {
        let language = String(name.prefix(2))
        let tone = try Self.strings(name).phrases
        let pattern = try Regex(formal)
        for (key, phrase) in try Self.strings(language).phrases.merging(
            tone,
            uniquingKeysWith: { $1 }
        ) {
            let words = phrase.forms.values.map(\.words).joined(separator: " ")
            #expect(words.firstMatch(of: pattern) == nil, "\(key): \(words)")
        }
    }
}

extension Phrase {
    /// The names of a form's placeholders.
    fileprivate func names(of form: Templates.PluralForm) -> Set<String> {
        Set(
            parts(of: form).compactMap { part in
                if case .placeholder(let name, _) = part { name } else { nil }
            }
        )
    }
}

extension [Phrase.Part] {
    /// The words without placeholders.
    fileprivate var words: String {
        compactMap { part in if case .words(let words) = part { words } else { nil } }
            .joined(separator: "…")
    }
}
