extension ViewValue {
    /// Whether a section over the value goes on.
    @inline(__always)
    var isTrue: Bool {
        switch storage {
        case .missing: false
        case .text(let text), .address(let text), .choice(let text): !text.isEmpty
        case .utf8(let bytes), .addressUTF8(let bytes): !bytes.isEmpty
        case .html(let html): !html.bytes.isEmpty
        case .bool(let bool): bool
        case .number, .view: true
        case .list(let list): list.count > 0
        }
    }

    /// The nested view, where the value is one.
    @inline(__always)
    var nested: HeldView? {
        consuming get {
            if case .view(let view) = storage { view } else { nil }
        }
    }

    /// The list, where the value is one.
    @inline(__always)
    var members: HeldList? {
        consuming get {
            if case .list(let list) = storage { list } else { nil }
        }
    }

    /// The number that picks a plural form.
    @inline(__always)
    var count: Int? {
        consuming get {
            if case .number(let number, _) = storage { number } else { nil }
        }
    }

    /// The word of a closed list.
    @inline(__always)
    var member: String? {
        consuming get {
            if case .choice(let member) = storage { member } else { nil }
        }
    }

    /// Appends the value, escaped for its place; whoever asked for it does not need it any more.
    @inline(__always)
    consuming func write(_ escaping: Escaping, into output: inout ByteBuffer) {
        switch storage {
        case .text(let text), .choice(let text), .address(let text):
            escaping.write(text, into: &output)
        case .utf8(let bytes), .addressUTF8(let bytes): escaping.write(bytes, into: &output)
        case .number(_, let shown?): escaping.write(shown, into: &output)
        case .number(let number, nil): Self.write(number, into: &output)
        case .html(let html): escaping.write(html.bytes, into: &output)
        case .missing, .bool, .list, .view: break
        }
    }

    /// Appends finished markup; anything else is text all the same.
    @inline(__always)
    consuming func writeMarkup(into output: inout ByteBuffer) {
        if case .html(let html) = storage {
            output.append(html.bytes)
        } else {
            write(.text, into: &output)
        }
    }

    private static func write(_ number: Int, into output: inout ByteBuffer) {
        if number < 0 { output.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        var divisor: UInt = 1
        while rest / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            output.append(UInt8(ascii: "0") + UInt8(rest / divisor))
            rest %= divisor
            divisor /= 10
        }
    }
}
