/// A page as a browser without JavaScript reads it: its forms, its links and its policy.
public struct HTMLPage: Sendable, Equatable {
    /// A link of the page.
    public struct Link: Sendable, Equatable {
        /// The `href` as it is written.
        public var reference: String
        /// The text inside.
        public var text: String
        /// All its attributes.
        public var attributes: [HTMLAttribute]
    }

    /// An element as its start tag has it.
    public struct Element: Sendable, Equatable {
        /// The name in lower case.
        public var name: String
        /// All its attributes.
        public var attributes: [HTMLAttribute]

        /// The value of an attribute, if the element has it.
        public func attribute(_ name: String) -> String? { attributes[name] }
    }

    /// The address from which it came.
    public var address: WebAddress
    /// Its elements in the order of the document.
    public var elements: [Element]
    /// Its forms in the order of the document.
    public var forms: [HTMLForm]
    /// Its links in the order of the document.
    public var links: [Link]
    /// Its text, without scripts and styles, blanks collapsed.
    public var text: String
    /// What its `title` says.
    public var title: String
    /// Its `meta` elements.
    public var metas: [[HTMLAttribute]]

    /// Reads a page.
    public init(_ html: String, at address: WebAddress) {
        var reader = HTMLPageReader()
        let tokens = HTMLTokenizer.tokens(of: html)
        for token in tokens { reader.read(token) }
        reader.finish()
        self.address = address
        elements = tokens.compactMap { token in
            guard case .start(let name, let attributes) = token else { return nil }
            return Element(name: name, attributes: attributes)
        }
        forms = reader.forms
        links = reader.links
        text = Self.collapsed(reader.text)
        title = Self.collapsed(reader.title)
        metas = reader.metas
    }

    /// The content of a `meta` element by its `name`, `property` or `http-equiv`.
    public func meta(_ name: String) -> String? {
        metas.first { meta in
            ["name", "property", "http-equiv"].contains {
                meta[$0]?.lowercased() == name.lowercased()
            }
        }?["content"]
    }

    /// Whether the page's own policy lets a form post to an address or follow a redirect to it.
    public func allowsForm(to address: WebAddress) -> Bool {
        guard let policy = meta("Content-Security-Policy") else { return true }
        let directives = policy.split(separator: ";").map {
            $0.split(whereSeparator: \.isWhitespace)
        }
        guard let sources = directives.first(where: { $0.first == "form-action" })?.dropFirst()
        else {
            return true
        }
        return sources.contains { source in
            source == "'self'" ? address.origin == self.address.origin : address.origin == source
        }
    }

    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
