import CampaignModel
import Locales
import Templates

/// A number and how the page's language writes it.
struct ShownNumber: Sendable, Equatable {
    let number: Int
    let text: String

    init(_ number: Int, in conventions: LocaleConventions) {
        self.number = number
        text = conventions.text(number)
    }
}

/// A date as the page's language writes it, as precise as is known.
final class ShownDate: Sendable {
    let text: String
    /// The form for machines.
    let iso: String

    init(_ date: PartialDate, in conventions: LocaleConventions) {
        text = Self.text { conventions.write(date, to: &$0) }
        iso = date.iso
    }

    init(_ date: CivilDate, in conventions: LocaleConventions) {
        text = Self.text { conventions.write(date, to: &$0) }
        iso = date.iso
    }

    /// A short text; room made at once is half of its cost.
    private static func text(_ write: (inout [UInt8]) -> Void) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64)
        write(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A picture of content as an element.
struct ShownPicture: Sendable {
    let element: HTML
    let credit: String?

    init(
        _ asset: ContentAsset,
        alternative: String,
        loading: PictureElement.Loading,
        credit: String? = nil,
        baseURL: BaseURL
    ) {
        let picture = PictureElement(asset: asset, alternative: alternative, loading: loading)
        var writer = MarkupWriter()
        picture.write(to: &writer, baseURL: baseURL)
        element = writer.html
        self.credit = credit
    }

    /// A picture whose element is finished.
    init(element: HTML, credit: String?) {
        self.element = element
        self.credit = credit
    }
}

/// Where a campaign stands, as pages tell it.
struct ShownState: Sendable, Equatable {
    let state: CampaignState
    let visibility: Visibility

    var isOpen: Bool { state == .open }
    var isWon: Bool { state == .won }
    var isLost: Bool { state == .lost }
    /// Over without being won.
    var isEnded: Bool { state == .lost || state == .closed }
    var isDraft: Bool { visibility == .draft }
    var isScheduled: Bool {
        if case .scheduled = visibility { true } else { false }
    }
}
