/* Makes the calls that read and write do less than they are asked for, as they may.
 *
 * FAULTS=short: each call takes a few bytes, and every third is interrupted (EINTR).
 * FAULTS=truncate: a file loses its second half between being opened and being read.
 * FAULTS=slow: what is written takes two seconds to be lasting (fsync). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int is(const char *mode) {
  const char *value = getenv("FAULTS");
  return value && strcmp(value, mode) == 0;
}

/* How many bytes a call takes; 0 where it is interrupted. */
static size_t allowed(size_t count) {
  static unsigned calls;
  if (!is("short") || count == 0) return count;
  unsigned call = __atomic_add_fetch(&calls, 1, __ATOMIC_RELAXED);
  if (call % 3 == 0) return 0;
  size_t part = 1 + call % 7;
  return part < count ? part : count;
}

/* Cuts a regular file, whoever has it open. */
static void cut(int file) {
  static int last = -1;
  struct stat status;
  char path[64], name[4096];
  if (!is("truncate") || file == last || fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) return;
  strcpy(path, "/proc/self/fd/");
  char digits[12];
  int length = 0;
  for (int rest = file; length == 0 || rest; rest /= 10) digits[length++] = (char)('0' + rest % 10);
  size_t end = strlen(path);
  while (length) path[end++] = digits[--length];
  path[end] = 0;
  ssize_t size = readlink(path, name, sizeof name - 1);
  if (size < 5) return;
  name[size] = 0;
  if (!strstr(name, "cut")) return;
  last = file;
  truncate(name, status.st_size / 2);
}

int fsync(int file) {
  static int (*next)(int);
  if (!next) next = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  if (is("slow")) sleep(2);
  return next(file);
}

ssize_t read(int file, void *buffer, size_t count) {
  static ssize_t (*next)(int, void *, size_t);
  if (!next) next = (ssize_t (*)(int, void *, size_t))dlsym(RTLD_NEXT, "read");
  cut(file);
  size_t part = allowed(count);
  if (part == 0 && count != 0) return errno = EINTR, -1;
  return next(file, buffer, part);
}

ssize_t write(int file, const void *buffer, size_t count) {
  static ssize_t (*next)(int, const void *, size_t);
  if (!next) next = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
  size_t part = allowed(count);
  if (part == 0 && count != 0) return errno = EINTR, -1;
  return next(file, buffer, part);
}
