import CampaignModel
import OutputWriting
import PageRendering

// Units that need no rendering, since they would give what is in place.
extension PagesPass {
    /// A unit's name in the record: its Markdown file.
    func name(of unit: Unit) -> String {
        switch unit {
        case .campaign(let reference): site[reference].file.path
        case .page(let number): site.pages[number].head.file.path
        }
    }

    /// The hash of what a unit always depends on.
    func key(of unit: Unit, _ fields: inout FieldBytes) -> UInt64? {
        switch unit {
        case .campaign(let reference): keys?.pages.key(ofCampaign: reference, through: &fields)
        case .page(let number): keys?.pages.key(ofPage: number, through: &fields)
        }
    }

    /// What the record says of a unit.
    enum Recollection {
        /// Its files are kept; this is what its bodies told.
        case kept(UnitNotes)
        /// It is to be rendered.
        case changed([RenderingCause])
    }

    /// Keeps a unit's files if its key is the one recorded and they are as they were written.
    func recollection(of unit: Unit, _ key: UInt64?, _ writer: inout OutputWriter) throws
        -> Recollection
    {
        let name = name(of: unit)
        // The keys are asked where they lie, here and below: at each unit a copy would show.
        guard let key, let record = keys?.record, let number = record.unit(named: name)
        else { return .changed([keys?.changes?.whole ?? RenderingCause(.isNew)]) }
        let recorded = record.key(ofUnit: number)
        guard recorded.own == key else { return .changed(causes(of: unit)) }
        guard keys?.isSame(recorded, key) == true else { return .changed([RenderingCause(.links)]) }
        guard let notes = UnitNotes(ofUnit: number, in: record), try writer.keep(unit: number)
        else { return .changed([RenderingCause(.output)]) }
        return .kept(notes)
    }

    private func causes(of unit: Unit) -> [RenderingCause] {
        switch unit {
        case .campaign(let reference): keys?.changes?.causes(of: reference, in: site) ?? []
        case .page(let number): keys?.changes?.causes(ofPage: number, in: site) ?? []
        }
    }

    /// Ends a unit whose files were rendered.
    func end(
        _ unit: Unit,
        _ key: UInt64,
        _ notes: inout UnitNotes,
        _ writer: inout OutputWriter,
        _ fields: inout FieldBytes
    ) {
        notes.build = keys?.build ?? 0
        fields.removeAll()
        notes.write(into: &fields)
        let surroundings = notes.found.asksSite ? keys?.surroundings ?? 0 : 0
        writer.endUnit(
            name(of: unit),
            UnitKey(key, surroundings: surroundings),
            notes: fields.bytes.span
        )
    }
}
