/// One setting as a build uses it, and who decided it.
public struct SettingInForce: Sendable, Hashable {
    /// The path of its keys, joined by dots: `share.channels`.
    public var key: String
    /// The value in one line, as `--set` would take it.
    public var value: String
    /// Who decided it.
    public var origin: SettingOrigin

    /// Creates a setting in force.
    public init(key: String, value: String, origin: SettingOrigin) {
        self.key = key
        self.value = value
        self.origin = origin
    }

    /// Whether the setting is the one of a key or lies below it.
    public func isWithin(_ key: String) -> Bool {
        self.key == key || self.key.hasPrefix(key + ".")
    }
}
