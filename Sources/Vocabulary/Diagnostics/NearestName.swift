/// Finds the known name that a misspelt one most likely meant.
public enum NearestName {
    /// The known name nearest to `name`, or `nil` where none is near enough to be worth offering.
    ///
    /// Near means an optimal string alignment distance (insert, delete, replace, swap neighbours) of
    /// at most a third of the longer name; letter case and `-` against `_` do not count. Of equally
    /// near names the first is taken. Costs the product of the two lengths for each known name.
    public static func nearest(to name: String, among known: some Sequence<String>) -> String? {
        nearest(to: name, among: known) { _, _ in false }
    }

    /// The nearest of names that come in no order, such as a set's: of equally near ones the smallest.
    public static func nearest(
        to name: String,
        amongUnordered known: some Sequence<String>
    ) -> String? {
        nearest(to: name, among: known, precedes: <)
    }

    private static func nearest(
        to name: String,
        among known: some Sequence<String>,
        precedes: (String, String) -> Bool
    ) -> String? {
        let wanted = folded(name)
        var best: (name: String, distance: Int)?
        for candidate in known {
            let letters = folded(candidate)
            let limit = max(1, max(wanted.count, letters.count) / 3)
            guard abs(wanted.count - letters.count) <= limit else { continue }
            let distance = distance(from: wanted, to: letters)
            guard distance <= limit else { continue }
            guard let earlier = best else {
                best = (candidate, distance)
                continue
            }
            if distance < earlier.distance
                || (distance == earlier.distance && precedes(candidate, earlier.name))
            {
                best = (candidate, distance)
            }
        }
        return best?.name
    }

    private static func folded(_ name: String) -> [Unicode.Scalar] {
        name.lowercased().unicodeScalars.prefix(80).map { $0 == "_" ? "-" : $0 }
    }

    private static func distance(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in 1...left.count {
            var current = [row] + [Int](repeating: 0, count: right.count)
            for column in 1...right.count {
                let same = left[row - 1] == right[column - 1]
                var cost = min(
                    last[column] + 1,
                    current[column - 1] + 1,
                    last[column - 1] + (same ? 0 : 1)
                )
                if row > 1, column > 1, left[row - 1] == right[column - 2],
                    left[row - 2] == right[column - 1]
                {
                    cost = min(cost, beforeLast[column - 2] + 1)
                }
                current[column] = cost
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
