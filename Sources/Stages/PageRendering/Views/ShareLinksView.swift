import Templates

/// The share links of a page.
struct ShareLinksView: View {
    enum Name: Int, ViewName {
        case firstChannels, hasFurtherChannels, furtherChannels, copyAddress, message, qrCode
    }

    let links: ShareLinks

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .firstChannels:
            .list("first_channels", of: ChannelView.self, "the first four that need no script")
        case .hasFurtherChannels: .bool("has_further_channels", "whether there are more")
        case .furtherChannels:
            .list("further_channels", of: ChannelView.self, "the others, native among them")
        case .copyAddress:
            .address(
                "copy_address",
                "the whole address with its source, to be shown and copied",
                example: "https://commonground.example/faces/?source=page-copy"
            )
        case .message:
            .text(
                "message",
                "what most channels pass on beside the address",
                example: "Your face is not a ticket."
            )
        case .qrCode:
            .html("qr_code", "a QR code of the address", example: "<svg …></svg>").optional
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .firstChannels: .list(links.first) { ChannelView(link: $0) }
        case .hasFurtherChannels: .bool(!links.further.isEmpty)
        case .furtherChannels: .list(links.further) { ChannelView(link: $0) }
        case .copyAddress: .address(utf8: links.copyAddress)
        case .message: .text(links.message)
        case .qrCode: .html(links.qrCode)
        }
    }
}
