/// A language's digits and signs, and where it sets separators.
struct NumberSymbols: Sendable, Equatable {
    /// The digits from 0 to 9 in UTF-8, all of the same width.
    var digits = Array("0123456789".utf8)
    var decimal: [UInt8] = []
    var group: [UInt8] = []
    var minus: [UInt8] = []
    /// The sizes of the last group and of those before it: 3 and 2 in "12,34,567".
    private(set) var lastGroup = 3
    private(set) var otherGroups = 3
    /// How many digits must stand before the first separator: 2 where "1234" has none.
    private(set) var minimum = 1

    /// Sets the last group's size, the others' and the minimum.
    mutating func setGrouping(_ sizes: [Int]) {
        guard sizes.count == 3, sizes.allSatisfy({ $0 > 0 }) else { return }
        (lastGroup, otherGroups, minimum) = (sizes[0], sizes[1], sizes[2])
    }

    /// Appends a number with its separators.
    func write(_ number: UInt, to bytes: inout [UInt8]) {
        var divisor: UInt = 1
        var count = 1
        while number / divisor >= 10 {
            divisor *= 10
            count += 1
        }
        let isGrouped = count >= lastGroup + minimum
        while count > 0 {
            write(digit: number / divisor % 10, to: &bytes)
            divisor = max(divisor / 10, 1)
            count -= 1
            if isGrouped, count >= lastGroup, (count - lastGroup) % otherGroups == 0 {
                bytes += group
            }
        }
    }

    /// Appends a number without separators, filled with zeros up to `width`.
    func writeBare(_ number: Int, width: Int, to bytes: inout [UInt8]) {
        let number = number.magnitude
        var divisor: UInt = 1
        var count = 1
        while number / divisor >= 10 || count < width {
            let (next, overflows) = divisor.multipliedReportingOverflow(by: 10)
            guard !overflows else { break }
            divisor = next
            count += 1
        }
        while divisor > 0 {
            write(digit: number / divisor % 10, to: &bytes)
            divisor /= 10
        }
    }

    private func write(digit: UInt, to bytes: inout [UInt8]) {
        let width = digits.count / 10
        let start = Int(digit) * width
        for index in start..<start + width { bytes.append(digits[index]) }
    }
}
