public import Diagnostics

extension Body {
    /// A video that plays on this page once it is asked to.
    public struct Video: Sendable, Equatable {
        /// Who keeps the video.
        public enum Host: Sendable, Equatable {
            /// YouTube, played from its cookie-free domain.
            case youTube
            /// Vimeo; a video that is not listed has a key of its own.
            case vimeo(key: String?)
            /// A PeerTube server, by its host name.
            case peerTube(host: String)
        }

        /// Who keeps it.
        public var host: Host
        /// Its identity there.
        public var id: String
        /// Where it begins, in seconds.
        public var start: Int
        /// The address as written, for who has no script.
        public var address: String
        /// What it shows, as plain text: the link's words or the still's alternative text.
        public var label: String
        /// The still picture, a place in the body's `pictures`.
        public var still: Int?
        /// Where the writer wrote it.
        public var range: SourceRange

        /// Creates a video.
        public init(
            host: Host,
            id: String,
            start: Int = 0,
            address: String,
            label: String,
            still: Int? = nil,
            range: SourceRange
        ) {
            self.host = host
            self.id = id
            self.start = start
            self.address = address
            self.label = label
            self.still = still
            self.range = range
        }

        /// The origin that the page's policy must allow in frames.
        public var frameOrigin: String {
            switch host {
            case .youTube: "https://www.youtube-nocookie.com"
            case .vimeo: "https://player.vimeo.com"
            case .peerTube(let host): "https://\(host)"
            }
        }

        /// The cookie-free address of the player.
        public var frameAddress: String {
            switch host {
            case .youTube:
                start > 0
                    ? "\(frameOrigin)/embed/\(id)?autoplay=1&start=\(start)"
                    : "\(frameOrigin)/embed/\(id)?autoplay=1"
            case .vimeo(let key):
                "\(frameOrigin)/video/\(id)?autoplay=1&dnt=1" + (key.map { "&h=\($0)" } ?? "")
                    + (start > 0 ? "#t=\(start)s" : "")
            case .peerTube:
                "\(frameOrigin)/videos/embed/\(id)?autoplay=1&p2p=0"
                    + (start > 0 ? "&start=\(start)s" : "")
            }
        }
    }
}
