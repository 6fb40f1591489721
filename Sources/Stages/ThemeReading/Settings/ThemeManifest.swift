import Diagnostics
import YAML

/// What `theme.yaml` says.
struct ThemeManifest {
    /// An entry of `assets`.
    struct Asset {
        /// The name that `asset.NAME` uses.
        var name: Located<String>
        /// The path below `assets/`.
        var path: Located<String>
    }

    /// The theme that this one extends.
    var extends: Located<String>?
    /// The versions of Placard that it is made for.
    var placard: Located<String>?
    /// Its settings.
    var settings: [ThemeSetting] = []
    /// Its assets.
    var assets: [Asset] = []

    /// Decodes a manifest; `nil` where it cannot be read at all.
    static func decode(_ file: ThemeFile, diagnostics: inout [Diagnostic]) -> ThemeManifest? {
        let parsed = YAMLParser(limits: .file).parse(file.bytes, path: file.shownPath)
        diagnostics += parsed.diagnostics
        var findings = Findings(path: file.shownPath)
        let manifest = parsed.root.flatMap { root in
            findings.mapping(root) { reader in Self.manifest(&reader, of: file) }
        }
        diagnostics += findings.diagnostics
        return manifest
    }

    private static func manifest(_ reader: inout MappingReader, of file: ThemeFile)
        -> ThemeManifest
    {
        let line = YAMLType<String>.line
        var manifest = ThemeManifest()
        _ = reader.required("name", line)
        _ = reader.optional("version", line)
        manifest.placard = reader.optional("placard", line)
        manifest.extends = reader.optional("extends", line)
        let settings = reader.optional("settings", .map(of: ThemeSetting.type))?.value ?? []
        for pair in settings where !Self.isName(pair.key.value) {
            reader.report(.unusableSettingName(pair.key, in: file.shownPath))
        }
        manifest.settings = settings.filter { Self.isName($0.key.value) }.map { pair in
            var setting = pair.value.value
            setting.key = pair.key
            setting.path = file.shownPath
            return setting
        }
        let assets = reader.optional("assets", .map(of: line))?.value ?? []
        manifest.assets = assets.map { Asset(name: $0.key, path: $0.value) }
        return manifest
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
        }
    }
}
