extension BodySource {
    /// The path from the site's folder of what a link or picture names, or `nil` where it leads out
    /// of the content folder.
    ///
    /// - Parameter path: A path that starts in the source's folder, or with `/` in the content folder.
    /// - Returns: The path without `.` and `..`.
    func contentPath(_ path: String) -> String? {
        let root = contentFolder.utf8.count
        var whole = Array(path.utf8.first == Self.slash ? contentFolder.utf8 : folder.utf8)
        var start = whole.count
        for byte in path.utf8 {
            guard byte == Self.slash else {
                if whole.count == start { whole.append(Self.slash) }
                whole.append(byte)
                continue
            }
            guard finishPart(&whole, from: start, root: root) else { return nil }
            start = whole.count
        }
        guard finishPart(&whole, from: start, root: root) else { return nil }
        return String(decoding: whole, as: UTF8.self)
    }

    /// Resolves the last part of a path, `/` and its name, if that is `.` or `..`.
    private func finishPart(_ whole: inout [UInt8], from start: Int, root: Int) -> Bool {
        switch whole.count - start {
        case 2 where whole[start + 1] == Self.point:
            whole.removeLast(2)
        case 3 where whole[start + 1] == Self.point && whole[start + 2] == Self.point:
            whole.removeLast(3)
            guard whole.count > root else { return false }
            while whole.count > root, whole.removeLast() != Self.slash {}
        default: break
        }
        return true
    }

    private static var slash: UInt8 { UInt8(ascii: "/") }
    private static var point: UInt8 { UInt8(ascii: ".") }
}
