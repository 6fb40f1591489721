import Templates

/// The donation ask.
struct DonateView: View {
    enum Name: Int, ViewName {
        case address, amount, asks
    }

    let link: DonationLink

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .address:
            .address(
                "address",
                "the donation page, amount and currency filled in",
                example: "https://commonground.example/donate?amount=3&currency=USD"
            )
        case .amount: .text("amount", "the amount in the page's currency", example: "US$3")
        case .asks:
            .text(
                "asks",
                "for data-asks of the link: what readers in other regions are asked for",
                example: "[\"US$3\",[\"CA\",\"CA$3\",\"https://…\"]]"
            )
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .address: .address(link.address)
        case .amount: .text(link.amount)
        case .asks: .text(link.asks)
        }
    }
}
