public import CampaignModel
import Diagnostics
import OutputWriting
import PageRendering
public import SiteResolving

/// What the record keeps of a unit of the second pass: everything that its bodies told.
struct UnitNotes {
    /// What was found.
    var found = PagesPass.Outcome()
    /// What lists may show of the bodies.
    var summaries: CampaignSummaries?
    /// The names of the campaigns that its pages show: its own first, then those that it offers.
    var campaigns: [String] = []
    /// Why it was rendered when it last was.
    var causes: [RenderingCause] = []
    /// The number of the build that rendered it.
    var build = 0

    /// Takes what was found.
    init(
        _ found: PagesPass.Outcome,
        _ summaries: CampaignSummaries? = nil,
        showing campaigns: [String] = []
    ) {
        self.found = found
        self.summaries = summaries
        self.campaigns = campaigns
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
        campaigns = try [String](from: bytes, at: &place)
        found.findings.diagnostics = try [Diagnostic](from: bytes, at: &place)
        found.findings.files = try [BodyResolver.LinkedFile](from: bytes, at: &place)
        found.findings.anchors = try [BodyResolver.AnchorUse](from: bytes, at: &place)
        found.headings = try [TextsOfPage](from: bytes, at: &place)
        for row in try [TextsOfPage](from: bytes, at: &place) {
            found.frameOrigins[row.page] = Set(row.texts)
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
        fields.append(campaigns)
        fields.append(found.findings.diagnostics)
        fields.append(found.findings.files)
        fields.append(found.findings.anchors)
        fields.append(found.headings)
        let frames = found.frameOrigins.sorted { $0.key.path < $1.key.path }
        fields.append(frames.map { TextsOfPage(page: $0.key, texts: $0.value.sorted()) })
        fields.append(found.pictures.sorted { $0.path < $1.path })
        fields.append(summaries?.campaign)
        if let summaries { fields.append(summaries.updates) }
    }
}

extension UnitNotes {
    /// Whether two tell others of the site the same, whatever they were made for.
    func tellsTheSame(as other: UnitNotes) -> Bool {
        func told(by notes: UnitNotes) -> [UInt8] {
            var notes = notes
            notes.causes = []
            notes.build = 0
            var fields = FieldBytes()
            notes.write(into: &fields)
            return fields.bytes
        }
        return told(by: self) == told(by: other) && found.asksSite == other.found.asksSite
            && found.findings.wrongTargets.isEmpty && other.found.findings.wrongTargets.isEmpty
    }
}

extension TextsOfPage: Restorable {
    init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        page = try PageAddress(from: bytes, at: &place)
        texts = try [String](from: bytes, at: &place)
    }

    func write(into fields: inout FieldBytes) {
        fields.append(page)
        fields.append(texts)
    }
}

extension BodyResolver.LinkedFile: Restorable {
    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        self.init(
            path: try String(from: bytes, at: &place),
            address: try PageAddress(from: bytes, at: &place),
            location: try SourceLocation(from: bytes, at: &place)
        )
    }

    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        fields.append(path)
        fields.append(address)
        fields.append(location)
    }
}

extension BodyResolver.AnchorUse: Restorable {
    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        self.init(
            page: try PageAddress(from: bytes, at: &place),
            fragment: try String(from: bytes, at: &place),
            location: try SourceLocation(from: bytes, at: &place)
        )
    }

    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        fields.append(page)
        fields.append(fragment)
        fields.append(location)
    }
}
