import Diagnostics
import OutputWriting
import Testing

@Suite struct OutputDiagnosticsTests {
    @Test func everyKindHasANameAndATextOfItsOwn() {
        let kinds = OutputDiagnostics.kinds
        #expect(Set(kinds.map(\.name)).count == kinds.count)
        #expect(kinds.allSatisfy { $0.text.count > 80 && !$0.text.contains("\n") })
    }
}
