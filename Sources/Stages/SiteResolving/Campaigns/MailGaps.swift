import CampaignModel
import Diagnostics

/// What a campaign's e-mail says in the campaign's own language and not in another.
///
/// Judged when both `email` in front matter and `email.md` are known: either may set a word.
struct MailGaps {
    private let campaign: Campaign

    /// Takes a campaign whose versions have their e-mails.
    init(_ campaign: Campaign) {
        self.campaign = campaign
    }

    /// Warnings, in the files where the words belong.
    var diagnostics: [Diagnostic] {
        let original = campaign.versions.first { $0.file.path == campaign.path }
        guard let original, let mail = original.mail else { return [] }
        return campaign.versions.filter { $0.language != original.language }.flatMap {
            gaps(of: $0, from: mail)
        }
    }

    private func gaps(of version: CampaignVersion, from original: CampaignMail) -> [Diagnostic] {
        let title = SourceLocation(path: version.file.path, range: version.words.title.range)
        let lacksText = original.hasOwnText && version.mail?.hasOwnText != true
        let found = lacksText ? [Diagnostic.untranslatedMail(original.file.path, at: title)] : []
        let ofFile = Set(original.ownWords?.setNames ?? [])
        let present = Set(version.mail?.words.setNames ?? [])
        return found
            + original.words.named.compactMap { name, text in
                guard let text, !present.contains(name) else { return nil }
                let key = EmailWords.keyInCampaign(name)
                let isOfFile = ofFile.contains(name)
                // Whoever translates the file translates its front matter too.
                if isOfFile, lacksText { return nil }
                let ownFile = version.mail.flatMap { $0.hasOwnText ? $0.file.path : nil }
                return .missingTranslation(
                    ownFile == nil ? key : name,
                    of: text,
                    in: isOfFile ? original.file.path : campaign.path,
                    at: ownFile.map { SourceLocation(path: $0) } ?? title
                )
            }
    }
}
