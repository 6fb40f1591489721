/// A date pattern of CLDR, such as `d. MMMM y` or `d 'de' MMMM 'de' y`, taken apart.
struct DatePattern: Sendable, Equatable {
    /// A part of the pattern.
    enum Part: Sendable, Equatable {
        case text([UInt8])
        case day(width: Int)
        case month(width: Int)
        case monthName
        case monthNameAlone
        case year
    }

    private(set) var parts: [Part] = []

    /// Reads the fields `d`, `M`, `L` and `y`; letters in quotes and all other characters are text.
    init(_ pattern: String) {
        var scalars = Array(pattern.unicodeScalars)[...]
        var isQuoted = false
        while let scalar = scalars.first {
            if scalar == "'" {
                isQuoted.toggle()
                scalars.removeFirst()
            } else if !isQuoted,
                let part = Self.field(scalar, scalars.prefix { $0 == scalar }.count)
            {
                parts.append(part)
                scalars = scalars.drop { $0 == scalar }
            } else {
                append(scalar)
                scalars.removeFirst()
            }
        }
    }

    private static func field(_ letter: Unicode.Scalar, _ width: Int) -> Part? {
        switch letter {
        case "d": .day(width: width)
        case "M": width < 3 ? .month(width: width) : .monthName
        case "L": width < 3 ? .month(width: width) : .monthNameAlone
        case "y": .year
        default: nil
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        let bytes = Array(String(scalar).utf8)
        if case .text(let before) = parts.last {
            parts[parts.count - 1] = .text(before + bytes)
        } else {
            parts.append(.text(bytes))
        }
    }
}
