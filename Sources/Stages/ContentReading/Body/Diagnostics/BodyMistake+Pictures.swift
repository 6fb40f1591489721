import Diagnostics

extension DiagnosticKind {
    static let pictureWithoutWords = DiagnosticKind(
        "PictureWithoutWords",
        .error,
        """
        A picture has no words that say what it shows, so people who do not see it would not know \
        what they miss. Write them between the square brackets, or a single hyphen for a picture that \
        only decorates.
        """
    )
    static let pictureWithoutFile = DiagnosticKind(
        "PictureWithoutFile",
        .error,
        "A picture has nothing between its parentheses, so the page would show a gap."
    )
    static let pictureFromElsewhere = DiagnosticKind(
        "PictureFromElsewhere",
        .error,
        """
        Pages show pictures of the site alone: a picture from another server would tell that server \
        who reads the page, and disappear when it does. Save it beside the text.
        """
    )
}

extension BodyMistake {
    /// For `![](x.jpg)`.
    static func pictureWithoutWords(_ file: String) -> BodyMistake {
        BodyMistake(
            .pictureWithoutWords,
            "Nothing says what picture \(quoted(file)) shows",
            why: "People who do not see it would not know what they miss.",
            solutions: [
                "Say what it shows between the brackets.",
                "Write ![-](\(file)) if it only decorates.",
            ]
        )
    }

    /// For `![words]()`.
    static func pictureWithoutFile() -> BodyMistake {
        BodyMistake(
            .pictureWithoutFile,
            "Picture names no file",
            why: "The page would show a gap.",
            solutions: ["Write the picture's path between the parentheses."]
        )
    }

    /// For `![words](https://…)`.
    static func pictureFromElsewhere(_ address: String) -> BodyMistake {
        BodyMistake(
            .pictureFromElsewhere,
            "Picture \(quoted(address)) is not a file of the site",
            why: "Loading it would tell another server who reads the page.",
            solutions: ["Save the picture beside the text and write its name."]
        )
    }
}
