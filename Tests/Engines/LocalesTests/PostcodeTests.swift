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
        let rule = try #require(Country(code: country)?.postcodeRule)
        #expect(rule.accepts(postcode))
    }

    @Test(arguments: [
        ("DE", "1011"), ("DE", "101155"), ("US", "9021"), ("CA", "K1A 0B"), ("GB", "12345"),
        ("NL", "AB 1011"), ("DE", ""), ("DE", "10115; DROP"), ("DE", "ABCD10115"),
        ("DE", String(repeating: "1", count: 100_000)),
    ])
    func aSlipOfTheFingerIsFound(_ country: String, _ postcode: String) throws {
        let rule = try #require(Country(code: country)?.postcodeRule)
        #expect(!rule.accepts(postcode))
    }

    @Test func everyExampleFitsItsOwnRule() {
        let rules = Country.all.compactMap { country in country.postcodeRule.map { (country, $0) } }
        #expect(rules.count > 150)
        for (country, rule) in rules {
            #expect(rule.accepts(rule.example), "\(country.code) \(rule.example)")
            #expect(rule.shapes.allSatisfy { $0.allSatisfy("#@*".contains) }, "\(country.code)")
        }
    }

    @Test func anExampleLooksLikeAPostcode() {
        #expect(Country(code: "CA")?.postcodeRule?.example == "A1B 2C3")
        #expect(Country(code: "NL")?.postcodeRule?.example == "1234 AB")
    }

    @Test(arguments: ["HK", "AE", "AO"])
    func aCountryWithoutPostcodesHasNoRule(_ country: String) {
        #expect(Country(code: country)?.postcodeRule == nil)
    }
}
