import CampaignModel
import Diagnostics
import Digests

/// Gives a theme's assets names that hold a hash, leaves first: a stylesheet's hash covers the hashes
/// of what it names.
struct AssetMaker {
    private let files: [String: ThemeFile]
    private var done: [String: ThemeAsset] = [:]
    private var underWay: [String] = []
    /// What was told already: a file that is missing is told at the first place of each file that
    /// names it.
    private var told: Set<Naming> = []

    private struct Naming: Hashable {
        let file: String
        let target: String
    }

    /// What is wrong.
    private(set) var diagnostics: [Diagnostic] = []

    /// Takes the winning files below `assets/`.
    init(files: [ThemeFile]) {
        self.files = Dictionary(
            files.map { (String($0.path.dropFirst("assets/".count)), $0) },
            uniquingKeysWith: { nearer, _ in nearer }
        )
    }

    /// The assets that were made, sorted by path.
    var assets: [ThemeAsset] { done.values.sorted { $0.path < $1.path } }

    /// Makes an asset and what it names.
    ///
    /// - Parameters:
    ///   - path: The path below `assets/`.
    ///   - location: Where it is named.
    /// - Returns: The asset, or `nil` where it does not exist.
    mutating func asset(
        _ path: String,
        namedAt location: @autoclosure () -> SourceLocation
    ) -> ThemeAsset? {
        if let made = done[path] { return made }
        let naming = Naming(file: underWay.last ?? "", target: path)
        guard let file = files[path] else {
            if told.insert(naming).inserted {
                diagnostics.append(.missingAsset(path, at: location(), known: files.keys.sorted()))
            }
            return nil
        }
        if let start = underWay.firstIndex(of: path) {
            if told.insert(naming).inserted {
                diagnostics.append(.assetCircle(underWay[start...] + [path], at: location()))
            }
            return nil
        }
        underWay.append(path)
        let bytes = rewritten(file, path: path)
        underWay.removeLast()
        let asset = Self.asset(path, bytes)
        done[path] = asset
        return asset
    }

    /// Adds a file that the program makes; no path below `assets/` is like its own.
    mutating func add(_ name: String, _ bytes: [UInt8]) -> ThemeAsset {
        let asset = Self.asset("/\(name)", bytes)
        done[asset.path] = asset
        return asset
    }

    private static func asset(_ path: String, _ bytes: [UInt8]) -> ThemeAsset {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let hash = ShortName.text(of: bytes.span)
        return ThemeAsset(
            path: path,
            address: PageAddress("/assets/\(name[..<dot]).\(hash)\(name[dot...])"),
            bytes: bytes
        )
    }

    private mutating func rewritten(_ file: ThemeFile, path: String) -> [UInt8] {
        let references: [AssetReferences.Reference]
        if path.hasSuffix(".css") {
            references = AssetReferences.inStylesheet(file.bytes)
        } else if path.hasSuffix(".js") || path.hasSuffix(".mjs") {
            references = AssetReferences.inScript(file.bytes)
        } else {
            return file.bytes
        }
        var bytes: [UInt8] = []
        var start = 0
        for reference in references {
            bytes += file.bytes[start..<reference.range.lowerBound]
            start = reference.range.upperBound
            bytes += Array(replacement(for: reference, in: file, path: path).utf8)
        }
        return bytes + file.bytes[start...]
    }

    /// The name beside which the asset will lie, since all assets lie in one folder.
    private mutating func replacement(
        for reference: AssetReferences.Reference,
        in file: ThemeFile,
        path: String
    ) -> String {
        let end =
            reference.target.firstIndex { $0 == "#" || $0 == "?" } ?? reference.target.endIndex
        guard let target = Self.resolve(String(reference.target[..<end]), from: path) else {
            if told.insert(Naming(file: path, target: reference.target)).inserted {
                let location = file.location(of: reference.range)
                diagnostics.append(.missingAsset(reference.target, at: location, known: []))
            }
            return reference.target
        }
        guard let asset = asset(target, namedAt: file.location(of: reference.range)) else {
            return reference.target
        }
        return (path.hasSuffix(".css") ? "" : "./") + asset.name + reference.target[end...]
    }

    private static func resolve(_ target: String, from path: String) -> String? {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(decoded(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// A part of an address without percent-encoding.
    private static func decoded(_ part: Substring) -> String {
        guard part.contains("%") else { return String(part) }
        var bytes: [UInt8] = []
        var rest = Array(part.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), rest.count >= 2, let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension ThemeFile {
    /// The place of a stretch of bytes, as an editor counts it.
    func location(of range: Range<Int>) -> SourceLocation {
        let before = bytes[..<range.lowerBound]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
        let width = bytes[range].count { $0 & 0xC0 != 0x80 }
        return SourceLocation(
            path: shownPath,
            range: SourceRange(
                from: SourcePosition(line: line, column: column),
                to: SourcePosition(line: line, column: column + width)
            )
        )
    }
}
