import Diagnostics

extension ShareChannel: Restorable {}

extension ShareMessage: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        title.write(into: &fields)
        text.write(into: &fields)
    }
}

extension ShareSource: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .page(let page):
            fields.append(0)
            page.write(into: &fields)
        case .share(let part0, let variant):
            fields.append(1)
            part0.write(into: &fields)
            variant.write(into: &fields)
        case .email(let email):
            fields.append(2)
            email.write(into: &fields)
        }
    }
}

extension ShareVariant: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        channels.write(into: &fields)
        title.write(into: &fields)
        description.write(into: &fields)
        image.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        name = try Located<String>(from: bytes, at: &place)
        channels = try [Located<ShareChannel>](from: bytes, at: &place)
        title = try Located<String>?(from: bytes, at: &place)
        description = try Located<String>?(from: bytes, at: &place)
        image = try Located<String>?(from: bytes, at: &place)
    }
}

extension ShareWords: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        title.write(into: &fields)
        description.write(into: &fields)
        image.write(into: &fields)
        message.write(into: &fields)
        messages.write(into: &fields)
        hashtags.write(into: &fields)
        thanks.write(into: &fields)
        channels.write(into: &fields)
        variants.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        title = try Located<String>?(from: bytes, at: &place)
        description = try Located<String>?(from: bytes, at: &place)
        image = try Located<String>?(from: bytes, at: &place)
        message = try Located<String>?(from: bytes, at: &place)
        messages = try [Message](from: bytes, at: &place)
        hashtags = try [Located<String>](from: bytes, at: &place)
        thanks = try Located<String>?(from: bytes, at: &place)
        channels = try [Located<ShareChannel>]?(from: bytes, at: &place)
        variants = try [ShareVariant](from: bytes, at: &place)
    }
}

extension ShareWords.Message: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        channel.write(into: &fields)
        subject.write(into: &fields)
        text.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        channel = try Located<ShareChannel>(from: bytes, at: &place)
        subject = try Located<String>?(from: bytes, at: &place)
        text = try Located<String>?(from: bytes, at: &place)
    }
}
