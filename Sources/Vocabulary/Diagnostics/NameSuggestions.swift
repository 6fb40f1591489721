/// Finds what misspelt names meant, as long as anyone reads it: a few in each file, a few hundred in
/// all, so that a site in which every name is wrong is told so as quickly as any other.
public struct NameSuggestions {
    private static let mostInAFile = 10
    private static let mostInAll = 200

    private var index: NameIndex?
    private var path = ""
    private var countInFile = 0
    private var count = 0

    /// Creates suggestions before anything is wrong.
    public init() {}

    /// The name that was most likely meant; `nil` where none is near, or enough have been found.
    ///
    /// - Parameters:
    ///   - name: The wrong name.
    ///   - path: The file that it stands in; the names of a file come one after the other.
    ///   - known: The names to choose from, the same at each call; ordered at the first.
    /// - Returns: The nearest name.
    public mutating func nearest(
        to name: String,
        in path: String,
        among known: @autoclosure () -> some Sequence<String>
    ) -> String? {
        if path != self.path { (self.path, countInFile) = (path, 0) }
        countInFile += 1
        count += 1
        guard countInFile <= Self.mostInAFile, count <= Self.mostInAll else { return nil }
        let index = self.index ?? NameIndex(known())
        self.index = index
        return index.nearest(to: name)
    }
}
