import CampaignModel
import Digests
import Testing

@Suite struct DigestsTests {
    /// FIPS 180-4's own examples.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func sha256GivesTheStandardsDigests(_ text: String, _ digest: String) {
        #expect(Hexadecimal.text(of: SHA256.digest(of: Array(text.utf8).span)) == digest)
    }

    /// The empty input's value is in xxHash's own list of test vectors.
    @Test func xxh3OfNothingIsTheKnownValue() {
        let nothing: [UInt8] = []
        #expect(XXH3.digest(of: nothing.span) == 0x2D06_8005_38D3_94C2)
    }

    @Test func aValuesDigestIsThatOfItsFieldsAndTakesTheSeed() {
        var fields = FieldBytes()
        let target = Target(name: "Ada Berg", role: "Minister")
        let digest = XXH3.digest(of: target, through: &fields)
        #expect(digest == XXH3.digest(of: fields.bytes.span))
        #expect(digest != XXH3.digest(of: Target(name: "Ada Berg"), through: &fields))
        #expect(digest != XXH3.digest(of: target, seed: 1, through: &fields))
    }

    @Test(arguments: [0, 1, 16, 240, 241, 1024, 70_000])
    func aDigestDoesNotDependOnTheParts(_ count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var xxh3 = XXH3(seed: 7)
        var sha256 = SHA256()
        for start in stride(from: 0, to: count, by: 100) {
            let part = bytes.span.extracting(start..<min(count, start + 100))
            xxh3.update(part)
            sha256.update(part)
        }
        #expect(xxh3.value == XXH3.digest(of: bytes.span, seed: 7))
        #expect(sha256.value == SHA256.digest(of: bytes.span))
    }

    @Test func aValueMayBeTakenWhileTheDigestGrows() {
        let bytes = Array("petition".utf8)
        var sha256 = SHA256()
        _ = sha256.value
        sha256.update(bytes.span)
        #expect(sha256.value == SHA256.digest(of: bytes.span))
    }

    @Test func anotherSeedGivesAnotherDigest() {
        let bytes = Array("petition".utf8)
        #expect(XXH3.digest(of: bytes.span, seed: 1) != XXH3.digest(of: bytes.span, seed: 2))
    }

    @Test(arguments: [0, 1, 0x0123_4567_89AB_CDEF, UInt64.max])
    func sixteenDigitsComeBackAsTheirNumber(_ number: UInt64) {
        var digits: [UInt8] = []
        Hexadecimal.append(number, to: &digits)
        #expect(digits.count == 16)
        #expect(Hexadecimal.value(of: digits.span) == number)
    }

    @Test(arguments: [
        "", "0123456789abcde", "0123456789ABCDEF", "0123456789abcdeg", "-123456789abcdef",
    ])
    func whatIsNotSixteenSmallDigitsIsNoNumber(_ text: String) {
        #expect(Hexadecimal.value(of: Array(text.utf8).span) == nil)
    }

    /// SHA-256 of "abc" begins with ba7816bf8f01cf: 10111 01001 11100 00001 01101 01111 11100 01111
    /// 00000 00111.
    @Test func aShortNameIsTheDigestsFirstFiftyBits() {
        #expect(ShortName.text(of: Array("abc".utf8).span) == "q9w1dfwf07")
    }
}
