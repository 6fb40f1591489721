import CampaignModel
import Diagnostics
import Digests
import YAML

/// Decodes the front matter of one file into its head.
struct HeadDecoder {
    private let parser = YAMLParser(limits: .frontMatter)

    /// The head of a content file.
    ///
    /// - Parameters:
    ///   - bytes: The whole file, valid UTF-8.
    ///   - source: What the file's path says of it.
    ///   - fingerprint: XXH3 of the bytes.
    ///   - diagnostics: What is wrong is appended here.
    /// - Returns: The head, also where some of its fields are wrong; `nil` without front matter.
    func head(
        of bytes: UnsafeBufferPointer<UInt8>,
        source: ContentSource,
        fingerprint: UInt64,
        diagnostics: inout [Diagnostic]
    ) -> ContentHead? {
        switch FrontMatterPlace.find(in: bytes) {
        case .empty: diagnostics.append(.emptyContentFile(source.path))
        case .missing: diagnostics.append(.missingFrontMatter(source.path))
        case .unclosed: diagnostics.append(.unclosedFrontMatter(source.path))
        case .found(let place):
            let yaml = UnsafeBufferPointer(rebasing: bytes[place.yaml])
            let file = ContentFile(
                path: source.path,
                bodyOffset: place.bodyOffset,
                bodyLine: place.bodyLine,
                byteCount: bytes.count,
                fingerprint: fingerprint,
                headFingerprint: XXH3.digest(of: yaml.span)
            )
            let parsed = parser.parse(
                yaml,
                path: source.path,
                firstLine: 2
            )
            diagnostics += parsed.diagnostics
            guard let root = parsed.root else { return nil }
            var findings = YAML.Findings(path: source.path)
            let head = findings.mapping(root) { reader in
                Self.head(source: source, file: file, &reader)
            }
            diagnostics += findings.diagnostics
            return head
        }
        return nil
    }

    private static func head(
        source: ContentSource,
        file: ContentFile,
        _ reader: inout MappingReader
    ) -> ContentHead {
        switch source.kind {
        case .campaign(let name, let language):
            .campaign(campaign(name, language, file, &reader))
        case .page(let name, let language): .page(page(name, language, file, &reader))
        case .mail(let campaign, let language): .mail(mail(of: campaign, language, file, &reader))
        case .update(let campaign, let date, let name, let language):
            .update(update(of: campaign, date, name, language, file, &reader))
        }
    }

    private static func campaign(
        _ name: String,
        _ language: LanguageTag?,
        _ file: ContentFile,
        _ reader: inout MappingReader
    ) -> CampaignHead {
        let words = CampaignFields.words(&reader)
        let aliases = reader.optional("aliases", FieldTypes.lines)?.value ?? []
        if language != nil { TranslatesField.pass(&reader) }
        guard let language else {
            let own = reader.optional("language", FieldTypes.language)
            return CampaignHead(
                file: file,
                name: name,
                language: own,
                isTranslation: false,
                words: words,
                facts: CampaignFields.facts(&reader),
                aliases: aliases
            )
        }
        return CampaignHead(
            file: file,
            name: name,
            language: Located(language, at: SourceRange(at: .start)),
            isTranslation: true,
            words: words,
            facts: CampaignFields.translatedFacts(
                &reader,
                original: ContentSource.original(of: file.path, language: language)
            ),
            aliases: aliases
        )
    }

    private static func mail(
        of campaign: String,
        _ language: LanguageTag?,
        _ file: ContentFile,
        _ reader: inout MappingReader
    ) -> MailHead {
        if language != nil { TranslatesField.pass(&reader) }
        return MailHead(
            file: file,
            campaign: campaign,
            language: language,
            words: CampaignFields.email(&reader)
        )
    }

    private static func page(
        _ name: String,
        _ language: LanguageTag?,
        _ file: ContentFile,
        _ reader: inout MappingReader
    ) -> PageHead {
        let missing = Located("", at: SourceRange(at: reader.node.range.start))
        if language != nil { TranslatesField.pass(&reader) }
        return PageHead(
            file: file,
            name: name,
            language: language,
            title: reader.required("title", FieldTypes.line) ?? missing,
            slug: reader.optional("slug", FieldTypes.line),
            summary: reader.optional("summary", FieldTypes.line),
            image: reader.optional("image", FieldTypes.line),
            imageAlternative: reader.optional("image_alt", FieldTypes.line),
            aliases: reader.optional("aliases", FieldTypes.lines)?.value ?? [],
            extra: reader.extra()
        )
    }

    private static func update(
        of campaign: String,
        _ date: CivilDate,
        _ name: String,
        _ language: LanguageTag?,
        _ file: ContentFile,
        _ reader: inout MappingReader
    ) -> UpdateHead {
        let missing = Located("", at: SourceRange(at: reader.node.range.start))
        if language != nil { TranslatesField.pass(&reader) }
        return UpdateHead(
            file: file,
            campaign: campaign,
            date: date,
            name: name,
            language: language,
            title: reader.required("title", FieldTypes.line) ?? missing,
            summary: reader.optional("summary", FieldTypes.line),
            image: reader.optional("image", FieldTypes.line),
            imageAlternative: reader.optional("image_alt", FieldTypes.line),
            aliases: reader.optional("aliases", FieldTypes.lines)?.value ?? [],
            extra: reader.extra()
        )
    }
}
