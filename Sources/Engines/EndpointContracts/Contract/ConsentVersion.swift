import CampaignModel

/// The version of what supporters were told and asked: it changes with every word of it.
public struct ConsentVersion: Sendable, Equatable {
    /// What the supporter is told above the button.
    public var notice: String
    /// The question; empty where it is not asked.
    public var question: String
    /// The answer that allows; empty where it is not asked.
    public var accept: String
    /// The answer that does not; empty where it is not asked.
    public var decline: String
    /// The privacy page's address as written for the language.
    public var privacyAddress: String

    /// Creates the version of plain texts, before their placeholders are replaced.
    public init(
        notice: String,
        question: String,
        accept: String,
        decline: String,
        privacyAddress: String
    ) {
        self.notice = notice
        self.question = question
        self.accept = accept
        self.decline = decline
        self.privacyAddress = privacyAddress
    }

    /// The bytes that are hashed: the parts in Normalization Form C, joined by line feeds.
    public var bytes: [UInt8] {
        let parts = [notice, question, accept, decline, privacyAddress]
        return Array(parts.map(\.nfc).joined(separator: "\n").utf8)
    }

    /// The version: the first 16 hexadecimal digits of the SHA-256 digest of `bytes`.
    ///
    /// - Parameter sha256: The digest of some bytes, 32 bytes long.
    /// - Returns: 16 digits in lower case.
    public func identifier(sha256: ([UInt8]) -> [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let hexadecimal = sha256(bytes).prefix(8).flatMap {
            [digits[Int($0 >> 4)], digits[Int($0 & 15)]]
        }
        return String(decoding: hexadecimal, as: UTF8.self)
    }
}
