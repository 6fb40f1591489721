import CampaignModel
import Diagnostics

/// Every value of the model.
enum AllSamples {
    static var digestible: [any (Sampled & Digestible).Type] {
        [
            Body.Action.self, Body.Action.Deed.self, Body.SourceReference.self, Body.Heading.self,
            Body.Hole.self, Body.Hole.Kind.self, Body.Link.self, Body.Link.Target.self,
            Body.Picture.self, Body.Picture.Place.self, Body.Video.self, Body.Video.Host.self,
            Body.self, BodyAnswers.self, BodyAnswers.Link.self, ConsentFields.self,
            ConsentFields.Effect.self, CountryForm.self, EndpointKind.self, EndpointPattern.self,
            EndpointPattern.Placeholder.self, EndpointPattern.Part.self, EndpointSettings.self,
            EndpointSettings.Confirmation.self, EndpointValue.self, FieldMapping.self,
            FieldMapping.Target.self, FieldMapping.CountryName.self, FormEncoding.self,
            FurtherOrigins.self, HiddenField.self, JSONAnswer.self, JSONAnswer.ErrorShape.self,
            Preset.self, RedirectRule.self, RedirectRule.Form.self, ResolvedEndpoint.self,
            ResolvedEndpoint.Destination.self, ResolvedEndpoint.KeyOrigin.self, TrackingFields.self,
            TrackingFields.Mapping.self, VendorAnswers.self, VendorName.self, VendorRules.self,
            VendorRules.Attribute.self, VendorRules.CampaignValue.self, Attachment.self,
            ContentHeads.self, SignatureCounts.self, SignatureCounts.Entry.self, HostPlan.self,
            HostPlan.NotFoundPage.self, OutputCategory.self, ContentSecurityPolicy.self,
            ContentSecurityPolicy.FormTargets.self, BaseURL.self, CountsSettings.self,
            EnvironmentSettings.self, HeaderRule.self, HeaderRule.Header.self, Hosting.self,
            MenuEntry.self, Organisation.self, RedirectSettings.self, SecurityAdditions.self,
            SettingInForce.self, SettingOrigin.self, SiteSettings.self, ThemeChoice.self,
            ThemeChoice.Setting.self, Tone.self, TopicSettings.self, ShareMessage.self,
            ShareSource.self, FieldControl.self, TrackingLists.self, Campaign.self,
            CampaignState.self, CampaignVersion.self, CampaignMail.self, Donation.self,
            Listings.self,
            Listings.Year.self, Listings.Topic.self, Listings.FeedEntry.self, Redirect.self,
            SignatureTally.self, Site.self, SiteForm.self, SiteLanguage.self, SiteMenus.self,
            SiteMenus.Entry.self, SitePage.self, SocialPicture.self, Update.self,
            VersionReference.self, Visibility.self,
        ]
    }

    static var restorable: [any (Sampled & Restorable).Type] {
        [
            Diagnostic.self, Diagnostic.Note.self, DiagnosticKind.self, Severity.self,
            CivilDate.self, DateOrTime.self, Instant.self, LanguageTag.self, LocalizedText.self,
            LocalizedText.Entry.self, PartialDate.self, DonateSettings.self,
            DonateSettings.Ask.self, CampaignEndpoint.self, CampaignFacts.self, CampaignHead.self,
            CampaignStatus.self, CampaignWords.self, CitedSource.self, ContentFile.self,
            EmailWords.self, MailHead.self, ExtraValue.self, Goal.self, PageHead.self, Target.self,
            UpdateHead.self, ShareChannel.self, ShareVariant.self, ShareWords.self,
            ShareWords.Message.self, ConsentQuestion.self, ConsentQuestion.Ask.self,
            CustomField.self, CustomField.Answer.self, CustomField.Option.self, KnownField.self,
            SignField.self, SignField.Subject.self, SignForm.self, ContentAsset.self, LeftOut.self,
            LeftOut.Reason.self, PageAddress.self,
        ]
    }
}
