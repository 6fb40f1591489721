import Diagnostics

extension DonateSettings: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        url.write(into: &fields)
        currency.write(into: &fields)
        asks.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        url = try Located<String>?(from: bytes, at: &place)
        currency = try Located<String>?(from: bytes, at: &place)
        asks = try [Located<Ask>](from: bytes, at: &place)
    }
}

extension DonateSettings.Ask: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        currency.write(into: &fields)
        hundredths.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        currency = try String(from: bytes, at: &place)
        hundredths = try Int(from: bytes, at: &place)
    }
}

extension ConsentQuestion: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        question.write(into: &fields)
        accept.write(into: &fields)
        decline.write(into: &fields)
        ask.write(into: &fields)
        location.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        question = try LocalizedText?(from: bytes, at: &place)
        accept = try LocalizedText?(from: bytes, at: &place)
        decline = try LocalizedText?(from: bytes, at: &place)
        ask = try Ask?(from: bytes, at: &place)
        location = try SourceLocation?(from: bytes, at: &place)
    }
}

extension ConsentQuestion.Ask: Restorable {}

extension CustomField: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        answer.write(into: &fields)
        label.write(into: &fields)
        options.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        name = try String(from: bytes, at: &place)
        answer = try Answer(from: bytes, at: &place)
        label = try LocalizedText(from: bytes, at: &place)
        options = try [Option](from: bytes, at: &place)
    }
}

extension CustomField.Answer: Restorable {}

extension CustomField.Option: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        key.write(into: &fields)
        label.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        key = try String(from: bytes, at: &place)
        label = try LocalizedText(from: bytes, at: &place)
    }
}

extension FieldControl: Digestible {}
extension KnownField: Restorable {}

extension SignField: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        subject.write(into: &fields)
        isRequired.write(into: &fields)
        location.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        subject = try Subject(from: bytes, at: &place)
        isRequired = try Bool(from: bytes, at: &place)
        location = try SourceLocation?(from: bytes, at: &place)
    }
}

extension SignField.Subject: Restorable {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .known(let known):
            fields.append(0)
            known.write(into: &fields)
        case .custom(let custom):
            fields.append(1)
            custom.write(into: &fields)
        }
    }

    /// Reads the case and what it holds.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        switch try Int(from: bytes, at: &place) {
        case 0: self = .known(try KnownField(from: bytes, at: &place))
        case 1: self = .custom(try CustomField(from: bytes, at: &place))
        default: throw FieldDamage()
        }
    }
}

extension SignForm: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        self.fields.write(into: &fields)
        consent.write(into: &fields)
        notice.write(into: &fields)
        noticeLocation.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        fields = try [SignField]?(from: bytes, at: &place)
        consent = try ConsentQuestion(from: bytes, at: &place)
        notice = try LocalizedText?(from: bytes, at: &place)
        noticeLocation = try SourceLocation?(from: bytes, at: &place)
    }
}

extension TrackingLists: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        keep.write(into: &fields)
        identity.write(into: &fields)
    }
}
