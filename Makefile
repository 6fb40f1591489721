# `make site` builds Placard and the example site, `make test` is the gate.

SWIFT ?= swift
# The Swift runtime goes into the binary: it then runs without Swift and starts faster.
# Without the table of symbols it is half as large; SYMBOLS=1 keeps it for a profiler (and leaves out
# the debugger's tables, which valgrind cannot read). Small functions are compiled into other modules
# that call them, which takes a twentieth off a build of many campaigns.
RELEASE = -c release --static-swift-stdlib --product placard -Xswiftc -cross-module-optimization
ifeq ($(shell uname),Linux)
# What the loader would do at each start is done once: C libraries that have archives are linked in,
# nothing is exported by name, and addresses that depend on where the program lies take a bit each.
# That is 2 ms of a start, 5 MB of memory and 2 MB of the binary. mimalloc takes the place of glibc's
# allocator, which asks the system for a thread's memory page by page: a twelfth off a cold build.
export STATIC_LIBRARIES = $(foreach name,cmark yaml crypto,\
	$(if $(wildcard /usr/lib/$(shell uname -m)-linux-gnu/lib$(name).a),$(name)))
RELEASE += -Xswiftc -use-ld=lld -Xlinker --no-export-dynamic \
	-Xlinker -z -Xlinker pack-relative-relocs \
	-Xlinker -lmimalloc -Xlinker --build-id=sha1 -Xlinker $(if $(SYMBOLS),-S,-s)
endif
PLACARD = .build/release/placard
LOCALE_TABLES = Sources/Engines/Locales/generate-locale-tables.py

# A pull request may come from a stranger: CI then builds the preview, whose forms post nowhere.
IN_PULL_REQUEST = $(filter pull_request pull_request_target,$(GITHUB_EVENT_NAME))$(CI_MERGE_REQUEST_IID)$(filter deploy-preview branch-deploy,$(CONTEXT))

.PHONY: site test test-browser test-browser-all mail-check soak lint set-up binary bench locale-tables clean

site: binary
	$(PLACARD) build $(if $(IN_PULL_REQUEST),--environment preview)

binary: set-up
	$(SWIFT) build $(RELEASE)

test: set-up lint
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) build $(RELEASE)
	$(SWIFT) test --skip-build

# Thousands of random edits and hundreds of kills, each compared with a clean build.
soak: set-up
	$(SWIFT) build --build-tests
	PLACARD_STEPS=1000 $(SWIFT) test --skip-build --filter RandomEditTests

# Needs Debian's spamassassin, and is skipped without it.
mail-check: binary
	Tests/Program/Mails/check-spam.sh $(PLACARD)

# The whole journey in Chromium; TESTS=word runs those whose names hold the word.
test-browser: binary
	@.ci/test-browser $(TESTS)

# Then reading, signing and sharing in Firefox and WebKit, which CI leaves out.
test-browser-all: test-browser
	@.ci/test-other-browsers

lint:
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests
	@.ci/check-imports
	@.ci/check-script

set-up:
	@.ci/set-up

bench: binary
	python3 Tests/Benchmarks/bench.py --write

# The tables come from CLDR through PyPI's Babel, and what Babel leaves out from an ICU with the same
# CLDR, in a virtual environment that is thrown away.
locale-tables:
	folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && python3 -m venv "$$folder" && \
	"$$folder/bin/pip" install --quiet --only-binary :all: Babel==2.18.0 pyicu-wheels==2.15.2 && \
	"$$folder/bin/python" $(LOCALE_TABLES)

clean:
	rm -rf .build
