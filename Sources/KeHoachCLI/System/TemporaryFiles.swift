import Glibc
import Synchronization

/// The temporary files of this run, so that an interrupted run leaves none behind.
///
/// A signal handler may only touch what is safe at any moment: a fixed row of slots, each null or a C string, set
/// and cleared by atomic operations.
enum TemporaryFiles {
  private typealias Slot = Atomic<UnsafeMutablePointer<CChar>?>

  private static let count = 512
  nonisolated(unsafe) private static let slots: UnsafeMutablePointer<Slot> = {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    for ordinal in 0..<count { (slots + ordinal).initialize(to: Slot(nil)) }
    return slots
  }()
  private static let nextNumber = Atomic<Int>(0)

  /// Removes the files when the user stops the program or the reader of its output goes away.
  static func removeWhenInterrupted() {
    _ = slots
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { signal in
      TemporaryFiles.removeAll()
      // The default action now, as if nothing had been handled: the shell sees the signal.
      var fallback = sigaction()
      fallback.__sigaction_handler.sa_handler = SIG_DFL
      sigaction(signal, &fallback, nil)
      raise(signal)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_NODEFER))
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] {
      var current = sigaction()
      // A parent that ignores a signal (nohup) goes on ignoring it.
      if sigaction(signal, nil, &current) == 0, isIgnored(current), signal != SIGPIPE { continue }
      sigaction(signal, &action, nil)
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// A fresh name for a temporary file in a folder, and its slot. Call `forget` when the file is gone or renamed.
  static func register(in folder: String) -> (path: String, slot: Int?) {
    let number = nextNumber.add(1, ordering: .relaxed).newValue
    let path = Path.join(folder, ".kehoach-\(getpid())-\(number).tmp")
    guard let copy = strdup(path) else { return (path, nil) }
    for ordinal in 0..<count
    where slots[ordinal].compareExchange(expected: nil, desired: copy, ordering: .sequentiallyConsistent).exchanged {
      return (path, ordinal)
    }
    free(copy)
    return (path, nil)
  }

  /// Takes a file off the list.
  static func forget(_ slot: Int?) {
    guard let slot, let copy = slots[slot].exchange(nil, ordering: .sequentiallyConsistent) else { return }
    free(copy)
  }

  private static func removeAll() {
    for ordinal in 0..<count {
      if let path = slots[ordinal].exchange(nil, ordering: .sequentiallyConsistent) { unlink(path) }
    }
  }
}
