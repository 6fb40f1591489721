import CampaignModel
import Testing

@testable import EndpointContracts

@Suite struct BodyTests {
    @Test(arguments: [
        "{", "{\"a\"}", "{\"a\":1,}", "[1,]", "{\"a\":1,\"a\":2}", "01", "1.", "1e", "-", "tru",
        "nullx", "\"\\q\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\u+123\"",
        "\"\\u-000\"", "\"a", "\"\u{1}\"", "", "1 2", "{1:2}",
    ])
    func whatIsNoJSONIsRefused(_ text: String) {
        #expect(throws: BodyProblem.self) { try JSONReader.value(of: Array(text.utf8)) }
    }

    @Test func jsonIsReadWhole() throws {
        let text = #" { "a" : [ 1 , -0.5e+3 , true , null , "\u00e9\ud83d\ude00\n\"" ] , "b":{} } "#
        let value = try JSONReader.value(of: Array(text.utf8))
        let list: [JSONValue] = [
            .number("1"), .number("-0.5e+3"), .boolean(true), .null, .string("é😀\n\""),
        ]
        #expect(value == .object([.init("a", .array(list)), .init("b", .object([]))]))
        #expect(try JSONReader.value(of: value.bytes) == value)
    }

    @Test func deepJSONIsRefusedBeforeItCosts() {
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(throws: BodyProblem.tooDeep) { try JSONReader.value(of: deep) }
    }

    @Test func pathsAndTreesAreTheSame() throws {
        let fields = [
            SentField("a.b[1].c", "x"), SentField("a.b[0]", .boolean(false)),
            SentField("d:e", .number("7")),
        ]
        let tree = JSONTree.value(of: fields)
        #expect(
            String(decoding: tree.bytes, as: UTF8.self) == #"{"a":{"b":[false,{"c":"x"}]},"d:e":7}"#
        )
        #expect(try JSONTree.fields(of: tree) == [fields[1], fields[0], fields[2]])
    }

    @Test func aMemberNamedLikeAPathIsRefused() throws {
        let value = try JSONReader.value(of: Array(#"{"a.b":1}"#.utf8))
        #expect(throws: BodyProblem.self) { try JSONTree.fields(of: value) }
    }

    @Test func multipartSurvivesWhatItMightTakeForItsOwn() throws {
        let fields = [
            SentField("a\"b", "--placard-form-boundary--\r\n"), SentField("c", ""),
            SentField("d", "\r\n--"),
        ]
        let boundary = MultipartBody.boundary(for: fields)
        let bytes = MultipartBody.bytes(of: fields, boundary: boundary)
        #expect(try MultipartBody.fields(of: bytes, boundary: boundary) == fields)
    }

    @Test(arguments: [
        "", "--x", "--x\r\n", "--x\r\n\r\n", "--x--y", "x--x--", "--x\r\nA: b\r\n\r\n\r\n--x--",
        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nv",
        "--x\r\nContent-Disposition: form-data; name=a\r\n\r\nv\r\n--x--",
        "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"g\"\r\n\r\nv\r\n--x--",
        "--x\r\nContent-Disposition: attachment\r\n\r\nv\r\n--x--",
    ])
    func whatIsNoMultipartIsRefused(_ text: String) {
        #expect(throws: BodyProblem.self) {
            try MultipartBody.fields(of: Array(text.utf8), boundary: "x")
        }
    }

    @Test func lineBreaksTravelAsHTMLSays() {
        #expect(LineBreaks.crlf("a\nb\rc\r\nd\n") == "a\r\nb\r\nc\r\nd\r\n")
    }
}
