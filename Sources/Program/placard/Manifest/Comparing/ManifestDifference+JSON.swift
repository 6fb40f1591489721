import CampaignModel

extension ManifestDifference {
    /// The number of the form of `placard diff --format json`.
    static let format = 1

    /// The difference as JSON, whole.
    var json: [UInt8] {
        JSONValue.sorted([
            ("format", .whole(Self.format)), ("environment", .string(new.environment)),
            ("base_url", .string(new.baseURL)), ("differs", .boolean(!isEmpty)),
            ("old", Self.build(old)), ("new", Self.build(new)),
            ("look_twice", .array(looks.map(\.json))), ("added", .array(added.map(\.json))),
            ("changed", .array(changed.map(\.json))), ("removed", .array(removed.map(\.json))),
            ("newly_due", .array(due.map(\.json))),
            (
                "other_files",
                .sorted([
                    ("added", .texts(otherFiles.added)), ("changed", .texts(otherFiles.changed)),
                    ("removed", .texts(otherFiles.removed)),
                ])
            ),
        ]).document
    }

    private static func build(_ manifest: BuildManifest) -> JSONValue {
        .sorted([
            ("tool", .string(manifest.tool)), ("now", .string(manifest.now.rfc3339)),
            ("digest", .string(manifest.digest)), ("libraries", .texts(manifest.libraries)),
        ])
    }
}

extension ManifestDifference.Look {
    fileprivate var json: JSONValue {
        .sorted([
            ("subject", .string(subject.rawValue)), ("part", part.isEmpty ? nil : .string(part)),
            ("old", old.map { .string($0) }), ("new", new.map { .string($0) }),
            ("pages", .texts(pages)),
        ])
    }
}

extension ManifestDifference.PageChange {
    fileprivate var json: JSONValue {
        .sorted([
            ("address", .string(address)), ("title", .string(title)), ("sources", .texts(sources)),
            ("facts", .array(facts.map(\.json))), ("share", .array(share.map(\.json))),
            ("leads_to", leadsTo.map { .string($0) }),
        ])
    }
}

extension ManifestDifference.Change {
    fileprivate var json: JSONValue {
        .sorted([
            ("name", .string(name)), ("old", old.map { .string($0) }),
            ("new", new.map { .string($0) }),
        ])
    }
}
