/// Where a build reads and writes; paths as the user typed them, from where the process runs.
public struct OutputPlaces: Sendable, Equatable {
    /// The folder of `site.yaml`, in which `.placard/` lies.
    public var site: String
    /// The output folder.
    public var output: String
    /// The folders that hold what people wrote: `content/`, `themes/`, `static/`.
    public var sources: [String]
    /// The user's home folder, where it is known.
    public var home: String?

    /// Creates a set of places.
    public init(site: String, output: String, sources: [String], home: String?) {
        self.site = site
        self.output = output
        self.sources = sources
        self.home = home
    }

    /// A file of the output folder as a message names it.
    func shown(_ path: String) -> String {
        path.isEmpty ? output : output.hasSuffix("/") ? output + path : "\(output)/\(path)"
    }
}
