import Diagnostics
import FileTree

/// Where the build's folders really lie, and whether the output folder may lie where it does.
struct ResolvedPlaces {
    let places: OutputPlaces
    let site: Place
    let output: Place
    private let isLink: Bool
    private let isFolder: Bool
    private let guarded: [(name: String, place: Place)]
    private let home: Place?

    init(_ places: OutputPlaces) throws(FileFailure) {
        self.places = places
        site = try Place(places.site)
        output = try Place(places.output)
        let kind = try Folder.facts(at: places.output)?.kind
        isLink = kind == .symbolicLink
        isFolder = kind == nil || kind == .folder
        var guarded: [(name: String, place: Place)] = []
        for source in places.sources {
            guarded.append((name: source, place: try Place(source)))
        }
        let state = try Place(StateFolder.name, relativeTo: site.path)
        guarded.append((name: StateFolder.name, place: state))
        self.guarded = guarded
        home = if let home = places.home { try Place(home) } else { nil }
    }

    /// Why the output folder is refused wherever it lies and whatever it holds.
    var mistake: Diagnostic? {
        let shown = places.output
        if output.path == "/" { return .forbiddenOutput(shown, .isRoot) }
        if let home, home.lies(in: output) {
            return .forbiddenOutput(shown, home == output ? .isHome : .holdsHome)
        }
        for (name, place) in guarded {
            if place == output { return .forbiddenOutput(shown, .isSource(name)) }
            if place.lies(in: output) { return .forbiddenOutput(shown, .holdsSource(name)) }
            if output.lies(in: place) { return .forbiddenOutput(shown, .liesInSource(name)) }
        }
        if isLink { return .outputIsLink(shown, to: output.path) }
        if !isFolder { return .outputIsNoFolder(shown) }
        return nil
    }
}
