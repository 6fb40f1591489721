public import Diagnostics

/// What can be wrong with a theme's templates, in words.
public enum TemplateDiagnostics {
    /// Every kind of mistake that the module reports.
    public static let kinds: [DiagnosticKind] = [
        Kind.unclosedTag, Kind.malformedTag, Kind.unclosedSection, Kind.closesNothing,
        Kind.textInParent, Kind.tooLarge, Kind.unknownName, Kind.hasNoNames, Kind.openNameAlone,
        Kind.cannotBeWritten, Kind.sectionOverWords, Kind.missingPartial, Kind.reachesItself,
        Kind.notClosedList, Kind.unknownBlock, Kind.unknownAsset, Kind.unknownString,
        Kind.malformedPlaceholder, Kind.unknownPlaceholder, Kind.placeholderNotText,
        Kind.pluralNotNumber, Kind.rawNotHTML, Kind.markupEscaped, Kind.markupOutOfPlace,
        Kind.forbiddenPlace, Kind.addressExpected, Kind.addressMayLack, Kind.changesPlace,
        Kind.joinsSection, Kind.unfinishedMarkup,
    ]

    /// The kinds; each static function of the extensions makes one.
    enum Kind {}

    static func didYouMean(_ nearest: String?) -> [String] {
        nearest.map { ["Write '\($0)'."] } ?? []
    }
}
