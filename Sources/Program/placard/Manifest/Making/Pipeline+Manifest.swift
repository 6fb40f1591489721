import FileTree
import OutputWriting

// A build that is done is told where a manifest is asked for.
extension Pipeline {
    /// Where the manifest goes; `nil` where none is asked for.
    ///
    /// - Throws: `UsageMistake` where it may not go there.
    func manifestTarget() throws -> ManifestTarget? {
        try request.manifest.map {
            try ManifestTarget($0, outside: [places.output] + places.sources + [".placard"])
        }
    }

    /// Tells the build that is done.
    ///
    /// - Returns: The digest of all files.
    /// - Throws: `ManifestFailure`.
    func write(
        to target: ManifestTarget,
        _ renderable: RenderableSite,
        _ outcome: PagesPass.Outcome,
        _ paths: [String]
    ) async throws -> String {
        let digests: OutputDigests
        do {
            digests = try await OutputDigests(
                of: paths,
                in: places.output,
                jobs: request.jobs
            )
        } catch let failure as FileFailure {
            throw ManifestFailure(cause: failure)
        }
        try target.write(BuildManifest(of: renderable, outcome, digests))
        return digests.tree
    }
}
