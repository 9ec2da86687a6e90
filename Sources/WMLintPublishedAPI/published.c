#include "WMLintPublishedAPI.h"

static const unsigned char document[] = {
#embed "genesys-cloud-published.openapi.json"
};

static const unsigned char removed[] = {
#embed "removed-operations.json"
};

const unsigned char *wmlint_published_document(void) { return document; }
size_t wmlint_published_document_size(void) { return sizeof document; }
const unsigned char *wmlint_removed_operations(void) { return removed; }
size_t wmlint_removed_operations_size(void) { return sizeof removed; }
