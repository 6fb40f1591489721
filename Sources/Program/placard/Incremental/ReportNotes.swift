import CampaignModel
import Diagnostics
import OutputWriting
import SiteResolving

/// What the record keeps of a build as a whole: whether the next one would be the same, and what it
/// would report.
struct ReportNotes {
    /// The hash of what the command line and the environment ask for.
    var request: UInt64
    /// The moment of the build.
    var now: Instant
    /// The next moment at which a rebuild would give something else.
    var nextChange: Instant?
    /// What the site's files gave rise to.
    var diagnostics: [Diagnostic]
    /// What is not shown and why.
    var leftOut: [LeftOut]
    /// Origins that the site adds to the policy of every page.
    var addedOrigins: [String]
    /// How many pages the site has.
    var pageCount: Int
    /// The number of the build among those that changed the record.
    var build: Int
    /// What pages show around their own campaign, for each language.
    var frames: [FrameNotes]

    /// Takes a build's report.
    ///
    /// - Parameters:
    ///   - report: What the build reports.
    ///   - site: The site.
    ///   - request: The hash of what was asked for.
    ///   - build: The number of the build.
    init(_ report: BuildReport, of site: Site, request: UInt64, build: Int) {
        self.request = request
        now = site.now
        nextChange = report.nextChange
        diagnostics = report.diagnostics
        leftOut = report.leftOut
        addedOrigins = report.addedOrigins
        pageCount = SiteAddresses.count(of: site)
        self.build = build
        frames = FrameNotes.frames(of: site)
    }

    /// Reads the notes of a record; `nil` where it holds none.
    init?(in record: OutputRecord) {
        do {
            self = try record.withNotes { (bytes) throws(FieldDamage) in
                try ReportNotes(from: bytes)
            }
        } catch {
            return nil
        }
    }

    private init(from bytes: Span<UInt8>) throws(FieldDamage) {
        var place = 0
        request = try UInt64(from: bytes, at: &place)
        now = try Instant(from: bytes, at: &place)
        nextChange = try Instant?(from: bytes, at: &place)
        diagnostics = try [Diagnostic](from: bytes, at: &place)
        leftOut = try [LeftOut](from: bytes, at: &place)
        addedOrigins = try [String](from: bytes, at: &place)
        pageCount = try Int(from: bytes, at: &place)
        build = try Int(from: bytes, at: &place)
        frames = try [FrameNotes](from: bytes, at: &place)
    }

    /// The bytes of the notes.
    var bytes: [UInt8] {
        var fields = FieldBytes()
        fields.append(request)
        fields.append(now)
        fields.append(nextChange)
        fields.append(diagnostics)
        fields.append(leftOut)
        fields.append(addedOrigins)
        fields.append(pageCount)
        fields.append(build)
        fields.append(frames)
        return fields.bytes
    }

    /// Whether a build of the same files at a moment would resolve to the same states.
    func holds(at moment: Instant) -> Bool {
        now <= moment && (nextChange.map { moment < $0 } ?? true)
    }
}
