/// A QR code of error level M, which a scanner reads with 15 % of it dirty or torn.
public struct QRCode: Sendable, Equatable {
    /// The modules on each side, from 21 to 177, without the quiet zone.
    public let width: Int
    /// The modules row by row; `true` is dark.
    public let modules: [Bool]

    /// The most bytes that fit.
    public static let limit = 2331

    /// Whether a module is dark; outside of the code none is.
    public func isDark(column: Int, row: Int) -> Bool {
        (0..<width).contains(column) && (0..<width).contains(row) && modules[row * width + column]
    }
}
