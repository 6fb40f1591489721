// Header only: nothing is linked. The macro-renamed names do not reach Swift, so each function that
// Placard uses has a wrapper here.
#define XXH_INLINE_ALL
#include <xxhash.h>

static inline uint64_t placard_xxh3_64(const void *bytes, size_t count, uint64_t seed) {
  return XXH3_64bits_withSeed(bytes, count, seed);
}

// A digest that grows bit by bit; NULL where there is no memory for it.
static inline void *placard_xxh3_begin(uint64_t seed) {
  XXH3_state_t *state = XXH3_createState();
  if (state != NULL) XXH3_64bits_reset_withSeed(state, seed);
  return state;
}

static inline void placard_xxh3_update(void *state, const void *bytes, size_t count) {
  XXH3_64bits_update((XXH3_state_t *)state, bytes, count);
}

static inline uint64_t placard_xxh3_value(const void *state) {
  return XXH3_64bits_digest((const XXH3_state_t *)state);
}

static inline void placard_xxh3_end(void *state) {
  XXH3_freeState((XXH3_state_t *)state);
}
