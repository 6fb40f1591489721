import Diagnostics

/// Which closing tag belongs to which opening one, and which tags have no partner.
struct TagPairs {
    /// How deep sections, parents and blocks may stand in each other.
    static let deepest = 100

    /// The token of the closing tag, by the token of the opening one.
    private(set) var closers: [Int: Int] = [:]
    /// The token of the opening tag, by the token of the closing one.
    private(set) var openers: [Int: Int] = [:]
    /// Blocks that stand directly in a parent tag, and so replace a block of the parent.
    private(set) var arguments: Set<Int> = []
    private(set) var diagnostics: [Diagnostic] = []

    init(of tokens: [Token], in file: TemplateFile) {
        var open: [(token: Int, tag: Tag)] = []
        for (index, token) in tokens.enumerated() {
            guard case .tag(let tag) = token else { continue }
            if tag.sort.opens {
                if open.count == Self.deepest {
                    let location = file.location(of: tag.nameRange)
                    diagnostics.append(TemplateDiagnostics.tooLarge(tag.name, at: location))
                    return
                }
                if tag.sort == .block, open.last?.tag.sort == .parent { arguments.insert(index) }
                open.append((index, tag))
            } else if tag.sort == .close {
                close(tag, at: index, open: &open, in: file)
            }
        }
        for (_, tag) in open { diagnostics.append(Self.unclosed(tag, in: file)) }
    }

    private mutating func close(
        _ tag: Tag,
        at index: Int,
        open: inout [(token: Int, tag: Tag)],
        in file: TemplateFile
    ) {
        guard let match = open.lastIndex(where: { $0.tag.name == tag.name }) else {
            guard diagnostics.count < TagReader.mostMistakes else { return }
            diagnostics.append(
                TemplateDiagnostics.closesNothing(
                    tag.name,
                    open: open.last?.tag.name,
                    at: file.location(of: tag.nameRange)
                )
            )
            return
        }
        for (_, unclosed) in open[(match + 1)...]
        where diagnostics.count < TagReader.mostMistakes {
            diagnostics.append(Self.unclosed(unclosed, in: file, before: tag))
        }
        closers[open[match].token] = index
        openers[index] = open[match].token
        open.removeSubrange(match...)
    }

    private static func unclosed(
        _ tag: Tag,
        in file: TemplateFile,
        before close: Tag? = nil
    ) -> Diagnostic {
        TemplateDiagnostics.unclosedSection(
            tag.name,
            tag: file.text(of: tag.range),
            at: file.location(of: tag.nameRange),
            before: close.map { (name: $0.name, location: file.location(of: $0.nameRange)) }
        )
    }
}
