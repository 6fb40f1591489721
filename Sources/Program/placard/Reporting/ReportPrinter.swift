import CampaignModel
import Diagnostics
import OutputWriting

/// Prints how a build ended: the mistakes first, then a summary.
struct ReportPrinter {
    /// Where words go.
    let session: Session
    /// Whether only mistakes are printed.
    let isQuiet: Bool

    /// Prints a report.
    func print(_ report: BuildReport, of request: BuildRequest, after time: Duration) {
        let folder = try? SiteFolder(content: request.site.content)
        let shown = report.diagnostics.filter { !isQuiet || $0.severity != .note }
        session.print(shown, in: folder)
        if let failure = report.failure { session.terminal.errors("placard: \(failure)\n") }
        let count = DiagnosticPrinter.count(of: shown)
        if report.status != .done {
            if !count.isEmpty {
                session.terminal.errors(
                    "\n\(count). Nothing was written; \(Self.folder(request.output)) is as it was.\n"
                )
            }
            return
        }
        guard !isQuiet else { return }
        if !count.isEmpty { session.terminal.errors("\n\(count)\n") }
        session.terminal.errors(summary(of: report, request, time))
    }

    private func summary(of report: BuildReport, _ request: BuildRequest, _ time: Duration)
        -> String
    {
        guard let summary = report.summary else { return "" }
        var lines = [
            "\(number(report.pageCount, "page")) in \(request.output)/ for \(request.site.environment), in \(Self.text(time))"
        ]
        var parts = [
            "\(number(summary.written, "file")) written", "\(summary.unchanged) unchanged",
        ]
        if summary.removed > 0 { parts.append("\(summary.removed) removed") }
        if summary.kept > 0 {
            let was = summary.kept == 1 ? "it was" : "they were"
            parts.append("\(summary.kept) kept, since \(was) changed by hand")
        }
        lines.append(parts.joined(separator: ", "))
        if let digest = report.manifest, let path = request.manifest {
            lines.append("Told in \(path), digest \(digest)")
        }
        lines += report.leftOut.prefix(10).map(Self.text)
        if report.leftOut.count > 10 {
            lines.append("… and \(report.leftOut.count - 10) more left out")
        }
        if let change = report.nextChange {
            lines.append("Build again at \(change.rfc3339): something is published or closed then")
        }
        if !report.addedOrigins.isEmpty {
            lines.append(
                "Every page's policy also allows \(report.addedOrigins.joined(separator: ", "))"
            )
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// A folder's name with one slash at its end.
    private static func folder(_ name: String) -> String {
        name.hasSuffix("/") ? name : "\(name)/"
    }

    private func number(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }

    private static func text(_ leftOut: LeftOut) -> String {
        let language = leftOut.language.map { " in \($0)" } ?? ""
        let reason =
            switch leftOut.reason {
            case .draft: "a draft"
            case .scheduled(let moment): "scheduled for \(moment.rfc3339)"
            case .removed: "removed"
            }
        return "Left out: \(leftOut.campaign)\(language) (\(reason))"
    }

    private static func text(_ time: Duration) -> String {
        let milliseconds =
            time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
        guard milliseconds >= 1000 else { return "\(milliseconds) ms" }
        let hundredths = milliseconds % 1000 / 10
        return "\(milliseconds / 1000).\(hundredths < 10 ? "0" : "")\(hundredths) s"
    }
}
