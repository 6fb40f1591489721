import CampaignModel

extension Preset {
    /// This preset's keys over those of the preset that it extends: maps merge by key, lists and
    /// scalars replace.
    func over(_ parent: Preset) -> Preset {
        var merged = self
        merged.kind = kind ?? parent.kind
        merged.url = url ?? parent.url
        merged.encoding = encoding ?? parent.encoding
        merged.country = country ?? parent.country
        merged.honeypot = honeypot ?? parent.honeypot
        merged.errorRedirect = errorRedirect ?? parent.errorRedirect
        merged.fields = Self.merged(fields, over: parent.fields, by: \.field)
        merged.hidden = Self.merged(hidden, over: parent.hidden, by: \.name)
        merged.tracking = TrackingFields(
            Self.merged(tracking.mappings, over: parent.tracking.mappings, by: \.parameter),
            identity: tracking.identity ?? parent.tracking.identity
        )
        merged.consent = consent.over(parent.consent)
        merged.redirect = RedirectRule(
            field: redirect.field ?? parent.redirect.field,
            as: redirect.form ?? parent.redirect.form
        )
        merged.json = json.over(parent.json)
        merged.origins = FurtherOrigins(
            form: origins.form ?? parent.origins.form,
            connect: origins.connect ?? parent.origins.connect
        )
        merged.vendor = vendor.over(parent.vendor)
        return merged
    }

    /// The stronger entries in the places of the weaker ones that they replace, new ones behind.
    private static func merged<Entry>(
        _ stronger: [Entry],
        over weaker: [Entry],
        by key: (Entry) -> String
    ) -> [Entry] {
        guard !stronger.isEmpty else { return weaker }
        var result = weaker
        var places: [String: Int] = [:]
        for (place, entry) in weaker.enumerated() { places[key(entry)] = place }
        for entry in stronger {
            if let place = places[key(entry)] {
                result[place] = entry
            } else {
                places[key(entry)] = result.count
                result.append(entry)
            }
        }
        return result
    }
}

extension ConsentFields {
    fileprivate func over(_ parent: ConsentFields) -> ConsentFields {
        ConsentFields(
            answer: answer ?? parent.answer,
            text: text ?? parent.text,
            version: version ?? parent.version,
            accept: accept ?? parent.accept,
            decline: decline ?? parent.decline,
            effect: effect ?? parent.effect
        )
    }
}

extension JSONAnswer {
    fileprivate func over(_ parent: JSONAnswer) -> JSONAnswer {
        JSONAnswer(
            accept: accept ?? parent.accept,
            okStatus: okStatus ?? parent.okStatus,
            errorPath: errorPath ?? parent.errorPath,
            errorShape: errorShape ?? parent.errorShape
        )
    }
}

extension VendorRules {
    fileprivate func over(_ parent: VendorRules) -> VendorRules {
        VendorRules(
            attributes: attributes ?? parent.attributes,
            honeypotAttribute: honeypotAttribute ?? parent.honeypotAttribute,
            requiredListField: requiredListField ?? parent.requiredListField,
            query: query ?? parent.query,
            campaignValues: campaignValues ?? parent.campaignValues,
            answers: answers ?? parent.answers
        )
    }
}
