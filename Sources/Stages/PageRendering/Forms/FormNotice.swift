import CampaignModel
import Templates

/// The notice above the button, split where it names the campaign's targets.
struct FormNotice: Sendable {
    private let stretches: [ArraySlice<UInt8>]
    private let whole: HTML

    /// Splits a notice at each `{target}`.
    init(_ notice: HTML) {
        let placeholder = Array("{target}".utf8)
        var stretches: [ArraySlice<UInt8>] = []
        var rest = notice.bytes[...]
        while let place = rest.firstRange(of: placeholder) {
            stretches.append(rest[..<place.lowerBound])
            rest = rest[place.upperBound...]
        }
        self.stretches = stretches + [rest]
        whole = notice
    }

    /// The notice of a campaign.
    func html(for targets: [Target]) -> HTML {
        guard stretches.count > 1 else { return whole }
        let names = targets.map(\.name).joined(separator: ", ")
        var writer = MarkupWriter()
        for (place, stretch) in stretches.enumerated() {
            if place > 0 { writer.text(names) }
            writer.markup(stretch)
        }
        return writer.html
    }
}
