import Diagnostics
import Foundation
import Testing

@testable import CommonMark

private let file = "pathological-markdown.json"

private struct Pathology: Decodable {
    struct Segment: Decodable {
        var text: String
        var times: Int
    }

    var name: String
    var segments: [Segment]

    var bytes: [UInt8] {
        segments.flatMap { Array(repeatElement(Array($0.text.utf8), count: $0.times).joined()) }
    }
}

/// The processor time that the thread has used: other tests and programs do not count.
private func secondsOfThread() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

@Suite struct BoundsTests {
    @Test(.enabled(if: SharedSpec.exists(file), "the pathological texts are not at hand"))
    func everyPathologicalTextIsRefusedOrQuick() throws {
        var parser = MarkdownParser()
        for pathology in try SharedSpec.decode([Pathology].self, from: file) {
            let bytes = pathology.bytes
            let start = secondsOfThread()
            if parser.parse(bytes) == nil {
                var writer = HTMLWriter()
                writer.write(parser.tree)
            }
            #expect(secondsOfThread() - start < 1, "\(pathology.name)")
        }
    }

    private func exceeded(_ text: String, firstLine: Int = 1) -> ExceededBound? {
        var parser = MarkdownParser()
        return parser.parse(Array(text.utf8), firstLine: firstLine)
    }

    private func text(_ part: String, _ times: Int) -> String {
        String(repeating: part, count: times)
    }

    @Test func eachBoundNamesTheLineOnWhichItIsExceeded() {
        func line(_ text: String, _ bound: ExceededBound.Bound) -> Int? {
            let exceeded = exceeded("one\n\n" + text, firstLine: 21)
            #expect(exceeded?.bound == bound)
            return exceeded?.line
        }
        #expect(line(text("> ", 101) + "x", .markers) == 23)
        #expect(line(text("- ", 100) + "x" + text("\n", 10_002), .nesting) == 10_024)
        #expect(line(text(text("> ", 100) + text("**a* ", 2_000) + "\n\n", 2), .nesting) == 25)
        #expect(line(text("*", 1_001), .delimiterRun) == 23)
        #expect(line(text("a* ", 10_001), .delimiters) == 23)
        #expect(line(text("![a](b)\n", 501), .pictures) == 523)
        #expect(line(text("<!-- a -->\n", 201), .comments) == 223)
        #expect(exceeded(text("a", MarkdownBounds.size + 1))?.bound == .size)
    }

    @Test func whatPeopleWriteIsFarFromEveryBound() {
        let list = text("- an item with [a link](x), *some* **weight** and ![-](y.jpg)\n", 400)
        #expect(exceeded(list) == nil)
        #expect(exceeded(text("> quoted\n> - and *listed*\n>\n", 5_000)) == nil)
        #expect(exceeded(text("* ", 400)) == nil)
        #expect(exceeded(text("        code\n\n", 20_000)) == nil)
        #expect(exceeded(text("<!-- a note -->\n\n", 5_000)) == nil)
    }

    @Test func aTextThatIsRefusedLeavesAnEmptyTree() {
        var parser = MarkdownParser()
        #expect(parser.parse(Array("# a".utf8)) == nil)
        #expect(parser.parse(Array(text("*", 2_000).utf8)) != nil)
        #expect(parser.tree.nodes.count == 1)
    }

    @Test(arguments: ExceededBound.Bound.allCases)
    func eachBoundHasADiagnosticWithAWayOut(_ bound: ExceededBound.Bound) {
        let diagnostic = CommonMarkDiagnostics.tooMuchMarkdown(
            ExceededBound(bound: bound, line: 7),
            path: "a.md"
        )
        #expect(diagnostic.location.range?.start.line == 7)
        #expect(diagnostic.solutions.count == 1)
    }
}
