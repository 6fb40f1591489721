import CampaignModel
import Templates

/// The notice above the button, split where it names the campaign's targets.
struct FormNotice: Sendable {
    private let stretches: [ArraySlice<UInt8>]
    private let whole: HTML
    private let nobody: String

    /// Splits a notice at each `{target}`.
    ///
    /// - Parameters:
    ///   - notice: The notice.
    ///   - nobody: What stands for the targets of a campaign that names none.
    init(_ notice: HTML, nobody: String) {
        let placeholder = Array("{target}".utf8)
        var stretches: [ArraySlice<UInt8>] = []
        var rest = notice.bytes[...]
        while let place = rest.firstRange(of: placeholder) {
            stretches.append(rest[..<place.lowerBound])
            rest = rest[place.upperBound...]
        }
        self.stretches = stretches + [rest]
        whole = notice
        self.nobody = nobody
    }

    /// The notice of a campaign.
    func html(for targets: [Target]) -> HTML {
        guard stretches.count > 1 else { return whole }
        let names = targets.isEmpty ? nobody : targets.map(\.name).joined(separator: ", ")
        var writer = MarkupWriter()
        for (place, stretch) in stretches.enumerated() {
            if place > 0 { writer.text(names) }
            writer.markup(stretch)
        }
        return writer.html
    }
}
