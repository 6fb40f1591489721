// What Swift's own modules do not show: variadic calls, GNU extensions, and structures whose fields
// differ between systems. A function returns its result, or the negated error number.
#ifndef PLACARD_PLATFORM_H
#define PLACARD_PLATFORM_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#if defined(__linux__) && __has_include(<mimalloc.h>)
#include <mimalloc.h>
// Linked into the release binary only; its absence is no mistake.
#pragma weak mi_option_set
#endif
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <linux/openat2.h>
#include <sys/syscall.h>
#endif

// Has memory given back as soon as it is free, where the allocator can be told.
static inline void placard_return_memory(void) {
#ifdef MI_MALLOC_VERSION
#if MI_MALLOC_VERSION >= 210
  const mi_option_t delay = mi_option_purge_delay;
#else
  const mi_option_t delay = mi_option_decommit_delay;
#endif
  if (mi_option_set != NULL) {
    mi_option_set(delay, 0);
    return;
  }
#endif
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 64 << 10);
#endif
}

static inline int placard_openat(int folder, const char *path, int flags, mode_t mode) {
  int descriptor;
  do {
    descriptor = openat(folder, path, flags | O_CLOEXEC | O_NOCTTY, mode);
  } while (descriptor < 0 && errno == EINTR);
  return descriptor < 0 ? -errno : descriptor;
}

// Flags that open a folder only to work relative to it.
static inline int placard_search_flags(void) {
#ifdef __linux__
  return O_PATH | O_DIRECTORY | O_NOFOLLOW;
#else
  return O_SEARCH | O_DIRECTORY | O_NOFOLLOW;
#endif
}

// Opens one component after the other, so that no symbolic link is followed on the way.
static inline int placard_walk(int folder, const char *path, int flags, mode_t mode) {
  int at = folder;
  for (;;) {
    const char *slash = strchr(path, '/');
    if (slash == NULL) break;
    char name[256];
    size_t count = (size_t)(slash - path);
    int next = -ENAMETOOLONG;
    if (count < sizeof name) {
      memcpy(name, path, count);
      name[count] = 0;
      int upwards = count == 0 || strcmp(name, "..") == 0;
      next = upwards ? -EXDEV : placard_openat(at, name, placard_search_flags(), 0);
      struct stat found;
      if (next == -ENOTDIR && fstatat(at, name, &found, AT_SYMLINK_NOFOLLOW) == 0
          && S_ISLNK(found.st_mode)) next = -ELOOP;
    }
    if (at != folder) close(at);
    if (next < 0) return next;
    at = next;
    path = slash + 1;
  }
  int result = strcmp(path, "..") == 0 ? -EXDEV : placard_openat(at, path, flags | O_NOFOLLOW, mode);
  if (at != folder) close(at);
  return result;
}

// Opens a path below a folder; neither a symbolic link nor `..` can lead out of it. One call where
// the kernel offers it; older kernels do not know it, some containers forbid it, and it may ask to try again.
static inline int placard_open_beneath(int folder, const char *path, int flags, mode_t mode) {
#if defined(__linux__) && defined(SYS_openat2)
  struct open_how how = {0};
  // Unlike openat, this call refuses flags that say nothing for the kind of opening.
  how.flags = (uint64_t)(flags | O_NOFOLLOW | O_CLOEXEC | ((flags & O_PATH) ? 0 : O_NOCTTY));
  how.mode = (flags & O_CREAT) ? mode : 0;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
  long descriptor;
  do {
    descriptor = syscall(SYS_openat2, folder, path, &how, sizeof how);
  } while (descriptor < 0 && errno == EINTR);
  if (descriptor >= 0) return (int)descriptor;
  if (errno != ENOSYS && errno != EPERM && errno != EAGAIN) return -errno;
#endif
  return placard_walk(folder, path, flags, mode);
}

typedef struct {
  uint32_t mode;
  uint64_t device, inode;
  int64_t size, modified, changed;
} placard_facts;

static inline void placard_copy_facts(const struct stat *from, placard_facts *to) {
  to->mode = from->st_mode;
  to->device = (uint64_t)from->st_dev;
  to->inode = (uint64_t)from->st_ino;
  to->size = (int64_t)from->st_size;
#ifdef __APPLE__
  to->modified = from->st_mtimespec.tv_sec * 1000000000LL + from->st_mtimespec.tv_nsec;
  to->changed = from->st_ctimespec.tv_sec * 1000000000LL + from->st_ctimespec.tv_nsec;
#else
  to->modified = from->st_mtim.tv_sec * 1000000000LL + from->st_mtim.tv_nsec;
  to->changed = from->st_ctim.tv_sec * 1000000000LL + from->st_ctim.tv_nsec;
#endif
}

static inline int placard_facts_of(int descriptor, placard_facts *facts) {
  struct stat found;
  if (fstat(descriptor, &found) != 0) return -errno;
  placard_copy_facts(&found, facts);
  return 0;
}

// Never follows a symbolic link in the last place.
static inline int placard_facts_at(int folder, const char *path, placard_facts *facts) {
  struct stat found;
  if (fstatat(folder, path, &found, AT_SYMLINK_NOFOLLOW) != 0) return -errno;
  placard_copy_facts(&found, facts);
  return 0;
}

// The next entry's name, type and length; 1 with an entry, 0 at the end. The name lives until the
// next call.
static inline int placard_next_entry(DIR *folder, const char **name, size_t *count, int *type) {
  errno = 0;
  struct dirent *entry = readdir(folder);
  if (entry == NULL) return -errno;
  *name = entry->d_name;
  *count = strlen(entry->d_name);
  *type = entry->d_type;
  return 1;
}

#endif
