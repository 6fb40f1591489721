import Diagnostics

extension Attachment: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        path.write(into: &fields)
        byteCount.write(into: &fields)
    }
}

extension CampaignFacts: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        slug.write(into: &fields)
        status.write(into: &fields)
        published.write(into: &fields)
        updated.write(into: &fields)
        closes.write(into: &fields)
        targets.write(into: &fields)
        image.write(into: &fields)
        imageCredit.write(into: &fields)
        goal.write(into: &fields)
        paperSignatures.write(into: &fields)
        sources.write(into: &fields)
        endpoint.write(into: &fields)
        signForm.write(into: &fields)
        donate.write(into: &fields)
        topics.write(into: &fields)
        isFeatured.write(into: &fields)
        next.write(into: &fields)
        extra.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        slug = try Located<String>?(from: bytes, at: &place)
        status = try Located<CampaignStatus>?(from: bytes, at: &place)
        published = try Located<DateOrTime>?(from: bytes, at: &place)
        updated = try Located<DateOrTime>?(from: bytes, at: &place)
        closes = try Located<DateOrTime>?(from: bytes, at: &place)
        targets = try [Target](from: bytes, at: &place)
        image = try Located<String>?(from: bytes, at: &place)
        imageCredit = try String?(from: bytes, at: &place)
        goal = try Located<Goal>?(from: bytes, at: &place)
        paperSignatures = try Int(from: bytes, at: &place)
        sources = try [CitedSource](from: bytes, at: &place)
        endpoint = try CampaignEndpoint?(from: bytes, at: &place)
        signForm = try SignForm?(from: bytes, at: &place)
        donate = try DonateSettings?(from: bytes, at: &place)
        topics = try [Located<String>](from: bytes, at: &place)
        isFeatured = try Bool(from: bytes, at: &place)
        next = try [Located<String>](from: bytes, at: &place)
        extra = try [ExtraValue](from: bytes, at: &place)
    }
}

extension CampaignHead: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        file.write(into: &fields)
        name.write(into: &fields)
        language.write(into: &fields)
        isTranslation.write(into: &fields)
        words.write(into: &fields)
        facts.write(into: &fields)
        aliases.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        file = try ContentFile(from: bytes, at: &place)
        name = try String(from: bytes, at: &place)
        language = try Located<LanguageTag>?(from: bytes, at: &place)
        isTranslation = try Bool(from: bytes, at: &place)
        words = try Shared(from: bytes, at: &place)
        facts = try Shared(from: bytes, at: &place)
        aliases = try [Located<String>](from: bytes, at: &place)
    }
}

extension CampaignStatus: Restorable {}

extension CampaignWords: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        title.write(into: &fields)
        ask.write(into: &fields)
        callToAction.write(into: &fields)
        summary.write(into: &fields)
        imageAlternative.write(into: &fields)
        signedBy.write(into: &fields)
        outcome.write(into: &fields)
        email.write(into: &fields)
        share.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        title = try Located<String>(from: bytes, at: &place)
        ask = try Located<String>?(from: bytes, at: &place)
        callToAction = try Located<String>?(from: bytes, at: &place)
        summary = try Located<String>?(from: bytes, at: &place)
        imageAlternative = try Located<String>?(from: bytes, at: &place)
        signedBy = try Located<String>?(from: bytes, at: &place)
        outcome = try Located<String>?(from: bytes, at: &place)
        email = try EmailWords?(from: bytes, at: &place)
        share = try ShareWords?(from: bytes, at: &place)
    }
}

extension CitedSource: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        title.write(into: &fields)
        url.write(into: &fields)
        key.write(into: &fields)
        publisher.write(into: &fields)
        date.write(into: &fields)
        language.write(into: &fields)
        archived.write(into: &fields)
        range.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        title = try String(from: bytes, at: &place)
        url = try String(from: bytes, at: &place)
        key = try Located<String>?(from: bytes, at: &place)
        publisher = try String?(from: bytes, at: &place)
        date = try PartialDate?(from: bytes, at: &place)
        language = try LanguageTag?(from: bytes, at: &place)
        archived = try String?(from: bytes, at: &place)
        range = try SourceRange(from: bytes, at: &place)
    }
}

