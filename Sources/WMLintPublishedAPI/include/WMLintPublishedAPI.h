#ifndef WMLINT_PUBLISHED_API_H
#define WMLINT_PUBLISHED_API_H

#include <stddef.h>

// Functions, because Swift cannot import an array of unknown length.
const unsigned char *wmlint_published_document(void);
size_t wmlint_published_document_size(void);
const unsigned char *wmlint_removed_operations(void);
size_t wmlint_removed_operations_size(void);

#endif
