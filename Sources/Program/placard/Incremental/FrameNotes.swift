import CampaignModel

/// What the record keeps of a site for the pages of one language that are rendered without it: what
/// their frame shows of other campaigns and pages.
struct FrameNotes {
    /// The menus.
    private var menus: SiteMenus
    /// The topics that have campaigns.
    private var topics: [Topic]

    fileprivate struct Topic {
        var key: String
        var title: String
        var address: PageAddress
    }

    /// Takes the frames of all languages.
    static func frames(of site: Site) -> [FrameNotes] {
        zip(site.menus, site.listings).map { menus, lists in
            FrameNotes(
                menus: menus,
                topics: lists.topics.map {
                    Topic(key: $0.key, title: $0.title, address: $0.address)
                }
            )
        }
    }

    /// Gives a part of the site the menus and topics of the whole.
    static func set(_ frames: [FrameNotes], in site: inout Site) {
        for (language, frame) in zip(site.languages.indices, frames) {
            site.menus[language] = frame.menus
            site.listings[language].topics = frame.topics.map {
                Listings.Topic(key: $0.key, title: $0.title, address: $0.address, campaigns: [])
            }
        }
    }
}

extension FrameNotes: Restorable {
    init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        menus = try SiteMenus(from: bytes, at: &place)
        topics = try [Topic](from: bytes, at: &place)
    }

    func write(into fields: inout FieldBytes) {
        fields.append(menus)
        fields.append(topics)
    }
}

extension FrameNotes.Topic: Restorable {
    init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        key = try String(from: bytes, at: &place)
        title = try String(from: bytes, at: &place)
        address = try PageAddress(from: bytes, at: &place)
    }

    func write(into fields: inout FieldBytes) {
        fields.append(key)
        fields.append(title)
        fields.append(address)
    }
}
