import CampaignModel
public import Diagnostics

extension EndpointDiagnostics {
    static let addressMissing = DiagnosticKind(
        "EndpointWithoutAddress",
        .error,
        """
        An endpoint has a preset that does not know where to post, because every organisation has an \
        address of its own, and the endpoint does not say it either. Signatures would go nowhere. \
        Write the address as `url`.
        """
    )

    static let addressUnusable = DiagnosticKind(
        "EndpointAddressUnusable",
        .error,
        """
        An endpoint's address is not one that every browser reads in the same way. It has to begin \
        with https://, name a host in ASCII letters, and hold no user name, no `#` and no blanks; \
        values in braces may stand behind the host only, so that no campaign can change it.
        """
    )

    static let notSecure = DiagnosticKind(
        "EndpointNotSecure",
        .error,
        """
        An endpoint's address begins with http://. Names and e-mail addresses would travel where \
        anyone on the way can read and change them, and browsers warn before they send such a form. \
        Outside production an address of this machine may be http.
        """
    )

    static let onThisMachine = DiagnosticKind(
        "EndpointOnThisMachine",
        .error,
        """
        An endpoint's address names this machine, which for a supporter is the supporter's own: \
        signatures would be lost. Such an address is for tests and cannot go to production.
        """
    )

    static let endpointMissing = DiagnosticKind(
        "EndpointMissing",
        .error,
        """
        The site has no endpoint, so there is nowhere for a signature to go. Production needs one; \
        previews do not, since they never post. Add `endpoints:` to site.yaml.
        """
    )

    static let unknownEndpoint = DiagnosticKind(
        "UnknownEndpoint",
        .error,
        """
        A campaign or environment names an endpoint that site.yaml does not have. Where forms post is \
        decided there alone. Use the name of one that exists, or ask whoever keeps site.yaml to add it.
        """
    )

    static let valueNotForCampaigns = DiagnosticKind(
        "EndpointValueNotForCampaigns",
        .error,
        """
        A campaign sets a value of the endpoint that only site.yaml may set, because it decides who \
        receives the signatures. If campaigns go to different inboxes, site.yaml has an endpoint for \
        each and the campaign names it.
        """
    )

    static let valueUnusable = DiagnosticKind(
        "EndpointValueUnusable",
        .error,
        """
        A page or id at the form service holds characters that could change the address to which the \
        form posts. Letters, digits, hyphens, underscores, dots and tildes are allowed, at most 128 of \
        them and not dots alone; where the service wants a number, digits only.
        """
    )

    static let idMissing = DiagnosticKind(
        "EndpointIDMissing",
        .error,
        """
        The form service needs to know for which of its petitions or forms a signature is meant, and \
        neither the endpoint nor the campaign says it. Write `id`.
        """
    )

    static let foreignEndpoint = DiagnosticKind(
        "ForeignEndpoint",
        .error,
        """
        A page of this environment would name the address of an endpoint that the environment does not \
        use. Test signatures could end up among real ones, so nothing is written. This is a fault of \
        settings that take a detour, such as an address in a preset's hidden field.
        """
    )

    static func addressMissing(_ endpoint: ResolvedEndpoint) -> Diagnostic {
        let preset = endpoint.presets.first ?? "form"
        return Diagnostic(
            addressMissing,
            at: endpoint.location,
            "Endpoint '\(endpoint.name)' has no address",
            why: "The preset '\(preset)' serves many organisations, each at its own address.",
            solutions: ["Add where its forms post: 'url: \"https://…\"'."]
        )
    }

