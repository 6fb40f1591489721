import CampaignModel
import Templates

/// One channel's share link.
struct ChannelView: View {
    enum Name: Int, ViewName {
        case channel, address
    }

    let link: ShareLink

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .channel:
            .choice("channel", of: ChannelPartial.self, "the partial that shows the channel")
        case .address:
            .address(
                "address",
                "the share address; for copy, native and qr the page's own",
                example: "https://t.me/share/url?url=…"
            )
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .channel: .choice(ChannelPartial(link.channel))
        case .address: .address(utf8: link.address)
        }
    }
}
