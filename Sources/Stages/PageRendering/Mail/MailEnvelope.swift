import CampaignModel
import Digests

/// The header of a message, and the message itself: RFC 5322 with the parts of RFC 2046.
struct MailEnvelope {
    let subject: String
    let from: String
    /// The organisation's address; `nil` where it names none.
    let address: String?
    /// The host of the site, for identities.
    let host: String
    let language: LanguageTag
    let unsubscribeAddress: String?
    let now: Instant

    /// Who it comes from.
    private var sender: String { address ?? "campaigns@\(host)" }

    /// How recipients leave the list without opening the mail: RFC 2369 and, by one request, RFC 8058.
    var unsubscribeFields: [String] {
        let mailto = "<mailto:\(sender)?subject=unsubscribe>"
        guard let unsubscribeAddress else { return ["List-Unsubscribe: \(mailto)"] }
        return [
            "List-Unsubscribe: <\(unsubscribeAddress)>, \(mailto)",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        ]
    }

    /// The message with both parts; the same parts give the same message.
    func message(html: [UInt8], text: [UInt8]) -> String {
        let name = ShortName.text(of: (html + text).span)
        let boundary = "=_placard_\(name)"
        let fields =
            [
                "From: \(HeaderField.name(from)) <\(sender)>",
                "To: Recipient <recipient@example.org>",
                "Subject: \(HeaderField.words(subject))",
                "Date: \(date)",
                "Message-ID: <campaign.\(name)@\(host)>",
            ] + unsubscribeFields + [
                "Content-Language: \(language.identifier)",
                "MIME-Version: 1.0",
                "Content-Type: multipart/alternative; boundary=\"\(boundary)\"",
            ]
        let parts = [("plain", text), ("html", html)].map { type, bytes in
            """
            --\(boundary)\r
            Content-Type: text/\(type); charset=utf-8\r
            Content-Transfer-Encoding: quoted-printable\r
            \r
            \(QuotedPrintable.text(bytes))\r\n
            """
        }
        return fields.map { $0 + "\r\n" }.joined() + "\r\n" + parts.joined() + "--\(boundary)--\r\n"
    }

    /// The moment as messages write it: `Sun, 22 Nov 2026 12:00:00 +0000`.
    private var date: String {
        let iso = now.rfc3339
        guard let day = CivilDate(iso.prefix(10)) else { return iso }
        // 1 January 1970 was a Thursday.
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let weekday = days[(day.dayNumber % 7 + 7) % 7]
        let time = iso.dropFirst(11).prefix(8)
        return "\(weekday), \(day.day) \(months[day.month - 1]) \(day.year) \(time) +0000"
    }
}