    static func addressUnusable(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            addressUnusable,
            at: location,
            "'\(text)' is not an address to which a form can post",
            why: """
                Browsers have to read it in one way only, and no campaign may change its host.
                """,
            solutions: [
                """
                Write it as 'https://host/path', with '{id}' or '{page}' only behind the host and \
                without blanks, user names and '#'.
                """
            ]
        )
    }

    static func notSecure(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            notSecure,
            at: location,
            "'\(text)' is not secure",
            why: "Names and e-mail addresses would travel unencrypted.",
            solutions: ["Use the address that begins with https://."]
        )
    }

    static func onThisMachine(
        _ text: String,
        endpoint: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            onThisMachine,
            at: location,
            "Endpoint '\(endpoint)' posts to '\(text)', which is this machine",
            why: "On a supporter's device it is the supporter's own, and the signature is lost.",
            solutions: [
                "Write the address of the real service.",
                "For tests, name the endpoint in an environment and build with --environment.",
            ]
        )
    }

    static func endpointMissing(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            endpointMissing,
            at: location,
            "The site has no endpoint",
            why: "A signature has nowhere to go.",
            solutions: [
                "Add one to site.yaml: 'endpoints: {main: {preset: form, url: \"https://…\"}}'.",
                "Build a preview with --environment preview.",
            ]
        )
    }

    /// The words for a name that is none of the site's endpoints, in a campaign or an environment.
    public static func unknownEndpoint(
        _ name: String,
        known: [String],
        at location: SourceLocation
    ) -> Diagnostic {
        let nearest = NearestName.nearest(to: name, among: known)
        let others = known.isEmpty ? "site.yaml has no endpoints." : "Use one of \(list(known))."
        return Diagnostic(
            unknownEndpoint,
            at: location,
            "Endpoint '\(name)' does not exist",
            why: "Only site.yaml decides where forms post.",
            solutions: [nearest.map { "Did you mean '\($0)'?" } ?? others]
        )
    }

    static func valueNotForCampaigns(
        _ key: String,
        endpoint: ResolvedEndpoint,
        at location: SourceLocation
    ) -> Diagnostic {
        let allowed = endpoint.campaignValues.map(\.rawValue)
        return Diagnostic(
            valueNotForCampaigns,
            at: location,
            "A campaign cannot set '\(key)' of the endpoint '\(endpoint.name)'",
            why: """
                With the preset '\(endpoint.presets.first ?? "")' it would decide who receives the \
                signatures.
                """,
            solutions: [
                "Take '\(key)' out"
                    + (allowed.isEmpty ? "." : "; a campaign may set \(list(allowed))."),
                "Add an endpoint with this '\(key)' to site.yaml and name it here.",
            ]
        )
    }

    static func valueUnusable(
        _ value: String,
        key: String,
        wantsNumber: Bool,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            valueUnusable,
            at: location,
            "'\(value)' cannot be the '\(key)' of an endpoint",
            why: wantsNumber
                ? "The service wants a whole number."
                : "It could change the address to which the form posts.",
            solutions: [
                wantsNumber
                    ? "Write the number that the service shows, digits only."
                    : "Write letters, digits, '-', '_', '.' and '~' only."
            ]
        )
    }

    static func idMissing(
        endpoint: ResolvedEndpoint,
        campaign: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            idMissing,
            at: location,
            "Campaign '\(campaign)' has no id at the endpoint '\(endpoint.name)'",
            why: whyID(endpoint),
            solutions: [
                "Write 'endpoint: {use: \(endpoint.name), id: …}' in the campaign.",
                "Write 'id' in the endpoint, if one serves all campaigns.",
            ]
        )
    }

    static func idMissing(endpoint: ResolvedEndpoint) -> Diagnostic {
        Diagnostic(
            idMissing,
            at: endpoint.location,
            "The endpoint '\(endpoint.name)' has no id",
            why: whyID(endpoint),
            solutions: ["Write the identifier that the service shows: 'id: …'."]
        )
    }

    private static func whyID(_ endpoint: ResolvedEndpoint) -> String {
        "The preset '\(endpoint.presets.first ?? "")' needs it to know what was signed."
    }

    static func foreignEndpoint(
        origin: String,
        endpoint: String,
        used: ResolvedEndpoint
    ) -> Diagnostic {
        Diagnostic(
            foreignEndpoint,
            at: used.location,
            "A form for '\(used.name)' names '\(origin)' of the endpoint '\(endpoint)'",
            why: """
                This environment must not post there: test signatures could end up among real ones. \
                Nothing was written.
                """,
            solutions: ["Take the address out of the preset's hidden fields and origins."]
        )
    }
}
