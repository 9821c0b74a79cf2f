# The commands: `make demo` plays a semester, `make hub` starts a hub, `make test` runs the tests. All set up what
# they need.

VENV := .venv/bin
PYTEST := $(VENV)/python -m pytest --numprocesses auto --dist loadfile

PG_CTL := $(wildcard /usr/lib/postgresql/*/bin/pg_ctl)

.PHONY: setup demo hub test quick test-all server browser lint format clean

setup: .venv/.ready

.venv/.ready: pyproject.toml constraints.txt scripts/setup
	scripts/setup

demo: .venv/.ready
	$(VENV)/python -m demo

.venv/.hub: .venv/.ready scripts/setup-hub
	scripts/setup-hub

hub: .venv/.hub  ## a JupyterHub on loopback, to look around in
	$(VENV)/python -m demo.hub

test: lint server browser .venv/.hub  ## what CI runs
	$(PYTEST) -m "not long"

quick: lint  ## the loop while you work
	$(PYTEST) -m "not slow and not long"

test-all: lint server browser .venv/.hub  ## with what takes long
	$(PYTEST)

server:  # the tests start one of their own
	$(if $(PG_CTL),,scripts/install-packages postgresql)

browser:  # without one, what needs it says so and is left out
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || scripts/install-packages chromium || true

lint: .venv/.ready
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy

format: .venv/.ready
	$(VENV)/ruff check --fix .
	$(VENV)/ruff format .

clean:  ## never touches the course's data
	rm -rf .venv demo-semester demo-hub screenshots build .mypy_cache .ruff_cache .pytest_cache .hypothesis
