import CampaignModel
import Diagnostics

extension DonateSettings: Sampled {
    static var samples: [Self] {
        changed(DonateSettings(), \.url, \.currency, \.asks)
    }
}

extension DonateSettings.Ask: Sampled {
    static var samples: [Self] {
        changed(
            DonateSettings.Ask(currency: sample(), hundredths: sample()),
            \.currency,
            \.hundredths
        )
    }
}

extension ConsentQuestion: Sampled {
    static var samples: [Self] {
        changed(ConsentQuestion(), \.question, \.accept, \.decline, \.ask, \.location)
    }
}

extension ConsentQuestion.Ask: Sampled {
    static var samples: [Self] { allCases }
}

extension CustomField: Sampled {
    static var samples: [Self] {
        changed(
            CustomField(sample(), answer: sample(), label: sample()),
            \.name,
            \.answer,
            \.label,
            \.options
        )
    }
}

extension CustomField.Answer: Sampled {
    static var samples: [Self] { allCases }
}

extension CustomField.Option: Sampled {
    static var samples: [Self] {
        changed(CustomField.Option(sample(), label: sample()), \.key, \.label)
    }
}

extension FieldControl: Sampled {
    static var samples: [Self] { allCases }
}

extension KnownField: Sampled {
    static var samples: [Self] { allCases }
}

extension SignField: Sampled {
    static var samples: [Self] {
        changed(SignField(sample(), isRequired: sample()), \.subject, \.isRequired, \.location)
    }
}

extension SignField.Subject: Sampled {
    static var samples: [Self] {
        [.known(sample()), .known(otherSample()), .custom(sample()), .custom(otherSample())]
    }
}

extension SignForm: Sampled {
    static var samples: [Self] {
        changed(SignForm(), \.fields, \.consent, \.notice, \.noticeLocation)
    }
}

extension TrackingLists: Sampled {
    static var samples: [Self] {
        changed(TrackingLists(), \.keep, \.identity)
    }
}
