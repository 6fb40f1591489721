import CampaignModel
import Diagnostics
import Digests

/// Gives a theme's assets names that hold a hash, leaves first: a stylesheet's hash covers the hashes
/// of what it names.
struct AssetMaker {
    private let files: [String: ThemeFile]
    private var done: [String: ThemeAsset] = [:]
    private var underWay: [String] = []
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
    mutating func asset(_ path: String, namedAt location: SourceLocation) -> ThemeAsset? {
        if let made = done[path] { return made }
        guard let file = files[path] else {
            diagnostics.append(.missingAsset(path, at: location, known: files.keys.sorted()))
            return nil
        }
        if let start = underWay.firstIndex(of: path) {
            diagnostics.append(.assetCircle(underWay[start...] + [path], at: location))
            return nil
        }
        underWay.append(path)
        let bytes = rewritten(file, path: path)
        underWay.removeLast()
        let asset = Self.asset(path, bytes)
        done[path] = asset
        return asset
    }

    /// Adds a file that the program makes.
    mutating func add(_ path: String, _ bytes: [UInt8]) -> ThemeAsset {
        let asset = Self.asset(path, bytes)
        done[path] = asset
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
        let location = file.location(of: reference.range)
        guard let target = Self.resolve(String(reference.target[..<end]), from: path) else {
            diagnostics.append(.missingAsset(reference.target, at: location, known: []))
            return reference.target
        }
        guard let asset = asset(target, namedAt: location) else { return reference.target }
        return (path.hasSuffix(".css") ? "" : "./") + asset.name + reference.target[end...]
    }

    private static func resolve(_ target: String, from path: String) -> String? {
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}

extension ThemeFile {
    /// The place of a stretch of bytes, as an editor counts it.
    fileprivate func location(of range: Range<Int>) -> SourceLocation {
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
