import Templates

/// A topic in a page's language.
struct TopicView: View {
    enum Name: Int, ViewName {
        case name, address
    }

    let topic: TopicLink

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .name: .text("name", "the topic", example: "Transport")
        case .address: .address("address", "the topic's page", example: "/topics/transport/")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .name: .text(topic.name)
        case .address: .address(topic.address)
        }
    }
}
