/// What a file of the output folder is for, in the order in which files are put in their places.
///
/// A page never refers to an asset that is not there, nor a list or a host's rule to a page that is
/// not; but where two new campaigns link to each other's files, one comes before the other.
public enum OutputCategory: UInt8, Sendable, CaseIterable {
    /// Stylesheets, scripts, pictures and files that are copied as they are.
    case asset
    /// A page that people read.
    case page
    /// What lists pages: index, archive, topics, feed, sitemap.
    case list
    /// What a host reads: headers, redirects, robots.
    case hostFile
}
