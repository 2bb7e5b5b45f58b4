# make demo    builds the program and compiles Examples/ into Output/
# make test    runs the tests
# make check   outside checks of Output/: Word's schemas, LibreOffice, pandoc, Chromium, hostile input (Scripts/check-*)
# make install PREFIX=/usr/local [DESTDIR=]
# make rules   writes the documentation's page of rules
# make bench, make format, make lint, make clean

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
CHECK_VENV ?= .build-checks/venv

BINDIR = $(DESTDIR)$(PREFIX)/bin
SHARE = $(DESTDIR)$(PREFIX)/share

# A module may import only what Package.swift declares; a released program needs no Swift on the machine that runs it.
STRICT = --explicit-target-dependency-import-check error
RELEASE = -c release --product kehoach $(STRICT)
ifeq ($(shell uname -s),Linux)
RELEASE += --static-swift-stdlib
endif

PROGRAM = .build/release/kehoach
SOURCES = Package.swift Sources Tests Templates
EXAMPLES = $(wildcard Examples/*.kh)

.PHONY: all demo test check install manual build libraries oracles bench format lint rules clean
# SwiftPM is parallel by itself and locks .build: steps that use it run one after the other.
.NOTPARALLEL:

all: build

libraries:
	@Scripts/install-libraries

build: libraries
	$(SWIFT) build $(RELEASE)

demo: build
	@mkdir -p Output
ifeq ($(EXAMPLES),)
	@echo "There is no plan in Examples/"
else
	$(PROGRAM) build $(EXAMPLES) -o Output
	@ls -l Output
endif

test: libraries
	$(SWIFT) test $(STRICT)

oracles:
	@Scripts/install-oracles $(CHECK_VENV)

check: demo oracles
	@CHECK_VENV=$(CHECK_VENV) Scripts/check Output Examples

# swift-argument-parser's plugin builds its tool for manual pages; the tool asks the program for its options. (Run through the
# plugin itself, it would build the program once more, with other settings, over the one just built.)
manual: build
	@rm -rf .build/manual && mkdir -p .build/manual
	$(SWIFT) package generate-manual --help >/dev/null
	.build/debug/generate-manual-tool $(PROGRAM) --multi-page --date "$$(git log -1 --format=%cs 2>/dev/null || echo 2026-01-01)" --output-directory .build/manual

install: manual
	install -d "$(BINDIR)" "$(SHARE)/man/man1" "$(SHARE)/bash-completion/completions" "$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	install -m 755 $(PROGRAM) "$(BINDIR)/kehoach"
	install -m 644 .build/manual/*.1 "$(SHARE)/man/man1"
	$(PROGRAM) --generate-completion-script bash >"$(SHARE)/bash-completion/completions/kehoach"
	$(PROGRAM) --generate-completion-script zsh >"$(SHARE)/zsh/site-functions/_kehoach"
	$(PROGRAM) --generate-completion-script fish >"$(SHARE)/fish/vendor_completions.d/kehoach.fish"

bench: build
	@Scripts/bench
	$(SWIFT) run -c release KeHoachBenchmark

format:
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

# The page of the rules in the documentation; a test fails while it is not up to date.
rules:
	@set -e; page=$$(mktemp); $(SWIFT) run kehoach explain --all --format md >"$$page"; mv "$$page" Sources/KeHoach/KeHoach.docc/Luat.md; chmod 644 Sources/KeHoach/KeHoach.docc/Luat.md

lint:
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

clean:
	rm -rf .build .build-checks Output
