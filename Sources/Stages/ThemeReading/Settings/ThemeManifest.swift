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

    /// Decodes a manifest.
    static func decode(_ file: ThemeFile, diagnostics: inout [Diagnostic]) -> ThemeManifest {
        let parsed = YAMLParser(limits: .file).parse(file.bytes, path: file.shownPath)
        diagnostics += parsed.diagnostics
        var findings = Findings(path: file.shownPath)
        let manifest = parsed.root.flatMap { root in
            findings.mapping(root) { reader in Self.manifest(&reader, of: file) }
        }
        diagnostics += findings.diagnostics
        return manifest ?? ThemeManifest()
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
        manifest.settings = settings.map { pair in
            var setting = pair.value.value
            setting.key = pair.key
            setting.path = file.shownPath
            return setting
        }
        let assets = reader.optional("assets", .map(of: line))?.value ?? []
        manifest.assets = assets.map { Asset(name: $0.key, path: $0.value) }
        return manifest
    }
}
