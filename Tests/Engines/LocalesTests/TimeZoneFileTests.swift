import CampaignModel
import Testing

@testable import Locales

@Suite struct TimeZoneFileTests {
    /// A file with one transition from -5 to -4 hours, and a footer.
    static func file(
        second: Int64 = 1_000_000_000,
        footer: String = "EST5EDT,M3.2.0,M11.1.0",
        leapSeconds: UInt8 = 0
    ) -> [UInt8] {
        let header = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
        let empty = header + [UInt8](repeating: 0, count: 24)
        let counts: [UInt8] = [0, 0, 0, leapSeconds, 1, 2, 4].flatMap { [0, 0, 0, $0] }
        let second = withUnsafeBytes(of: second.bigEndian, Array.init)
        let west5: [UInt8] = [0xFF, 0xFF, 0xB9, 0xB0, 0, 0]
        let west4: [UInt8] = [0xFF, 0xFF, 0xC7, 0xC0, 1, 0]
        let leaps = [UInt8](repeating: 0, count: Int(leapSeconds) * 12)
        return empty + header + [0, 0, 0, 0] + counts.dropFirst(8) + second + [1] + west5 + west4
            + Array("EST\0".utf8) + leaps + Array("\n\(footer)\n".utf8)
    }

    @Test func theFirstTypeHoldsBeforeTheFirstTransition() throws {
        let rules = try #require(TimeZoneRules(tzif: Self.file()))
        #expect(rules.offset(at: Instant(secondsSince1970: 999_999_999)) == -18_000)
        #expect(rules.offset(at: Instant(secondsSince1970: 1_000_000_000)) == -14_400)
        #expect(rules.offset(at: Instant(secondsSince1970: 1_768_000_000)) == -18_000)
    }

    @Test(arguments: [
        ("2080-03-10", "2080-03-10T05:00:00Z", 23), ("2080-07-01", "2080-07-01T04:00:00Z", 24),
        ("2080-11-03", "2080-11-03T04:00:00Z", 25), ("9999-12-31", "9999-12-31T05:00:00Z", 24),
    ])
    func theFooterTellsTheDaysToCome(_ day: String, _ start: String, _ hours: Int) throws {
        let rules = try #require(TimeZoneRules(tzif: Self.file()))
        let date = try #require(CivilDate(day))
        #expect(rules.start(of: date).rfc3339 == start)
        let length = rules.end(of: date).secondsSince1970 - rules.start(of: date).secondsSince1970
        #expect(length == hours * 3600)
    }

    @Test(arguments: [Int64.min, -1, 0, 4_133_980_799, 4_133_980_800, .max])
    func theFooterHoldsBehindTheLastTransitionWheneverItWas(_ second: Int64) throws {
        let rules = try #require(TimeZoneRules(tzif: Self.file(second: second)))
        let summer = Instant(secondsSince1970: 1_784_000_000)
        let isBehind = second < summer.secondsSince1970
        #expect(rules.offset(at: summer) == (isBehind ? -14_400 : -18_000))
        #expect(rules.offset(at: Instant(secondsSince1970: 1_768_000_000)) == -18_000)
    }

    @Test func withoutAFooterTheLastTransitionHoldsForEver() throws {
        let rules = try #require(TimeZoneRules(tzif: Self.file(footer: "")))
        #expect(rules.offset(at: Instant(secondsSince1970: 9_000_000_000)) == -14_400)
    }

    @Test func everyFileThatIsCutShortIsRefused() {
        let file = Self.file()
        for length in 0..<file.count - "\nEST5EDT,M3.2.0,M11.1.0\n".utf8.count {
            #expect(TimeZoneRules(tzif: Array(file.prefix(length))) == nil, "\(length)")
        }
    }

    @Test func noChangedByteTraps() throws {
        let file = Self.file()
        let moment = Instant(secondsSince1970: 1_700_000_000)
        var readable = 0
        for index in file.indices {
            for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
                var changed = file
                changed[index] = value
                guard let rules = TimeZoneRules(tzif: changed) else { continue }
                readable += 1
                let date = rules.date(at: moment)
                #expect(rules.start(of: date) <= rules.end(of: date))
            }
        }
        #expect(readable > 0)
    }

    @Test func aFileThatCountsLeapSecondsIsRefused() {
        #expect(TimeZoneRules(tzif: Self.file(leapSeconds: 0)) != nil)
        #expect(TimeZoneRules(tzif: Self.file(leapSeconds: 1)) == nil)
    }

    @Test(arguments: [
        ("CET-1CEST,M3.5.0,M10.5.0/3", 3600, 7200), ("<+0545>-5:45", 20_700, 20_700),
        ("IST-1GMT0,M10.5.0,M3.5.0/1", 0, 3600), ("NZST-12NZDT,M9.5.0,M4.1.0/3", 46_800, 43_200),
        ("<-03>3<-02>,M3.5.0/-1,M10.5.0/-1", -10_800, -7200),
        ("AAA3BBB,J60/0,J300/0", -10_800, -7200),
        ("AAA3BBB,59/0,299", -10_800, -7200),
    ])
    func aFooterTellsWinterAndSummer(_ footer: String, _ january: Int, _ july: Int) throws {
        let rule = try #require(RecurringOffset(posix: footer.utf8))
        #expect(rule.offset(at: 1_768_000_000) == january)
        #expect(rule.offset(at: 1_784_000_000) == july)
    }

    @Test(arguments: [
        "", "C", "CET", "CET-", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
        "<CET-1",
        "CET-1CEST,M3.5.0,M10.5.0/3 ", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,J0,J1", "CET-999",
    ])
    func aFooterThatIsNoneIsRefused(_ footer: String) {
        #expect(RecurringOffset(posix: footer.utf8) == nil)
    }

    @Test(arguments: ["UTC", "Europe/Brussels", "America/Argentina/Buenos_Aires", "Etc/GMT+5"])
    func aZonesNameIsAccepted(_ name: String) {
        #expect(TimeZoneName(name)?.identifier == name)
    }

    @Test(arguments: [
        "", "..", "../passwd", "Europe/../../etc/passwd", "/etc/passwd", "Europe/",
        "Europe//Brussels",
        "Europe/Brussels\0", "zone.tab", "-x", "Europe/.hidden", "Bruxelles é", "a/b/c/d", "a b",
        String(repeating: "a", count: 65),
    ])
    func aNameThatCouldLeaveTheFolderIsRefused(_ name: String) {
        #expect(TimeZoneName(name) == nil)
    }

    @Test func theNamesOfTheZoneTableAreListed() {
        let table =
            "# comment\nBE\t+5050+00420\tEurope/Brussels\nNP\t+2743+08519\tAsia/Kathmandu\tx\n\n"
        #expect(TimeZoneName.names(inZoneTab: table.utf8) == ["Europe/Brussels", "Asia/Kathmandu"])
    }
}
