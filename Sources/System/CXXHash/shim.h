// Header only: nothing is linked. The macro-renamed names do not reach Swift, so each function that
// Placard uses has a wrapper here.
#define XXH_INLINE_ALL
#include <xxhash.h>

static inline uint64_t placard_xxh3_64(const void *bytes, size_t count, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes, count, seed);
}

// How much memory a digest that grows bit by bit needs, which lies at the caller's.
static inline size_t placard_xxh3_state_size(void) { return sizeof(XXH3_state_t); }

static inline size_t placard_xxh3_state_alignment(void) { return _Alignof(XXH3_state_t); }

static inline void placard_xxh3_begin(void *state, uint64_t seed) {
  // What lies in fresh memory must not be taken for an earlier seed.
  XXH3_INITSTATE((XXH3_state_t *)state);
  XXH3_64bits_reset_withSeed((XXH3_state_t *)state, seed);
}

static inline void placard_xxh3_update(void *state, const void *bytes, size_t count) {
  XXH3_64bits_update((XXH3_state_t *)state, bytes, count);
}

static inline uint64_t placard_xxh3_value(const void *state) {
  return XXH3_64bits_digest((const XXH3_state_t *)state);
}
