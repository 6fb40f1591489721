import CampaignModel
import Foundation
import Testing

@testable import Locales

@Suite struct TimeZoneTests {
    static let folder = URL(filePath: "/usr/share/zoneinfo")
    static let isInstalled = FileManager.default.fileExists(
        atPath: folder.path + "/Europe/Brussels"
    )

    static let zones = [
        "Europe/Brussels", "Europe/London", "Europe/Dublin", "America/New_York", "America/St_Johns",
        "America/Sao_Paulo", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tokyo", "Australia/Lord_Howe",
        "Pacific/Auckland", "Pacific/Kiritimati", "Pacific/Marquesas", "Africa/Johannesburg", "UTC",
    ]

    static func rules(_ name: String) throws -> TimeZoneRules {
        let zone = try #require(TimeZoneName(name))
        let file = folder.appending(path: zone.identifier)
        return try #require(TimeZoneRules(tzif: Array(try Data(contentsOf: file))))
    }

    @Test(.enabled(if: isInstalled), arguments: zones)
    func offsetsAreThoseOfFoundation(_ name: String) throws {
        let rules = try Self.rules(name)
        let reference = try #require(TimeZone(identifier: name))
        // Every 11 days and some hours from 1970 to 2024: of later years the two may know other laws.
        for second in stride(from: 0, to: 1_735_000_000, by: 987_654) {
            let expected = reference.secondsFromGMT(
                for: Date(timeIntervalSince1970: Double(second))
            )
            #expect(rules.offset(at: Instant(secondsSince1970: second)) == expected, "\(second)")
        }
    }

    @Test(.enabled(if: isInstalled), arguments: zones)
    func aDayStartsAndEndsWhereFoundationsCalendarHasIt(_ name: String) throws {
        let rules = try Self.rules(name)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: name))
        for dayNumber in stride(from: 0, to: 20_000, by: 7) {
            let date = CivilDate(dayNumber: dayNumber)
            let noon = DateComponents(year: date.year, month: date.month, day: date.day, hour: 12)
            let reference = calendar.startOfDay(for: try #require(calendar.date(from: noon)))
            #expect(rules.start(of: date).secondsSince1970 == Int(reference.timeIntervalSince1970))
        }
    }

    @Test(.enabled(if: isInstalled), arguments: zones)
    func everyMomentLiesInItsOwnDay(_ name: String) throws {
        let rules = try Self.rules(name)
        for second in stride(from: 0, to: 2_500_000_000, by: 1_234_567) {
            let moment = Instant(secondsSince1970: second)
            let date = rules.date(at: moment)
            #expect(rules.start(of: date) <= moment && moment < rules.end(of: date), "\(second)")
            #expect(rules.date(at: rules.start(of: date)) == date)
        }
    }

    @Test(
        .enabled(if: isInstalled),
        arguments: [
            // Summer and winter.
            ("Europe/Brussels", "2024-07-01", "2024-06-30T22:00:00Z", 24),
            ("Europe/Brussels", "2024-12-01", "2024-11-30T23:00:00Z", 24),
            // The days on which clocks change.
            ("Europe/Brussels", "2024-03-31", "2024-03-30T23:00:00Z", 23),
            ("Europe/Brussels", "2024-10-27", "2024-10-26T22:00:00Z", 25),
            // Midnight was skipped: the day began at one.
            ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z", 23),
            // Before 1970, and with minutes.
            ("Asia/Kathmandu", "1950-01-01", "1949-12-31T18:30:00Z", 24),
            ("Asia/Kathmandu", "2024-01-01", "2023-12-31T18:15:00Z", 24),
            ("UTC", "2026-01-01", "2026-01-01T00:00:00Z", 24),
            ("UTC", "9999-12-31", "9999-12-31T00:00:00Z", 24),
        ]
    )
    func aDayHasItsStartAndItsHours(
        _ name: String,
        _ day: String,
        _ start: String,
        _ hours: Int
    ) throws {
        let rules = try Self.rules(name)
        let date = try #require(CivilDate(day))
        #expect(rules.start(of: date).rfc3339 == start)
        let length = rules.end(of: date).secondsSince1970 - rules.start(of: date).secondsSince1970
        #expect(length == hours * 3600)
    }

    @Test(.enabled(if: isInstalled))
    func aDayThatNeverWasBeginsWithTheNextOne() throws {
        let samoa = try Self.rules("Pacific/Apia")
        let skipped = try #require(CivilDate("2011-12-30"))
        #expect(samoa.start(of: skipped) == samoa.end(of: skipped))
        #expect(samoa.start(of: skipped).rfc3339 == "2011-12-30T10:00:00Z")
    }

    @Test func coordinatedUniversalTimeNeedsNoFile() throws {
        let date = try #require(CivilDate("2026-11-22"))
        #expect(TimeZoneRules.utc.start(of: date).rfc3339 == "2026-11-22T00:00:00Z")
        #expect(
            TimeZoneRules.utc.date(at: Instant(secondsSince1970: -1)) == CivilDate("1969-12-31")
        )
    }

    @Test(arguments: [Int.min, .max, 0]) func extremeMomentsDoNotTrap(_ second: Int) {
        let date = TimeZoneRules.utc.date(at: Instant(secondsSince1970: second))
        #expect((0...9999).contains(date.year))
    }
}
