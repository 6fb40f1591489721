public import Diagnostics

extension Severity: Restorable {}

extension DiagnosticKind: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        name.write(into: &fields)
        severity.write(into: &fields)
        text.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        let name = try String(from: bytes, at: &place)
        let severity = try Severity(from: bytes, at: &place)
        self.init(name, severity, try String(from: bytes, at: &place))
    }
}

extension Diagnostic.Note: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        location.write(into: &fields)
        text.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        let location = try SourceLocation(from: bytes, at: &place)
        self.init(at: location, try String(from: bytes, at: &place))
    }
}

extension Diagnostic: Restorable {
    /// Writes every field.
    public func write(into fields: inout FieldBytes) {
        kind.write(into: &fields)
        severity.write(into: &fields)
        location.write(into: &fields)
        summary.write(into: &fields)
        explanation.write(into: &fields)
        solutions.write(into: &fields)
        notes.write(into: &fields)
    }

    /// Reads every field.
    public init(from bytes: Span<UInt8>, at place: inout Int) throws(FieldDamage) {
        let kind = try DiagnosticKind(from: bytes, at: &place)
        let severity = try Severity(from: bytes, at: &place)
        let location = try SourceLocation(from: bytes, at: &place)
        let summary = try String(from: bytes, at: &place)
        let explanation = try String(from: bytes, at: &place)
        let solutions = try [String](from: bytes, at: &place)
        self = Diagnostic(
            kind,
            at: location,
            summary,
            why: explanation,
            solutions: solutions,
            notes: try [Note](from: bytes, at: &place)
        ).with(severity: severity)
    }
}
