import Diagnostics

extension CampaignEndpoint: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        use.write(into: &fields)
        page.write(into: &fields)
        id.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        use = try Located<String>?(from: bytes, at: &place)
        page = try Located<String>?(from: bytes, at: &place)
        id = try Located<String>?(from: bytes, at: &place)
    }
}

extension ConsentFields: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        answer.write(into: &fields)
        text.write(into: &fields)
        version.write(into: &fields)
        accept.write(into: &fields)
        decline.write(into: &fields)
        effect.write(into: &fields)
    }
}

extension ConsentFields.Effect: Digestible {}
extension CountryForm: Digestible {}
extension EndpointKind: Digestible {}

extension EndpointPattern: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        parts.write(into: &fields)
        unknownPlaceholders.write(into: &fields)
    }
}

extension EndpointPattern.Placeholder: Digestible {}

extension EndpointPattern.Part: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .literal(let literal):
            fields.append(0)
            literal.write(into: &fields)
        case .value(let value):
            fields.append(1)
            value.write(into: &fields)
        }
    }
}

extension EndpointSettings: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        preset.write(into: &fields)
        page.write(into: &fields)
        id.write(into: &fields)
        confirm.write(into: &fields)
        keys.write(into: &fields)
        location.write(into: &fields)
    }
}

extension EndpointSettings.Confirmation: Digestible {}

extension EndpointValue: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .text(let text):
            fields.append(0)
            text.write(into: &fields)
        case .boolean(let boolean):
            fields.append(1)
            boolean.write(into: &fields)
        case .number(let number):
            fields.append(2)
            number.write(into: &fields)
        }
    }
}

extension FieldMapping: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        field.write(into: &fields)
        target.write(into: &fields)
    }
}

extension FieldMapping.Target: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .nothing: fields.append(0)
        case .named(let named):
            fields.append(1)
            named.write(into: &fields)
        case .byCountry(let part0, let other):
            fields.append(2)
            part0.write(into: &fields)
            other.write(into: &fields)
        }
    }
}

extension FieldMapping.CountryName: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        country.write(into: &fields)
        name.write(into: &fields)
    }
}

extension FormEncoding: Digestible {}

extension FurtherOrigins: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        form.write(into: &fields)
        connect.write(into: &fields)
    }
}

extension HiddenField: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        value.write(into: &fields)
    }
}

extension JSONAnswer: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        accept.write(into: &fields)
        okStatus.write(into: &fields)
        errorPath.write(into: &fields)
        errorShape.write(into: &fields)
    }
}

extension JSONAnswer.ErrorShape: Digestible {}

extension Preset: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        extends.write(into: &fields)
        kind.write(into: &fields)
        url.write(into: &fields)
        encoding.write(into: &fields)
        self.fields.write(into: &fields)
        country.write(into: &fields)
        hidden.write(into: &fields)
        consent.write(into: &fields)
        tracking.write(into: &fields)
        honeypot.write(into: &fields)
        redirect.write(into: &fields)
        errorRedirect.write(into: &fields)
        json.write(into: &fields)
        origins.write(into: &fields)
        vendor.write(into: &fields)
        location.write(into: &fields)
        fields.append(ranges.count)
        for (key, value) in ranges.sorted(by: { $0.key < $1.key }) {
            key.write(into: &fields)
            value.write(into: &fields)
        }
    }
}

extension RedirectRule: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        field.write(into: &fields)
        form.write(into: &fields)
    }
}

extension RedirectRule.Form: Digestible {}

extension ResolvedEndpoint: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        presets.write(into: &fields)
        keys.write(into: &fields)
        destination.write(into: &fields)
        confirm.write(into: &fields)
        page.write(into: &fields)
        id.write(into: &fields)
        keyOrigins.write(into: &fields)
        location.write(into: &fields)
    }
}

extension ResolvedEndpoint.Destination: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .address(let address):
            fields.append(0)
            address.write(into: &fields)
        case .nextPage: fields.append(1)
        case .nowhere: fields.append(2)
        }
    }
}

extension ResolvedEndpoint.KeyOrigin: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        key.write(into: &fields)
        preset.write(into: &fields)
        location.write(into: &fields)
    }
}

extension TrackingFields: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        mappings.write(into: &fields)
        identity.write(into: &fields)
    }
}

extension TrackingFields.Mapping: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        parameter.write(into: &fields)
        target.write(into: &fields)
    }
}

extension VendorAnswers: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        redirectStatus.write(into: &fields)
        signed.write(into: &fields)
        refusalStatus.write(into: &fields)
    }
}

extension VendorName: Digestible {
    /// Writes the case and what it holds.
    public func write(into fields: inout FieldBytes) {
        switch self {
        case .nothing: fields.append(0)
        case .named(let named):
            fields.append(1)
            named.write(into: &fields)
        }
    }
}

extension VendorRules: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        attributes.write(into: &fields)
        honeypotAttribute.write(into: &fields)
        requiredListField.write(into: &fields)
        query.write(into: &fields)
        campaignValues.write(into: &fields)
        answers.write(into: &fields)
    }
}

extension VendorRules.Attribute: Digestible {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        value.write(into: &fields)
    }
}

extension VendorRules.CampaignValue: Digestible {}
