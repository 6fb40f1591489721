/// A colour of sRGB, written `#rgb` or `#rrggbb`.
struct Colour: Equatable {
    private let red: Double
    private let green: Double
    private let blue: Double

    /// Reads a colour; `nil` for anything else.
    init?(_ text: String) {
        guard text.hasPrefix("#") else { return nil }
        let digits = text.dropFirst().map { $0.hexDigitValue }
        let values = digits.compactMap(\.self)
        guard values.count == digits.count else { return nil }
        switch values.count {
        case 3: (red, green, blue) = Self.channels(values.flatMap { [$0, $0] })
        case 6: (red, green, blue) = Self.channels(values)
        default: return nil
        }
    }

    /// The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
    func contrast(with other: Colour) -> Double {
        let lighter = max(luminance, other.luminance)
        let darker = min(luminance, other.luminance)
        return (lighter + 0.05) / (darker + 0.05)
    }

    /// WCAG 2.2, "relative luminance".
    private var luminance: Double {
        func linear(_ channel: Double) -> Double {
            channel <= 0.04045 ? channel / 12.92 : Self.power((channel + 0.055) / 1.055)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// `value` to the power of 2.4, for values from 0 to 1, by the fifth root's Newton steps: the
    /// standard library has no `pow` without a C library.
    private static func power(_ value: Double) -> Double {
        guard value > 0 else { return 0 }
        var root = value
        for _ in 0..<60 {
            let fourth = root * root * root * root
            root -= (fourth * root - value) / (5 * fourth)
        }
        return value * value * root * root
    }

    private static func channels(_ digits: [Int]) -> (Double, Double, Double) {
        func channel(_ place: Int) -> Double {
            Double(digits[place * 2] * 16 + digits[place * 2 + 1]) / 255
        }
        return (channel(0), channel(1), channel(2))
    }
}
