public import CampaignModel
public import Diagnostics
import YAML

/// Reads `counts.yaml`: how many have signed each campaign, and for which day that holds.
public enum CountsReader {
    /// Reads the counts.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - path: Its path, as the user would type it.
    ///   - diagnostics: What is wrong with it is appended here.
    /// - Returns: The counts that could be read.
    public static func counts(
        from bytes: [UInt8],
        path: String,
        diagnostics: inout [Diagnostic]
    ) -> SignatureCounts {
        let parsed = YAMLParser(limits: .file).parse(bytes, path: path)
        diagnostics += parsed.diagnostics
        var findings = Findings(path: path)
        let counts = parsed.root.flatMap { root in
            findings.mapping(root) { reader in Self.counts(&reader, path: path) }
        }
        diagnostics += findings.diagnostics
        return counts ?? SignatureCounts(path: path)
    }

    private static func counts(
        _ reader: inout MappingReader,
        path: String
    ) -> SignatureCounts {
        let day = reader.optional("as_of", date)?.value
        var counts = SignatureCounts(path: path, asOf: day)
        for entry in reader.others() {
            let name = entry.key.value
            guard let number = number.decode(entry.value, called: name, &reader.findings) else {
                continue
            }
            counts.entries.append(
                SignatureCounts.Entry(
                    campaign: entry.key,
                    count: number.count,
                    asOf: number.asOf
                )
            )
        }
        return counts
    }

    private struct Number: Sendable {
        var count: Int
        var asOf: CivilDate?
    }

    private static let date = YAMLType<CivilDate>(
        text: "a date such as 2026-11-22",
        example: "2026-11-22"
    ) { CivilDate($0) }

    private static let number = YAMLType<Number>.either(
        scalar: FieldTypes.count.map { Number(count: $0) },
        mapping: YAMLType<Number>.mapping(
            "a number, or {count, as_of}",
            example: "{count: 5000, as_of: 2026-11-22}"
        ) { reader in
            let count = reader.required("count", FieldTypes.count)
            let day = reader.optional("as_of", date)
            return count.map { Number(count: $0.value, asOf: day?.value) }
        }
    )
}
