// The low-level functions link 29 KB of libcrypto; the EVP interface links 3.9 MB.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
