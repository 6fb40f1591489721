import Diagnostics

extension CampaignMail: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        writeWords(into: &fields)
        file.write(into: &fields)
    }

    /// Writes every field but where its file's body lies.
    func writeWords(into fields: inout FieldBytes) {
        words.write(into: &fields)
        ownWords.write(into: &fields)
    }
}

extension MailHead: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        file.write(into: &fields)
        campaign.write(into: &fields)
        language.write(into: &fields)
        words.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        file = try ContentFile(from: bytes, at: &place)
        campaign = try String(from: bytes, at: &place)
        language = try LanguageTag?(from: bytes, at: &place)
        words = try EmailWords(from: bytes, at: &place)
    }
}
