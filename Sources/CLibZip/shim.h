#ifndef KEHOACH_CLIBZIP_SHIM_H
#define KEHOACH_CLIBZIP_SHIM_H
#include <zip.h>
#endif
