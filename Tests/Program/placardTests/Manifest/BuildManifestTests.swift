import Testing

@testable import placard

struct BuildManifestTests {
    @Test func aManifestIsReadAsItWasWritten() throws {
        let manifest = SampleManifest.plain
        #expect(try BuildManifest(reading: manifest.bytes) == manifest)
    }

    @Test func textsOfEveryKindSurvive() throws {
        var manifest = SampleManifest.plain
        let text = "\"\\/\u{0}\u{1F}\u{7F}\n\r\t é 🚋 \u{2028} \u{202E}"
        manifest.pages[1].title = text
        manifest.settings[text] = text
        #expect(try BuildManifest(reading: manifest.bytes) == manifest)
    }

    @Test func keysStandInTheOrderOfTheirBytesAndEachRowOnALineOfItsOwn() {
        let text = String(decoding: SampleManifest.plain.bytes, as: UTF8.self)
        let lines = text.split(separator: "\n")
        let keys = lines.compactMap { $0.firstMatch(of: #/^"([a-z_]+)": [\[{"0-9]/#)?.1 }
            .filter { !["libcmark", "title", "hosting"].contains($0) }
        #expect(keys == keys.sorted())
        #expect(keys.first == "base_url" && keys.last == "tool")
        let row = lines.first { $0.contains("\"path\":\"index.html\"") }
        let whole =
            #"{"address":"/","bytes":12,"cache":"revalidate","media_type":"text/html; charset=utf-8","#
            + #""path":"index.html","sha256":"i1","sources":["site.yaml"]},"#
        #expect(row.map(String.init) == whole)
    }

    @Test func keysThatAreNotKnownArePassedOver() throws {
        let text = String(decoding: SampleManifest.plain.bytes, as: UTF8.self)
        let deep = String(repeating: "[", count: 200_000) + String(repeating: "]", count: 200_000)
        let more = "{\"a\": \(deep), \"b\": {\"c\": [1.5e3, true, null, {}]}," + text.dropFirst()
        #expect(try BuildManifest(reading: Array(more.utf8)) == SampleManifest.plain)
    }

    @Test(
        arguments: [
            ("{\"format\": 1}", "the key 'tool' is missing in this object"),
            ("{\"format\": 1, \"tool\": 3}", "a text is expected"),
            ("{\"format\": 1, \"tool\" \"a\"}", "a colon is expected behind the key"),
            ("{\"format\": 1, \"files\": [{\"path\": \"a\"}]}", "the key 'address' is missing"),
            ("{\"format\": 1, \"pages\": [{\"kind\": \"nonsense\"}]}", "one of index, archive"),
            ("{\"format\": 1, \"now\": \"yesterday\"}", "a time such as 2026-11-22T12:00:00Z"),
            ("{\"format\": 1, \"tool\": \"a", "the text ends too early"),
            ("{\"format\": 1, \"x\": [}", "a bracket closes nothing"),
            ("{\"format\": 1} more", "something stands behind the end"),
            ("{\"format\": 1.5}", "a whole number is expected"),
            ("{\"format\": 99999999999999999999}", "a whole number is expected"),
            ("{\"format\": 1, \"x\": \"\\ud800\"}", "half a character is written as an escape"),
            ("{\"format\": 1, \"x\": \"\\u-001\"}", "four hexadecimal digits are expected"),
            ("{\"format\": 1, \"x\": \"\\q\"}", "an escape that JSON does not know"),
            ("{\"format\": 1, \"x\": \"\t\"}", "a text holds a control character"),
            ("[]", "an object is expected"), ("", "an object is expected"),
        ]
    )
    func damageIsToldInWords(text: String, words: String) {
        do {
            _ = try BuildManifest(reading: Array(text.utf8))
            Issue.record("'\(text)' was read")
        } catch .damaged(let damage) {
            #expect(damage.words.contains(words), "\(damage.words)")
        } catch {
            Issue.record("\(error)")
        }
    }

    @Test func everyBeginningOfAManifestIsRefusedWithoutHarm() {
        let bytes = SampleManifest.plain.bytes
        for end in 0..<(bytes.count - 2) {
            #expect(throws: ManifestProblem.self) {
                try BuildManifest(reading: Array(bytes[..<end]))
            }
        }
    }

    @Test func otherJSONAndOtherFormatsAreToldApart() {
        #expect(throws: ManifestProblem.foreign) {
            try BuildManifest(reading: Array("{\"name\": \"package\"}".utf8))
        }
        #expect(throws: ManifestProblem.otherFormat(2)) {
            try BuildManifest(reading: Array("{\"files\": 7, \"format\": 2}".utf8))
        }
    }

    @Test func aPlaceIsToldByLineAndColumnInCharacters() {
        let bytes = Array("{\n\"é🚋\" 7".utf8)
        let (line, column) = ManifestPath.position(of: bytes.count - 1, in: bytes)
        #expect(line == 2)
        #expect(column == 6)
    }

    @Test(
        arguments: [
            ("assets/main.0a.css", ManifestFile.CacheClass.immutable),
            ("trams/share.png", .revalidate), ("_headers", .notServed),
            ("index.html", .revalidate), ("files/assets/a.css", .revalidate),
        ]
    )
    func onlyNamesThatCarryAHashMayBeKeptForEver(path: String, cache: ManifestFile.CacheClass) {
        #expect(ManifestFile.CacheClass(path: path) == cache)
    }
}
