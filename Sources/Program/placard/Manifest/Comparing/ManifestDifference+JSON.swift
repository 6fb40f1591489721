import CampaignModel

extension ManifestDifference {
    /// The number of the form of `placard diff --format json`.
    static let format = 1

    /// The difference as JSON, whole.
    var json: [UInt8] {
        WrittenJSON.object([
            ("format", .number(Self.format)), ("environment", .text(new.environment)),
            ("base_url", .text(new.baseURL)), ("differs", .flag(!isEmpty)),
            ("old", Self.build(old)), ("new", Self.build(new)),
            ("look_twice", .list(looks.map(\.json))), ("added", .list(added.map(\.json))),
            ("changed", .list(changed.map(\.json))), ("removed", .list(removed.map(\.json))),
            ("newly_due", .list(due.map(\.json))),
            (
                "other_files",
                .object([
                    ("added", .texts(otherFiles.added)), ("changed", .texts(otherFiles.changed)),
                    ("removed", .texts(otherFiles.removed)),
                ])
            ),
        ]).document
    }

    private static func build(_ manifest: BuildManifest) -> WrittenJSON {
        .object([
            ("tool", .text(manifest.tool)), ("now", .text(manifest.now.rfc3339)),
            ("digest", .text(manifest.digest)), ("libraries", .texts(manifest.libraries)),
        ])
    }
}

extension ManifestDifference.Look {
    fileprivate var json: WrittenJSON {
        .object([
            ("subject", .text(subject.rawValue)), ("part", part.isEmpty ? nil : .text(part)),
            ("old", old.map { .text($0) }), ("new", new.map { .text($0) }),
            ("pages", .texts(pages)),
        ])
    }
}

extension ManifestDifference.PageChange {
    fileprivate var json: WrittenJSON {
        .object([
            ("address", .text(address)), ("title", .text(title)), ("sources", .texts(sources)),
            ("facts", .list(facts.map(\.json))), ("share", .list(share.map(\.json))),
            ("leads_to", leadsTo.map { .text($0) }),
        ])
    }
}

extension ManifestDifference.Change {
    fileprivate var json: WrittenJSON {
        .object([
            ("name", .text(name)), ("old", old.map { .text($0) }), ("new", new.map { .text($0) }),
        ])
    }
}
