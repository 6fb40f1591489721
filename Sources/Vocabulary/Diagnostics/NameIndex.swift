/// Many known names, in which the one that a misspelt name meant is found without comparing all.
///
/// A slip of the finger leaves what stands before it and what stands behind it alone. So the names
/// are ordered by their beginnings and by their ends, and only those that stand next to the misspelt
/// name in either order are compared. Making one costs a sort; make it when the first name is wrong.
public struct NameIndex: Sendable {
    /// How many names are compared on either side, in either order.
    private static let reach = 32

    private let names: [String]
    /// The names' letters backwards, in order, with their numbers.
    private let backwards: [(letters: [UInt8], number: Int)]

    /// Orders names.
    public init(_ known: some Sequence<String>) {
        names = known.sorted()
        backwards =
            names.count <= 4 * Self.reach
            ? []
            : names.enumerated().map { (letters: Array($1.utf8.reversed()), number: $0) }
                .sorted { $0.letters.lexicographicallyPrecedes($1.letters) }
    }

    /// The known name nearest to `name`, or `nil` where none is near enough to be worth offering.
    public func nearest(to name: String) -> String? {
        guard !backwards.isEmpty else { return NearestName.nearest(to: name, among: names) }
        let place = Self.place(in: names.count) { names[$0] < name }
        let letters = Array(name.utf8.reversed())
        let end = Self.place(in: names.count) {
            backwards[$0].letters.lexicographicallyPrecedes(letters)
        }
        let near = around(place).map { names[$0] }
        let nearAtEnd = around(end).map { names[backwards[$0].number] }
        return NearestName.nearest(to: name, amongUnordered: near + nearAtEnd)
    }

    private func around(_ place: Int) -> Range<Int> {
        max(0, place - Self.reach)..<min(names.count, place + Self.reach)
    }

    /// The first number for which something does not hold.
    private static func place(in count: Int, holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
