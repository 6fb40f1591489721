import Foundation
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct BadInputTests {
    /// Whether a mode bars the way only to another user, which `setpriv` of util-linux becomes.
    static let canBeOther =
        getuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")

    /// Runs a build of a changed base site, which must end with mistakes and leave `output/` alone.
    private func refusal(
        unprivileged: Bool = false,
        of change: (SiteRun) throws -> Void
    ) async throws -> String {
        let site = try await Sites.builtBase()
        defer { site.remove() }
        try change(site)
        let before = try site.outputFiles()
        let outcome = try await site.run(["build"] + SiteRun.now, unprivileged: unprivileged)
        #expect(outcome.status == 1)
        #expect(try site.outputFiles() == before)
        return outcome.errors
    }

    @Test func aFileOfTenMegabytesIsRefused() async throws {
        let errors = try await refusal { site in
            try site.write(
                Data("---\ntitle: Long\n---\n".utf8) + Data(repeating: 0x61, count: 10 << 20),
                to: "content/pages/long.md"
            )
        }
        #expect(
            errors == """
                content/pages/long.md: error: The file has 10485780 bytes; at most 1065536 are read [FileTooLarge]
                  No campaign's text is that long.
                  → Shorten it, or move what is no text into a file to link.

                1 error. Nothing was written; output/ is as it was.

                """
        )
    }

    @Test func aPipeAmongTheContentIsRefused() async throws {
        let errors = try await refusal { site in
            #expect(mkfifo("\(site.folder.path)/content/pages/pipe.md", 0o600) == 0)
        }
        #expect(
            errors == """
                content/pages/pipe.md: error: This is neither a file nor a folder [NotAFile]
                  Devices, sockets and pipes have no content to show.
                  → Remove it.

                1 error. Nothing was written; output/ is as it was.

                """
        )
    }

    #if os(Linux)
        @Test func aNameThatIsNotUTF8IsRefused() async throws {
            let errors = try await refusal { site in
                var name = Array("\(site.folder.path)/content/pages/caf".utf8CString.dropLast())
                name += [CChar(bitPattern: 0xE9)] + Array(".md".utf8CString)
                let file = open(name, O_CREAT | O_WRONLY, 0o600)
                #expect(file >= 0)
                close(file)
            }
            #expect(errors.contains(": error: The file's name is not UTF-8 [UnreadableName]\n"))
            #expect(errors.hasSuffix("\n1 error. Nothing was written; output/ is as it was.\n"))
        }
    #endif

    @Test(.enabled(if: canBeOther, "setpriv of util-linux is missing"))
    func whatCannotBeReadIsTold() async throws {
        let errors = try await refusal(unprivileged: getuid() == 0) { site in
            try site.write("name: ours\nextends: default\n", to: "themes/ours/theme.yaml")
            try site.write("body { margin: 0 }\n", to: "themes/ours/assets/ours.css")
            try site.write(
                String(
                    contentsOf: site.folder.appendingPathComponent("site.yaml"),
                    encoding: .utf8
                ) + "theme: ours\n",
                to: "site.yaml"
            )
            // Root hands the site over; then a mode bars its new owner like anyone.
            if getuid() == 0 {
                for path in try FileManager.default.subpathsOfDirectory(atPath: site.folder.path) {
                    chown(site.folder.appendingPathComponent(path).path, 65534, 65534)
                }
                chown(site.folder.path, 65534, 65534)
            }
            for path in [
                "content/campaigns/trams", "content/pages/privacy.md",
                "themes/ours/assets/ours.css",
            ] {
                #expect(chmod(site.folder.appendingPathComponent(path).path, 0) == 0)
            }
            // The folders above must let the other user through.
            #expect(chmod(site.folder.deletingLastPathComponent().path, 0o755) == 0)
        }
        #expect(
            errors.contains("content/campaigns/trams: error: This cannot be read: ")
        )
        #expect(errors.contains("content/pages/privacy.md: error: This cannot be read: "))
        #expect(errors.contains("themes/ours/assets/ours.css: error: This cannot be read: "))
        #expect(errors.contains(" [Unreadable]\n") && errors.contains(" [ThemeFileUnreadable]\n"))
    }

    @Test func aFileThatChangesDuringTheBuildStopsIt() async throws {
        let site = try await Sites.builtBase()
        defer { site.remove() }
        let before = try site.outputFiles()
        // A file that is as the last build saw it is not read at all.
        try site.write("---\ntitle: Privacy\n---\nNew words\n", to: "content/pages/privacy.md")
        let lock = open("\(site.folder.path)/.placard/lock", O_RDWR)
        try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
        let outcome = try await site.run(["build"] + SiteRun.now) {
            // The front matter is read before the lock is waited for, the text behind it.
            let said = site.folder.deletingLastPathComponent().appendingPathComponent(
                "standard-error"
            )
            for _ in 0..<2000 {
                if try String(contentsOf: said, encoding: .utf8).contains("waiting for") { break }
                usleep(5000)
            }
            try site.write("---\ntitle: Other\n---\nOther words\n", to: "content/pages/privacy.md")
            close(lock)
        }
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.contains(
                "content/pages/privacy.md: error: The file changed while the site was built [ChangedDuringBuild]\n"
            )
        )
        #expect(try site.outputFiles() == before)
    }
}
