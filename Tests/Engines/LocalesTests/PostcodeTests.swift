import Locales
import Testing

@Suite struct PostcodeTests {
    @Test(arguments: [
        ("DE", "10115"), ("DE", "D-10115"), ("DE", " 10115 "), ("US", "90210"),
        ("US", "90210-1234"),
        ("CA", "K1A 0B1"), ("CA", "k1a0b1"), ("GB", "SW1A 1AA"), ("GB", "M1 1AA"),
        ("GB", "BFPO 61"),
        ("NL", "1011 AB"), ("IE", "D02 X285"), ("IE", "D6W XY00"), ("PL", "00-950"),
        ("JP", "１００-８１１１"), ("SA", "١٢٣٤٥"), ("AD", "AD500"), ("BR", "01310-100"),
        ("SE", "SE-111 22"),
    ])
    func aPostcodeIsAccepted(_ country: String, _ postcode: String) throws {
        let rule = try #require(PostcodeRule.all[country])
        #expect(rule.accepts(postcode))
    }

    @Test(arguments: [
        ("DE", "1011"), ("DE", "101155"), ("US", "9021"), ("CA", "K1A 0B"), ("GB", "12345"),
        ("NL", "AB 1011"), ("DE", ""), ("DE", "10115; DROP"), ("DE", "ABCD10115"),
        ("DE", String(repeating: "1", count: 100_000)),
    ])
    func aSlipOfTheFingerIsFound(_ country: String, _ postcode: String) throws {
        let rule = try #require(PostcodeRule.all[country])
        #expect(!rule.accepts(postcode))
    }

    @Test func everyExampleFitsItsOwnRule() {
        #expect(PostcodeRule.all.count > 150)
        for (country, rule) in PostcodeRule.all {
            #expect(Country(code: country) != nil, "\(country)")
            #expect(rule.accepts(rule.example), "\(country) \(rule.example)")
            #expect(rule.shapes.allSatisfy { $0.allSatisfy("#@*".contains) }, "\(country)")
        }
    }

    @Test func anExampleLooksLikeAPostcode() {
        #expect(PostcodeRule.all["CA"]?.example == "A1B 2C3")
        #expect(PostcodeRule.all["NL"]?.example == "1234 AB")
    }

    @Test(arguments: ["HK", "AE", "AO"])
    func aCountryWithoutPostcodesHasNoRule(_ country: String) {
        #expect(PostcodeRule.all[country] == nil)
    }
}
