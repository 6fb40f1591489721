// The floor: what any program must do that makes this site. It reads the Markdown files, runs libcmark
// over each body, and writes as many bytes as Placard did, two pages a campaign, each file staged
// beside its place and renamed. No templates, no checks.
//
// usage: floor THREADS BYTES_PER_PAGE OUTPUT < list of paths
#define _GNU_SOURCE
#include <cmark.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char **paths;
static size_t path_count, page_size;
static int output;
static atomic_size_t next_path;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static char *read_file(const char *path, size_t *size, char **buffer, size_t *room) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  struct stat facts;
  if (file < 0 || fstat(file, &facts) < 0) fail(path);
  *size = (size_t)facts.st_size;
  if (*size > *room) *buffer = realloc(*buffer, *room = *size);
  if (read(file, *buffer, *size) != (ssize_t)*size) fail(path);
  close(file);
  return *buffer;
}

static void write_page(int folder, const char *bytes, size_t size) {
  int file = openat(folder, ".index.html.placard~", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (file < 0 || write(file, bytes, size) != (ssize_t)size) fail("write");
  close(file);
  if (renameat(folder, ".index.html.placard~", folder, "index.html") < 0) fail("rename");
}

static void write_campaign(const char *name, const char *bytes, size_t size) {
  if (mkdirat(output, name, 0755) < 0) fail("mkdir");
  int folder = openat(output, name, O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) fail("open");
  write_page(folder, bytes, size);
  if (mkdirat(folder, "share", 0755) < 0) fail("mkdir");
  int share = openat(folder, "share", O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (share < 0) fail("open");
  write_page(share, bytes, size);
  close(share);
  close(folder);
}

static void *work(void *unused) {
  (void)unused;
  char *buffer = NULL, *page = calloc(1, page_size);
  size_t room = 0, size;
  for (size_t i; (i = atomic_fetch_add(&next_path, 1)) < path_count;) {
    char *text = read_file(paths[i], &size, &buffer, &room);
    char *body = memmem(text, size, "\n---\n", 5);
    size_t skipped = body ? (size_t)(body + 5 - text) : 0;
    cmark_node *document = cmark_parse_document(text + skipped, size - skipped, CMARK_OPT_DEFAULT);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
    size_t length = strlen(html);
    memcpy(page, html, length < page_size ? length : page_size);
    free(html);
    cmark_node_free(document);
    char name[32];
    snprintf(name, sizeof name, "%zu", i);
    write_campaign(name, page, page_size);
  }
  free(page);
  free(buffer);
  return NULL;
}

int main(int count, char **arguments) {
  if (count != 4) {
    fputs("usage: floor THREADS BYTES_PER_PAGE OUTPUT < list of paths\n", stderr);
    return 64;
  }
  int threads = atoi(arguments[1]);
  page_size = strtoul(arguments[2], NULL, 10);
  if (mkdir(arguments[3], 0755) < 0) fail(arguments[3]);
  output = open(arguments[3], O_PATH | O_DIRECTORY | O_CLOEXEC);
  char *line = NULL;
  size_t room = 0, capacity = 0;
  ssize_t length;
  while ((length = getline(&line, &room, stdin)) > 0) {
    line[length - 1] = 0;
    if (path_count == capacity) {
      capacity = capacity ? capacity * 2 : 1024;
      paths = realloc(paths, capacity * sizeof *paths);
    }
    paths[path_count++] = strdup(line);
  }
  pthread_t workers[64];
  if (threads < 1 || threads > 64) threads = 2;
  for (int i = 0; i < threads; i++) pthread_create(&workers[i], NULL, work, NULL);
  for (int i = 0; i < threads; i++) pthread_join(workers[i], NULL);
  return 0;
}
