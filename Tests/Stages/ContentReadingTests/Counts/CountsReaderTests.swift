import CampaignModel
import ContentReading
import Diagnostics
import Testing

@Suite struct CountsReaderTests {
    private func read(_ text: String) -> (counts: SignatureCounts, messages: String) {
        var diagnostics: [Diagnostic] = []
        let counts = CountsReader.counts(
            from: Array(text.utf8),
            path: "content/counts.yaml",
            diagnostics: &diagnostics
        )
        return (counts, shown(diagnostics))
    }

    @Test func numbersMayHaveADayOfTheirOwn() {
        let (counts, messages) = read(
            "as_of: 2026-11-22\nfaces: 1204\nbuses: {count: 70, as_of: 2026-11-20}\n"
        )
        #expect(messages == "")
        #expect(counts.asOf == CivilDate("2026-11-22"))
        #expect(counts.entries.map(\.campaign.value) == ["faces", "buses"])
        #expect(counts.entries.map(\.count) == [1204, 70])
        #expect(counts.entries.map(\.asOf) == [nil, CivilDate("2026-11-20")])
    }

    @Test func anEmptyFileCountsNothing() {
        #expect(read("").counts == SignatureCounts(path: "content/counts.yaml"))
        #expect(read("# none yet\n").messages == "")
    }

    @Test func wrongNumbersAreLeftOutAndReported() {
        let (counts, messages) = read("as_of: soon\nfaces: -3\nbuses: {cuont: 1}\ntrams: 7\n")
        #expect(counts.entries.map(\.campaign.value) == ["trams"])
        #expect(
            messages == """
                content/counts.yaml:1:8: error: 'as_of' is not a date such as 2026-11-22: 'soon' \
                [WrongType]
                  → Write, for example: 2026-11-22
                content/counts.yaml:2:8: error: 'faces' is not a whole number from 0 to 1000000000: \
                '-3' [WrongType]
                  → Write, for example: 5000
                content/counts.yaml:3:8: error: 'count' is missing [MissingKey]
                  → Add it: count: 5000
                content/counts.yaml:3:9: error: Unknown key 'cuont' [UnknownKey]
                  → Write 'count'.

                """
        )
    }
}
