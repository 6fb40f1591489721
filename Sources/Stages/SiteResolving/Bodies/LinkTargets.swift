import CampaignModel

/// What each Markdown file of `content/` leads to.
struct LinkTargets: Sendable {
    /// Where a link to a file leads.
    enum Answer {
        /// A page; the language where it is another than the reader's.
        case found(PageAddress, otherLanguage: LanguageTag?)
        /// Something that this build does not show.
        case leftOut(LeftOut)
        /// No such file.
        case unknown
    }

    private let site: Site
    private let numbers: TargetNumbers

    /// Takes a resolved site and the numbers of its files' targets.
    init(site: Site, numbers: TargetNumbers) {
        self.site = site
        self.numbers = numbers
    }

    /// Every file that a link may name, as paths from the site's folder, in no order.
    var paths: some Sequence<String> { numbers.targets.keys }

    /// Where a link to a file leads for a reader.
    ///
    /// - Parameters:
    ///   - path: The file's path from the site's folder.
    ///   - language: The number of the reader's language.
    /// - Returns: The page in that language, else in its own.
    func page(behind path: String, in language: Int) -> Answer {
        switch numbers.targets[path] {
        case .campaign(let number):
            let versions = site.campaigns[number].versions
            let own = versions.first { $0.language == language }
            guard let version = own ?? versions.first else { return .unknown }
            return .found(version.address, otherLanguage: other(version.language, than: language))
        case .pages(let numbers):
            let versions = numbers.map { site.pages[$0] }
            let own = versions.first { $0.language == language }
            guard let page = own ?? versions.first else { return .unknown }
            return .found(page.address, otherLanguage: other(page.language, than: language))
        case .update(let identity, let own):
            let versions = numbers.updates[identity] ?? [:]
            if let address = versions[language] { return .found(address, otherLanguage: nil) }
            guard let address = versions[own] else { return .unknown }
            return .found(address, otherLanguage: other(own, than: language))
        case .leftOut(let number): return .leftOut(site.leftOut[number])
        case nil: return .unknown
        }
    }

    private func other(_ language: Int, than reader: Int) -> LanguageTag? {
        language == reader ? nil : site.languages[language].tag
    }
}
