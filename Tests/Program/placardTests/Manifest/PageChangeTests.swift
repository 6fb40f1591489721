import CampaignModel
import Testing

@testable import placard

struct PageChangeTests {
    @Test func anAddressThatVanishedIsTold() throws {
        let difference = try SampleManifest.difference {
            $0.pages.remove(at: 1)
            $0.files.remove(at: 2)
        }
        #expect(difference.looks.map(\.subject) == [.vanished])
        #expect(difference.looks.first?.pages == ["/trams/"])
        #expect(difference.looks.first?.new == nil)
        #expect(difference.removed.map(\.leadsTo) == [nil])
    }

    @Test func anAddressThatLeadsElsewhereIsRemovedAndNotVanished() throws {
        let difference = try SampleManifest.difference {
            $0.pages.remove(at: 1)
            $0.files.remove(at: 2)
            $0.redirects.append(ManifestRedirect(from: "/trams/", to: "/new/", status: 301))
        }
        #expect(difference.looks.isEmpty)
        #expect(difference.removed.map(\.leadsTo) == ["/new/"])
    }

    @Test func aRemovedCampaignIsToldAsGone() throws {
        let difference = try SampleManifest.difference {
            $0.pages.remove(at: 1)
            $0.redirects.append(ManifestRedirect(from: "/trams/", to: "", status: 410))
        }
        #expect(difference.looks.map(\.new) == [Leads.gone])
    }

    @Test func aRedirectThatIsGoneVanishedToo() throws {
        let difference = try SampleManifest.difference { $0.redirects = [] }
        #expect(difference.looks.map(\.pages) == [["/old/"]])
    }

    @Test func aPageWhoseTimeCameIsDueAndNotNew() throws {
        func added(_ published: Int) throws -> ManifestDifference {
            try SampleManifest.difference {
                var page = SampleManifest.petition
                page.address = "/new/"
                page.published = Instant(
                    secondsSince1970: SampleManifest.moment.secondsSince1970 + published
                )
                $0.pages.append(page)
            }
        }
        #expect(try added(1).due.map(\.address) == ["/new/"])
        #expect(try added(1).added.isEmpty)
        #expect(try added(3600).due.map(\.address) == ["/new/"])
        #expect(try added(0).due.isEmpty)
        #expect(try added(0).added.map(\.address) == ["/new/"])
    }

    @Test func aPageThatClosedByTheClockIsDue() throws {
        var old = SampleManifest.plain
        old.pages[1].closes = Instant(secondsSince1970: SampleManifest.moment.secondsSince1970 + 60)
        var new = old
        new.now = Instant(secondsSince1970: SampleManifest.moment.secondsSince1970 + 120)
        new.pages[1].state = "closed"
        let difference = try ManifestComparison(old, new).difference
        #expect(difference.due.map(\.address) == ["/trams/"])
        #expect(difference.changed.isEmpty)
    }

    @Test func shareTextsAreToldByTheirKeys() throws {
        let difference = try SampleManifest.petitionDifference({
            $0.share["message"] = "Midnight trams!"
            $0.share["messages.x"] = "Trams! {url}"
            $0.title = "Midnight trams"
        })
        let page = try #require(difference.changed.first)
        #expect(page.facts == [.init(name: "title", old: "Evening trams", new: "Midnight trams")])
        #expect(page.share.map(\.name) == ["share.message", "share.messages.x"])
        #expect(page.share.last?.new == "Trams! {url}")
        let text = DifferenceReport(difference).text
        #expect(text.contains("  /trams/ from content/campaigns/trams.md: Midnight trams\n"))
        #expect(text.contains("    share.messages.x: new Trams! {url}\n"))
    }

    @Test func pagesOfWhichSomethingCanBeToldComeFirst() throws {
        let difference = try SampleManifest.difference {
            $0.files[1].sha256 = "i2"
            $0.files[2].sha256 = "t2"
            $0.pages[1].title = "Night trams"
        }
        #expect(difference.changed.map(\.address) == ["/trams/", "/"])
    }

    @Test func addressesAreWhateverAManifestSays() throws {
        for address in ["", "é", "//", "no slash", "/\u{0}/", "/trams"] {
            let difference = try SampleManifest.difference {
                $0.pages.append(ManifestPage(address, .page, language: "", title: ""))
                $0.redirects.append(ManifestRedirect(from: address, to: "", status: 0))
            }
            #expect(difference.added.map(\.address) == [address])
            #expect(!DifferenceReport(difference).markdown.isEmpty)
        }
    }

    @Test func aManifestOfThousandsOfHostsIsComparedInTime() throws {
        let hosts = (0..<200_000).map { "https://h\($0).example" }
        let difference = try SampleManifest.petitionDifference {
            $0.hosts["form"] = hosts
            $0.scripts = hosts.map { "\($0)/a.js" }
        }
        #expect(difference.looks.count == 400_000)
    }

    @Test func filesThatAreNoPagesAreToldByPath() throws {
        let difference = try SampleManifest.difference {
            $0.files[0] = SampleManifest.file("assets/main.0c.css", "c2", [])
            $0.files.append(SampleManifest.file("robots.txt", "r", []))
        }
        #expect(difference.otherFiles.added == ["assets/main.0c.css", "robots.txt"])
        #expect(difference.otherFiles.removed == ["assets/main.0a1b.css"])
    }
}
