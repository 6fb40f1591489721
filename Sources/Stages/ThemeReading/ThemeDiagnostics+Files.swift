import CampaignModel
import Diagnostics

extension Diagnostic {
    static func unknownTheme(_ name: String, at location: SourceLocation, known: [String])
        -> Diagnostic
    {
        let nearest = NearestName.nearest(to: name, among: known)
        return Diagnostic(
            .unknownTheme,
            at: location,
            "There is no theme '\(name)'",
            why: "The themes here are \(known.joined(separator: ", ")).",
            solutions: [
                nearest.map { "Write '\($0)' if that is meant." }
                    ?? "Start it with `placard new theme \(name)`."
            ]
        )
    }

    static func themeCircle(_ names: [String], at location: SourceLocation) -> Diagnostic {
        let chain = names.joined(separator: " → ")
        let isCircle = Set(names).count < names.count
        return Diagnostic(
            .themeCircle,
            at: location,
            isCircle
                ? "Themes extend each other in a circle: \(chain)"
                : "Theme '\(names.first ?? "")' extends too many themes: \(chain)",
            why: isCircle
                ? "Nobody could tell which file wins." : "A theme extends at most four others.",
            solutions: ["Let it extend `default` itself."]
        )
    }

    static func themeWithoutManifest(_ folder: String) -> Diagnostic {
        Diagnostic(
            .themeWithoutManifest,
            at: SourceLocation(path: folder),
            "The theme has no theme.yaml",
            why: "It names the theme and what it extends.",
            solutions: ["Add \(folder)/theme.yaml with a line `name:`."]
        )
    }

    static func versionNotMet(_ demand: Located<String>, in path: String, version: String)
        -> Diagnostic
    {
        Diagnostic(
            .versionNotMet,
            at: SourceLocation(path: path, range: demand.range),
            "The theme wants Placard \(demand.value), and this is \(version)",
            why: "It may use names that this version does not know.",
            solutions: ["Update Placard, or write the demand like `\">=1.0\"`."]
        )
    }

    static func themeFileRefused(_ path: String) -> Diagnostic {
        Diagnostic(
            .themeFileRefused,
            at: SourceLocation(path: path),
            "This is no plain file",
            why: "A link could show files from outside the theme.",
            solutions: ["Replace it by a copy of the file."]
        )
    }

    static func themeFileUnreadable(_ path: String, _ words: String) -> Diagnostic {
        Diagnostic(
            .themeFileUnreadable,
            at: SourceLocation(path: path),
            "This cannot be read: \(words)",
            why: "The theme would lack a part without anybody noticing.",
            solutions: ["Correct its permissions, or remove it."]
        )
    }

    static func themeFileNotUTF8(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .themeFileNotUTF8,
            at: location,
            "The template is not UTF-8 from here on",
            why: "Its letters would be shown wrong.",
            solutions: ["Save the file as UTF-8."]
        )
    }

    static func missingTemplate(_ file: String, theme: String) -> Diagnostic {
        Diagnostic(
            .missingTemplate,
            at: SourceLocation(path: theme),
            "The theme has no template '\(file)'",
            why: "Every site has pages of this type.",
            solutions: ["Add `extends: default` to \(theme)/theme.yaml, or write the template."]
        )
    }

    static func unusableMailStyle(_ selector: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unusableMailStyle,
            at: location,
            "Selector '\(selector)' cannot be written into a mail",
            why: "Mail programs drop stylesheets, so each rule is written into its elements.",
            solutions: [
                "Select by an element's name, by classes, or by both: `p`, `.lead`, `td.cell`.",
                "Put the rule into `@media`, where only some mail programs read it.",
            ]
        )
    }

    static func missingAsset(_ path: String, at location: SourceLocation, known: [String])
        -> Diagnostic
    {
        let nearest = NearestName.nearest(to: path, among: known)
        return Diagnostic(
            .missingAsset,
            at: location,
            "There is no '\(path)' among the theme's assets",
            why: "Assets lie in the folder `assets` of the theme or of one that it extends.",
            solutions: [
                nearest.map { "Write '\($0)' if that is meant." } ?? "Add the file, or remove this."
            ]
        )
    }

    static func assetCircle(_ paths: [String], at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .assetCircle,
            at: location,
            "Assets import each other in a circle: \(paths.joined(separator: " → "))",
            why: "Each name holds a hash of what it names, and a circle has no first.",
            solutions: ["Move what both need into a third file."]
        )
    }
}
