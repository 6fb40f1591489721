import Templates

/// An old address, whose page takes a browser to the new one.
struct AliasView: View {
    enum OwnName: Int, ViewName {
        case refresh, destination, title
    }

    typealias Name = JoinedName<FrameName, OwnName>

    let page: AliasPage

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .first(let name): PageFrame.spec(of: name)
        case .second(let name): spec(of: name)
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .first(let name): page.frame.value(of: name)
        case .second(let name): value(of: name)
        }
    }

    private static func spec(of name: OwnName) -> NameSpec {
        switch name {
        case .refresh:
            .html(
                "refresh",
                "what takes a browser to the new address",
                example: "<meta http-equiv=\"refresh\" …>"
            )
        case .destination: .address("destination", "the new address", example: "/faces/")
        case .title: .text("title", "the new page's title", example: "Our faces are not tickets")
        }
    }

    private func value(of name: OwnName) -> ViewValue {
        switch name {
        case .refresh: .html(page.refresh)
        case .destination: .address(page.destination)
        case .title: .text(page.title)
        }
    }
}
