# The project's commands; `make help` lists them. Needs GNU make 3.81 or newer, Python 3.11 or newer, and git.
# On Windows, CONTRIBUTING.md has the same as plain commands of Python and pip.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help serve test check format new build figures mutate bench bench-search lint lock clean \
  site-environment dev-environment browser workflows pytest

PORT ?= 8000
SITE ?= site
FORMAT ?= text

PYTHON_HERE := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)/python
# Settings of the caller's Python are not those of the project's.
unexport PYTHONHOME PYTHONPATH PYTHONSTARTUP
export PYTHONUTF8 := 1
export MPLBACKEND := svg
export NO_MKDOCS_2_WARNING := 1

# What a browser shows: where none of it changed, FAST=1 leaves the browser tests out.
SHOWN := docs overrides mkdocs.yml macros/__init__.py macros/render macros/export tests/site requirements.txt

# The value of a variable as the shell should see it: as it was typed, dollars of formulas included.
quoted = '$(subst ','\'',$(value $(1)))'
unexport TOPIC Q ID

help: ## list these commands
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

serve: check ## check the questions and serve the site with live reload (PORT=8000)
	@echo "The site will be at http://127.0.0.1:$(PORT)/ (stop with Ctrl+C)"
	@$(PYTHON_HERE) -m mkdocs serve --livereload --dev-addr 127.0.0.1:$(PORT)

test: dev-environment browser lint workflows build pytest ## everything that a pull request must pass (FAST=1: only what changed)

check: site-environment ## print every problem of the questions (FILES="data/questions/...": only theirs)
	@$(PYTHON_HERE) -m macros check --format $(FORMAT) $(FILES)

format: dev-environment ## mend what is mechanical, in data and code (FILES="...": only in these data files)
	@$(PYTHON_HERE) -m macros format $(FILES)
	@$(if $(FILES),:,$(PYTHON_HERE) -m ruff format --quiet . && $(PYTHON_HERE) -m ruff check --quiet --fix .)

new: site-environment ## start a question: make new TOPIC=probability Q="What is ...?" (ID=its-file-name)
	@$(if $(TOPIC),:,echo 'usage: make new TOPIC=probability Q="The question?"' >&2; exit 2)
	@$(PYTHON_HERE) -m macros new $(call quoted,TOPIC) $(call quoted,Q) --id=$(call quoted,ID)

build: check ## build the site into site/ (SITE=...)
	@$(PYTHON_HERE) -m mkdocs build --strict --site-dir $(SITE)

figures: dev-environment ## draw every figure again
	@for script in data/figures/*.py; do \
	  case $$script in */style.py) ;; *) echo "$$script" && $(PYTHON_HERE) "$$script" || exit 1 ;; esac; \
	done

mutate: dev-environment ## change numbers in the answers' assertions and list those that do not notice (FILES="...")
	@$(PYTHON_HERE) -m tests.answers.mutate $(FILES)

bench: dev-environment ## measure builds of 320 and 3,200 questions beside plain MkDocs, into docs/benchmarks.md
	@$(PYTHON_HERE) -m tools.bench --output docs/benchmarks.md

bench-search: dev-environment browser ## type the queries of tests/search/ into this search, Material's and Pagefind (HALF=tuning|kept)
	@$(PYTHON_HERE) -m tools.bench.relevance $(if $(HALF),--half $(HALF))

lint: dev-environment ## run the linters alone
	@$(PYTHON_HERE) -m ruff check .
	@$(PYTHON_HERE) -m ruff format --check .
	@$(PYTHON_HERE) -m mypy macros tests tools
	@$(PYTHON_HERE) -m yamllint --strict .
	@$(PYTHON_HERE) -m tools.spelling

lock: dev-environment ## lock the requirements anew (UPGRADE=1: to the newest versions)
	@for file in requirements requirements-dev; do \
	  $(PYTHON_HERE) -m uv pip compile --quiet --no-config --universal --python-version 3.11 --fork-strategy fewest \
	    --generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
	    $(if $(UPGRADE),--upgrade) $$file.in --output-file $$file.txt || exit 1; \
	done
	@echo "requirements.txt and requirements-dev.txt are locked"

clean: ## delete what was built, the environment included
	rm -rf site .cache .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis

# The steps of `make test`.

site-environment:
	@sh tools/environment.sh site

dev-environment:
	@sh tools/environment.sh dev

browser: dev-environment
	@if [ -n "$(FAST)" ] && ! $(PYTHON_HERE) -m tools.changed $(SHOWN); then :; else $(PYTHON_HERE) -m tools.browser; fi

workflows: dev-environment
	@$(PYTHON_HERE) -m check_jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	@$(PYTHON_HERE) -m check_jsonschema --builtin-schema vendor.github-issue-forms \
	  $(filter-out %/config.yml,$(wildcard .github/ISSUE_TEMPLATE/*.yml))
	@$(PYTHON_HERE) -m check_jsonschema --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
	@$(PYTHON_HERE) -m check_jsonschema --builtin-schema vendor.dependabot .github/dependabot.yml
	@$(dir $(PYTHON_HERE))zizmor --offline --no-progress --quiet .github

pytest: dev-environment
	@if [ -n "$(FAST)" ] && ! $(PYTHON_HERE) -m tools.changed $(SHOWN); then set -- -m "not browser"; fi; \
	ATLAS_FAST="$(FAST)" $(PYTHON_HERE) -m pytest -n auto "$$@"
