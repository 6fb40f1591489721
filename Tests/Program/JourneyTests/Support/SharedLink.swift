import Foundation
import HTMLForms

/// A share link as its service reads it.
struct SharedLink: Equatable {
    /// The service's address without parameters; for `copy` the address that is copied.
    var destination: String
    /// Its parameters, decoded once.
    var parameters: [String: String]

    init(_ destination: String, _ parameters: [String: String]) {
        self.destination = destination
        self.parameters = parameters
    }

    /// Reads an address; a fragment of the form `name=value` counts as parameters.
    init?(reading reference: String) {
        guard var parts = URLComponents(string: reference) else { return nil }
        var items = parts.queryItems ?? []
        if let fragment = parts.percentEncodedFragment, fragment.contains("=") {
            var inner = URLComponents()
            inner.percentEncodedQuery = fragment
            items += inner.queryItems ?? []
            parts.fragment = ""
        }
        parts.queryItems = nil
        destination = parts.string ?? ""
        let named = items.filter { !$0.name.isEmpty }
        parameters = Dictionary(
            named.map { ($0.name, $0.value ?? "") },
            uniquingKeysWith: { $0 + "\u{0}" + $1 }
        )
    }

    /// The share buttons of a page, by channel.
    static func links(of page: HTMLPage) -> [String: SharedLink] {
        var links: [String: SharedLink] = [:]
        for link in page.links {
            let named = link.attributes.first { $0.name == "class" }?.value ?? ""
            guard
                let channel = named.split(separator: " ").first(where: {
                    $0.hasPrefix("channel-")
                })?.dropFirst("channel-".count)
            else { continue }
            let copied = link.attributes.first { $0.name == "data-copy" }?.value
            links[String(channel)] =
                copied.map { SharedLink($0, [:]) } ?? SharedLink(reading: link.reference)
        }
        return links
    }
}
