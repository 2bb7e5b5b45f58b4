#ifndef KEHOACH_CLIBXML2_SHIM_H
#define KEHOACH_CLIBXML2_SHIM_H

// libxml2's ICU headers clash with those of Foundation in one clean build: leave them out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlwriter.h>

// `xmlFree` is a global function pointer, which Swift 6 does not let one read: call it in C.
static inline void kehoach_xmlFree(void *pointer) { xmlFree(pointer); }

#endif
