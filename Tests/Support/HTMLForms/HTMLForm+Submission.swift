extension HTMLForm {
    /// What a browser sends: the successful controls of the HTML standard, section 4.10.22.4.
    ///
    /// A browser of a form without a submit button cannot be made to send it by a click, and this does
    /// not look for one.
    public var entries: [(name: String, value: String)] {
        controls.compactMap { control in
            guard !control.name.isEmpty, !control.isDisabled, !control.isButton else { return nil }
            if control.isChoice {
                return control.isChecked ? (control.name, control.value) : nil
            }
            if control.type == "select", control.options.isEmpty { return nil }
            return (control.name, control.value)
        }
    }

    /// The request that a browser makes when the form is sent from a page.
    ///
    /// - Parameter page: The address of the page.
    /// - Returns: The request, with an absolute address.
    /// - Throws: `Failure.invalid` where the browser would point at controls instead.
    public func submission(from page: WebAddress) throws(Failure) -> WebRequest {
        guard attributes["novalidate"] != nil || invalidControls.isEmpty else {
            throw .invalid(invalidControls)
        }
        let action = attributes["action"] ?? ""
        var address = (action.isEmpty ? page : page.resolving(action)) ?? page
        address.fragment = nil
        let entries = entries
        guard method == "POST" else {
            address.query = String(decoding: FormBytes.urlencoded(entries), as: UTF8.self)
            return WebRequest(address: address.description)
        }
        let isMultipart = attributes["enctype"]?.lowercased() == "multipart/form-data"
        let boundary = "----boundary-of-the-tests-0123456789"
        let type =
            isMultipart
            ? "multipart/form-data; boundary=\(boundary)" : "application/x-www-form-urlencoded"
        return WebRequest(
            method: "POST",
            address: address.description,
            headers: [
                WebHeader("Content-Type", type), WebHeader("Origin", page.origin),
                WebHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"),
            ],
            body: isMultipart
                ? FormBytes.multipart(entries, boundary: boundary) : FormBytes.urlencoded(entries)
        )
    }
}

/// The bytes of a form, written independently of the program under test.
enum FormBytes {
    static func urlencoded(_ entries: [(name: String, value: String)]) -> [UInt8] {
        entries.map { "\(escaped($0.name))=\(escaped($0.value))" }
            .joined(separator: "&").utf8.map { $0 }
    }

    static func multipart(
        _ entries: [(name: String, value: String)],
        boundary: String
    ) -> [UInt8] {
        var text = ""
        for entry in entries {
            text += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(entry.name)\""
            text += "\r\n\r\n\(lines(entry.value))\r\n"
        }
        return Array((text + "--\(boundary)--\r\n").utf8)
    }

    private static func lines(_ text: String) -> String {
        text.map { $0.isNewline ? "\r\n" : String($0) }.joined()
    }

    private static func escaped(_ text: String) -> String {
        lines(text).utf8.map { byte in
            let scalar = Character(Unicode.Scalar(byte))
            if scalar.isASCII, scalar.isLetter || scalar.isNumber || "*-._".contains(scalar) {
                return String(scalar)
            }
            if scalar == " " { return "+" }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}
