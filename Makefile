# EST for QGIS. `make` alone lists what can be made. Everything sets itself up: a bare Debian machine needs
# only git, make and ca-certificates.
SHELL := /bin/bash
.DEFAULT_GOAL := help

# QGIS's embedded Python takes its library from the first python3 on PATH: Debian's own comes first. File names
# and console text are UTF-8 whatever the machine's locale; the caller's language still reaches QGIS.
export PATH := /usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin
EST_LANGUAGE ?= $(filter-out C PO,$(firstword $(foreach v,$(LC_ALL) $(LC_MESSAGES) $(LANG),$(shell v=$(v); echo $${v:0:2}))))
export EST_LANGUAGE
export LC_ALL := C.UTF-8
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV LANG LC_MESSAGES LC_CTYPE

PYTHON := .venv/bin/python
SETUP := .venv/.set-up
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)

.PHONY: help demo test run lint build package bench translate screenshots clean set-up

help:  ## List what can be made (this list)
	@echo "EST for QGIS $(VERSION)"; echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(SETUP)  ## Do a whole week on a synthetic municipality; the result lies in demo/
	@$(MAKE) --no-print-directory -s build
	@$(PYTHON) scripts/demo.py

test: build  ## Run every test
	$(PYTHON) -m pytest -n 2 --dist loadfile $(TESTS)

run: build  ## Open QGIS with the plugin, on the demo's store when there is one
	@$(PYTHON) scripts/run_qgis.py

lint: .venv/.lint  ## Check style, types, QGIS's own rules and the layers
	@bash scripts/lint

build: $(SETUP)  ## Assemble build/est_plugin, and build/est-process that runs its algorithms
	@$(PYTHON) scripts/build.py

package: build  ## Make dist/est_plugin-VERSION.zip for QGIS's plugin manager
	@$(PYTHON) scripts/package.py

bench: build .venv-peers/.set-up  ## Time the heavy steps against other programs, in the same run
	@PYTHONPATH=scripts $(PYTHON) benchmarks/run.py

translate: $(SETUP)  ## Collect the texts to translate in i18n/est_sv.ts; fails while one is untranslated
	@$(PYTHON) scripts/translate.py

screenshots: build  ## Take the README's pictures from the real window
	@bash scripts/screenshots

clean:  ## Remove what was made; .venv stays
	rm -rf build demo dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache i18n/*.qm
	find est_plugin synthetic scripts tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

set-up: $(SETUP)  ## Install what is missing: Debian packages (apt) and .venv

$(SETUP): scripts/setup-system scripts/setup-venv requirements/test.txt requirements/shapely.txt
	@[ -n "$(EST_SKIP_APT)" ] || scripts/setup-system
	@scripts/setup-venv .venv requirements/test.txt
	@touch $@

.venv/.lint: $(SETUP) requirements/lint.txt
	@scripts/setup-venv .venv requirements/lint.txt
	@touch $@

.venv-peers/.set-up: $(SETUP) requirements/peers.txt
	@[ -n "$(EST_SKIP_APT)" ] || scripts/setup-system r-cran-surveillance
	@/usr/bin/python3 -m venv .venv-peers
	@.venv-peers/bin/python -m pip install -q --disable-pip-version-check -r requirements/peers.txt
	@touch $@
