extension HTMLPlace {
    /// How a value is escaped here, or `nil` where no escaping makes it safe.
    var escaping: Escaping? {
        switch state {
        case .text, .plainText: .text
        case .quotedValue:
            switch attribute {
            case .words: .attribute
            case .address: .address
            case .addressList: .addressList
            case .script, .style, .document: nil
            }
        default: nil
        }
    }

    /// The place in words: "inside a script".
    var words: String {
        switch state {
        case .text: "between elements"
        case .plainText: "inside a title or textarea"
        case .tagOpen, .tagName: "in an element's name"
        case .inTag, .attributeName, .afterAttributeName, .afterPerhapsName:
            "in an attribute's name"
        case .beforeValue, .unquotedValue: "in an attribute without quotes"
        case .quotedValue:
            switch attribute {
            case .words, .address, .addressList: "in an attribute"
            case .script: "in an attribute that runs a script"
            case .style: "in a style attribute"
            case .document: "in a srcdoc attribute"
            }
        case .declaration: "inside a declaration"
        case .comment: "inside a comment"
        case .rawText:
            switch element {
            case .script: "inside a script"
            case .style: "inside a style element"
            case .title, .textarea, .raw, .other: "inside an element whose text is no HTML"
            }
        }
    }

    /// What to do instead of writing a value here.
    var advice: String {
        switch state {
        case .tagOpen, .tagName:
            "Write the element's name out, once for each case, in sections that hold whole elements."
        case .inTag, .attributeName, .afterAttributeName, .afterPerhapsName:
            "Write the attribute out and put a section around it."
        case .beforeValue, .unquotedValue: "Put quotes around the attribute's value."
        case .comment: "Use '{{! … }}' for notes; a page needs no comment."
        case .declaration: "Write the declaration out."
        case .quotedValue where attribute == .script:
            "Put the value into a data- attribute and let a script among the assets read it."
        case .quotedValue where attribute == .style:
            "Use a class, or a colour of theme.yaml's settings."
        case .rawText where element == .script:
            "Put the value into a data- attribute and let a script among the assets read it."
        case .rawText where element == .style:
            "Move the rules to a stylesheet among the assets and use a class, or a colour of "
                + "theme.yaml's settings."
        default: "Write the value between elements or in a quoted attribute."
        }
    }
}
