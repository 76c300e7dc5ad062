# One entry for people and for CI. Everything works in .venv, which packaging/bootstrap.py makes and keeps.
# Windows has no make: docs/install.md names the same commands.
PYTHON3 ?= python3
PYTHON := .venv/bin/python
READY := @$(PYTHON3) packaging/bootstrap.py
# Without a screen Qt draws into memory.
OFFSCREEN := QT_QPA_PLATFORM=offscreen
ANYWHERE := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,$(OFFSCREEN))
# The rigs of tests/ (virtual sound card, keyring, database) serve the demo and the benchmarks too.
RIGS := PYTHONPATH=tests:packaging

# Tests with windows have processes of their own: what a window leaves behind must not meet the others.
WINDOWED := tests/gui tests/journeys tests/viewmodels tests/test_none_refcount.py
# The walk through every page and dialog: after the windows of other tests Qt has crashed in it, by itself never.
WALK := tests/gui/test_text_sizes.py

.PHONY: run test quick soak lint bench screens demo forms translations lock

run:
	$(READY) run
	@$(PYTHON) -m complaintdesk

test:
	$(READY) test
	$(PYTHON) -m pytest -n 2 -m "not loss" $(addprefix --ignore=,$(WINDOWED))
	$(OFFSCREEN) $(PYTHON) -m pytest -n 2 -m "not loss" $(WINDOWED) --ignore=$(WALK)
	$(OFFSCREEN) $(PYTHON) -m pytest -n 2 -m "not loss" $(WALK)
	$(OFFSCREEN) $(PYTHON) -m pytest -n 2 -m loss

# While working: what a change breaks first. CI runs `test`.
quick:
	$(READY) test
	$(PYTHON) -m pytest -n 2 -m "not loss and not slow" $(addprefix --ignore=,$(WINDOWED))
	$(OFFSCREEN) $(PYTHON) -m pytest -n 2 -m "not loss and not slow" $(WINDOWED) --ignore=$(WALK)
	$(OFFSCREEN) $(PYTHON) -m pytest -n 2 -m "not loss and not slow" $(WALK)

# MINUTES=… is for all kinds of loss tests together; SEED=… repeats an earlier run; HOURS=… is for the long recording.
soak:
	$(READY) test
	$(RIGS) $(OFFSCREEN) $(PYTHON) packaging/soak_sound.py $(or $(HOURS),2)
	$(RIGS) $(OFFSCREEN) $(PYTHON) packaging/soak.py $(or $(MINUTES),60) $(SEED)

lint:
	$(READY) dev
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	$(PYTHON) -m pytest tests/test_architecture.py

# HOME_DIR=… names a home to measure the start of; BENCH=… names one benchmark.
bench:
	$(READY) test
	$(RIGS) $(OFFSCREEN) $(PYTHON) -m bench $(BENCH) $(if $(HOME_DIR),--home $(HOME_DIR))

# VARIANT=ja-light takes one variant; DOCS=1 refreshes docs/pictures from the Japanese light one.
screens:
	$(READY) test
	$(RIGS) $(OFFSCREEN) $(PYTHON) -m screens $(VARIANT) $(if $(DOCS),--docs)

demo:
	$(READY) test
	$(RIGS) $(ANYWHERE) $(PYTHON) packaging/demo.py

forms:
	$(READY) dev
	$(PYTHON) packaging/generate.py

translations:
	$(READY) dev
	$(PYTHON) packaging/generate.py strings
	$(PYTHON) packaging/generate.py messages

# UPGRADE=1 takes the newest versions that pyproject.toml allows; without it only what must change changes.
lock:
	$(READY) dev
	$(PYTHON) packaging/lock.py $(if $(UPGRADE),--upgrade)
