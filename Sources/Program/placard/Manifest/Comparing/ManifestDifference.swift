/// What one build gives otherwise than an earlier one.
struct ManifestDifference: Sendable, Equatable {
    /// A value that is another one now.
    struct Change: Sendable, Equatable {
        /// What it is: `title`, `share.message`.
        var name: String
        /// What it was; `nil` where there was none.
        var old: String?
        /// What it is; `nil` where there is none.
        var new: String?
    }

    /// Something that a reviewer should look at twice.
    struct Look: Sendable, Equatable {
        /// What it is about.
        var subject: LookSubject
        /// What of it, where the subject has parts: a setting's key, a theme's file, a directive.
        var part: String
        /// What it was; `nil` where there was none.
        var old: String?
        /// What it is; `nil` where there is none.
        var new: String?
        /// The addresses of the pages that it touches, sorted.
        var pages: [String]
    }

    /// A page that is new, gone or different.
    struct PageChange: Sendable, Equatable {
        /// Its address.
        var address: String
        /// The files that it is made of, the nearest first.
        var sources: [String]
        /// Its title.
        var title: String
        /// What of its facts is different.
        var facts: [Change] = []
        /// What of the texts that it gives people to share is different.
        var share: [Change] = []
        /// Where its address leads now that it is gone; `nil` where nowhere.
        var leadsTo: String?
    }

    /// The files that are no pages.
    struct OtherFiles: Sendable, Equatable {
        /// Their paths, sorted.
        var added: [String] = []
        var changed: [String] = []
        var removed: [String] = []
    }

    /// The earlier build.
    var old: BuildManifest
    /// The later one.
    var new: BuildManifest
    /// What to look at twice, the gravest first.
    var looks: [Look] = []
    /// Pages that are new since somebody wrote them.
    var added: [PageChange] = []
    /// Pages that changed.
    var changed: [PageChange] = []
    /// Pages that are gone.
    var removed: [PageChange] = []
    /// Pages that appeared or closed since their time came.
    var due: [PageChange] = []
    /// Other files.
    var otherFiles = OtherFiles()

    /// Whether there is nothing to tell.
    var isEmpty: Bool {
        looks.isEmpty && added.isEmpty && changed.isEmpty && removed.isEmpty && due.isEmpty
            && otherFiles == OtherFiles()
    }
}

/// What a reviewer looks at twice, the gravest first.
enum LookSubject: String, Sendable, CaseIterable {
    case form = "form_target"
    case consent, donation, ask
    case host = "outside_host"
    case script
    case vanished = "vanished_address"
    case settings, theme

    /// The subject as a heading.
    var heading: String {
        switch self {
        case .form: "Where the form posts"
        case .consent: "What supporters consent to"
        case .donation: "The donation ask"
        case .ask: "What supporters sign"
        case .host: "New outside hosts"
        case .script: "New or changed scripts"
        case .vanished: "Addresses that vanished"
        case .settings: "Settings"
        case .theme: "Theme"
        }
    }
}
