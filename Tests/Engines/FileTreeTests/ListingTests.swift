import FileTree
import Foundation
import Testing

@Suite struct ListingTests {
    private let scratch: ScratchFolder

    init() throws {
        scratch = try ScratchFolder()
    }

    private func paths(_ choice: ListingChoice = ListingChoice()) throws -> [String] {
        let listing = try scratch.open().listing(choice)
        return listing.entries.map { listing.path(of: $0) }
    }

    @Test func pathsComeInTheOrderOfTheirBytes() throws {
        for name in ["a/x", "a-b/y", "a.md", "b/c/d", "b/c.md", "A", "é", "a0"] {
            try scratch.write("", to: name)
        }
        let found = try paths()
        #expect(
            found == [
                "A", "a-b", "a-b/y", "a.md", "a", "a/x", "a0", "b", "b/c.md", "b/c", "b/c/d", "é",
            ]
        )
    }

    @Test func entriesTellWhatTheyAre() throws {
        try scratch.write("12345", to: "folder/file")
        try scratch.link("link", to: "folder")
        mkfifo("\(scratch.path)/pipe", 0o600)
        let listing = try scratch.open().listing()
        let found = listing.entries.map { "\(listing.name(of: $0)) \($0.kind)" }
        #expect(found == ["folder folder", "file file", "link symbolicLink", "pipe other"])
        #expect(listing.entries[1].facts.size == 5)
        let facts = try scratch.open().facts("folder/file".utf8.span)
        #expect(facts == listing.entries[1].facts)
    }

    @Test func withoutMeasuringTheKindsAreTheSame() throws {
        try scratch.write("12345", to: "folder/file")
        try scratch.link("link", to: "folder")
        let listing = try scratch.open().listing(ListingChoice(measures: false))
        #expect(listing.entries.map(\.kind) == [.folder, .file, .symbolicLink])
    }

    @Test func hiddenEntriesCanBeLeftOut() throws {
        for name in [".git/config", "a/.swap", "a/b"] { try scratch.write("", to: name) }
        #expect(try paths(ListingChoice(leavesOutHidden: true)) == ["a", "a/b"])
        #expect(try paths() == [".git", ".git/config", "a", "a/.swap", "a/b"])
    }

    @Test func namesThatAreNotTextAreMarkedWithAllBelow() throws {
        let name: [CChar] = [0x62, -1, 0x62, 0]
        let path = scratch.path.utf8CString.dropLast() + [0x2F] + name
        try #require(mkdir(Array(path), 0o777) == 0)
        try #require(mkdir(Array(path.dropLast() + [0x2F, 0x63, 0]), 0o777) == 0)
        try scratch.write("", to: "a")
        let listing = try scratch.open().listing()
        #expect(listing.entries.map(\.isText) == [true, false, false])
        #expect(listing.path(of: listing.entries[2]) == "b\u{FFFD}b/c")
    }

    @Test func twoThreadsListTheSame() async throws {
        for number in 0..<300 {
            try scratch.write("\(number)", to: "campaigns/n\(number)/campaign.md")
            try scratch.write("\(number)", to: "campaigns/n\(number)/updates/a.md")
        }
        let one = try scratch.open().listing()
        let two = try await scratch.open().listing(jobs: 2)
        #expect(one.entries.count == 1 + 300 * 4)
        #expect(one.entries.map { one.path(of: $0) } == two.entries.map { two.path(of: $0) })
        #expect(one.entries.map(\.facts) == two.entries.map(\.facts))
    }

    @Test func aFolderThatCannotBeReadIsAFailureOfItsOwn() async throws {
        try scratch.write("", to: "a/b/c")
        chmod("\(scratch.path)/a/b", 0)
        defer { chmod("\(scratch.path)/a/b", 0o700) }
        await #expect(processExitsWith: .success) { [path = scratch.path as String] in
            becomeNobody()
            let listing = try Folder(at: path).listing()
            #expect(listing.failures == [FileFailure(.open, "a/b", .notPermitted)])
            #expect(listing.entries.count == 2)
        }
    }
}
