/* Tells the thread sanitizer of the waiting path of Swift's Mutex.
 *
 * The kernel hands a contended mutex over (FUTEX_LOCK_PI), inside a library that is not instrumented: what
 * one thread wrote under the mutex would be taken for a race with the next. Both functions are methods, so
 * that the mutex comes where Swift passes `self`. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"
#define METHOD __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *mutex

void __tsan_acquire(void *);
void __tsan_release(void *);

typedef METHOD void Lock(uint32_t, SELF);
typedef METHOD void Unlock(SELF);

METHOD void lock(uint32_t thread, SELF) __asm__(LOCK);
METHOD void unlock(SELF) __asm__(UNLOCK);

METHOD void lock(uint32_t thread, SELF) {
  ((Lock *)dlsym(RTLD_NEXT, LOCK))(thread, mutex);
  __tsan_acquire(mutex);
}

METHOD void unlock(SELF) {
  __tsan_release(mutex);
  ((Unlock *)dlsym(RTLD_NEXT, UNLOCK))(mutex);
}
