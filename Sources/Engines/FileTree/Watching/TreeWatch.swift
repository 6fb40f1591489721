/// Tells what changes in folders, as the system notices it (`man 7 inotify`).
///
/// Folders are watched, never files: editors replace a file rather than write it. A folder that comes
/// is watched first and then looked into, so that nothing which is made in it meanwhile is missed.
public struct TreeWatch: ~Copyable, Sendable {
    /// How long it must be quiet until a change counts as done, in milliseconds.
    private static let quiet = 3
    /// The same where a file went: most editors put another in its place at once.
    private static let quietAfterLoss = 40
    /// After so many rounds of further changes the first are told.
    private static let mostRounds = 200

    private struct Watched: Sendable {
        var tree: Int
        /// The path in the tree; empty for its top.
        var path: String
    }

    /// What events are read from, closed when the value goes away.
    struct Source: ~Copyable, Sendable {
        let descriptor: Int32

        deinit {
            System.close(descriptor)
        }
    }

    private let source: Source
    private let trees: [WatchedTree]
    private let ignores: @Sendable (String) -> Bool
    private var places: [Int32: Watched] = [:]
    private var gone: Set<String> = []

    /// Begins to watch.
    ///
    /// - Parameters:
    ///   - trees: The folders; one that is missing is watched when it comes, where a watched folder
    ///     holds it.
    ///   - ignores: Whether nothing that happens to a file of this name matters.
    /// - Throws: A failure of the machine, such as too many watched folders.
    public init(
        _ trees: [WatchedTree],
        ignoring ignores: @escaping @Sendable (String) -> Bool
    ) throws(FileFailure) {
        let result = System.startWatching()
        source = Source(descriptor: result)
        self.trees = trees
        self.ignores = ignores
        guard result >= 0 else { throw FileFailure(.watch, ".", System.reason(Int(result))) }
        try watchAll()
    }

    private var descriptor: Int32 { source.descriptor }

    /// Waits for changes.
    ///
    /// - Parameter milliseconds: How long it waits for the first.
    /// - Returns: What changed until it was quiet again; nothing where nothing did.
    /// - Throws: A failure of the machine.
    public mutating func changes(within milliseconds: Int) throws(FileFailure) -> TreeChanges {
        var changes = TreeChanges()
        gone = []
        var patience = milliseconds
        for _ in 0..<Self.mostRounds {
            guard System.wait(for: descriptor, milliseconds: patience) > 0 else { break }
            if changes.noticed == nil { changes.noticed = .now }
            try read(into: &changes)
            patience = gone.isEmpty ? Self.quiet : Self.quietAfterLoss
        }
        if changes.isEmpty { changes.noticed = nil }
        return changes
    }

    private mutating func read(into changes: inout TreeChanges) throws(FileFailure) {
        var events: [System.WatchEvent] = []
        let result = System.readEvents(descriptor) { events.append($0) }
        guard result == 0 else { throw FileFailure(.watch, ".", System.reason(Int(result))) }
        for event in events { try take(event, into: &changes) }
    }

    private mutating func take(
        _ event: System.WatchEvent,
        into changes: inout TreeChanges
    ) throws(FileFailure) {
        if event.overflowed {
            changes.isStructural = true
            for watch in places.keys { System.unwatch(watch, with: descriptor) }
            places = [:]
            return try watchAll()
        }
        guard let place = places[event.watch] else { return }
        let tree = trees[place.tree]
        if event.ended {
            if tree.names == nil { changes.isStructural = true }
            System.unwatch(event.watch, with: descriptor)
            places[event.watch] = nil
            return
        }
        guard !event.name.isEmpty else { return }
        let path = place.path.isEmpty ? event.name : "\(place.path)/\(event.name)"
        if event.isFolder {
            try takeFolder(event, at: path, of: place.tree, &changes)
        } else if tree.names?.contains(event.name) ?? !ignores(event.name) {
            takeFile(event, at: path, of: tree, &changes)
        }
    }

    private mutating func takeFolder(
        _ event: System.WatchEvent,
        at path: String,
        of number: Int,
        _ changes: inout TreeChanges
    ) throws(FileFailure) {
        let folder = "\(trees[number].folder)/\(path)"
        // A tree's top may come into a folder in which only names matter.
        let tops = trees.indices.filter {
            trees[$0].names == nil && Self.isSame(trees[$0].folder, folder)
        }
        guard trees[number].names == nil || !tops.isEmpty else { return }
        changes.isStructural = true
        let places =
            tops.isEmpty
            ? [Watched(tree: number, path: path)] : tops.map { Watched(tree: $0, path: "") }
        for place in places {
            // What is in a folder that was removed went before it and told so itself.
            if event.moved { forget(place) }
            if event.came { try watch(place) }
        }
    }

    private mutating func takeFile(
        _ event: System.WatchEvent,
        at path: String,
        of tree: WatchedTree,
        _ changes: inout TreeChanges
    ) {
        let shown = tree.shown(path)
        if event.went { gone.insert(shown) }
        if event.came || event.written { gone.remove(shown) }
        // An empty new file is one that is still being written, or links to another.
        if event.written || event.went || isWhole("\(tree.folder)/\(path)") {
            changes.files.insert(shown)
        }
    }

    private func isWhole(_ path: String) -> Bool {
        guard let facts = try? Folder.facts(at: path) else { return false }
        return facts.kind != .file || facts.size > 0
    }

    private mutating func watchAll() throws(FileFailure) {
        for number in trees.indices { try watch(Watched(tree: number, path: "")) }
    }

    /// Watches a folder, then looks for folders in it.
    private mutating func watch(_ top: Watched) throws(FileFailure) {
        var left = [top]
        while let place = left.popLast() {
            let tree = trees[place.tree]
            let folder = place.path.isEmpty ? tree.folder : "\(tree.folder)/\(place.path)"
            let descriptor = descriptor
            let watch = CName.with(folder.utf8.span) { System.watch($0, with: descriptor) }
            guard watch >= 0 else {
                switch System.reason(Int(watch)) {
                case .missing, .notFolder, .symbolicLink, .notPermitted: continue
                // The system's limit of watched folders has the number of a full disk.
                case .diskFull: throw FileFailure(.watch, folder, .tooManyFiles)
                case let reason: throw FileFailure(.watch, folder, reason)
                }
            }
            places[watch] = place
            guard tree.names == nil, let opened = try? Folder(at: folder) else { continue }
            let contents = FolderContents(
                of: [UInt8]().span,
                below: opened.descriptor,
                wanting: ListingChoice(measures: false, leavesOutHidden: false)
            )
            for entry in contents.entries where entry.facts.kind == .folder {
                let name = String(decoding: contents.names[entry.range], as: UTF8.self)
                let path = place.path.isEmpty ? name : "\(place.path)/\(name)"
                left.append(Watched(tree: place.tree, path: path))
            }
        }
    }

    /// Stops watching a folder and what lies in it.
    private mutating func forget(_ place: Watched) {
        let prefix = place.path.isEmpty ? "" : place.path + "/"
        let lost = places.filter { _, other in
            other.tree == place.tree
                && (other.path == place.path || other.path.utf8.starts(with: prefix.utf8))
        }
        for watch in lost.keys {
            System.unwatch(watch, with: descriptor)
            places[watch] = nil
        }
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        func plain(_ path: String) -> String {
            path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        }
        return plain(left) == plain(right)
    }
}
