import CampaignModel
import ContentReading
import Diagnostics

/// A body as a test sees it: holes spelt out between `⟨` and `⟩`, diagnostics as `line:column Kind`.
struct ReadBody {
    var body: Body
    var diagnostics: [Diagnostic]

    init(
        _ markdown: String,
        path: String = "content/campaigns/faces/campaign.md",
        sources: [CitedSource] = []
    ) {
        let head = "---\ntitle: Faces\n---\n"
        let file = ContentFile(
            path: path,
            bodyOffset: head.utf8.count,
            bodyLine: 4,
            byteCount: 0,
            fingerprint: 0,
            headFingerprint: 0
        )
        var reader = BodyReader()
        var found: [Diagnostic] = []
        body = reader.body(
            of: BodySource(file: file, sources: sources),
            in: Array((head + markdown).utf8),
            diagnostics: &found
        )
        diagnostics = found
    }

    var html: String {
        var html = ""
        var offset = 0
        for hole in body.holes {
            html += String(decoding: body.bytes[offset..<hole.offset], as: UTF8.self)
            html += "⟨\(words(for: hole.kind))⟩"
            offset = hole.offset
        }
        return html + String(decoding: body.bytes[offset...], as: UTF8.self)
    }

    /// Diagnostics with lines counted in the Markdown.
    var mistakes: [String] {
        diagnostics.map {
            let start = $0.location.range?.start ?? .start
            return "\(start.line - 3):\(start.column) \($0.kind.name)"
        }
    }

    private func words(for kind: Body.Hole.Kind) -> String {
        switch kind {
        case .action(let action):
            let deed =
                switch action.deed {
                case .sign: "sign"
                case .donate(let hundredths): "donate \(hundredths.map(String.init) ?? "")"
                case .share(let channel): "share \(channel?.rawValue ?? "")"
                }
            return (action.isButton ? "button " : "") + deed
        case .amount: return "amount"
        case .link(let index):
            let link = body.links[index]
            let target =
                switch link.target {
                case .source(let path): path
                case .file(let path): "file \(path)"
                case .address(let path): "address \(path)"
                case .here, .outside: "?"
                }
            return target + (link.fragment.map { "#\($0)" } ?? "")
        case .source(let reference): return "source \(reference.entry) \(reference.ordinal)"
        case .end: return "end"
        case .picture(let index):
            let picture = body.pictures[index]
            return "\(picture.place) \(picture.path) '\(picture.alternative)'"
        case .video(let index):
            let video = body.videos[index]
            return "video \(video.frameAddress) '\(video.label)'"
        }
    }
}

/// A source with a key, or without.
func citedSource(_ key: String?) -> CitedSource {
    let range = SourceRange(at: .start)
    return CitedSource(
        title: "A report",
        url: "https://courier.example/report",
        key: key.map { Located($0, at: range) },
        range: range
    )
}
