public import CampaignModel
import CommonMark
public import Diagnostics

/// Turns the Markdown of campaigns, updates and pages into bodies, one after the other.
///
/// The tree that libcmark made is walked once; what the conventions of Placard make of it is decided
/// node by node, never by editing Markdown or HTML. Each worker owns a reader, whose buffers serve
/// every body. The elements and classes that it writes are the theme's contract and are listed in
/// `docs/body-markup.md`: few, and named for what they are.
public struct BodyReader: ~Copyable {
    /// How many diagnostics a body gives at most; who repairs a thousand will build again anyway.
    static let mostDiagnostics = 1_000

    var parser = MarkdownParser()
    var writer = HTMLWriter()
    var source = BodySource(setting: "", at: SourceRange(at: .start))
    var body = Body()
    var diagnostics: [Diagnostic] = []
    var draft = BodyDraft()
    /// What is noted for an e-mail; `nil` where a page is made.
    var pieces: [MailBody.Piece]?
    /// How often each anchor of the body was wanted.
    var anchors: [String: Int] = [:]
    /// What the plain text of a node is put together in.
    var plain: [UInt8] = []

    /// Creates a reader.
    public init() {}

    /// Reads a body.
    ///
    /// - Parameters:
    ///   - source: What is known of the file or setting.
    ///   - bytes: All bytes of the file, or of the setting's value, in UTF-8.
    ///   - diagnostics: What is wrong with the body is appended here.
    /// - Returns: The body, whole as far as it can be told; an empty one if the text was not read.
    public mutating func body(
        of source: BodySource,
        in bytes: borrowing [UInt8],
        diagnostics: inout [Diagnostic]
    ) -> Body {
        self.source = source
        body = Body()
        // What a campaign usually needs.
        body.holes.reserveCapacity(32)
        body.links.reserveCapacity(12)
        body.headings.reserveCapacity(8)
        draft = BodyDraft()
        anchors.removeAll(keepingCapacity: true)
        writer.truncate(to: 0)
        if let exceeded = parser.parse(bytes, from: source.offset, firstLine: source.line) {
            var diagnostic = CommonMarkDiagnostics.tooMuchMarkdown(exceeded, path: source.path)
            if let value = source.value { diagnostic.location.range = value }
            diagnostics.append(diagnostic)
            return body
        }
        var walk = MarkdownWalk()
        while let step = walk.step(in: parser.tree) {
            if !step.isEntering {
                leave(step.node)
            } else if !enter(step.node) {
                walk.skip(step.node, in: parser.tree)
            }
        }
        body.bytes = writer.written()
        diagnostics += self.diagnostics
        self.diagnostics.removeAll()
        // Handed over and not copied.
        var read = Body()
        swap(&read, &body)
        return read
    }

    /// Writes what stands before a node's children, and says whether they are to be visited.
    private mutating func enter(_ node: Int) -> Bool {
        switch parser.tree.nodes[node].kind {
        case .paragraph: return enterParagraph(node)
        case .heading: enterHeading(node)
        case .link: enterLink(node)
        case .image:
            writePicture(node)
            return false
        case .text: writeText(node)
        case .code, .codeBlock:
            checkForTags(in: parser.tree.nodes[node].content, of: node)
            enterAsWritten(node)
        case .htmlBlock, .htmlInline: checkHTML(node)
        case .emphasis:
            checkEmphasis(node)
            if draft.row == nil { enterAsWritten(node) }
        case .strong: if draft.row == nil { enterAsWritten(node) }
        case .softBreak, .lineBreak:
            if node == draft.attributionBreak {
                writer.appendMarkup("</p>\n<footer>")
                note(.close)
                note(.open(.attribution))
            } else {
                enterAsWritten(node)
            }
        default: enterAsWritten(node)
        }
        return true
    }

    /// Writes what stands before a node's children as CommonMark has it.
    mutating func enterAsWritten(_ node: Int) {
        writer.enter(node, of: parser.tree)
        noteEntering(node)
    }

    /// Writes what stands behind a node's children as CommonMark has it.
    private mutating func leaveAsWritten(_ node: Int) {
        writer.leave(node, of: parser.tree)
        noteLeaving(node)
    }

    /// Writes what stands behind a node's children.
    private mutating func leave(_ node: Int) {
        switch parser.tree.nodes[node].kind {
        case .paragraph: leaveParagraph(node)
        case .heading: leaveHeading(node)
        case .link: leaveLink(node)
        case .emphasis, .strong: if draft.row == nil { leaveAsWritten(node) }
        default: leaveAsWritten(node)
        }
    }

    /// Where a node stands: in the file, or the setting as a whole.
    mutating func place(of node: Int) -> SourceRange {
        source.value ?? parser.range(of: node)
    }

    /// Where a piece of a node's text stands.
    mutating func place(of piece: Range<Int>, in node: Int) -> SourceRange {
        source.value ?? parser.range(of: piece, in: node)
    }

    /// Reports a mistake at a node.
    mutating func report(_ mistake: BodyMistake, at node: Int) {
        guard diagnostics.count < Self.mostDiagnostics else { return }
        report(mistake, at: place(of: node))
    }

    /// Reports a mistake at a piece of a node's text.
    mutating func report(_ mistake: BodyMistake, at piece: Range<Int>, in node: Int) {
        guard diagnostics.count < Self.mostDiagnostics else { return }
        report(mistake, at: place(of: piece, in: node))
    }

    private mutating func report(_ mistake: BodyMistake, at range: SourceRange) {
        diagnostics.append(
            mistake.diagnostic(at: SourceLocation(path: source.path, range: range))
        )
    }

    /// A stretch of the tree's text as a string.
    func string(_ range: Range<Int>) -> String {
        String(decoding: parser.tree.text[range], as: UTF8.self)
    }
}
