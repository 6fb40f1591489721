import Templates

/// The consent question.
struct ConsentView: View {
    enum Name: Int, ViewName {
        case question, answers
    }

    let consent: ConsentControls

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .question: .text("question", "the question", example: "May we e-mail you?")
        case .answers: .list("answers", of: ConsentAnswerView.self, "yes, then no; none is chosen")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .question: .text(consent.question)
        case .answers: .list(consent.answers) { ConsentAnswerView(answer: $0) }
        }
    }
}
