import CampaignModel
import Diagnostics

extension Campaign: Sampled {
    static var samples: [Self] {
        changed(
            Campaign(
                name: sample(),
                path: sample(),
                facts: sample(),
                state: sample(),
                visibility: sample(),
                form: sample(),
                donation: sample(),
                versions: sample()
            ),
            \.name,
            \.path,
            \.facts,
            \.state,
            \.visibility,
            \.publishedDay,
            \.published,
            \.updatedDay,
            \.closes,
            \.closesDay,
            \.tally,
            \.form,
            \.vendorPage,
            \.vendorID,
            \.donation,
            \.versions
        )
    }
}

extension CampaignState: Sampled {
    static var samples: [Self] { allCases }
}

extension CampaignVersion: Sampled {
    static var samples: [Self] {
        changed(
            CampaignVersion(language: sample(), file: sample(), words: sample(), address: sample()),
            \.language,
            \.file,
            \.words,
            \.address,
            \.visibility,
            \.image,
            \.shareImage,
            \.variantImages,
            \.channels,
            \.updates,
            \.next,
            \.mail,
            \.isListed
        )
    }
}

extension ContentAsset: Sampled {
    static var samples: [Self] {
        changed(
            ContentAsset(path: sample(), address: sample()),
            \.path,
            \.address,
            \.width,
            \.height
        )
    }
}

extension Donation: Sampled {
    static var samples: [Self] {
        changed(
            Donation(url: sample(), currency: sample(), asks: sample()),
            \.url,
            \.currency,
            \.asks
        )
    }
}

extension LeftOut: Sampled {
    static var samples: [Self] {
        changed(
            LeftOut(
                campaign: sample(),
                language: sample(),
                addresses: sample(),
                reason: sample(),
                path: sample()
            ),
            \.campaign,
            \.language,
            \.addresses,
            \.reason,
            \.path
        )
    }
}

extension LeftOut.Reason: Sampled {
    static var samples: [Self] {
        [.draft, .scheduled(sample()), .scheduled(otherSample()), .removed]
    }
}

extension Listings: Sampled {
    static var samples: [Self] {
        changed(Listings(), \.featured, \.open, \.victories, \.years, \.topics, \.feed)
    }
}

extension Listings.Year: Sampled {
    static var samples: [Self] {
        changed(
            Listings.Year(year: sample(), address: sample(), campaigns: sample()),
            \.year,
            \.address,
            \.campaigns
        )
    }
}

extension Listings.Topic: Sampled {
    static var samples: [Self] {
        changed(
            Listings.Topic(key: sample(), title: sample(), address: sample(), campaigns: sample()),
            \.key,
            \.title,
            \.address,
            \.campaigns
        )
    }
}

extension Listings.FeedEntry: Sampled {
    static var samples: [Self] {
        changed(
            Listings.FeedEntry(
                campaign: sample(),
                update: sample(),
                published: sample(),
                updated: sample()
            ),
            \.campaign,
            \.update,
            \.published,
            \.updated
        )
    }
}

extension Redirect: Sampled {
    static var samples: [Self] {
        changed(
            Redirect(from: sample(), to: sample(), status: sample(), pageLanguage: sample()),
            \.from,
            \.to,
            \.status,
            \.pageLanguage
        )
    }
}

extension SignatureTally: Sampled {
    static var samples: [Self] {
        changed(
            SignatureTally(total: sample(), onPaper: sample(), asOf: sample(), goal: sample()),
            \.total,
            \.onPaper,
            \.asOf,
            \.goal
        )
    }
}

extension Site: Sampled {
    static var samples: [Self] {
        changed(
            Site(settings: sample(), now: sample(), languages: sample()),
            \.settings,
            \.now,
            \.languages,
            \.campaigns,
            \.pages,
            \.forms,
            \.donations,
            \.listings,
            \.menus,
            \.redirects,
            \.leftOut,
            \.nextChange
        )
    }
}

extension SiteForm: Sampled {
    static var samples: [Self] {
        changed(SiteForm(form: sample(), endpoint: sample()), \.form, \.endpoint)
    }
}

extension SiteLanguage: Sampled {
    static var samples: [Self] {
        changed(
            SiteLanguage(tag: sample(), root: sample(), isRightToLeft: sample()),
            \.tag,
            \.root,
            \.isRightToLeft
        )
    }
}

extension SiteMenus: Sampled {
    static var samples: [Self] {
        changed(SiteMenus(), \.header, \.footer)
    }
}

extension SiteMenus.Entry: Sampled {
    static var samples: [Self] {
        changed(SiteMenus.Entry(text: sample(), address: sample()), \.text, \.address)
    }
}

extension SitePage: Sampled {
    static var samples: [Self] {
        changed(
            SitePage(head: sample(), language: sample(), address: sample()),
            \.head,
            \.language,
            \.address,
            \.image,
            \.versions
        )
    }
}

extension SocialPicture: Sampled {
    static var samples: [Self] {
        changed(SocialPicture(sample(), besides: sample()), \.asset, \.address)
    }
}

extension Update: Sampled {
    static var samples: [Self] {
        changed(Update(head: sample(), address: sample()), \.head, \.address, \.image)
    }
}

extension VersionReference: Sampled {
    static var samples: [Self] {
        changed(VersionReference(campaign: sample(), version: sample()), \.campaign, \.version)
    }
}

extension Visibility: Sampled {
    static var samples: [Self] {
        [.published, .draft, .scheduled(sample()), .scheduled(otherSample())]
    }
}
