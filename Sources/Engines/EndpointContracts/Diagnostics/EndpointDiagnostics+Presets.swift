import CampaignModel
import Diagnostics

extension EndpointDiagnostics {
    static let unknownPreset = DiagnosticKind(
        "UnknownPreset",
        .error,
        """
        An endpoint or preset builds on a preset that exists neither in Placard nor in the site's \
        `presets:`. Without it nobody knows what the form service calls the fields, so no form could \
        be made. Write the name of an existing preset, or describe the service under `presets:`.
        """
    )

    static let presetCircle = DiagnosticKind(
        "PresetExtendsItself",
        .error,
        """
        Presets extend each other in a circle, so none of them has an end from which its keys could be \
        taken. Let one of them extend a preset of Placard's, or none.
        """
    )

    static let presetNameTaken = DiagnosticKind(
        "PresetNameTaken",
        .error,
        """
        A preset under `presets:` has the name of another one. Placard's own presets keep their \
        meaning, so that a page on the web or a colleague's advice about them stays true. Give the \
        preset another name and let it extend the one that it changes.
        """
    )

    static let unknownPlaceholder = DiagnosticKind(
        "UnknownEndpointPlaceholder",
        .error,
        """
        A text of a preset or endpoint holds a word in braces that stands for nothing. It would be \
        sent to the form service as it is. Known are id, page, campaign, slug, language, page_url, \
        next_url and next_path.
        """
    )

    static let encodingNeedsScript = DiagnosticKind(
        "EncodingNeedsScript",
        .error,
        """
        A preset's kind says that a browser sends the form itself, but its encoding is one that only a \
        script can produce. Supporters without JavaScript would send something that the service does \
        not understand. Either the kind is `json`, or the encoding `urlencoded` or `multipart`.
        """
    )

    static let queryMissing = DiagnosticKind(
        "QueryMissing",
        .error,
        """
        A preset is encoded as GraphQL but has no query. Queries belong to Placard's own presets; a \
        preset of yours inherits one through `extends`.
        """
    )

    static let redirectFieldMissing = DiagnosticKind(
        "RedirectFieldMissing",
        .error,
        """
        A preset says in which form the next page's address is handed over, but not in which field. \
        Supporters would be left on the service's own page after signing.
        """
    )

    static func unknownPreset(
        _ name: String,
        known: [String],
        at location: SourceLocation
    ) -> Diagnostic {
        let nearest = NearestName.nearest(to: name, among: known)
        return Diagnostic(
            unknownPreset,
            at: location,
            "Preset '\(name)' does not exist",
            why: "A preset says what a form service calls the fields and what it answers.",
            solutions: [
                nearest.map { "Did you mean '\($0)'?" } ?? "Use one of \(list(known)).",
                "For another service, describe it under presets: in site.yaml.",
            ]
        )
    }

    static func presetCircle(_ names: [String], at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            presetCircle,
            at: location,
            "Presets extend each other in a circle: \(names.joined(separator: " → "))",
            solutions: ["Let '\(names.first ?? "")' extend one of Placard's presets, or none."]
        )
    }

    static func presetNameTaken(
        _ name: String,
        isBuiltIn: Bool,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            presetNameTaken,
            at: location,
            "Preset '\(name)' exists already",
            why: isBuiltIn
                ? "It is one of Placard's own." : "It stands further up in this file.",
            solutions: [
                isBuiltIn
                    ? "Choose another name and write 'extends: \(name)' in it."
                    : "Choose another name."
            ]
        )
    }

    static func unknownPlaceholder(
        _ word: String,
        in key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        let known = EndpointPattern.Placeholder.allCases.map(\.rawValue)
        let nearest = NearestName.nearest(to: word, among: known)
        return Diagnostic(
            unknownPlaceholder,
            at: location,
            "'{\(word)}' in '\(key)' stands for nothing",
            why: "The service would receive it as it is.",
            solutions: [
                nearest.map { "Did you mean '{\($0)}'?" } ?? "Use one of \(list(known))."
            ]
        )
    }

    static func encodingNeedsScript(
        _ encoding: FormEncoding,
        kind: EndpointKind,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            encodingNeedsScript,
            at: location,
            "Encoding '\(encoding.rawValue)' does not go with kind '\(kind.rawValue)'",
            why: "A browser without JavaScript cannot produce it.",
            solutions: [
                "Write 'kind: json' if only the script sends it.",
                "Write 'encoding: urlencoded' if the service takes plain forms.",
            ]
        )
    }

    static func queryMissing(_ endpoint: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            queryMissing,
            at: location,
            "Endpoint '\(endpoint)' is encoded as GraphQL but has no query",
            solutions: ["Let its preset extend 'proca', or write 'encoding: json'."]
        )
    }

    static func redirectFieldMissing(
        _ form: RedirectRule.Form,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            redirectFieldMissing,
            at: location,
            "'as: \(form.rawValue)' needs the name of a field",
            why: "Without it the service cannot lead supporters to the share page.",
            solutions: [
                "Add the field: 'redirect: {field: redirect, as: \(form.rawValue)}'.",
                "Write 'as: dashboard' if the address is set in the service's own settings.",
            ]
        )
    }
}
