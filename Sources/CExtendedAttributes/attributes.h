/* Calls of Linux that Swift's module of the C library leaves out. */
#if defined(__linux__)
#include <sys/xattr.h>
#endif
