import Diagnostics
import Foundation
import Testing

@testable import placard

struct DiagnosticCatalogueTests {
    /// Kinds that no folder in git can bring about, and the tests of their own that do.
    static let elsewhere = [
        "ChangedDuringBuild": "a race: aFileThatChangesDuringTheBuildStopsIt",
        "FileTooLarge": "ten megabytes: aFileOfTenMegabytesIsRefused",
        "MailLarge": "ninety kilobytes: aLongMailIsRefusedAndOneThatIsNearlyTooLongIsTold",
        "MailTooLarge": "a hundred kilobytes: the same test",
        "NotAFile": "git keeps no pipes: aPipeAmongTheContentIsRefused",
        "UnreadableName": "macOS has no such names: aNameThatIsNotUTF8IsRefused",
        "Unreadable": "needs another user: whatCannotBeReadIsTold",
        "ThemeFileUnreadable": "needs another user: whatCannotBeReadIsTold",
    ]

    @Test func noNameStandsForTwoKinds() {
        let names = DiagnosticCatalogue.kinds.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func everyKindHasASiteThatShowsIt() {
        let kinds = Set(DiagnosticCatalogue.kinds.map(\.name))
        var shown: Set<String> = []
        for invalid in InvalidSite.all {
            for line in invalid.expected.split(separator: "\n") {
                guard let name = line.firstMatch(of: #/ \[([A-Z][A-Za-z0-9]+)\]$/#)?.1 else {
                    continue
                }
                shown.insert(String(name))
            }
        }
        #expect(kinds.subtracting(shown).subtracting(Self.elsewhere.keys).sorted() == [])
        #expect(Set(Self.elsewhere.keys).subtracting(kinds).sorted() == [])
        #expect(shown.subtracting(kinds).sorted() == [])
    }

    @Test(arguments: DiagnosticCatalogue.kinds)
    func aKindsTextIsWholeSentences(kind: DiagnosticKind) {
        #expect(kind.text.last == ".")
        #expect(kind.name.contains(#/^[A-Z][A-Za-z0-9]+$/#))
    }
}
