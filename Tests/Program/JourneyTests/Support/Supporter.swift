import HTMLForms
import Testing

/// Somebody who signs on the harbour's page in one language.
struct Supporter: Sendable, CustomTestStringConvertible {
    var language: String
    /// The petition's path behind the site's root.
    var path: String
    /// The page's address as the form has it: its slug.
    var slug: String
    /// What the share page says first.
    var thanks: String
    /// The labels of first name, e-mail, country, a country and comment, and the declining answer.
    var labels: [String]

    var testDescription: String { language }

    static let english = Supporter(
        language: "en",
        path: "harbour/",
        slug: "harbour",
        thanks: "Thank you!",
        labels: ["First name", "E-mail", "Country", "France", "Why are you signing?", "No, thanks"]
    )
    static let arabic = Supporter(
        language: "ar",
        path: "ar/%D9%85%D9%8A%D9%86%D8%A7%D8%A4%D9%86%D8%A7/",
        slug: "ميناؤنا",
        thanks: "شكرًا لك!",
        labels: ["الاسم الأول", "البريد الإلكتروني", "البلد", "فرنسا", "لماذا توقِّع؟", "لا"]
    )
    static let all = [english, arabic]

    /// The form as this supporter fills it in by its labels.
    func filling(_ form: HTMLForm, answering: Bool) throws -> HTMLForm {
        var form = form
        try form.fill(labels[0], with: "Zoë & Co")
        try form.fill(labels[1], with: "o'brien@a.foundation")
        try form.fill(labels[2], with: labels[3])
        try form.fill(labels[4], with: "one\ntwo")
        if answering { try form.choose(labels[5]) }
        return form
    }
}
