import CampaignModel
import Testing

@testable import PageRendering

@Suite struct MailSenderTests {
    private static let name = RecipientTag(.firstName, fallback: "friend")

    @Test(arguments: [
        (MailSender.actionkit, "{{ user.first_name|default:\"friend\" }}"),
        (.actionNetwork, "{{ first_name | default: \"friend\" }}"),
        (.mailchimp, "*|FNAME|*"), (.generic, "{{first_name}}"),
    ])
    func theFirstNameIsTheSendersOwnTag(_ sender: MailSender, _ tag: String) {
        #expect(sender.text(Self.name) == tag)
        #expect(sender.markup(Self.name) == tag)
    }

    @Test(arguments: [
        (MailSender.actionkit, "{{ user.email }}", nil as String?),
        (.actionNetwork, "{{ email }}", nil), (.mailchimp, "*|EMAIL|*", "*|UNSUB|*"),
        (.generic, "{{email}}", "{{unsubscribe_url}}"),
    ])
    func theAddressesAreToo(_ sender: MailSender, _ email: String, _ unsubscribe: String?) {
        #expect(sender.text(RecipientTag(.email)) == email)
        #expect(sender.unsubscribeAddress == unsubscribe)
    }

    @Test func aFallbackEndsNoStringOfTheSendersTemplates() {
        let tag = RecipientTag(.firstName, fallback: "A \"B\" \\ <C> & D")
        #expect(
            MailSender.actionkit.text(tag)
                == #"{{ user.first_name|default:"A \"B\" \\ <C> & D" }}"#
        )
        #expect(
            MailSender.actionkit.markup(tag)
                == #"{{ user.first_name|default:"A &quot;B&quot; \\ &lt;C&gt; &amp; D" }}"#
        )
        #expect(
            MailSender.actionNetwork.text(tag)
                == #"{{ first_name | default: "A ”B” \ <C> & D" }}"#
        )
    }

    @Test func theWebVersionShowsTheFallbackAlone() {
        #expect(MailMedium.web.text(Self.name) == "friend")
        #expect(MailMedium.web.text(RecipientTag(.email)) == nil)
        #expect(MailMedium.web.unsubscribeAddress == nil)
    }
}
