/// The menus of one language, their addresses found.
public struct SiteMenus: Sendable, Equatable {
    /// An entry.
    public struct Entry: Sendable, Hashable {
        /// The words.
        public var text: String
        /// The address as a link carries it.
        public var address: String

        /// Creates an entry.
        public init(text: String, address: String) {
            self.text = text
            self.address = address
        }
    }

    /// The header's entries.
    public var header: [Entry]
    /// The footer's entries.
    public var footer: [Entry]

    /// Creates menus.
    public init(header: [Entry] = [], footer: [Entry] = []) {
        self.header = header
        self.footer = footer
    }
}
