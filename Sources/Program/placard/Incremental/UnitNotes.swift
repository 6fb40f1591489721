import CampaignModel
import Diagnostics
import OutputWriting
import PageRendering
import SiteResolving

/// What the record keeps of a unit of the second pass: everything that its bodies told.
struct UnitNotes {
    /// What was found.
    var found = PagesPass.Outcome()
    /// What lists may show of the bodies.
    var summaries: CampaignSummaries?
    /// Why it was rendered when it last was.
    var causes: [RenderingCause] = []
    /// The number of the build that rendered it.
    var build = 0

    /// Takes what was found.
    init(_ found: PagesPass.Outcome, _ summaries: CampaignSummaries?) {
        self.found = found
        self.summaries = summaries
    }

    /// Reads the notes of a unit; `nil` where they are damaged.
    init?(ofUnit number: Int, in record: OutputRecord) {
        do {
            self = try record.withNotes(ofUnit: number) { (bytes) throws(FieldDamage) in
                try UnitNotes(from: bytes)
            }
        } catch {
            return nil
        }
    }

    private init(from bytes: Span<UInt8>) throws(FieldDamage) {
        var place = 0
        causes = try [RenderingCause](from: bytes, at: &place)
        build = try Int(from: bytes, at: &place)
        found.findings.diagnostics = try [Diagnostic](from: bytes, at: &place)
        for _ in 0..<(try Int(from: bytes, at: &place, below: bytes.count)) {
            found.findings.files.append(
                BodyResolver.LinkedFile(
                    path: try String(from: bytes, at: &place),
                    address: try PageAddress(from: bytes, at: &place),
                    location: try SourceLocation(from: bytes, at: &place)
                )
            )
        }
        for _ in 0..<(try Int(from: bytes, at: &place, below: bytes.count)) {
            found.findings.anchors.append(
                BodyResolver.AnchorUse(
                    page: try PageAddress(from: bytes, at: &place),
                    fragment: try String(from: bytes, at: &place),
                    location: try SourceLocation(from: bytes, at: &place)
                )
            )
        }
        for _ in 0..<(try Int(from: bytes, at: &place, below: bytes.count)) {
            let address = try PageAddress(from: bytes, at: &place)
            found.headings[address] = try [String](from: bytes, at: &place)
        }
        for _ in 0..<(try Int(from: bytes, at: &place, below: bytes.count)) {
            let address = try PageAddress(from: bytes, at: &place)
            found.frameOrigins[address] = Set(try [String](from: bytes, at: &place))
        }
        found.pictures = Set(try [ContentAsset](from: bytes, at: &place))
        guard let campaign = try String?(from: bytes, at: &place) else { return }
        summaries = CampaignSummaries(
            campaign: campaign,
            updates: try [String](from: bytes, at: &place)
        )
    }

    /// Writes the notes.
    func write(into fields: inout FieldBytes) {
        fields.append(causes)
        fields.append(build)
        fields.append(found.findings.diagnostics)
        fields.append(found.findings.files.count)
        for file in found.findings.files {
            fields.append(file.path)
            fields.append(file.address)
            fields.append(file.location)
        }
        fields.append(found.findings.anchors.count)
        for anchor in found.findings.anchors {
            fields.append(anchor.page)
            fields.append(anchor.fragment)
            fields.append(anchor.location)
        }
        fields.append(found.headings.count)
        for (address, anchors) in found.headings.sorted(by: { $0.key.path < $1.key.path }) {
            fields.append(address)
            fields.append(anchors)
        }
        fields.append(found.frameOrigins.count)
        for (address, origins) in found.frameOrigins.sorted(by: { $0.key.path < $1.key.path }) {
            fields.append(address)
            fields.append(origins.sorted())
        }
        fields.append(found.pictures.sorted { $0.path < $1.path })
        fields.append(summaries?.campaign)
        if let summaries { fields.append(summaries.updates) }
    }
}

extension Int {
    /// Reads a number that cannot reach another one.
    init(from bytes: Span<UInt8>, at place: inout Int, below limit: Int) throws(FieldDamage) {
        let number = try Int(from: bytes, at: &place)
        guard number >= 0, number < Swift.max(1, limit) else { throw FieldDamage() }
        self = number
    }
}
