/// Tells what changed in folders by looking at all of them again and again: for file systems that
/// tell nothing of themselves, such as shared folders of virtual machines.
public struct TreePoll: Sendable {
    private let trees: [WatchedTree]
    private let ignores: @Sendable (String) -> Bool
    private var known: [String: FileFacts]

    /// Looks for the first time.
    ///
    /// - Parameters:
    ///   - trees: The folders; one that is missing holds nothing.
    ///   - ignores: Whether nothing that happens to a file of this name matters.
    public init(_ trees: [WatchedTree], ignoring ignores: @escaping @Sendable (String) -> Bool) {
        self.trees = trees
        self.ignores = ignores
        known = Self.look(at: trees, ignoring: ignores)
    }

    /// Looks again.
    ///
    /// - Parameter milliseconds: How long it waits before.
    /// - Returns: What is different from the last look.
    public mutating func changes(after milliseconds: Int) -> TreeChanges {
        System.pause(milliseconds: milliseconds)
        let found = Self.look(at: trees, ignoring: ignores)
        var changes = TreeChanges()
        for (path, facts) in found where known[path] != facts { changes.files.insert(path) }
        for path in known.keys where found[path] == nil { changes.files.insert(path) }
        known = found
        if !changes.isEmpty { changes.noticed = .now }
        return changes
    }

    private static func look(at trees: [WatchedTree], ignoring ignores: (String) -> Bool)
        -> [String: FileFacts]
    {
        var found: [String: FileFacts] = [:]
        for tree in trees {
            if let names = tree.names {
                for name in names {
                    found[tree.shown(name)] = try? Folder.facts(at: "\(tree.folder)/\(name)")
                }
                continue
            }
            guard let listing = try? Folder(at: tree.folder).listing(ListingChoice()) else {
                continue
            }
            for entry in listing.entries where entry.kind != .folder {
                guard !ignores(listing.name(of: entry)) else { continue }
                found[tree.shown(listing.path(of: entry))] = entry.facts
            }
        }
        return found
    }
}
