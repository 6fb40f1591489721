import EndpointContracts
import Testing

@Suite struct ConsentVersionTests {
    private let version = ConsentVersion(
        notice: "We pass your name to {target}. How we use your data",
        question: "Cafe\u{301}?",
        accept: "Yes",
        decline: "No",
        privacyAddress: "/privacy/"
    )

    @Test func thePartsAreJoinedInNormalForm() {
        #expect(
            String(decoding: version.bytes, as: UTF8.self).unicodeScalars.elementsEqual(
                """
                We pass your name to {target}. How we use your data
                Caf\u{E9}?
                Yes
                No
                /privacy/
                """.unicodeScalars
            )
        )
    }

    @Test func aPartThatIsNotAskedIsAnEmptyLine() {
        let silent = ConsentVersion(
            notice: "n",
            question: "",
            accept: "",
            decline: "",
            privacyAddress: "/p/"
        )
        #expect(silent.bytes == Array("n\n\n\n\n/p/".utf8))
    }

    @Test func theFirstSixteenDigitsOfTheDigestAreTheVersion() {
        let digest = [UInt8]((0..<32).map { $0 * 7 + 9 })
        #expect(version.identifier { _ in digest } == "0910171e252c333a")
        var hashed: [UInt8] = []
        _ = version.identifier {
            hashed = $0
            return digest
        }
        #expect(hashed == version.bytes)
    }
}
