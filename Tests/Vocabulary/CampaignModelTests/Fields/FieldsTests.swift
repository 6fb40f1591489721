import CampaignModel
import Testing

/// A value whose field does not reach its bytes would let a change of it go unseen: a page would stay
/// as it was.
@Suite struct FieldsTests {
    @Test(arguments: AllSamples.digestible.indices)
    func eachFieldOfAValueChangesItsBytes(number: Int) {
        expectDifferentBytes(AllSamples.digestible[number])
    }

    @Test(arguments: AllSamples.restorable.indices)
    func eachFieldOfARestorableValueChangesItsBytes(number: Int) {
        expectDifferentBytes(AllSamples.restorable[number])
    }

    @Test(arguments: AllSamples.restorable.indices)
    func whatAValueWroteGivesTheValueAgain(number: Int) throws {
        try expectSameValues(AllSamples.restorable[number])
    }

    @Test(arguments: AllSamples.restorable.indices)
    func damagedBytesGiveAnotherValueOrAMistakeAndNeverATrap(number: Int) {
        expectNoTrap(AllSamples.restorable[number])
    }

    private func expectDifferentBytes<Value: Sampled & Digestible>(_: Value.Type) {
        let samples = Value.samples
        if Mirror(reflecting: samples[0]).displayStyle == .struct, !(Value.self is any Lone.Type) {
            let count = Mirror(reflecting: samples[0]).children.count
            #expect(samples.count == count + 1, "\(Value.self) has \(count) fields")
        }
        let bytes = samples.map { written(by: $0) }
        #expect(Set(bytes).count == samples.count, "\(Value.self)")
    }

    private func expectSameValues<Value: Sampled & Restorable>(_: Value.Type) throws {
        for sample in Value.samples {
            let bytes = written(by: sample)
            var place = 0
            let restored = try Value(from: bytes.span, at: &place)
            #expect(restored == sample)
            #expect(place == bytes.count)
        }
    }

    private func expectNoTrap<Value: Sampled & Restorable>(_: Value.Type) {
        for sample in Value.samples {
            let bytes = written(by: sample)
            for end in bytes.indices {
                var place = 0
                #expect(throws: FieldDamage.self) {
                    try Value(from: Array(bytes[..<end]).span, at: &place)
                }
            }
            for index in bytes.indices {
                for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
                    var damaged = bytes
                    damaged[index] = value
                    var place = 0
                    _ = try? Value(from: damaged.span, at: &place)
                }
            }
        }
    }

    private func written(by value: some Digestible) -> [UInt8] {
        var fields = FieldBytes()
        value.write(into: &fields)
        return fields.bytes
    }
}

/// Values that only their own initialiser makes: their samples do not change one field each.
private protocol Lone {}
extension CivilDate: Lone {}
extension LanguageTag: Lone {}
extension EndpointPattern: Lone {}
extension BaseURL: Lone {}
extension PageAddress: Lone {}
