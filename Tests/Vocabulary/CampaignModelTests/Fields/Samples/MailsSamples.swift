import CampaignModel
import Diagnostics

extension CampaignMail: Sampled {
    static var samples: [Self] {
        changed(
            CampaignMail(file: sample(), words: sample(), ownWords: sample()),
            \.file,
            \.words,
            \.ownWords
        )
    }
}

extension MailHead: Sampled {
    static var samples: [Self] {
        changed(
            MailHead(file: sample(), campaign: sample(), language: sample(), words: sample()),
            \.file,
            \.campaign,
            \.language,
            \.words
        )
    }
}
