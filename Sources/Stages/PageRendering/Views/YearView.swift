import Templates

/// A year with campaigns.
struct YearView: View {
    enum Name: Int, ViewName {
        case year, address
    }

    let year: YearLink

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .year: .text("year", "the year in plain digits", example: "2026")
        case .address: .address("address", "its page of the archive", example: "/archive/2026/")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .year: .text(year.year)
        case .address: .address(year.address)
        }
    }
}
