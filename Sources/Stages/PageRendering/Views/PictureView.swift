import Templates

/// A picture with its credit.
struct PictureView: View {
    enum Name: Int, ViewName {
        case element, credit
    }

    let picture: ShownPicture

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .element:
            .html("element", "the picture itself", example: "<img src=\"…\" alt=\"…\">")
        case .credit: .text("credit", "who made it", example: "Ana Berg").optional
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .element: .html(picture.element)
        case .credit: .text(picture.credit)
        }
    }
}
