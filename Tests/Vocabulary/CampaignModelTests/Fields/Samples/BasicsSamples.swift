import CampaignModel
import Diagnostics

extension DateOrTime: Sampled {
    static var samples: [Self] {
        [.date(sample()), .date(otherSample()), .time(sample()), .time(otherSample())]
    }
}

extension Instant: Sampled {
    static var samples: [Self] {
        changed(Instant(secondsSince1970: sample()), \.secondsSince1970)
    }
}

extension LocalizedText: Sampled {
    static var samples: [Self] {
        changed(LocalizedText(entries: sample()), \.entries)
    }
}

extension LocalizedText.Entry: Sampled {
    static var samples: [Self] {
        changed(LocalizedText.Entry(language: sample(), text: sample()), \.language, \.text)
    }
}

extension PartialDate: Sampled {
    static var samples: [Self] {
        [
            .year(sample()), .year(otherSample()), .month(year: sample(), month: sample()),
            .month(year: otherSample(), month: sample()),
            .month(year: sample(), month: otherSample()),
            .day(sample()), .day(otherSample()),
        ]
    }
}

extension Severity: Sampled {
    static var samples: [Severity] { allCases }
}

extension DiagnosticKind: Sampled {
    static var samples: [DiagnosticKind] {
        [("A", Severity.error, "a"), ("B", .error, "a"), ("A", .note, "a"), ("A", .error, "b")]
            .map { DiagnosticKind($0, $1, $2) }
    }
}

extension Diagnostic.Note: Sampled {
    static var samples: [Diagnostic.Note] {
        changed(Diagnostic.Note(at: sample(), sample()), \.location, \.text)
    }
}

extension Diagnostic: Sampled {
    static var samples: [Diagnostic] {
        changed(
            Diagnostic(sample(), at: sample(), sample(), solutions: sample()),
            \.kind,
            \.severity,
            \.location,
            \.summary,
            \.explanation,
            \.solutions,
            \.notes
        )
    }
}
