// Header only: nothing is linked. The macro-renamed names do not reach Swift, so each function that
// Placard uses has a wrapper here.
#define XXH_INLINE_ALL
#include <xxhash.h>

static inline uint64_t placard_xxh3_64(const void *bytes, size_t count, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes, count, seed);
}
