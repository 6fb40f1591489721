/// Files that editors make for themselves beside the one that is written.
enum EditorFiles {
    /// Whether nothing that happens to a file of this name matters.
    static func isTemporary(_ name: String) -> Bool {
        name.hasSuffix("~") || name == "4913" || endings.contains { name.hasSuffix($0) }
            || beginnings.contains { name.hasPrefix($0) }
            || (name.hasPrefix("#") && name.hasSuffix("#")) || isOfSed(name)
    }

    /// Vim, JetBrains, Kate, LibreOffice, Placard's own staged files.
    private static let endings = [
        ".swp", ".swx", ".swo", ".bak", ".orig", "___jb_tmp___", "___jb_old___", ".kate-swp",
        ".tmp",
    ]
    /// Emacs, GNOME's editors, LibreOffice.
    private static let beginnings = [".#", ".goutputstream-", ".~lock."]

    /// `sed -i` writes `sed` with six letters or digits behind it, and puts it in the file's place.
    private static func isOfSed(_ name: String) -> Bool {
        name.utf8.count == 9 && name.hasPrefix("sed")
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: false
                }
            }
    }
}
