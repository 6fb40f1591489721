import FileTree
import Testing

@Suite struct PlaceTests {
    private let scratch: ScratchFolder
    private let root: Place

    init() throws {
        scratch = try ScratchFolder()
        root = try Place(scratch.path)
    }

    @Test(arguments: [
        ("a", "/a"), ("./a/", "/a"), ("a/../b", "/b"), ("a//b", "/a/b"), (".", ""), ("", ""),
        ("missing/x/../y", "/missing/y"), ("link/x", "/folder/x"), ("link/../z", "/z"),
    ])
    func aPathIsResolvedAlsoWhereNothingIsYet(_ path: String, _ expected: String) throws {
        try scratch.write("", to: "folder/file")
        try scratch.link("link", to: "folder")
        #expect(try Place(path, relativeTo: scratch.path).path == root.path + expected)
    }

    @Test func tooManyWaysUpEndAtTheRoot() throws {
        #expect(try Place("../../../../../../../../../..", relativeTo: scratch.path).path == "/")
        #expect(try Place("/").path == "/")
    }

    @Test func aPlaceLiesInTheFoldersAboveItOnly() throws {
        let inner = try Place("a/b", relativeTo: scratch.path)
        #expect(inner.lies(in: try Place("a", relativeTo: scratch.path)))
        #expect(inner.lies(in: inner))
        #expect(inner.lies(in: try Place("/")))
        #expect(!inner.lies(in: try Place("a/bc", relativeTo: scratch.path)))
        #expect(try !Place("a/bc", relativeTo: scratch.path).lies(in: inner))
        #expect(inner.path(from: root) == "a/b")
        #expect(root.path(from: inner) == nil)
    }
}
