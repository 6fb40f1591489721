public import CampaignModel
public import Diagnostics

extension BodyResolver {
    /// The headings that are compared with a wrong fragment.
    private static let mostHeadings = 200

    /// Everything that is wrong with bodies, when all of them are known.
    ///
    /// - Parameters:
    ///   - findings: What all workers found.
    ///   - headings: The anchors of a page's headings; `nil` for a page that has none.
    /// - Returns: The mistakes, in no order.
    public func mistakes(
        in findings: Findings,
        headings: (PageAddress) -> [String]?
    ) -> [Diagnostic] {
        findings.diagnostics + mistakes(of: findings.wrongTargets)
            + anchorMistakes(of: findings.anchors, headings)
    }

    /// Links and pictures behind which there is nothing, with what was most likely meant.
    func mistakes(of targets: [Findings.WrongTarget]) -> [Diagnostic] {
        var files = NameSuggestions()
        var addresses = NameSuggestions()
        var pictures = NameSuggestions()
        return targets.sorted { Self.precedes($0.location, $1.location) }.map { wrong in
            let path = wrong.location.path
            switch wrong.sort {
            case .file:
                let near = files.nearest(to: wrong.target, in: path, among: self.targets.paths)
                return .linkToNothing(wrong.target, at: wrong.location, nearest: near)
            case .address:
                let near = addresses.nearest(to: wrong.target, in: path, among: self.addresses)
                return .linkToNothing(wrong.target, at: wrong.location, nearest: near)
            case .attachment:
                return .linkToNothing(wrong.target, at: wrong.location, nearest: nil)
            case .picture:
                guard !assets.contains(wrong.target) else {
                    return .notAPicture(wrong.target, at: wrong.location)
                }
                let near = pictures.nearest(to: wrong.target, in: path, among: assets.picturePaths)
                return .missingPicture(wrong.target, at: wrong.location, nearest: near)
            }
        }
    }

    private func anchorMistakes(
        of anchors: [AnchorUse],
        _ headings: (PageAddress) -> [String]?
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var countByFile: [String: Int] = [:]
        for (page, uses) in Dictionary(grouping: anchors, by: \.page) {
            let known = headings(page) ?? []
            let names = Set(known)
            let wrong = uses.filter { !names.contains($0.fragment) }
            for use in wrong.sorted(by: { Self.precedes($0.location, $1.location) }) {
                countByFile[use.location.path, default: 0] += 1
                let isRead = countByFile[use.location.path, default: 0] <= 10
                let compared = isRead ? known.prefix(Self.mostHeadings) : []
                found.append(
                    .missingAnchor(use.fragment, at: use.location, known: Array(compared))
                )
            }
        }
        return found
    }

    private static func precedes(_ left: SourceLocation, _ right: SourceLocation) -> Bool {
        let leftStart = left.range?.start ?? .start
        let rightStart = right.range?.start ?? .start
        return (left.path, leftStart) < (right.path, rightStart)
    }
}
