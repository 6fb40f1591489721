import Templates

/// The donation ask.
struct DonateView: View {
    enum Name: Int, ViewName {
        case address, amount
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
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .address: .address(link.address)
        case .amount: .text(link.amount)
        }
    }
}
