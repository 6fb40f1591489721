import CampaignModel
import Diagnostics

extension CampaignEndpoint: Sampled {
    static var samples: [Self] {
        changed(CampaignEndpoint(), \.use, \.page, \.id)
    }
}

extension ConsentFields: Sampled {
    static var samples: [Self] {
        changed(ConsentFields(), \.answer, \.text, \.version, \.accept, \.decline, \.effect)
    }
}

extension ConsentFields.Effect: Sampled {
    static var samples: [Self] { allCases }
}

extension CountryForm: Sampled {
    static var samples: [Self] { allCases }
}

extension EndpointKind: Sampled {
    static var samples: [Self] { allCases }
}

extension EndpointPattern.Placeholder: Sampled {
    static var samples: [Self] { allCases }
}

extension EndpointPattern.Part: Sampled {
    static var samples: [Self] {
        [.literal(sample()), .literal(otherSample()), .value(sample()), .value(otherSample())]
    }
}

extension EndpointSettings: Sampled {
    static var samples: [Self] {
        changed(
            EndpointSettings(sample(), preset: sample(), location: sample()),
            \.name,
            \.preset,
            \.page,
            \.id,
            \.confirm,
            \.keys,
            \.location
        )
    }
}

extension EndpointSettings.Confirmation: Sampled {
    static var samples: [Self] { allCases }
}

extension EndpointValue: Sampled {
    static var samples: [Self] {
        [
            .text(sample()), .text(otherSample()), .boolean(sample()), .boolean(otherSample()),
            .number(sample()), .number(otherSample()),
        ]
    }
}

extension FieldMapping: Sampled {
    static var samples: [Self] {
        changed(FieldMapping(sample(), sample()), \.field, \.target)
    }
}

extension FieldMapping.Target: Sampled {
    static var samples: [Self] {
        [
            .nothing, .named(sample()), .named(otherSample()),
            .byCountry(sample(), other: sample()),
            .byCountry(otherSample(), other: sample()), .byCountry(sample(), other: otherSample()),
        ]
    }
}

extension FieldMapping.CountryName: Sampled {
    static var samples: [Self] {
        changed(FieldMapping.CountryName(country: sample(), name: sample()), \.country, \.name)
    }
}

extension FormEncoding: Sampled {
    static var samples: [Self] { allCases }
}

extension FurtherOrigins: Sampled {
    static var samples: [Self] {
        changed(FurtherOrigins(), \.form, \.connect)
    }
}

extension HiddenField: Sampled {
    static var samples: [Self] {
        changed(HiddenField(sample(), sample()), \.name, \.value)
    }
}

extension JSONAnswer: Sampled {
    static var samples: [Self] {
        changed(JSONAnswer(), \.accept, \.okStatus, \.errorPath, \.errorShape)
    }
}

extension JSONAnswer.ErrorShape: Sampled {
    static var samples: [Self] { allCases }
}

extension Preset: Sampled {
    static var samples: [Self] {
        changed(
            Preset(sample()),
            \.name,
            \.extends,
            \.kind,
            \.url,
            \.encoding,
            \.fields,
            \.country,
            \.hidden,
            \.consent,
            \.tracking,
            \.honeypot,
            \.redirect,
            \.errorRedirect,
            \.json,
            \.origins,
            \.vendor,
            \.location,
            \.ranges
        )
    }
}

extension RedirectRule: Sampled {
    static var samples: [Self] {
        changed(RedirectRule(), \.field, \.form)
    }
}

extension RedirectRule.Form: Sampled {
    static var samples: [Self] { allCases }
}

extension ResolvedEndpoint: Sampled {
    static var samples: [Self] {
        changed(
            ResolvedEndpoint(
                name: sample(),
                presets: sample(),
                keys: sample(),
                destination: sample(),
                confirm: sample(),
                page: sample(),
                id: sample(),
                location: sample()
            ),
            \.name,
            \.presets,
            \.keys,
            \.destination,
            \.confirm,
            \.page,
            \.id,
            \.keyOrigins,
            \.location
        )
    }
}

extension ResolvedEndpoint.Destination: Sampled {
    static var samples: [Self] {
        [.address(sample()), .address(otherSample()), .nextPage, .nowhere]
    }
}

extension ResolvedEndpoint.KeyOrigin: Sampled {
    static var samples: [Self] {
        changed(
            ResolvedEndpoint.KeyOrigin(key: sample(), preset: sample(), location: sample()),
            \.key,
            \.preset,
            \.location
        )
    }
}

extension TrackingFields: Sampled {
    static var samples: [Self] {
        changed(TrackingFields(), \.mappings, \.identity)
    }
}

extension TrackingFields.Mapping: Sampled {
    static var samples: [Self] {
        changed(TrackingFields.Mapping(sample(), sample()), \.parameter, \.target)
    }
}

extension VendorAnswers: Sampled {
    static var samples: [Self] {
        changed(VendorAnswers(), \.redirectStatus, \.signed, \.refusalStatus)
    }
}

extension VendorName: Sampled {
    static var samples: [Self] {
        [.nothing, .named(sample()), .named(otherSample())]
    }
}

extension VendorRules: Sampled {
    static var samples: [Self] {
        changed(
            VendorRules(),
            \.attributes,
            \.honeypotAttribute,
            \.requiredListField,
            \.query,
            \.campaignValues,
            \.answers
        )
    }
}

extension VendorRules.Attribute: Sampled {
    static var samples: [Self] {
        changed(VendorRules.Attribute(sample(), sample()), \.name, \.value)
    }
}

extension VendorRules.CampaignValue: Sampled {
    static var samples: [Self] { allCases }
}
