# The two commands: `make demo` plays a semester, `make test` runs the tests. Both set up what they need.

VENV := .venv/bin
PYTEST := $(VENV)/python -m pytest --numprocesses auto --dist loadfile

PG_CTL := $(wildcard /usr/lib/postgresql/*/bin/pg_ctl)

.PHONY: setup demo test quick test-all server lint format clean

setup: .venv/.ready

.venv/.ready: pyproject.toml constraints.txt scripts/setup
	scripts/setup

demo: .venv/.ready
	$(VENV)/python -m demo

test: lint server  ## what CI runs
	$(PYTEST) -m "not long"

quick: lint  ## the loop while you work
	$(PYTEST) -m "not slow and not long"

test-all: lint server  ## with what takes long
	$(PYTEST)

server:  # the tests start one of their own
	$(if $(PG_CTL),,scripts/install-packages postgresql)

lint: .venv/.ready
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy

format: .venv/.ready
	$(VENV)/ruff check --fix .
	$(VENV)/ruff format .

clean:  ## never touches the course's data
	rm -rf .venv demo-semester build .mypy_cache .ruff_cache .pytest_cache .hypothesis
