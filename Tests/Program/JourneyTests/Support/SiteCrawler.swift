import Foundation
import HTMLForms
import Testing

/// Follows every address in the files of a built site.
struct SiteCrawler {
    /// How many addresses of the site were looked up.
    private(set) var visited = 0
    /// Addresses of the site that lead to no file or out of its root, each with where it stands.
    private(set) var dead: Set<String> = []
    /// Fragments that no element is called by.
    private(set) var deadFragments: Set<String> = []
    /// The site's pages.
    private(set) var pages: [HTMLPage] = []

    private let files: [String: Data]
    private let root: WebAddress
    private var reached: Set<String> = []
    private var identifiers: [String: Set<String>] = [:]

    /// Takes a site's files and its `base_url`.
    init(files: [String: Data], root: String) throws {
        self.files = files
        self.root = try #require(WebAddress(root))
    }

    /// Files that nothing leads to; assets are judged too.
    var unreached: [String] { files.keys.filter { !reached.contains($0) }.sorted() }

    /// Whether a file is a page that sends its reader on.
    func isRedirect(_ file: String) -> Bool {
        files[file].map { String(decoding: $0, as: UTF8.self).contains("http-equiv=\"refresh\"") }
            ?? false
    }

    /// Reads all files.
    mutating func run() {
        for (path, bytes) in files where path.hasSuffix(".html") {
            let page = HTMLPage(String(decoding: bytes, as: UTF8.self), at: address(of: path))
            pages.append(page)
            identifiers[path] = Set(page.elements.compactMap { $0.attribute("id") })
        }
        pages.sort { $0.address.path < $1.address.path }
        for page in pages { read(page) }
        for (path, bytes) in files {
            let text = String(decoding: bytes, as: UTF8.self)
            let from = address(of: path)
            if path.hasSuffix(".css") {
                for match in text.matches(of: /url\(["']?([^"')]*)["']?\)/) {
                    follow(String(match.output.1), from: from)
                }
            } else if path == "_redirects" {
                for line in text.split(separator: "\n") {
                    let columns = line.split(separator: " ")
                    guard columns.count == 3, columns[2].hasPrefix("30") else { continue }
                    follow(String(columns[1]), from: root)
                }
            } else if path.hasSuffix(".xml") || path == "robots.txt" {
                for match in text.matches(of: /https?:\/\/[^<>"\s]+/) {
                    follow(String(match.output), from: from)
                }
            }
        }
    }

    private mutating func read(_ page: HTMLPage) {
        for element in page.elements {
            for attribute in element.attributes {
                switch attribute.name {
                case "href", "src", "action", "formaction", "poster", "data-address", "data-copy":
                    follow(attribute.value, from: page.address)
                case "srcset":
                    for candidate in attribute.value.split(separator: ",") {
                        let reference = candidate.split(separator: " ").first
                        follow(reference.map { String($0) } ?? "", from: page.address)
                    }
                case "value" where element.attribute("type") == "hidden":
                    if attribute.value.hasPrefix(root.origin) {
                        follow(attribute.value, from: page.address)
                    }
                case "content" where element.name == "meta":
                    let address = attribute.value.components(separatedBy: "url=").last ?? ""
                    if address.hasPrefix("/") || address.hasPrefix(root.origin) {
                        follow(address, from: page.address)
                    }
                default: continue
                }
            }
        }
        for link in SharedLink.links(of: page).values {
            for text in link.parameters.values {
                for match in text.matches(of: /https?:\/\/\S+/)
                where match.output.hasPrefix(root.origin) {
                    follow(String(match.output), from: page.address)
                }
            }
        }
    }

    private mutating func follow(_ reference: String, from page: WebAddress) {
        guard let address = page.resolving(reference), address.origin == root.origin else { return }
        visited += 1
        guard address.path.hasPrefix(root.path),
            let path = address.path.dropFirst(root.path.count).removingPercentEncoding
        else {
            dead.insert("\(reference) in \(page.path)")
            return
        }
        let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
        guard files[file] != nil else {
            dead.insert("\(reference) in \(page.path)")
            return
        }
        if file != self.file(of: page) { reached.insert(file) }
        if let fragment = address.fragment?.removingPercentEncoding, !fragment.isEmpty,
            identifiers[file]?.contains(fragment) != true
        {
            deadFragments.insert("\(reference) in \(page.path)")
        }
    }

    private func file(of address: WebAddress) -> String {
        let path = String(address.path.dropFirst(root.path.count)).removingPercentEncoding ?? ""
        return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }

    private func address(of file: String) -> WebAddress {
        let path = file.hasSuffix("index.html") ? String(file.dropLast(10)) : file
        let encoded = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        return root.resolving(root.path + encoded) ?? root
    }
}
