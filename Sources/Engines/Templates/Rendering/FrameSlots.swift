/// The slots of a program, which keep their memory from page to page.
///
/// A slot cannot be copied, so its view is asked where it lies. A copy would count one reference for
/// each value of a page, twice.
struct FrameSlots: ~Copyable {
    private struct Slot: ~Copyable {
        var frame = Frame()

        @inline(__always)
        borrowing func value(_ code: Int32, keys: [String]) -> ViewValue {
            frame.value(code, keys: keys)
        }
    }

    private var slots: UnsafeMutableBufferPointer<Slot>

    init() {
        slots = .allocate(capacity: 0)
    }

    deinit {
        slots.deinitialize()
        slots.deallocate()
    }

    /// Makes at least so many slots; all are empty where more are needed than before.
    mutating func reserve(_ count: Int) {
        guard slots.count < count else { return }
        slots.deinitialize()
        slots.deallocate()
        slots = .allocate(capacity: count)
        for number in 0..<count { slots.initializeElement(at: number, to: Slot()) }
    }

    /// The frame of a slot less than what was reserved.
    subscript(number: Int32) -> Frame {
        get { slots[Int(number)].frame }
        _modify { yield &slots[Int(number)].frame }
    }

    /// The value that an instruction asks for.
    @inline(__always)
    func value(of source: Source, keys: [String]) -> ViewValue {
        slots[Int(source.slot)].value(source.code, keys: keys)
    }
}
