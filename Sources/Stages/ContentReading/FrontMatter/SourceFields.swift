import CampaignModel
import Diagnostics
import YAML

extension FieldTypes {
    /// `sources`: a list of {title*, url*, key, publisher, date, language, archived}.
    static let sources = YAMLType<[Located<CitedSource>]>.list(of: source)

    private static let source = YAMLType<CitedSource>.mapping(
        "a source with title and url",
        example: "{title: \"…\", url: \"https://…\"}"
    ) { reader in
        let title = reader.required("title", line)
        let url = reader.required("url", address)
        let key = reader.optional("key", key)
        let publisher = reader.optional("publisher", line)
        let date = reader.optional("date", partialDate)
        let language = reader.optional("language", language)
        let archived = reader.optional("archived", address)
        guard let title, let url else { return nil }
        return CitedSource(
            title: title.value,
            url: url.value,
            key: key,
            publisher: publisher?.value,
            date: date?.value,
            language: language?.value,
            archived: archived?.value,
            range: reader.node.range
        )
    }

    /// `target`: a name, one {name, role} or a list of either.
    static let targets = YAMLType<[Target]>.either(
        scalar: target.map { [$0] },
        list: YAMLType<[Located<Target>]>.list(of: target).map { $0.map(\.value) },
        mapping: target.map { [$0] }
    )

    private static let target = YAMLType<Target>.either(
        scalar: line.map { Target(name: $0) },
        mapping: YAMLType<Target>.mapping(
            "a name, or name and role",
            example: "{name: \"…\", role: \"…\"}"
        ) { reader in
            let name = reader.required("name", line)
            let role = reader.optional("role", line)
            return name.map { Target(name: $0.value, role: role?.value ?? "") }
        }
    )
}
