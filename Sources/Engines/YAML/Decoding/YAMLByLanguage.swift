public import Diagnostics

/// A value that is one for all languages or differs by language, as it was written.
public enum YAMLByLanguage<Value> {
    /// The same in every language.
    case one(Located<Value>)
    /// The language tags as written, with their values.
    case byLanguage([YAMLPair<Value>])
}

extension YAMLByLanguage: Sendable where Value: Sendable {}
extension YAMLByLanguage: Equatable where Value: Equatable {}
