import NIOCore
import Synchronization

/// The connections and event streams that are open.
final class OpenChannels: Sendable {
    private let channels = Mutex<[ObjectIdentifier: any Channel]>([:])
    /// How many event streams are open.
    let streams = Atomic<Int>(0)

    /// Notes a connection.
    ///
    /// - Returns: How many there are now.
    func add(_ channel: any Channel) -> Int {
        channels.withLock { channels in
            channels[ObjectIdentifier(channel)] = channel
            return channels.count
        }
    }

    /// Forgets a connection that was closed.
    func remove(_ channel: any Channel) {
        channels.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(channel)) }
    }

    /// Closes all connections.
    func closeAll() async {
        for channel in channels.withLock({ Array($0.values) }) { try? await channel.close() }
    }
}
