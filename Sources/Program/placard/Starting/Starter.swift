import ArgumentParser
import FileTree
import SiteResolving

/// Creates the files that `placard new` starts with.
struct Starter {
    /// A file to create.
    struct File {
        /// The path from the site's folder.
        var path: String
        /// What it holds.
        var bytes: [UInt8]

        init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }

        init(path: String, text: String) {
            self.init(path: path, bytes: Array(text.utf8))
        }
    }

    private let place: Place
    private let shown: String

    /// Takes the folder in which files are created.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - landmark: A file that must lie in it, such as `site.yaml`; `nil` where none must.
    /// - Throws: Wrong usage where the landmark is missing.
    init(in folder: String, wants landmark: String? = nil) throws {
        place = try Place(folder)
        shown = folder
        if let landmark {
            let site = try? Folder(at: folder)
            guard (try? site?.facts(Array(landmark.utf8).span)) ?? nil != nil else {
                throw ValidationError(
                    "There is no \(landmark) in '\(folder)'. Start with `placard new site`."
                )
            }
        }
    }

    /// Creates files; if one of them exists, nothing is created.
    func create(_ files: [File]) throws {
        let root = try Folder(making: place)
        for file in files where try root.facts(Array(file.path.utf8).span) != nil {
            throw ValidationError("'\(file.path)' exists already; nothing was created.")
        }
        for file in files {
            let parts = file.path.split(separator: "/").map { Array($0.utf8) }
            guard let name = parts.last else { continue }
            var folder = try Folder(at: place.path)
            for part in parts.dropLast() { folder = try folder.madeFolder(part.span) }
            try folder.create(name.span, file.bytes.span)
            let path = shown == "." ? file.path : "\(shown)/\(file.path)"
            print("created \(path)")
        }
    }

    /// The name of a campaign or page with a headline.
    static func name(for title: String) throws -> String {
        let name = Slug.suggestion(for: title)
        guard !name.isEmpty else {
            throw ValidationError("'\(title)' holds no letter or digit to make a name of.")
        }
        var short = ""
        for word in name.split(separator: "-") where short.utf8.count + word.utf8.count < 60 {
            short += short.isEmpty ? String(word) : "-\(word)"
        }
        return short.isEmpty ? String(name.prefix(15)) : short
    }
}
