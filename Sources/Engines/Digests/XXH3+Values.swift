public import CampaignModel

extension XXH3 {
    /// The digest of a value's fields.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - seed: Another seed gives another digest.
    ///   - fields: Memory for the fields; it holds those of the value afterwards.
    /// - Returns: The same digest for equal values of one version of Placard, on every machine.
    public static func digest(
        of value: some Digestible,
        seed: UInt64 = 0,
        through fields: inout FieldBytes
    ) -> UInt64 {
        fields.removeAll()
        value.write(into: &fields)
        return digest(of: fields.bytes.span, seed: seed)
    }
}
