import Templates

/// A date as people and as machines read it.
struct DateView: View {
    enum Name: Int, ViewName {
        case date, machineDate
    }

    let date: ShownDate

    static func spec(of name: Name) -> NameSpec {
        switch name {
        case .date:
            .text(
                "date",
                "the date for people, as precise as is known",
                example: "11 November 2019"
            )
        case .machineDate: .text("machine_date", "the date for datetime", example: "2019-11-11")
        }
    }

    func value(of name: Name) -> ViewValue {
        switch name {
        case .date: .text(date.text)
        case .machineDate: .text(date.iso)
        }
    }
}