extension ContentFile: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        path.write(into: &fields)
        bodyOffset.write(into: &fields)
        bodyLine.write(into: &fields)
        byteCount.write(into: &fields)
        fingerprint.write(into: &fields)
        headFingerprint.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        path = try String(from: bytes, at: &place)
        bodyOffset = try Int(from: bytes, at: &place)
        bodyLine = try Int(from: bytes, at: &place)
        byteCount = try Int(from: bytes, at: &place)
        fingerprint = try UInt64(from: bytes, at: &place)
        headFingerprint = try UInt64(from: bytes, at: &place)
    }
}

extension ContentHeads: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        campaigns.write(into: &fields)
        pages.write(into: &fields)
        updates.write(into: &fields)
        mails.write(into: &fields)
        attachments.write(into: &fields)
        counts.write(into: &fields)
    }
}

extension EmailWords: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        subject.write(into: &fields)
        preheader.write(into: &fields)
        from.write(into: &fields)
        intro.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        subject = try Located<String>?(from: bytes, at: &place)
        preheader = try Located<String>?(from: bytes, at: &place)
        from = try Located<String>?(from: bytes, at: &place)
        intro = try Located<String>?(from: bytes, at: &place)
    }
}

extension ExtraValue: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        text.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        name = try String(from: bytes, at: &place)
        text = try String(from: bytes, at: &place)
    }
}

extension Goal: Restorable {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .fixed(let fixed):
            fields.append(0)
            fixed.write(into: &fields)
        case .automatic: fields.append(1)
        }
    }

    /// Reads the case and what it holds.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        switch try Int(from: bytes, at: &place) {
        case 0: self = .fixed(try Int(from: bytes, at: &place))
        case 1: self = .automatic
        default: throw FieldDamage()
        }
    }
}

extension PageHead: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        file.write(into: &fields)
        name.write(into: &fields)
        language.write(into: &fields)
        title.write(into: &fields)
        slug.write(into: &fields)
        summary.write(into: &fields)
        image.write(into: &fields)
        imageAlternative.write(into: &fields)
        aliases.write(into: &fields)
        extra.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        file = try ContentFile(from: bytes, at: &place)
        name = try String(from: bytes, at: &place)
        language = try LanguageTag?(from: bytes, at: &place)
        title = try Located<String>(from: bytes, at: &place)
        slug = try Located<String>?(from: bytes, at: &place)
        summary = try Located<String>?(from: bytes, at: &place)
        image = try Located<String>?(from: bytes, at: &place)
        imageAlternative = try Located<String>?(from: bytes, at: &place)
        aliases = try [Located<String>](from: bytes, at: &place)
        extra = try [ExtraValue](from: bytes, at: &place)
    }
}

extension SignatureCounts: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        path.write(into: &fields)
        asOf.write(into: &fields)
        entries.write(into: &fields)
    }
}

extension SignatureCounts.Entry: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        campaign.write(into: &fields)
        count.write(into: &fields)
        asOf.write(into: &fields)
    }
}

extension Target: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        role.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        name = try String(from: bytes, at: &place)
        role = try String(from: bytes, at: &place)
    }
}

extension UpdateHead: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        file.write(into: &fields)
        campaign.write(into: &fields)
        date.write(into: &fields)
        name.write(into: &fields)
        language.write(into: &fields)
        title.write(into: &fields)
        summary.write(into: &fields)
        image.write(into: &fields)
        imageAlternative.write(into: &fields)
        aliases.write(into: &fields)
        extra.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        file = try ContentFile(from: bytes, at: &place)
        campaign = try String(from: bytes, at: &place)
        date = try CivilDate(from: bytes, at: &place)
        name = try String(from: bytes, at: &place)
        language = try LanguageTag?(from: bytes, at: &place)
        title = try Located<String>(from: bytes, at: &place)
        summary = try Located<String>?(from: bytes, at: &place)
        image = try Located<String>?(from: bytes, at: &place)
        imageAlternative = try Located<String>?(from: bytes, at: &place)
        aliases = try [Located<String>](from: bytes, at: &place)
        extra = try [ExtraValue](from: bytes, at: &place)
    }
}
