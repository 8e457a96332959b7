# Each target sets up what it needs by itself: a virtual environment in .venv, with what pyproject.toml names.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
JOBS ?= 2

# Tests start many processes, and each of them would compile everything anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test bench check-generated lint types tests clean

demo: .venv/core
	@$(BIN)/b24async demo

test: lint types check-generated tests

bench: .venv/full
	@$(BIN)/python -m tests.bench.run $(if $(QUICK),--quick) $(if $(ROWS),--rows $(ROWS)) $(if $(PROFILE),--profile) $(if $(ORJSON),--orjson)

lint: .venv/full
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/full
	$(BIN)/mypy
	$(BIN)/mypy tests/typing/good.py

check-generated: .venv/full
	$(BIN)/python -m codegen --check

tests: .venv/full
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder

.venv/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "b24async needs Python 3.11 or later; say make PYTHON=/path/to/python3.11")'
	@echo "Setting up .venv with $(PYTHON) ..."
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/core: .venv/python pyproject.toml
	@$(PIP) install --editable .
	@touch $@

.venv/full: .venv/python pyproject.toml
	@echo "Installing what the tests need ..."
	@$(PIP) install --editable '.[test]'
	@touch $@ .venv/core

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
