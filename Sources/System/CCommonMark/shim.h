#include <cmark.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// The memory of one tree. libcmark frees node by node what it allocated node by node, which costs a
// third of its time; here a tree lies in a few blocks that its owner uses again for the next one.
//
// cmark_mem's functions take no context, so the arena in use is the thread's. It is set for the time
// of one call of commonmark_parse only.
typedef struct commonmark_arena {
  struct commonmark_arena_block *blocks; // the one in use first
} commonmark_arena;

typedef struct commonmark_arena_block {
  struct commonmark_arena_block *next;
  size_t used;
  size_t size;
} commonmark_arena_block;

enum {
  commonmark_arena_first = 64 * 1024,
  // A block larger than this is given back after its tree, so that one large file does not stay.
  commonmark_arena_kept = 1024 * 1024,
};

// Swift emits what lies inside a function of a header, not a variable beside it.
static inline commonmark_arena **commonmark_arena_in_use(void) {
  static _Thread_local commonmark_arena *arena;
  return &arena;
}

static inline void *commonmark_arena_take(size_t size) {
  // Each piece stands behind its own size, which realloc needs.
  size_t rounded = (size + 7) & ~(size_t)7;
  commonmark_arena *arena = *commonmark_arena_in_use();
  commonmark_arena_block *block = arena->blocks;
  if (!block || block->size - block->used < rounded + 8) {
    size_t next = block ? block->size * 2 : commonmark_arena_first;
    if (next < rounded + 8) next = rounded + 8;
    commonmark_arena_block *fresh = malloc(sizeof(*fresh) + next);
    if (!fresh) abort(); // as libcmark's own allocator does
    fresh->next = block;
    fresh->used = 0;
    fresh->size = next;
    arena->blocks = block = fresh;
  }
  char *piece = (char *)(block + 1) + block->used;
  *(size_t *)piece = rounded;
  block->used += rounded + 8;
  return piece + 8;
}

static inline void *commonmark_arena_calloc(size_t count, size_t size) {
  void *piece = commonmark_arena_take(count * size);
  memset(piece, 0, count * size);
  return piece;
}

// Whether the piece is the last of its block, which can grow or be taken back.
static inline int commonmark_arena_is_last(char *piece, size_t size) {
  commonmark_arena_block *block = (*commonmark_arena_in_use())->blocks;
  return piece + size == (char *)(block + 1) + block->used;
}

static inline void *commonmark_arena_realloc(void *old, size_t size) {
  if (!old) return commonmark_arena_take(size);
  size_t *header = (size_t *)old - 1;
  if (size <= *header) return old;
  size_t rounded = (size + 7) & ~(size_t)7;
  commonmark_arena_block *block = (*commonmark_arena_in_use())->blocks;
  if (commonmark_arena_is_last(old, *header) && block->size - block->used >= rounded - *header) {
    block->used += rounded - *header;
    *header = rounded;
    return old;
  }
  void *fresh = commonmark_arena_take(size);
  memcpy(fresh, old, *header);
  return fresh;
}

static inline void commonmark_arena_free(void *old) {
  if (!old) return;
  size_t size = ((size_t *)old)[-1];
  if (commonmark_arena_is_last(old, size)) (*commonmark_arena_in_use())->blocks->used -= size + 8;
}

// Forgets the tree; keeps one block, unless it is large.
static inline void commonmark_arena_reset(commonmark_arena *arena) {
  commonmark_arena_block *block = arena->blocks;
  commonmark_arena_block *kept = NULL;
  while (block) {
    commonmark_arena_block *next = block->next;
    if (!kept && block->size <= commonmark_arena_kept) {
      kept = block;
      kept->next = NULL;
      kept->used = 0;
    } else {
      free(block);
    }
    block = next;
  }
  arena->blocks = kept;
}

static inline void commonmark_arena_release(commonmark_arena *arena) {
  while (arena->blocks) {
    commonmark_arena_block *next = arena->blocks->next;
    free(arena->blocks);
    arena->blocks = next;
  }
}

static inline size_t commonmark_length(const char *text) { return text ? strlen(text) : 0; }

// Parses a text into the arena, which must have been reset: the tree lives until the next reset.
static inline cmark_node *commonmark_parse(commonmark_arena *arena, const uint8_t *text,
                                           size_t count) {
  static cmark_mem memory = {
      commonmark_arena_calloc,
      commonmark_arena_realloc,
      commonmark_arena_free,
  };
  *commonmark_arena_in_use() = arena;
  // CMARK_OPT_SOURCEPOS makes the parser count line breaks in code spans and tags.
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_SOURCEPOS, &memory);
  cmark_parser_feed(parser, (const char *)text, count);
  cmark_node *root = cmark_parser_finish(parser);
  // The parser lies in the arena too.
  *commonmark_arena_in_use() = NULL;
  return root;
}
