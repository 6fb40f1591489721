import HTMLForms

/// HTTP/1.1 on the wire (RFC 9112), as much as a test server needs.
enum WireMessage {
    /// Reads a request line and headers, without the blank line.
    static func request(_ head: [UInt8]) -> WebRequest? {
        let text = String(decoding: head, as: UTF8.self)
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        let parts = lines[0].split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].hasPrefix("HTTP/1."), parts[1].hasPrefix("/") else {
            return nil
        }
        var headers: [WebHeader] = []
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            headers.append(WebHeader(String(line[..<colon]), String(value)))
        }
        return WebRequest(method: String(parts[0]), address: String(parts[1]), headers: headers)
    }

    /// A response that ends its connection.
    static func bytes(of response: WebResponse) -> [UInt8] {
        var head = "HTTP/1.1 \(response.status) -\r\n"
        for header in response.headers { head += "\(header.name): \(header.value)\r\n" }
        head += "Content-Length: \(response.body.count)\r\nConnection: close\r\n\r\n"
        return Array(head.utf8) + response.body
    }
}
