public import Templates

/// The settled templates of every page type in every language.
public struct PagePrograms: Sendable {
    private let programs: [Program]
    private let languageCount: Int

    /// Settles the templates of all page types.
    ///
    /// - Parameters:
    ///   - languageCount: The number of the site's languages.
    ///   - program: The template of a page type, settled for a language.
    public init(languageCount: Int, program: (PageType, _ language: Int) -> Program) {
        self.languageCount = languageCount
        programs = PageType.allCases.flatMap { type in
            (0..<languageCount).map { program(type, $0) }
        }
    }

    /// The program of a page type in a language.
    subscript(type: PageType, language: Int) -> Program {
        let place = PageType.allCases.firstIndex(of: type) ?? 0
        return programs[place * languageCount + language]
    }
}
