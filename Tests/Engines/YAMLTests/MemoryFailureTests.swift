import Diagnostics
import Testing

@testable import YAML

/// What is said where libyaml finds no memory, which no test can make happen.
@Suite struct MemoryFailureTests {
    @Test func noLineIsBlamedAndAWayOutIsNamed() {
        // The tab would be to blame for any other failure.
        let text = Array("title:\n\tx: y".utf8)
        let lines = text.withUnsafeBufferPointer { SourceLines($0, firstLine: 1) }
        let failure = SyntaxFailure(
            reason: .noMemory,
            position: SourcePosition(line: 2, column: 1),
            context: nil
        )
        let explanation = SyntaxExplanation.explain(
            failure,
            in: lines,
            repaired: [],
            place: TextPlace(path: "site.yaml", firstLine: 1, source: 0)
        )
        #expect(
            explanation.diagnostic.text { _, _ in nil } == """
                site.yaml:2:1: error: There is no memory left to read this text [UnreadableYAML]
                  → Give the build more memory, or run it with `--jobs 1`.

                """
        )
    }
}
