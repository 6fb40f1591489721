import PreviewServer

/// The pages that are open in a browser, each listening for changes.
struct OpenPages: Sendable {
    /// A page that listens.
    struct Page: Sendable {
        /// Its path below the site's root.
        var path: String
        /// The version that the browser shows.
        var version: String
        /// Takes what it is to be told.
        var listener: AsyncStream<PreviewEvent>.Continuation
    }

    private(set) var pages: [Int: Page] = [:]
    private var next = 0

    /// Adds a page; the number under which it is removed.
    mutating func add(_ page: Page) -> Int {
        next += 1
        pages[next] = page
        return next
    }

    /// Forgets a page that was closed.
    mutating func remove(_ number: Int) {
        pages[number] = nil
    }

    /// The paths of the open pages, each once.
    var paths: Set<String> { Set(pages.values.map(\.path)) }

    /// Tells the pages at a path something, unless they show that version already.
    ///
    /// - Returns: How many were told.
    mutating func tell(
        _ path: String,
        of version: String,
        by event: PreviewEvent
    ) -> Int {
        var count = 0
        for (number, page) in pages where page.path == path && page.version != version {
            pages[number]?.version = version
            page.listener.yield(event)
            count += 1
        }
        return count
    }

    /// Tells all pages something.
    func tellAll(_ event: PreviewEvent) {
        for page in pages.values { page.listener.yield(event) }
    }

    /// Tells the pages at a path something, whatever they show.
    func tell(_ path: String, _ event: PreviewEvent) {
        for page in pages.values where page.path == path { page.listener.yield(event) }
    }
}
