#ifndef KEHOACH_CLIBXLSXWRITER_SHIM_H
#define KEHOACH_CLIBXLSXWRITER_SHIM_H
#include <xlsxwriter.h>
#endif
