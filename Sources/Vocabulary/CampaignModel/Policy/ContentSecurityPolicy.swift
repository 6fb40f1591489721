/// What a page may load, run and post to: a Content-Security-Policy without `unsafe-*`.
///
/// The page's own origin is always allowed for scripts, styles, pictures and connections; the lists
/// hold what comes beside it. A source that could end a directive (`;`, a space, a quote) is never
/// written, whoever it comes from.
public struct ContentSecurityPolicy: Sendable, Equatable {
    /// Where a page's forms may post and be redirected to.
    public enum FormTargets: Sendable, Equatable {
        /// Nowhere: the dead form of a preview.
        case none
        /// The page's own origin and these.
        case origins([String])
    }

    /// Further origins of scripts.
    public var scripts: [String]
    /// Further origins of pictures.
    public var images: [String]
    /// Further origins that scripts may ask.
    public var connections: [String]
    /// The only origins of frames.
    public var frames: [String]
    /// Where forms may post.
    public var forms: FormTargets
    /// Whether fonts of the page's own origin may be used.
    public var hasFonts: Bool

    /// Creates a policy that allows the page's own origin and what is given.
    public init(
        scripts: [String] = [],
        images: [String] = [],
        connections: [String] = [],
        frames: [String] = [],
        forms: FormTargets = .origins([]),
        hasFonts: Bool = false
    ) {
        self.scripts = scripts
        self.images = images
        self.connections = connections
        self.frames = frames
        self.forms = forms
        self.hasFonts = hasFonts
    }

    /// A policy that allows what either allows: a host's header cannot tell pages apart.
    public func union(_ other: ContentSecurityPolicy) -> ContentSecurityPolicy {
        ContentSecurityPolicy(
            scripts: Self.union(scripts, other.scripts),
            images: Self.union(images, other.images),
            connections: Self.union(connections, other.connections),
            frames: Self.union(frames, other.frames),
            forms: Self.union(forms, other.forms),
            hasFonts: hasFonts || other.hasFonts
        )
    }

    /// The policy as a `meta` element or a header holds it.
    public var text: String {
        var text = "default-src 'none'; base-uri 'none'; object-src 'none'"
        func add(_ name: String, _ first: String?, _ sources: [String]) {
            let all = (first.map { [$0] } ?? []) + Self.union([], sources.filter(Self.isSource))
            if !all.isEmpty { text += "; \(name) \(all.joined(separator: " "))" }
        }
        add("script-src", "'self'", scripts)
        add("style-src", "'self'", [])
        add("img-src", "'self'", images)
        if hasFonts { add("font-src", "'self'", []) }
        add("connect-src", "'self'", connections)
        add("frame-src", nil, frames)
        switch forms {
        case .none: add("form-action", "'none'", [])
        case .origins(let origins): add("form-action", "'self'", origins)
        }
        return text
    }

    /// Whether a text is one source of a directive, an origin or a host: printable ASCII without what
    /// the policy's grammar (CSP 3, section 2.2) uses itself.
    public static func isSource(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "-._~:/*[]%".utf8.contains(byte)
                }
            }
    }

    private static func union(_ left: [String], _ right: [String]) -> [String] {
        right.reduce(into: left) { all, source in
            if !all.contains(source) { all.append(source) }
        }
    }

    private static func union(_ left: FormTargets, _ right: FormTargets) -> FormTargets {
        switch (left, right) {
        case (.none, let other), (let other, .none): other
        case (.origins(let left), .origins(let right)): .origins(union(left, right))
        }
    }
}
