extension Body {
    /// A call to act: `[label](sign:)`, `(donate:5)`, `(share:whatsapp)`.
    public struct Action: Sendable, Equatable {
        /// What the supporter is asked to do.
        public enum Deed: Sendable, Equatable {
            /// Go to the form.
            case sign
            /// Donate; the amount in hundredths of `donate.currency`, or `nil` for the usual ask.
            case donate(hundredths: Int?)
            /// Share through a channel, or `nil` for all of them.
            case share(channel: ShareChannel?)
        }

        /// What the supporter is asked to do.
        public var deed: Deed
        /// Whether it stands in a row of buttons (else in a sentence).
        public var isButton: Bool
        /// The label as plain text, `{amount}` as written.
        public var label: String
        /// Whether the label holds an `amount` hole; else the amount follows the words.
        public var placesAmount: Bool

        /// Creates an action.
        public init(deed: Deed, isButton: Bool, label: String, placesAmount: Bool) {
            self.deed = deed
            self.isButton = isButton
            self.label = label
            self.placesAmount = placesAmount
        }
    }

    /// A reference to an entry of the campaign's `sources`: `[label](source:nbc)`.
    public struct SourceReference: Sendable, Equatable {
        /// The place of the entry in the list, from 0.
        public var entry: Int
        /// Which reference of this body it is, from 1, so that the entry can link back to it.
        public var ordinal: Int

        /// Creates a reference.
        public init(entry: Int, ordinal: Int) {
            self.entry = entry
            self.ordinal = ordinal
        }
    }
}
