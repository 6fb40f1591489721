import CampaignModel
import ContentReading
import Diagnostics
import FileTree

/// What was read of `content/`, so that the preview reads again only what changed.
struct SiteMemory: Sendable {
    /// What was read of one source.
    struct Head: Sendable {
        /// The head; `nil` where there was none to be had.
        var head: ContentHead?
        /// What is wrong with it.
        var diagnostics: [Diagnostic] = []
    }

    /// What lies in `content/`.
    var files: ContentFiles?
    /// The heads by their files' paths.
    var heads: [String: Head] = [:]
    /// The pictures with their addresses, by their paths.
    var pictures: [String: ContentAsset] = [:]

    /// Takes in a source that was read anew.
    mutating func keep(_ head: ContentHead, ofSource number: Int, byteCount: Int) {
        guard let path = files?.sources[number].path else { return }
        files?.sources[number].byteCount = byteCount
        heads[path]?.head = head
    }

    /// Forgets what was read of files that changed.
    mutating func forget(_ changes: TreeChanges) {
        guard !changes.isStructural else {
            self = SiteMemory()
            return
        }
        for path in changes.files where path.hasPrefix(ContentFiles.prefix) {
            heads[path] = nil
            pictures[path] = nil
            // It may have come or gone, or have another size.
            files = nil
        }
    }
}
