/// A large value behind one reference: copying it costs one count, whatever it holds.
///
/// It reads as the value itself: `campaign.facts.goal`. A change makes a new copy behind a new
/// reference, so that no other holder sees it. Use it for values of many members that travel through
/// several stages.
@dynamicMemberLookup
public struct Shared<Value: Sendable>: Sendable {
    @usableFromInline
    final class Box: Sendable {
        @usableFromInline let value: Value

        @usableFromInline
        init(_ value: Value) { self.value = value }
    }

    @usableFromInline var box: Box

    /// Puts a value behind a reference.
    @inlinable
    public init(_ value: Value) { box = Box(value) }

    /// The value.
    @inlinable
    public var value: Value {
        get { box.value }
        set { box = Box(newValue) }
    }

    /// A member of the value.
    @inlinable
    public subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member {
        box.value[keyPath: path]
    }

    /// A member of the value, which can be changed.
    @inlinable
    public subscript<Member>(dynamicMember path: WritableKeyPath<Value, Member>) -> Member {
        get { box.value[keyPath: path] }
        set {
            var changed = box.value
            changed[keyPath: path] = newValue
            box = Box(changed)
        }
    }
}

extension Shared: Equatable where Value: Equatable {
    /// Whether the values are equal; one and the same reference is so at once.
    public static func == (left: Shared, right: Shared) -> Bool {
        left.box === right.box || left.box.value == right.box.value
    }
}
