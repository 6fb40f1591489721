import Testing

@testable import Templates

@Suite struct NameTableTests {
    @Test func everyViewHasItsTableOnce() {
        let tables = NameTable.tables(views: [PetitionView.schema], constants: [SiteView.schema])
        #expect(
            tables.map(\.title) == [
                "PetitionView", "SourceView", "PictureView", "LicenceView", "SiteView",
                "MenuItemView",
            ]
        )
        #expect(tables.map(\.scope) == [.page, .page, .page, .page, .site, .site])
    }

    @Test func aTableIsWrittenInMarkdown() {
        let tables = NameTable.tables(views: [SourceView.schema], constants: [])
        #expect(
            tables.first?.markdown == """
                ## SourceView

                | name | kind | | meaning | example |
                |---|---|---|---|---|
                | `title` | text |  | The title | `Report` |

                """
        )
    }

    @Test func aViewWithoutGapsAnswersEveryNameAsItsSchemaSays() {
        #expect(PetitionView.schema.gaps(in: PetitionView(picture: PictureView())) == [])
    }

    @Test func aGapIsNamedByItsPath() {
        let view = PetitionView(title: "", sources: [SourceView(title: "")])
        #expect(PetitionView.schema.gaps(in: view) == ["title", "sources.title"])
    }
}
