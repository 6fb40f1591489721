import CampaignModel
import Diagnostics

extension Attachment: Sampled {
    static var samples: [Self] {
        changed(Attachment(path: sample(), byteCount: sample()), \.path, \.byteCount)
    }
}

extension CampaignFacts: Sampled {
    static var samples: [Self] {
        changed(
            CampaignFacts(),
            \.slug,
            \.status,
            \.published,
            \.updated,
            \.closes,
            \.targets,
            \.image,
            \.imageCredit,
            \.goal,
            \.paperSignatures,
            \.sources,
            \.endpoint,
            \.signForm,
            \.donate,
            \.topics,
            \.isFeatured,
            \.next,
            \.extra
        )
    }
}

extension CampaignHead: Sampled {
    static var samples: [Self] {
        changed(
            CampaignHead(
                file: sample(),
                name: sample(),
                language: sample(),
                isTranslation: sample(),
                words: sample(),
                facts: sample(),
                aliases: sample()
            ),
            \.file,
            \.name,
            \.language,
            \.isTranslation,
            \.words,
            \.facts,
            \.aliases
        )
    }
}

extension CampaignStatus: Sampled {
    static var samples: [Self] { allCases }
}

extension CampaignWords: Sampled {
    static var samples: [Self] {
        changed(
            CampaignWords(title: sample()),
            \.title,
            \.ask,
            \.callToAction,
            \.summary,
            \.imageAlternative,
            \.signedBy,
            \.outcome,
            \.email,
            \.share
        )
    }
}

extension CitedSource: Sampled {
    static var samples: [Self] {
        changed(
            CitedSource(title: sample(), url: sample(), range: sample()),
            \.title,
            \.url,
            \.key,
            \.publisher,
            \.date,
            \.language,
            \.archived,
            \.range
        )
    }
}

extension ContentFile: Sampled {
    static var samples: [Self] {
        changed(
            ContentFile(
                path: sample(),
                bodyOffset: sample(),
                bodyLine: sample(),
                byteCount: sample(),
                fingerprint: sample(),
                headFingerprint: sample()
            ),
            \.path,
            \.bodyOffset,
            \.bodyLine,
            \.byteCount,
            \.fingerprint,
            \.headFingerprint
        )
    }
}

extension ContentHeads: Sampled {
    static var samples: [Self] {
        changed(ContentHeads(), \.campaigns, \.pages, \.updates, \.mails, \.attachments, \.counts)
    }
}

extension EmailWords: Sampled {
    static var samples: [Self] {
        changed(EmailWords(), \.subject, \.preheader, \.from, \.intro)
    }
}

extension ExtraValue: Sampled {
    static var samples: [Self] {
        changed(ExtraValue(name: sample(), text: sample()), \.name, \.text)
    }
}

extension Goal: Sampled {
    static var samples: [Self] {
        [.fixed(sample()), .fixed(otherSample()), .automatic]
    }
}

extension PageHead: Sampled {
    static var samples: [Self] {
        changed(
            PageHead(file: sample(), name: sample(), language: sample(), title: sample()),
            \.file,
            \.name,
            \.language,
            \.title,
            \.slug,
            \.summary,
            \.image,
            \.imageAlternative,
            \.aliases,
            \.extra
        )
    }
}

extension SignatureCounts: Sampled {
    static var samples: [Self] {
        changed(SignatureCounts(), \.path, \.asOf, \.entries)
    }
}

extension SignatureCounts.Entry: Sampled {
    static var samples: [Self] {
        changed(
            SignatureCounts.Entry(campaign: sample(), count: sample()),
            \.campaign,
            \.count,
            \.asOf
        )
    }
}

extension Target: Sampled {
    static var samples: [Self] {
        changed(Target(name: sample()), \.name, \.role)
    }
}

extension UpdateHead: Sampled {
    static var samples: [Self] {
        changed(
            UpdateHead(
                file: sample(),
                campaign: sample(),
                date: sample(),
                name: sample(),
                language: sample(),
                title: sample()
            ),
            \.file,
            \.campaign,
            \.date,
            \.name,
            \.language,
            \.title,
            \.summary,
            \.image,
            \.imageAlternative,
            \.aliases,
            \.extra
        )
    }
}

extension ShareChannel: Sampled {
    static var samples: [Self] { allCases }
}

extension ShareMessage: Sampled {
    static var samples: [Self] {
        changed(ShareMessage(title: sample(), text: sample()), \.title, \.text)
    }
}

extension ShareSource: Sampled {
    static var samples: [Self] {
        [
            .page(sample()), .page(otherSample()), .share(sample(), variant: sample()),
            .share(otherSample(), variant: sample()), .share(sample(), variant: otherSample()),
            .email(sample()), .email(otherSample()),
        ]
    }
}

extension ShareVariant: Sampled {
    static var samples: [Self] {
        changed(
            ShareVariant(name: sample(), channels: sample()),
            \.name,
            \.channels,
            \.title,
            \.description,
            \.image
        )
    }
}

extension ShareWords: Sampled {
    static var samples: [Self] {
        changed(
            ShareWords(),
            \.title,
            \.description,
            \.image,
            \.message,
            \.messages,
            \.hashtags,
            \.thanks,
            \.channels,
            \.variants
        )
    }
}

extension ShareWords.Message: Sampled {
    static var samples: [Self] {
        changed(ShareWords.Message(channel: sample()), \.channel, \.subject, \.text)
    }
}
