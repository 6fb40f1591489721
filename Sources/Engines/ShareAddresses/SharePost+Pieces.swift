/// A piece of what a parameter holds; the bytes live as long as the call that hands them over.
enum SharePiece {
    /// Words, without line breaks and control characters.
    case words(Bytes)
    /// The place of the page's address.
    case address
    /// The end of a line.
    case lineBreak
}

extension SharePost {
    /// Hands over the pieces of a parameter's content, in their order; nothing is copied.
    func visit(
        _ content: ShareEndpoint.Content,
        withHashtags: Bool,
        _ emit: (SharePiece) -> Void
    ) {
        let hashtags = withHashtags ? hashtags[...] : []
        switch content {
        case .address: emit(.address)
        case .text: visitText(hashtags, emit)
        case .comment: visitComment(hashtags, emit)
        case .title:
            Self.withBytes(of: title) { title in
                Self.visitWords(title[...], lineBreak: .words(Self.constant(" ")), emit)
            }
        }
    }

    private func visitText(_ hashtags: ArraySlice<String>, _ emit: (SharePiece) -> Void) {
        Self.withBytes(of: message) { message in
            var rest = message[...]
            var isPlaced = false
            while let place = Self.placeholder(in: rest) {
                Self.visitWords(rest[..<place.lowerBound], emit)
                emit(.address)
                rest = rest[place.upperBound...]
                isPlaced = true
            }
            Self.visitWords(rest, emit)
            let hasTags = Self.visit(hashtags, isFirst: message.isEmpty, emit)
            guard !isPlaced else { return }
            if !message.isEmpty || hasTags { emit(.lineBreak) }
            emit(.address)
        }
    }

    private func visitComment(_ hashtags: ArraySlice<String>, _ emit: (SharePiece) -> Void) {
        Self.withBytes(of: message) { message in
            var rest = message[...]
            var isEmpty = true
            while let place = Self.placeholder(in: rest) {
                var words = rest[..<place.lowerBound]
                while let last = words.last, Self.isBlank(last) { words.removeLast() }
                Self.visitWords(words, emit)
                isEmpty = isEmpty && words.isEmpty
                rest = rest[place.upperBound...]
                if isEmpty { rest = rest.drop(while: Self.isBlank) }
            }
            Self.visitWords(rest, emit)
            _ = Self.visit(hashtags, isFirst: isEmpty && rest.isEmpty, emit)
        }
    }

    /// Hands over ` #tag` for each tag; tells whether there was one.
    private static func visit(
        _ hashtags: ArraySlice<String>,
        isFirst: Bool,
        _ emit: (SharePiece) -> Void
    ) -> Bool {
        var isFirst = isFirst
        var hasTags = false
        for tag in hashtags {
            withBytes(of: tag) { tag in
                let name = tag.drop { $0 == UInt8(ascii: "#") || isBlank($0) }
                guard !name.isEmpty else { return }
                emit(.words(constant(isFirst ? "#" : " #")))
                visitWords(name, emit)
                (isFirst, hasTags) = (false, true)
            }
        }
        return hasTags
    }

    /// Hands over words, with every form of a line break as one and control characters left out.
    private static func visitWords(
        _ words: Bytes.SubSequence,
        lineBreak: SharePiece = .lineBreak,
        _ emit: (SharePiece) -> Void
    ) {
        var rest = words
        while let place = rest.firstIndex(where: { $0 < 0x20 || $0 == 0x7F }) {
            if place > rest.startIndex { emit(.words(Bytes(rebasing: rest[..<place]))) }
            let control = rest[place]
            rest = rest[(place + 1)...]
            switch control {
            case UInt8(ascii: "\r"):
                if rest.first == UInt8(ascii: "\n") { rest = rest.dropFirst() }
                emit(lineBreak)
            case UInt8(ascii: "\n"): emit(lineBreak)
            case UInt8(ascii: "\t"): emit(.words(constant(" ")))
            default: break
            }
        }
        if !rest.isEmpty { emit(.words(Bytes(rebasing: rest))) }
    }

    private static func placeholder(in bytes: Bytes.SubSequence) -> Range<Int>? {
        let name = constant("{url}")
        var rest = bytes
        while let place = rest.firstIndex(of: UInt8(ascii: "{")) {
            rest = rest[place...]
            if rest.starts(with: name) { return place..<place + name.count }
            rest = rest.dropFirst()
        }
        return nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }

    /// The bytes of a literal, which live as long as the program.
    static func constant(_ text: StaticString) -> Bytes {
        Bytes(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// Hands over a text's bytes; strings that Swift made itself are not copied.
    static func withBytes(of text: String, _ body: (Bytes) -> Void) {
        if text.utf8.withContiguousStorageIfAvailable(body) == nil {
            Array(text.utf8).withUnsafeBufferPointer(body)
        }
    }
}
