import QRCodes
import Templates

/// A QR code as an element of a page.
struct QRCodeElement {
    /// The whole address that it holds.
    var address: String
    /// What it is, for who does not see it.
    var label: String

    /// The element; `nil` where the address is too long for any code.
    var html: HTML? {
        guard case .success(let code) = QRCode.encode(address) else { return nil }
        var picture: [UInt8] = []
        code.writeSVG(to: &picture)
        var writer = MarkupWriter()
        writer.attribute("<span role=\"img\" aria-label=\"", label)
        writer.markup(">")
        writer.markup(picture[...])
        writer.markup("</span>")
        return writer.html
    }
}
