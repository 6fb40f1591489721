extension ArraySlice<UInt8> {
    /// Whether the bytes begin with fixed ones; `starts(with:)` takes ten times as long.
    func begins(with beginning: StaticString) -> Bool {
        let count = beginning.utf8CodeUnitCount
        guard self.count >= count else { return false }
        return withUnsafeBufferPointer { bytes in
            for index in 0..<count where bytes[index] != beginning.utf8Start[index] {
                return false
            }
            return true
        }
    }

    /// Whether the bytes are fixed ones.
    func equals(_ other: StaticString) -> Bool {
        count == other.utf8CodeUnitCount && begins(with: other)
    }
}
