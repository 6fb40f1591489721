/// Whether the public may see something at the moment of the build.
public enum Visibility: Sendable, Hashable {
    /// It is public.
    case published
    /// A draft: only where drafts are built.
    case draft
    /// To be published at a later moment: only where scheduled pages are built.
    case scheduled(Instant)
}
