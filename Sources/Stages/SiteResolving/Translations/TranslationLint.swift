import CampaignModel
public import Diagnostics

/// Compares a translation with its original: what a reader of the translation would miss.
public struct TranslationLint: Sendable {
    private let original: SourceWords
    private let translation: SourceWords
    private let record: Located<String>?

    /// Takes a translation and its original.
    ///
    /// - Parameters:
    ///   - original: The original's words.
    ///   - translation: The translation's words.
    ///   - record: What the translation says that it was made of; `nil` where it says nothing.
    public init(of original: SourceWords, translation: SourceWords, record: Located<String>?) {
        self.original = original
        self.translation = translation
        self.record = record
    }

    /// What is wrong with the translation.
    public var diagnostics: [Diagnostic] {
        fieldMistakes + forgottenParagraphs + missingLinks + age
    }

    /// Words that the original sets and the translation does not, of pages and updates: those of
    /// campaigns and their e-mails are found when the site is resolved.
    public var missingWords: [Diagnostic] {
        let own = Set(translation.fields.map(\.name))
        let title = translation.fields.first?.range
        return original.fields.filter { !own.contains($0.name) }.map { field in
            .missingTranslation(
                field.name,
                of: Located(field.text, at: field.range),
                in: original.path,
                at: SourceLocation(path: translation.path, range: title)
            )
        }
    }

    private func place(_ piece: SourceWords.Piece) -> SourceLocation {
        SourceLocation(path: translation.path, range: piece.range)
    }

    private var areOtherLanguages: Bool {
        original.language.language != translation.language.language
    }

    private var fieldMistakes: [Diagnostic] {
        let originals = Dictionary(original.fields.map { ($0.name, $0) }) { first, _ in first }
        return translation.fields.flatMap { field -> [Diagnostic] in
            guard let source = originals[field.name] else {
                if original.fieldsElsewhere.contains(field.name) { return [] }
                return [.wordsWithoutOriginal(field.name, in: original.path, at: place(field))]
            }
            let pair = TranslatedText(source.text, translation: field.text)
            var found = Diagnostic.placeholders(of: pair, in: field.name, at: place(field))
            // The names of those who sign are the same everywhere.
            if areOtherLanguages, pair.isUntranslated, field.name != "signed_by" {
                found.append(.notTranslated(field.name, at: place(field)))
            }
            return found
        }
    }

    private var forgottenParagraphs: [Diagnostic] {
        guard areOtherLanguages else { return [] }
        let originals = Set(original.paragraphs.map(\.text))
        return translation.paragraphs.filter {
            originals.contains($0.text)
                && TranslatedText($0.text, translation: $0.text).isUntranslated
        }.map { .notTranslated(nil, at: place($0)) }
    }

    /// What the original's text links to and the translation's does not: without `sign:` nobody finds
    /// the form.
    private var missingLinks: [Diagnostic] {
        let own = Set(translation.deeds.map(\.deed))
        return original.deeds.filter { !own.contains($0.deed) }.map {
            .linkNotTranslated(
                $0.deed,
                in: translation.path,
                at: (translation.paragraphs.first ?? translation.fields.first)?.range,
                original: SourceLocation(path: original.path, range: $0.range)
            )
        }
    }

    private var age: [Diagnostic] {
        guard let record else { return [] }
        let location = SourceLocation(path: translation.path, range: record.range)
        guard let recorded = TranslationRecord(record.value) else {
            return [.unreadableTranslationRecord(at: location)]
        }
        let changes = recorded.changes(in: original)
        guard !changes.isEmpty else { return [] }
        let pieces = original.fields + original.paragraphs
        let changed = changes.pieces.map { pieces[$0] }
        return [
            .staleTranslation(
                changed: changed.map { piece in
                    (
                        piece.name, piece.text,
                        SourceLocation(path: original.path, range: piece.range)
                    )
                },
                removedFields: changes.removedFields,
                removedParagraphs: changes.removedParagraphs,
                path: translation.path,
                at: location
            )
        ]
    }
}
