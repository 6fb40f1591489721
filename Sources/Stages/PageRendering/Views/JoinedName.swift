import Templates

/// The names of two views in one: what several page types share, and what only one has.
///
/// The first view's numbers stay below 64, so that the second's follow without counting.
enum JoinedName<First: ViewName, Second: ViewName>: ViewName {
    case first(First)
    case second(Second)

    private static var offset: Int { 64 }

    @inline(__always)
    init?(rawValue: Int) {
        if rawValue < Self.offset {
            guard let name = First(rawValue: rawValue) else { return nil }
            self = .first(name)
        } else {
            guard let name = Second(rawValue: rawValue - Self.offset) else { return nil }
            self = .second(name)
        }
    }

    @inline(__always)
    var rawValue: Int {
        switch self {
        case .first(let name): name.rawValue
        case .second(let name): name.rawValue + Self.offset
        }
    }

    static var allCases: [JoinedName] {
        First.allCases.map { .first($0) } + Second.allCases.map { .second($0) }
    }
}
