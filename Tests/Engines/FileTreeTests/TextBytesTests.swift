import FileTree
import Testing

@Suite struct TextBytesTests {
    @Test(
        arguments: [
            ([], nil), ([0x61, 0x00, 0x7F], nil), (Array("é–😀".utf8), nil),
            ([0x61, 0xFF], 1), ([0x61, 0x62, 0xC3], 2), ([0xC0, 0x80], 0),
            ([0x61, 0xED, 0xA0, 0x80], 1), ([0xF4, 0x90, 0x80, 0x80], 0), ([0x80], 0),
        ] as [([UInt8], Int?)]
    )
    func theFirstByteThatIsNotTextIsFound(_ bytes: [UInt8], _ place: Int?) {
        let found = TextBytes.firstInvalid(in: bytes.span)
        #expect(found == place)
    }
}
