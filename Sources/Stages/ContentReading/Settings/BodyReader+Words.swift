import CampaignModel
import CommonMark
public import Diagnostics

extension BodyReader {
    /// The words of a setting as people read them: Markdown's marks removed, a line for each block.
    ///
    /// - Parameters:
    ///   - source: The setting.
    ///   - bytes: All bytes of the setting's value, in UTF-8.
    ///   - diagnostics: Where the text is over the bounds, that is appended here.
    /// - Returns: The words.
    public mutating func words(
        of source: BodySource,
        in bytes: borrowing [UInt8],
        diagnostics: inout [Diagnostic]
    ) -> String {
        _ = body(of: source, in: bytes, diagnostics: &diagnostics)
        var lines: [String] = []
        for node in parser.tree.nodes.indices {
            switch parser.tree.nodes[node].kind {
            case .paragraph, .heading: lines.append(plainText(of: node))
            default: continue
            }
        }
        return lines.joined(separator: "\n")
    }
}
