import Foundation
import PackagePlugin

/// Has the files of `themes/default` written as a source of `EmbeddedTheme` whenever one changes.
///
/// SwiftPM plans a build again only when the package's own sources change: a file or folder that is
/// added is found by its folder's time, after one that was removed `touch Package.swift`.
@main
struct ThemeEmbedding: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "themes/default")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme+Contents.swift")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { path in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
        return [
            .buildCommand(
                displayName: "Embedding the default theme",
                executable: try context.tool(named: "ThemeEmbedder").url,
                arguments: [folder.path, output.path],
                inputFiles: [folder] + paths.sorted().map { folder.appending(path: $0) },
                outputFiles: [output]
            )
        ]
    }
}
