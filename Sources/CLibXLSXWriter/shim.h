#ifndef KEHOACH_CLIBXLSXWRITER_SHIM_H
#define KEHOACH_CLIBXLSXWRITER_SHIM_H
#include <locale.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

// A file that lives in memory only, since libxlsxwriter writes to paths and nowhere else (/proc/self/fd/N is its path): nothing
// of it can stay behind, however the program ends. -1, and errno, on failure.
static inline int kehoach_memory_file(void) { return (int)syscall(SYS_memfd_create, "kehoach.xlsx", 1U /* MFD_CLOEXEC */); }

// The number of bytes in a file, or -1.
static inline long kehoach_file_size(int file) { return (long)lseek(file, 0, SEEK_END); }

static inline long kehoach_read(int file, void *bytes, size_t count, long offset) {
  return (long)pread(file, bytes, count, offset);
}

static inline void kehoach_close(int file) { close(file); }

// libxlsxwriter writes numbers by printf, which heeds the locale of the thread: work that must not is put between these two.
static inline locale_t kehoach_enter_plain_locale(void) {
  locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
  return plain ? uselocale(plain) : (locale_t)0;
}

static inline void kehoach_leave_plain_locale(locale_t before) {
  if (!before) return;
  locale_t plain = uselocale(before);
  if (plain != before && plain != LC_GLOBAL_LOCALE) freelocale(plain);
}
#endif
