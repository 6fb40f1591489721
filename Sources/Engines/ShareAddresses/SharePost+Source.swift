import CampaignModel

extension SharePost {
    /// A page's address with a source merged into its query.
    ///
    /// - Parameters:
    ///   - address: The address; it may have a query and a fragment.
    ///   - source: The source: letters, digits and hyphens alone.
    /// - Returns: The address; a `source` that was there gives way.
    public static func address(_ address: String, source: String) -> String {
        var bytes: [UInt8] = []
        visit(address) {
            bytes.add($0)
        } source: {
            bytes += source.utf8
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Hands over the parts of the page's address with its source.
    func visitAddress(_ source: ShareSource, _ emit: (Bytes) -> Void) {
        visitAddress(emit) { Self.visit(source, emit) }
    }

    /// Hands over the page's address, and asks for the source's value in its place.
    func visitAddress(_ emit: (Bytes) -> Void, source emitSource: () -> Void) {
        Self.visit(address, emit, source: emitSource)
    }

    /// Hands over an address with `source=` merged into its query, before any fragment, and asks for
    /// the source's value in its place; a `source` that is there already gives way.
    static func visit(
        _ address: String,
        _ emit: (Bytes) -> Void,
        source emitSource: () -> Void
    ) {
        withBytes(of: address) { address in
            let fragment = address.firstIndex(of: UInt8(ascii: "#")) ?? address.endIndex
            let query = address[..<fragment].firstIndex(of: UInt8(ascii: "?")) ?? fragment
            emit(Bytes(rebasing: address[..<query]))
            emit(constant("?"))
            if query < fragment {
                let parameters = address[query..<fragment].dropFirst()
                for parameter in parameters.split(separator: UInt8(ascii: "&"))
                where !isSource(parameter) {
                    emit(Bytes(rebasing: parameter))
                    emit(constant("&"))
                }
            }
            emit(constant("source="))
            emitSource()
            if fragment < address.endIndex { emit(Bytes(rebasing: address[fragment...])) }
        }
    }

    /// Hands over the parts of a source's value, which need no encoding.
    static func visit(_ source: ShareSource, _ emit: (Bytes) -> Void) {
        switch source {
        case .page(let channel):
            emit(constant("page-"))
            withBytes(of: channel.rawValue, emit)
        case .email(let channel):
            emit(constant("email-"))
            withBytes(of: channel.rawValue, emit)
        case .share(let channel, let variant):
            emit(constant("share-"))
            withBytes(of: channel.rawValue, emit)
            if let variant {
                emit(constant("-"))
                withBytes(of: variant, emit)
            }
        }
    }

    private static func isSource(_ parameter: Bytes.SubSequence) -> Bool {
        parameter.prefix { $0 != UInt8(ascii: "=") }.elementsEqual(constant("source"))
    }
}
