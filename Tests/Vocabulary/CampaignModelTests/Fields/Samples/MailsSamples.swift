import CampaignModel
import Diagnostics

extension CampaignMail: Sampled {
    static var samples: [Self] {
        changed(
            CampaignMail(file: sample(), hasOwnText: sample(), words: sample()),
            \.file,
            \.hasOwnText,
            \.words
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
