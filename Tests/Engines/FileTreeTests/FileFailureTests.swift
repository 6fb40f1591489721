import FileTree
import Testing

@Suite struct FileFailureTests {
    @Test func aFailureSaysWhatWhereAndWhy() {
        let failure = FileFailure(.write, "output/a.html", .diskFull)
        #expect(String(describing: failure) == "Cannot write 'output/a.html': the disk is full")
    }

    @Test func anErrorWithoutWordsOfItsOwnShowsTheSystems() {
        let failure = FileFailure(.makeFolder, "a", .other(5))
        #expect(
            String(describing: failure)
                == "Cannot make the folder 'a': Input/output error (error 5)"
        )
    }
}
