/// The versions of Placard that a theme is made for: `>=1.0`.
enum VersionDemand {
    /// Whether a version meets a demand; one that cannot be read is met by none.
    static func isMet(_ demand: String, by version: String) -> Bool {
        let text = demand.filter { $0 != " " }
        guard text.hasPrefix(">="), let wanted = numbers(String(text.dropFirst(2))),
            let have = numbers(String(version.prefix { $0 != "-" }))
        else { return false }
        let count = max(wanted.count, have.count)
        func padded(_ numbers: [Int]) -> [Int] {
            numbers + Array(repeating: 0, count: count - numbers.count)
        }
        return !padded(have).lexicographicallyPrecedes(padded(wanted))
    }

    private static func numbers(_ text: String) -> [Int]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        let numbers = parts.compactMap(\.self)
        return numbers.count == parts.count && !numbers.isEmpty && numbers.count <= 4
            ? numbers : nil
    }
}
