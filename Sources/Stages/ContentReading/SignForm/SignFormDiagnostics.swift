import CampaignModel
import Diagnostics

/// What can be wrong with a sign form and a donation ask, of the site or of a campaign.
extension DiagnosticKind {
    static let unknownSignField = DiagnosticKind(
        "UnknownSignField",
        .error,
        """
        A field of the sign form is neither one that Placard knows nor described: Placard knows the \
        words, the keyboard and the vendors' names of \
        \(KnownField.allCases.map(\.rawValue).joined(separator: ", ")). A field of your own needs a \
        name, a type and a label.
        """
    )
    static let signFieldTwice = DiagnosticKind(
        "SignFieldTwice",
        .error,
        "A field stands twice in the sign form; supporters would be asked the same thing again."
    )
    static let emailNotOptional = DiagnosticKind(
        "EmailNotOptional",
        .error,
        "The e-mail address is what a signature is known by; it is always there and always required."
    )
    static let unusableFieldName = DiagnosticKind(
        "UnusableFieldName",
        .error,
        """
        The name of a field of your own is sent to the form service: a lower-case letter, then lower-case \
        letters, digits and underscores, at most 40 in all.
        """
    )
    static let fieldIsKnown = DiagnosticKind(
        "FieldIsKnown",
        .error,
        """
        A field of your own has the name of one that Placard knows. Name the known field alone: it brings \
        its label in every language, the right keyboard and the vendor's name.
        """
    )
    static let choiceWithoutOptions = DiagnosticKind(
        "ChoiceWithoutOptions",
        .error,
        "A field of the type `choice` needs at least two options to choose from."
    )
    static let optionsWithoutChoice = DiagnosticKind(
        "OptionsWithoutChoice",
        .error,
        "Only a field of the type `choice` has options; with another type nobody would see them."
    )
    static let unknownPlaceholder = DiagnosticKind(
        "UnknownNoticeWord",
        .error,
        """
        A text of the sign form or of the donation ask holds a word in braces that stands for nothing; \
        supporters would read it as it is.
        """
    )
    static let nothingAsked = DiagnosticKind(
        "NothingAsked",
        .error,
        "A donation ask of 0 asks for nothing. Leave the currency out, or name an amount."
    )
    static let noCurrencyCode = DiagnosticKind(
        "NoCurrencyCode",
        .error,
        "Amounts are given under the ISO codes of their currencies: three capitals, such as EUR."
    )
}

extension Diagnostic {
    static func unknownSignField(_ name: String, at location: SourceLocation) -> Diagnostic {
        let known = KnownField.allCases.map(\.rawValue)
        let nearest = NearestName.nearest(to: name, among: known).map { "Write '\($0)'." }
        return Diagnostic(
            .unknownSignField,
            at: location,
            "Placard knows no field '\(name)'",
            solutions: [
                nearest ?? "Known are: \(known.joined(separator: ", ")).",
                "Describe a field of your own: {name: resident, type: checkbox, label: \"…\"}",
            ]
        )
    }

    static func signFieldTwice(
        _ name: String,
        at location: SourceLocation,
        first: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .signFieldTwice,
            at: location,
            "The field '\(name)' stands here a second time",
            solutions: ["Remove one of the two."],
            notes: first.map { [Note(at: $0, "the first is here")] } ?? []
        )
    }

    static func emailNotOptional(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .emailNotOptional,
            at: location,
            "The e-mail address cannot be optional",
            why: "A signature is known by it.",
            solutions: ["Write 'email' alone, or leave it out: it is always asked for."]
        )
    }

    static func unusableFieldName(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .unusableFieldName,
            at: location,
            "'\(name)' cannot be the name of a field",
            why: "It is sent to the form service as it is.",
            solutions: ["Use lower-case letters, digits and underscores, a letter first: bus_line"]
        )
    }

    static func fieldIsKnown(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .fieldIsKnown,
            at: location,
            "'\(name)' is a field that Placard knows",
            why: "It brings its label in every language and the right keyboard.",
            solutions: ["Write '\(name)' alone as an entry of 'fields', or choose another name."]
        )
    }

    static func choiceWithoutOptions(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .choiceWithoutOptions,
            at: location,
            "The choice has fewer than two options",
            solutions: ["Add them: options: {rider: \"I ride\", staff: \"I work there\"}"]
        )
    }

    static func optionsWithoutChoice(_ type: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .optionsWithoutChoice,
            at: location,
            "A field of the type '\(type)' has no options",
            solutions: ["Write type: choice, or remove the options."]
        )
    }

    static func unknownPlaceholder(
        _ word: String,
        known: [String],
        at location: SourceLocation
    ) -> Diagnostic {
        let nearest = NearestName.nearest(to: word, among: known).map { "Write {\($0)}." }
        let all = "Known here: " + known.map { "{\($0)}" }.joined(separator: ", ") + "."
        return Diagnostic(
            .unknownPlaceholder,
            at: location,
            "'{\(word)}' stands for nothing",
            why: "Supporters would read it as it is.",
            solutions: [nearest ?? all]
        )
    }

    static func nothingAsked(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .nothingAsked,
            at: location,
            "An ask of 0 asks for nothing",
            solutions: ["Name an amount, or leave the currency out."]
        )
    }

    static func noCurrencyCode(_ text: String, at location: SourceLocation) -> Diagnostic {
        let capitals = text.uppercased()
        let isNear = capitals.utf8.count == 3 && capitals != text
        return Diagnostic(
            .noCurrencyCode,
            at: location,
            "'\(text)' is not the code of a currency",
            solutions: [isNear ? "Write '\(capitals)'." : "Write three capitals, such as EUR."]
        )
    }
}
