import CQREncode

extension QRCode {
    /// The version of libqrencode in use.
    public static var libraryVersion: String { String(cString: QRcode_APIVersionString()) }

    /// Encodes an address in the smallest code that holds it (a tenth of a millisecond for a usual
    /// one); the same address always gives the same code.
    public static func encode(_ address: String) -> Result<QRCode, QRCodeFailure> {
        let bytes = Array(address.utf8)
        guard !bytes.isEmpty else { return .failure(.empty) }
        guard bytes.count <= limit, let count = Int32(exactly: bytes.count) else {
            return .failure(.tooLong(bytes: bytes.count, limit: limit))
        }
        guard let code = QRcode_encodeData(count, bytes, 0, QR_ECLEVEL_M) else {
            return .failure(.outOfMemory)
        }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        // The lowest bit of a module is its colour; the others tell what it is for.
        let modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width)
        return .success(QRCode(width: width, modules: modules.map { $0 & 1 == 1 }))
    }
}
