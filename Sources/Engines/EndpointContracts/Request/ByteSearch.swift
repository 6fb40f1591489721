/// Search in bytes.
enum ByteSearch {
    /// The first place of a needle at or behind a place.
    static func first(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let head = needle.first, bytes.count - start >= needle.count else { return nil }
        var place = start
        let last = bytes.count - needle.count
        while place <= last {
            if bytes[place] == head, bytes[place..<(place + needle.count)].elementsEqual(needle) {
                return place
            }
            place += 1
        }
        return nil
    }
}
