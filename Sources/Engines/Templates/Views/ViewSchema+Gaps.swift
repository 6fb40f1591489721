extension ViewSchema {
    /// The names whose value in a view is not what the schema promises: none at all where the name is
    /// not optional, empty text, another kind, or a word outside the closed list.
    ///
    /// The compiler trusts the schema, so a gap here would be a gap on the page; tests of views ask
    /// for it. Names within lists and nested views are joined by dots.
    public func gaps(in view: any NumberedView) -> [String] {
        gaps { view.value(at: $0) }
    }

    fileprivate func gaps(in value: (Int) -> ViewValue) -> [String] {
        numberedNames.flatMap { number, spec in
            spec.kind.gaps(
                in: value(number),
                named: spec.spelling,
                isOptional: spec.isOptional
            )
        }
    }
}

extension NameKind {
    fileprivate func gaps(in value: ViewValue, named name: String, isOptional: Bool) -> [String] {
        switch (self, value.storage) {
        case (_, .missing): isOptional ? [] : [name]
        case (.text, .text(let text)), (.address, .address(let text)):
            text.isEmpty && !isOptional ? [name] : []
        case (.text, .utf8(let bytes)), (.address, .addressUTF8(let bytes)):
            bytes.isEmpty && !isOptional ? [name] : []
        case (.html, .html(let html)): html.bytes.isEmpty && !isOptional ? [name] : []
        case (.bool, .bool), (.number, .number): []
        case (.choice(let members), .choice(let member)): members.contains(member) ? [] : [name]
        case (.view(let schema), .view(let view)):
            schema.gaps(in: view.value(at:)).map { "\(name).\($0)" }
        case (.list(let schema), .list(let list)):
            (0..<list.count).flatMap { place in
                schema.gaps(in: list.view(place).value(at:)).map { "\(name).\($0)" }
            }
        default: [name]
        }
    }
}
