import Diagnostics

@testable import YAML

/// A text read by the scanner of ordinary YAML, and by libyaml.
struct BothWays {
    /// The scanner's tree; `nil` where it gave up.
    let ordinary: YAMLNode?
    /// What libyaml's way makes of it; `nil` where the bytes are refused before either sees them.
    let libyaml: ParsedYAML?

    init(_ bytes: [UInt8]) {
        let place = TextPlace(path: "a.md", firstLine: 2, source: 3)
        let limits = YAMLLimits.file
        (ordinary, libyaml) = bytes.withUnsafeBufferPointer {
            let check = ByteCheck($0, path: place.path, firstLine: place.firstLine)
            guard check.diagnostics.isEmpty else { return (nil, nil) }
            return (
                OrdinaryTree.root(of: $0, place, check, limits),
                YAMLParser(limits: limits).read($0, place, check.hashLines)
            )
        }
    }

    /// Whether the scanner gave up or made the same tree where there is nothing to complain about.
    var agree: Bool {
        guard let ordinary else { return true }
        return libyaml?.root == ordinary && libyaml?.diagnostics.isEmpty == true
    }
}
