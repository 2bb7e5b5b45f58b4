#ifndef KEHOACH_CLIBZIP_SHIM_H
#define KEHOACH_CLIBZIP_SHIM_H
#include <stdlib.h>
#include <string.h>
#include <zip.h>

// A source over a copy of bytes that belongs to libzip. It must: libzip 1.7 frees what it was told not to when it keeps
// the unchanged start of an archive (`buffer_clone`).
static inline zip_source_t *kehoach_zip_source_copy(const void *bytes, size_t count, zip_error_t *error) {
  void *copy = malloc(count > 0 ? count : 1);
  if (copy == NULL) return NULL;
  if (count > 0) memcpy(copy, bytes, count);
  zip_source_t *source = zip_source_buffer_create(copy, count, 1, error);
  if (source == NULL) free(copy);
  return source;
}
#endif
