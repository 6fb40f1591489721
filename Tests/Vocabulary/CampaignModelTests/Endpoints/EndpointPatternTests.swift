import CampaignModel
import Testing

@Suite struct EndpointPatternTests {
    @Test func aPatternIsSplitAtItsPlaceholders() {
        let pattern = EndpointPattern("https://act.example.org/{id}/{language}")
        #expect(
            pattern.parts == [
                .literal("https://act.example.org/"), .value(.id), .literal("/"), .value(.language),
            ]
        )
        #expect(pattern.filled { "<\($0.rawValue)>" } == "https://act.example.org/<id>/<language>")
    }

    @Test(arguments: ["", "{", "}", "{}", "{{page}", "{a b}", "{\n}", "x{page", "{id}{", "{i{id}"])
    func otherBracesAreText(_ text: String) {
        let pattern = EndpointPattern(text)
        #expect(pattern.text == text)
        #expect(pattern.unknownPlaceholders == [])
    }

    @Test func aMisspeltPlaceholderIsRemembered() {
        let pattern = EndpointPattern("{langauge}/{page}")
        #expect(pattern.unknownPlaceholders == ["langauge"])
        #expect(pattern.filled { _ in "p" } == "{langauge}/p")
    }
}
