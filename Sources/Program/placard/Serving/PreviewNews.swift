import Diagnostics

/// What the terminal is told of a change: what changed, what it touched, how long it took.
struct PreviewNews: Sendable {
    /// The one line.
    var line: String
    /// Mistakes that were not there before, sorted.
    var mistakes: [Diagnostic] = []

    /// A change in one line.
    ///
    /// - Parameters:
    ///   - files: What changed; empty where folders did.
    ///   - touched: What it touched.
    ///   - time: How long it took since it was noticed.
    init(files: Set<String>, touched: String, time: Duration) {
        let sorted = files.sorted()
        let what =
            switch sorted.count {
            case 0: "folders changed"
            case 1: sorted[0]
            default: "\(sorted[0]) and \(sorted.count - 1) more"
            }
        line = "\(what): \(touched), \(Self.text(time))"
    }

    /// Mistakes that were found later.
    init(mistakes: [Diagnostic], line: String) {
        self.line = line
        self.mistakes = mistakes
    }

    private static func text(_ time: Duration) -> String {
        let (seconds, attoseconds) = time.components
        let tenths = seconds * 10_000 + attoseconds / 100_000_000_000_000
        return tenths >= 1000 ? "\(tenths / 10) ms" : "\(tenths / 10).\(tenths % 10) ms"
    }
}
