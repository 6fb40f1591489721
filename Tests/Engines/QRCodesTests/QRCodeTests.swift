import CQREncode
import Testing

@testable import QRCodes

@Suite struct QRCodeTests {
    static let addresses = [
        "https://commonground.example/faces/?source=share-qr",
        "https://commonground.example/fr/visages/?source=page-qr#signer",
        "HTTPS://X.EXAMPLE/1234567890",
        "https://commonground.example/%D9%88%D8%AC%D9%88%D9%87/?source=page-qr",
        "a",
        String(repeating: "x", count: QRCode.limit),
    ]

    @Test(arguments: addresses)
    func theModulesAreThoseOfTheLibrary(_ address: String) throws {
        let code = try QRCode.encode(address).get()
        let reference = try #require(QRcode_encodeString8bit(address, 0, QR_ECLEVEL_M))
        defer { QRcode_free(reference) }
        #expect(code.width == Int(reference.pointee.width))
        for row in 0..<code.width {
            for column in 0..<code.width {
                let module = reference.pointee.data[row * code.width + column]
                #expect(code.isDark(column: column, row: row) == (module & 1 == 1))
            }
        }
    }

    @Test(arguments: addresses)
    func theDrawingShowsEveryDarkModuleAndNoOther(_ address: String) throws {
        let code = try QRCode.encode(address).get()
        let drawing = try #require(Drawing(svg: svg(of: code)))
        #expect(drawing.side == code.width + 8)
        for row in 0..<drawing.side {
            for column in 0..<drawing.side {
                let isDark = code.isDark(column: column - 4, row: row - 4)
                #expect(drawing.dark.contains([column, row]) == isDark)
            }
        }
    }

    @Test func theFinderPatternsStandInThreeCorners() throws {
        let code = try QRCode.encode("https://commonground.example/").get()
        for (left, top) in [(0, 0), (code.width - 7, 0), (0, code.width - 7)] {
            for step in 0..<7 {
                #expect(code.isDark(column: left + step, row: top))
                #expect(code.isDark(column: left, row: top + step))
                #expect(code.isDark(column: left + step, row: top + 3) == (step != 1 && step != 5))
            }
        }
    }

    @Test func theDrawingHasNoStyleAndTakesTheTextsColour() throws {
        let svg = svg(of: try QRCode.encode("https://commonground.example/").get())
        #expect(svg.hasPrefix(#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 37 37""#))
        #expect(svg.contains(#"stroke="currentColor""#))
        #expect(!svg.contains("style"))
    }

    @Test func theSameAddressGivesTheSameBytes() throws {
        let first = try QRCode.encode("https://commonground.example/").get()
        let second = try QRCode.encode("https://commonground.example/").get()
        #expect(svg(of: first) == svg(of: second))
    }

    @Test func anAddressThatDoesNotFitIsAFailureWithBothNumbers() {
        let long = String(repeating: "x", count: QRCode.limit + 1)
        #expect(QRCode.encode(long) == .failure(.tooLong(bytes: 2332, limit: 2331)))
        #expect(QRCode.encode("") == .failure(.empty))
    }

    private func svg(of code: QRCode) -> String {
        var bytes: [UInt8] = []
        code.writeSVG(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The modules that an SVG's path draws, read back from its commands.
private struct Drawing {
    var side: Int
    var dark: Set<[Int]> = []

    init?(svg: String) {
        let parts = svg.split(separator: "\"")
        guard let box = parts.first(where: { $0.hasPrefix("0 0 ") }),
            let side = Int(box.split(separator: " ")[2]),
            let path = parts.first(where: { $0.hasPrefix("M") })
        else { return nil }
        self.side = side
        var (column, row) = (0, 0)
        var commands = path[...]
        while let letter = commands.popFirst() {
            let text = commands.prefix { !$0.isLetter }
            commands = commands.dropFirst(text.count)
            let numbers = text.split(separator: " ").compactMap { Double($0) }.map { Int($0) }
            switch letter {
            case "M": (column, row) = (numbers[0], numbers[1])
            case "m": (column, row) = (column + numbers[0], row + numbers[1])
            case "h":
                for _ in 0..<numbers[0] {
                    guard dark.insert([column, row]).inserted else { return nil }
                    column += 1
                }
            default: return nil
            }
        }
    }
}
