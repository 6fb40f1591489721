/// The bytes of a text that somebody else keeps alive.
typealias Bytes = UnsafeBufferPointer<UInt8>
