/// Forms the anchor of a heading as the viewers do in which people read Markdown.
enum HeadingAnchor {
    /// Lower-case letters, marks, digits, hyphens and underscores of a text, blanks as hyphens.
    static func anchor(for text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return simpleAnchor(for: text) }
        var anchor = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "-", "_": anchor.append(scalar)
            case "A"..."Z": anchor.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case " ": anchor.append("-")
            case "\0"..."\u{7F}": break
            default:
                if belongs(scalar) { anchor += scalar.properties.lowercaseMapping.unicodeScalars }
            }
        }
        return anchor.isEmpty ? "section" : String(anchor)
    }

    private static func simpleAnchor(for text: String) -> String {
        let anchor = String(unsafeUninitializedCapacity: text.utf8.count) { anchor in
            var count = 0
            for byte in text.utf8 {
                switch byte {
                case 0x61...0x7A, 0x30...0x39, 0x2D, 0x5F: anchor[count] = byte
                case 0x41...0x5A: anchor[count] = byte | 0x20
                case 0x20: anchor[count] = 0x2D
                default: continue
                }
                count += 1
            }
            return count
        }
        return anchor.isEmpty ? "section" : anchor
    }

    private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
            .otherNumber, .connectorPunctuation:
            true
        default: false
        }
    }
}
