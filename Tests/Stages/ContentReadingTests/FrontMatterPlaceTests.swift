import Testing

@testable import ContentReading

@Suite struct FrontMatterPlaceTests {
    private func find(_ text: String) -> FrontMatterPlace.Finding {
        Array(text.utf8).withUnsafeBufferPointer { FrontMatterPlace.find(in: $0) }
    }

    @Test(arguments: [
        ("---\ntitle: x\n---\nText", 4..<13, 17, 4),
        ("\u{FEFF}---\ntitle: x\n---\nText", 7..<16, 20, 4),
        ("---\r\ntitle: x\r\n--- \r\nText", 5..<15, 21, 4),
        ("---\n---\n", 4..<4, 8, 3),
        ("---\nx\n---", 4..<6, 9, 4),
    ])
    func itLiesBetweenTwoLinesOfDashes(
        _ text: String,
        _ yaml: Range<Int>,
        _ bodyOffset: Int,
        _ bodyLine: Int
    ) {
        let place = FrontMatterPlace(yaml: yaml, bodyOffset: bodyOffset, bodyLine: bodyLine)
        #expect(find(text) == .found(place))
    }

    @Test(arguments: [
        ("", FrontMatterPlace.Finding.empty), (" \n\t\n", .empty), ("\u{FEFF}", .empty),
        ("# Title", .missing), ("----\n", .missing), ("---\ntitle: x\n", .unclosed),
        ("---", .unclosed), ("---\n ---\n", .unclosed),
    ])
    func whatHasNoneIsToldApart(_ text: String, _ finding: FrontMatterPlace.Finding) {
        #expect(find(text) == finding)
    }
}
