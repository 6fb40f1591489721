import CampaignModel
import CommonMark

extension BodyReader {
    /// The words within a node, without markup and without the pictures among them; a tag is its
    /// fallback.
    ///
    /// - Parameters:
    ///   - node: A paragraph, heading, link or picture.
    ///   - keepsAmount: Whether `{amount}` stays.
    /// - Returns: One line, without blanks at its ends.
    mutating func plainText(of node: Int, keepsAmount: Bool = false) -> String {
        plain.removeAll(keepingCapacity: true)
        var inner = node + 1
        while inner < parser.tree.end(of: node) {
            switch parser.tree.nodes[inner].kind {
            case .text: appendPlain(parser.tree.nodes[inner].content, keepsAmount)
            case .code: appendPlain(parser.tree.nodes[inner].content)
            case .softBreak, .lineBreak: plain.append(UInt8(ascii: " "))
            case .image:
                inner = parser.tree.end(of: inner)
                continue
            default: break
            }
            inner += 1
        }
        while plain.last == UInt8(ascii: " ") { plain.removeLast() }
        let start = plain.firstIndex { $0 != UInt8(ascii: " ") } ?? plain.count
        return String(decoding: plain[start...], as: UTF8.self)
    }

    private mutating func appendPlain(_ range: Range<Int>) {
        parser.tree.text.withUnsafeBufferPointer {
            plain.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
        }
    }

    private mutating func appendPlain(_ range: Range<Int>, _ keepsAmount: Bool) {
        var copied = range.lowerBound
        var index = copied
        while true {
            index = ByteScan.marked(in: parser.tree.text, from: index, to: range.upperBound)
            guard index < range.upperBound else { break }
            guard parser.tree.text[index] == UInt8(ascii: "{"),
                let tag = MailTag(in: parser.tree.text, at: index, before: range.upperBound)
            else {
                index += 1
                continue
            }
            appendPlain(copied..<index)
            copied = tag.range.upperBound
            index = copied
            switch tag.finding {
            case .own(let fallback?): appendPlain(fallback)
            case .amount where keepsAmount: appendPlain(tag.range)
            case .foreign, .unknown, .unfinished: appendPlain(tag.range)
            case .own, .amount: break
            }
        }
        appendPlain(copied..<range.upperBound)
    }
}
