@_spi(_Unicode) import Swift

extension String {
    /// The text in Unicode's Normalization Form C, so that equal words are equal bytes.
    ///
    /// ASCII is returned as it is. The standard library normalises for its own comparisons but has
    /// not opened the door yet; this file is the only one that goes through the side entrance.
    public var nfc: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return self }
        var scalars = String.UnicodeScalarView()
        for scalar in _nfc { scalars.append(scalar) }
        return String(scalars)
    }
}
