/// Percent-encoding of a value, as RFC 3986, section 2 has it.
enum PercentEncoding {
    /// Appends bytes with all but the unreserved characters (`A–Z a–z 0–9 - . _ ~`) encoded.
    static func append(_ value: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(addingCapacity: value.count * 3) { added in
            added.withUnsafeMutableBufferPointer { room, total in
                var count = total
                for byte in value {
                    if isUnreserved(byte) {
                        room[count] = byte
                        count += 1
                    } else {
                        room[count] = UInt8(ascii: "%")
                        room[count + 1] = hexDigit(byte >> 4)
                        room[count + 2] = hexDigit(byte & 15)
                        count += 3
                    }
                }
                total = count
            }
        }
    }

    /// Whether a byte stays as it is.
    static func isUnreserved(_ byte: UInt8) -> Bool {
        byte < 0x80 && marks.utf8Start[Int(byte)] == UInt8(ascii: "x")
    }

    /// The ASCII characters in their order, the unreserved ones marked.
    private static var marks: StaticString {
        """
        --------------------------------\
        -------------xx-xxxxxxxxxx------\
        -xxxxxxxxxxxxxxxxxxxxxxxxxx----x\
        -xxxxxxxxxxxxxxxxxxxxxxxxxx---x-
        """
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
