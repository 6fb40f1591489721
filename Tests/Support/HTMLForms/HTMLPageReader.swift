/// Builds forms and links from tokens, with just as much of a tree as they need.
struct HTMLPageReader {
    private struct Fieldset {
        var isDisabled: Bool
        var legend = ""
        /// The first control inside.
        var start: Int
    }

    private(set) var forms: [HTMLForm] = []
    private(set) var links: [HTMLPage.Link] = []
    private(set) var metas: [[HTMLAttribute]] = []
    private(set) var text = ""
    private(set) var title = ""

    private var controls: [(control: HTMLControl, form: Int?, id: String?)] = []
    private var labels: [(target: String?, firstControl: Int, text: String)] = []
    private var openLabels: [Int] = []
    private var openForm: Int?
    private var fieldsets: [Fieldset] = []
    private var isInLegend = false
    private var openLink: Int?
    private var openSelect: Int?
    private var openOption = false
    private var hidden: String?

    mutating func read(_ token: HTMLToken) {
        switch token {
        case .start(let name, let attributes): start(name, attributes)
        case .end(let name): end(name)
        case .text(let text): read(text)
        }
    }

    mutating func finish() {
        for label in labels {
            for number in controls.indices {
                let isNamed = label.target != nil && controls[number].id == label.target
                let isInside = label.target == nil && number == label.firstControl
                if isNamed || isInside {
                    controls[number].control.label = HTMLPage.collapsed(label.text)
                }
            }
        }
        for number in controls.indices where controls[number].control.type == "select" {
            settle(&controls[number].control)
        }
        for entry in controls {
            if let form = entry.form { forms[form].controls.append(entry.control) }
        }
    }

    private mutating func start(_ name: String, _ attributes: [HTMLAttribute]) {
        switch name {
        case "form" where openForm == nil:
            openForm = forms.count
            forms.append(HTMLForm(attributes: attributes, controls: []))
        case "fieldset":
            let isDisabled = attributes["disabled"] != nil || fieldsets.last?.isDisabled == true
            fieldsets.append(Fieldset(isDisabled: isDisabled, start: controls.count))
        case "legend": isInLegend = true
        case "label":
            openLabels.append(labels.count)
            labels.append((attributes["for"], controls.count, ""))
        case "input": add(attributes["type"]?.lowercased() ?? "text", attributes)
        case "button": add(attributes["type"]?.lowercased() ?? "submit", attributes)
        case "textarea":
            add(name, attributes)
            hidden = name
        case "select":
            add(name, attributes)
            openSelect = controls.count - 1
        case "option": option(attributes)
        case "a" where attributes["href"] != nil:
            openLink = links.count
            links.append(
                .init(reference: attributes["href"] ?? "", text: "", attributes: attributes)
            )
        case "meta": metas.append(attributes)
        case "script", "style", "title": hidden = name
        default: break
        }
    }

    private mutating func end(_ name: String) {
        switch name {
        case "form": openForm = nil
        case "fieldset":
            guard let fieldset = fieldsets.popLast() else { return }
            for number in controls.indices.dropFirst(fieldset.start)
            where controls[number].control.legend.isEmpty {
                controls[number].control.legend = HTMLPage.collapsed(fieldset.legend)
            }
        case "legend": isInLegend = false
        case "label": openLabels.removeAll()
        case "select":
            openSelect = nil
            openOption = false
        case "option": openOption = false
        case "a": openLink = nil
        case hidden: hidden = nil
        default: break
        }
    }

    private mutating func read(_ text: String) {
        switch hidden {
        case "script", "style": return
        case "title": title += text
        case "textarea":
            guard !controls.isEmpty else { return }
            // A line break right behind the tag is none of the value.
            let isFirst = controls[controls.count - 1].control.value.isEmpty
            let value = isFirst && text.first?.isNewline == true ? text.dropFirst() : text[...]
            controls[controls.count - 1].control.value += value
        default:
            if openOption, let select = openSelect, let last = lastOption(of: select) {
                controls[select].control.options[last].text += text
                return
            }
            self.text += text
            for label in openLabels { labels[label].text += text }
            if let link = openLink { links[link].text += text }
            if isInLegend, !fieldsets.isEmpty { fieldsets[fieldsets.count - 1].legend += text }
        }
    }

    private mutating func add(_ type: String, _ attributes: [HTMLAttribute]) {
        let isChoice = type == "checkbox" || type == "radio"
        let control = HTMLControl(
            type: type,
            name: attributes["name"] ?? "",
            value: attributes["value"] ?? (isChoice ? "on" : ""),
            isChecked: attributes["checked"] != nil,
            isDisabled: attributes["disabled"] != nil || fieldsets.last?.isDisabled == true,
            isRequired: attributes["required"] != nil,
            options: [],
            label: attributes["aria-label"] ?? "",
            legend: "",
            attributes: attributes
        )
        controls.append((control, openForm, attributes["id"]))
    }

    private mutating func option(_ attributes: [HTMLAttribute]) {
        guard let select = openSelect else { return }
        openOption = true
        let option = HTMLControl.Option(
            value: attributes["value"] ?? "\u{0}",
            text: "",
            isDisabled: attributes["disabled"] != nil
        )
        controls[select].control.options.append(option)
        if attributes["selected"] != nil {
            controls[select].control.value = "\(controls[select].control.options.count - 1)"
        }
    }

    private func lastOption(of select: Int) -> Int? {
        controls[select].control.options.indices.last
    }

    /// The value of a `select`: the marked option, else the first that can be chosen.
    private func settle(_ select: inout HTMLControl) {
        for number in select.options.indices {
            select.options[number].text = HTMLPage.collapsed(select.options[number].text)
            if select.options[number].value == "\u{0}" {
                select.options[number].value = select.options[number].text
            }
        }
        let marked = Int(select.value).map { select.options[$0] }
        select.value = (marked ?? select.options.first { !$0.isDisabled })?.value ?? ""
    }
}
