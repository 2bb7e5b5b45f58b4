import Glibc
import KeHoach

/// Another program, run to its end.
enum ChildProcess {
  /// Runs a program without input or output.
  ///
  /// - Returns: whether it ended by itself, and well, within so many seconds; after them it is stopped.
  static func run(_ arguments: [String], seconds: Int) throws(Failure) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (stream, mode) in [(STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_WRONLY), (STDERR_FILENO, O_WRONLY)] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", mode, 0)
    }
    var settings = posix_spawnattr_t()
    posix_spawnattr_init(&settings)
    defer { posix_spawnattr_destroy(&settings) }
    // A group of its own, so that what it starts is stopped with it.
    posix_spawnattr_setflags(&settings, Int16(POSIX_SPAWN_SETPGROUP))
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, arguments[0], &actions, &settings, &words, environ)
    guard code == 0 else { throw Failure(Bilingual("chạy", en: "run"), arguments[0], errno: code) }
    var status: Int32 = 0
    for _ in 0..<seconds * 20 {
      if waitpid(child, &status, WNOHANG) == child { return status == 0 }
      usleep(50_000)
    }
    kill(-child, SIGKILL)
    waitpid(child, &status, 0)
    return false
  }
}
