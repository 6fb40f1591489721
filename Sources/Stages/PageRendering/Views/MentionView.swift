import Templates

/// A place in the text that cites a source.
struct MentionView: View {
    enum Name: Int, ViewName {
        case address
    }

    let ordinal: Int

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .address: .address("address", "the place in the text", example: "#cited-1")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .address: .address("#" + SourceAnchors.citation(ordinal))
        }
    }
}
