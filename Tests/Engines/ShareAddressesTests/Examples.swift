import CampaignModel
import Foundation
import ShareAddresses

/// A link of the examples: a post, and the channel that it is offered for on the petition page.
struct Link {
    var post: SharePost
    var source: ShareSource

    var shareAddress: String { post.shareAddress(source) }
    var pageAddress: String { post.pageAddress(source) }
    var text: String { post.text(source) }
    var comment: String { post.comment(source) }

    func excess() -> ShareExcess? { ShareMeasure(post).excess(source) }
}

/// A link whose words a test changes.
func link(
    _ channel: ShareChannel,
    address: String = "https://commonground.example/faces/",
    title: String = "Faces are not tickets",
    message: String = "Sign: {url}",
    hashtags: [String] = []
) -> Link {
    Link(
        post: SharePost(address: address, title: title, message: message, hashtags: hashtags),
        source: .page(channel)
    )
}

/// The parameters of an address as a server decodes them; those of a fragment where it has them.
func parameters(of address: String) -> [String: String] {
    guard var components = URLComponents(string: address) else { return [:] }
    if components.percentEncodedQuery == nil {
        components.percentEncodedQuery = components.percentEncodedFragment
    }
    let items = components.queryItems ?? []
    return Dictionary(items.map { ($0.name, $0.value ?? "") }) { first, _ in first }
}

/// Numbers that look random and are the same in each run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
