import CampaignModel
import Diagnostics
import FileTree
import Locales
import SiteResolving

extension SiteClock {
    /// The clock of a site: its time zone is read from the system's tables.
    ///
    /// - Parameters:
    ///   - settings: The site's settings.
    ///   - now: The moment of the build.
    ///   - diagnostics: An unknown time zone is appended here; UTC then stands in for it.
    /// - Returns: The clock.
    static func clock(
        of settings: SiteSettings,
        now: Instant,
        diagnostics: inout [Diagnostic]
    ) -> SiteClock {
        let rules = rules(of: settings, &diagnostics)
        return SiteClock(
            now: now,
            startOfDay: { rules.start(of: $0) },
            day: { rules.date(at: $0) }
        )
    }

    private static func rules(of settings: SiteSettings, _ diagnostics: inout [Diagnostic])
        -> TimeZoneRules
    {
        guard let written = settings.timeZone else { return .utc }
        let location = SourceLocation(path: settings.path, range: written.range)
        guard let name = TimeZoneName(written.value) else {
            diagnostics.append(ProgramDiagnostics.unknownTimeZone(written.value, at: location))
            return .utc
        }
        if name.isUTC { return .utc }
        var bytes: [UInt8] = []
        // Some zones are symbolic links to others, so the place is resolved first.
        guard let place = try? Place("/usr/share/zoneinfo/\(name.identifier)"),
            let root = try? Folder(at: "/"),
            (try? root.read(place.path.dropFirst().utf8.span, limit: 1 << 20, into: &bytes)) != nil,
            let rules = TimeZoneRules(tzif: bytes)
        else {
            diagnostics.append(ProgramDiagnostics.unknownTimeZone(written.value, at: location))
            return .utc
        }
        return rules
    }
}
