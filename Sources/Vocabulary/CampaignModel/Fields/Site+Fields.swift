import Diagnostics

extension Campaign: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        writeState(into: &fields)
        facts.write(into: &fields)
        form.write(into: &fields)
        donation.write(into: &fields)
        versions.write(into: &fields)
    }

    /// Writes what pages may show of the campaign: every field but numbers by which it refers to other
    /// values of the site, which tell nothing by themselves, and where its files' bodies lie.
    ///
    /// For what a front matter says stands the hash of it.
    public func writeForPages(into fields: inout FieldBytes) {
        writeState(into: &fields)
        let hasOriginal = versions.contains { $0.file.path == path }
        fields.append(hasOriginal)
        if !hasOriginal { facts.write(into: &fields) }
        fields.append(versions.count)
        for version in versions { version.writeForPages(into: &fields) }
    }

    private func writeState(into fields: inout FieldBytes) {
        name.write(into: &fields)
        path.write(into: &fields)
        state.write(into: &fields)
        visibility.write(into: &fields)
        publishedDay.write(into: &fields)
        published.write(into: &fields)
        updatedDay.write(into: &fields)
        closes.write(into: &fields)
        closesDay.write(into: &fields)
        tally.write(into: &fields)
        vendorPage.write(into: &fields)
        vendorID.write(into: &fields)
    }
}

extension CampaignState: Digestible {}

extension CampaignVersion: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        writeState(into: &fields)
        words.write(into: &fields)
        file.write(into: &fields)
        mail?.file.write(into: &fields)
        next.write(into: &fields)
        isListed.write(into: &fields)
    }

    /// Writes what pages may show of the version: every field but where its file's body lies, which
    /// campaigns come next and whether a list shows it.
    fileprivate func writeForPages(into fields: inout FieldBytes) {
        writeState(into: &fields)
        fields.append(file.path)
        fields.append(file.headFingerprint)
    }

    private func writeState(into fields: inout FieldBytes) {
        language.write(into: &fields)
        address.write(into: &fields)
        visibility.write(into: &fields)
        image.write(into: &fields)
        shareImage.write(into: &fields)
        variantImages.write(into: &fields)
        channels.write(into: &fields)
        updates.write(into: &fields)
        (mail != nil).write(into: &fields)
        mail?.writeWords(into: &fields)
    }
}

extension ContentAsset: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        path.write(into: &fields)
        address.write(into: &fields)
        width.write(into: &fields)
        height.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        path = try String(from: bytes, at: &place)
        address = try PageAddress(from: bytes, at: &place)
        width = try Int?(from: bytes, at: &place)
        height = try Int?(from: bytes, at: &place)
    }
}

extension Donation: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        url.write(into: &fields)
        currency.write(into: &fields)
        asks.write(into: &fields)
    }
}

extension LeftOut: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        campaign.write(into: &fields)
        language.write(into: &fields)
        addresses.write(into: &fields)
        reason.write(into: &fields)
        path.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        campaign = try String(from: bytes, at: &place)
        language = try LanguageTag?(from: bytes, at: &place)
        addresses = try [PageAddress](from: bytes, at: &place)
        reason = try Reason(from: bytes, at: &place)
        path = try String(from: bytes, at: &place)
    }
}

extension LeftOut.Reason: Restorable {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .draft: fields.append(0)
        case .scheduled(let scheduled):
            fields.append(1)
            scheduled.write(into: &fields)
        case .removed: fields.append(2)
        }
    }

    /// Reads the case and what it holds.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        switch try Int(from: bytes, at: &place) {
        case 0: self = .draft
        case 1: self = .scheduled(try Instant(from: bytes, at: &place))
        case 2: self = .removed
        default: throw FieldDamage()
        }
    }
}

extension Listings: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        featured.write(into: &fields)
        open.write(into: &fields)
        victories.write(into: &fields)
        years.write(into: &fields)
        topics.write(into: &fields)
        feed.write(into: &fields)
    }
}

extension Listings.Year: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        year.write(into: &fields)
        address.write(into: &fields)
        campaigns.write(into: &fields)
    }
}

extension Listings.Topic: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        key.write(into: &fields)
        title.write(into: &fields)
        address.write(into: &fields)
        campaigns.write(into: &fields)
    }
}

extension Listings.FeedEntry: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        campaign.write(into: &fields)
        update.write(into: &fields)
        published.write(into: &fields)
        updated.write(into: &fields)
    }
}

extension PageAddress: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        path.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        path = try String(from: bytes, at: &place)
    }
}

extension Redirect: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        from.write(into: &fields)
        to.write(into: &fields)
        status.write(into: &fields)
        pageLanguage.write(into: &fields)
    }
}

extension SignatureTally: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        total.write(into: &fields)
        onPaper.write(into: &fields)
        asOf.write(into: &fields)
        goal.write(into: &fields)
    }
}

extension Site: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        settings.write(into: &fields)
        now.write(into: &fields)
        languages.write(into: &fields)
        campaigns.write(into: &fields)
        pages.write(into: &fields)
        forms.write(into: &fields)
        donations.write(into: &fields)
        listings.write(into: &fields)
        menus.write(into: &fields)
        redirects.write(into: &fields)
        leftOut.write(into: &fields)
        nextChange.write(into: &fields)
    }
}

extension SiteForm: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        form.write(into: &fields)
        endpoint.write(into: &fields)
    }
}

extension SiteLanguage: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        tag.write(into: &fields)
        root.write(into: &fields)
        isRightToLeft.write(into: &fields)
    }
}

extension SiteMenus: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        header.write(into: &fields)
        footer.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        header = try [Entry](from: bytes, at: &place)
        footer = try [Entry](from: bytes, at: &place)
    }
}

extension SiteMenus.Entry: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        text.write(into: &fields)
        address.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        text = try String(from: bytes, at: &place)
        address = try String(from: bytes, at: &place)
    }
}

extension SitePage: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        head.write(into: &fields)
        language.write(into: &fields)
        address.write(into: &fields)
        image.write(into: &fields)
        versions.write(into: &fields)
    }
}

extension SocialPicture: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        asset.write(into: &fields)
        address.write(into: &fields)
    }
}

extension Update: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        head.write(into: &fields)
        address.write(into: &fields)
        image.write(into: &fields)
    }
}

extension VersionReference: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        campaign.write(into: &fields)
        version.write(into: &fields)
    }
}

extension Visibility: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .published: fields.append(0)
        case .draft: fields.append(1)
        case .scheduled(let scheduled):
            fields.append(2)
            scheduled.write(into: &fields)
        }
    }
}
