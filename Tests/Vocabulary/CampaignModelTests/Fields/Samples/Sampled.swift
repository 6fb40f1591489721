import CampaignModel
import Diagnostics

/// A value of which a test has several, each different from all others.
protocol Sampled: Equatable {
    static var samples: [Self] { get }
}

func sample<Value: Sampled>() -> Value { Value.samples[0] }
func otherSample<Value: Sampled>() -> Value { Value.samples[1] }

/// A value, and for each of its fields the same value with another one there.
func changed<Value, each Field: Sampled>(
    _ base: Value,
    _ fields: repeat WritableKeyPath<Value, each Field>
) -> [Value] {
    var all = [base]
    func change<Other: Sampled>(_ field: WritableKeyPath<Value, Other>) {
        var value = base
        value[keyPath: field] =
            Other.samples.first { $0 != base[keyPath: field] } ?? base[keyPath: field]
        all.append(value)
    }
    repeat change(each fields)
    return all
}

extension Int: Sampled {
    static var samples: [Int] { [7, -3, 0, .max, .min, 300] }
}

extension UInt64: Sampled {
    static var samples: [UInt64] { [7, 1 << 63] }
}

extension Bool: Sampled {
    static var samples: [Bool] { [false, true] }
}

extension UInt8: Sampled {
    static var samples: [UInt8] { [7, 255] }
}

extension String: Sampled {
    static var samples: [String] { ["Ça", "", "other words"] }
}

extension Range<Int>: Sampled {
    static var samples: [Range<Int>] { [1..<2, 1..<3, 0..<2] }
}

extension Optional: Sampled where Wrapped: Sampled {
    static var samples: [Wrapped?] { [nil] + Wrapped.samples.map { $0 } }
}

extension Array: Sampled where Element: Sampled {
    static var samples: [[Element]] {
        [[], [sample()], [otherSample()], [sample(), otherSample()], [otherSample(), sample()]]
    }
}

extension Dictionary: Sampled where Key == String, Value: Sampled {
    static var samples: [[Key: Value]] {
        [
            [:], ["a": sample()], ["b": sample()], ["a": otherSample()],
            ["a": sample(), "b": otherSample()],
        ]
    }
}

extension SourceRange: Sampled {
    static var samples: [SourceRange] {
        let places = [(1, 2), (1, 9), (3, 2), (3, 9), (3, 10)].map {
            SourcePosition(line: $0, column: $1)
        }
        return [
            SourceRange(from: places[0], to: places[2]),
            SourceRange(from: places[1], to: places[2]),
            SourceRange(from: places[0], to: places[3]),
            SourceRange(from: places[2], to: places[4]),
        ]
    }
}

extension SourceLocation: Sampled {
    static var samples: [SourceLocation] { changed(SourceLocation(path: "a"), \.path, \.range) }
}

extension Located: Sampled where Value: Sampled {
    static var samples: [Located] {
        changed(Located(sample(), at: sample()), \.value, \.range)
    }
}

extension Shared: Sampled where Value: Sampled {
    static var samples: [Shared] { Value.samples.map { Shared($0) } }
}

extension CivilDate: Sampled {
    static var samples: [CivilDate] {
        ["2026-11-22", "2025-11-22", "2026-10-22", "2026-11-21"].compactMap { CivilDate($0) }
    }
}

extension LanguageTag: Sampled {
    static var samples: [LanguageTag] { ["en", "pt-BR", "zh-Hant"].compactMap { LanguageTag($0) } }
}

extension EndpointPattern: Sampled {
    static var samples: [EndpointPattern] { ["", "a", "{id}", "{page}", "{unknown}", "a{id}"] }
}

extension BaseURL: Sampled {
    static var samples: [BaseURL] {
        ["https://a.example/", "https://b.example/", "https://a.example/x/"].compactMap {
            BaseURL($0)
        }
    }
}

extension PageAddress: Sampled {
    static var samples: [PageAddress] { ["/", "/faces/"].map { PageAddress($0) } }
}
