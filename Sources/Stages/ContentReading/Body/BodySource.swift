public import CampaignModel
public import Diagnostics

/// What the walk of a body must know of the file or setting that holds it.
public struct BodySource: Sendable, Equatable {
    /// The path of the file as messages show it, from the site's folder.
    public var path: String
    /// The content folder, from the site's folder; links that start with `/` and name a Markdown file
    /// start there.
    public var contentFolder: String
    /// The folder from which other links and pictures start.
    public var folder: String
    /// Where in the file the Markdown starts: at the start of a line.
    public var offset: Int
    /// The line of the file on which it starts, from 1.
    public var line: Int
    /// The campaign's `sources`, which `source:` links name.
    public var sources: [CitedSource]
    /// The place that every message names where the text is not a file's body but a setting's value.
    public var value: SourceRange?

    /// Describes the body of a content file.
    ///
    /// - Parameters:
    ///   - file: The file, whose head was read.
    ///   - contentFolder: The content folder, from the site's folder.
    ///   - sources: The campaign's sources, a translation's original's.
    public init(file: ContentFile, contentFolder: String = "content", sources: [CitedSource] = []) {
        path = file.path
        self.contentFolder = contentFolder
        folder = file.folder
        offset = file.bodyOffset
        line = file.bodyLine
        self.sources = sources
    }

    /// Describes the Markdown of a setting, whose links start in the content folder.
    ///
    /// - Parameters:
    ///   - path: The settings file.
    ///   - range: The place of the value in it.
    ///   - contentFolder: The content folder, from the site's folder.
    public init(setting path: String, at range: SourceRange, contentFolder: String = "content") {
        self.path = path
        self.contentFolder = contentFolder
        folder = contentFolder
        offset = 0
        line = 1
        sources = []
        value = range
    }
}
