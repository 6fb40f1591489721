import Templates

/// What a host shows where there is no page.
struct NotFoundView: View {
    typealias Name = FrameName

    let frame: PageFrame

    static func spec(of name: Name) -> NameSpec { PageFrame.spec(of: name) }

    func value(of name: Name) -> ViewValue { frame.value(of: name) }
}
