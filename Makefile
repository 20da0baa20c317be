# make sinh       cài đặt (chỉ lần đầu) rồi sinh mọi kế hoạch trong plans/ vào output/
# make test       install what the tests need, then run every check
# make nhanh      what a change needs at once: ruff, mypy, the tests of what is changed and of what imports it
# make dot-bien   how many slips of the pen the tests notice (by hand; see tools/mutate.py; N=0 for all: hours)
# make fuzz      thousands of mutated files, and what the program does wrong with them (by hand; see tools/fuzz; N=10000)
# make khoa       refresh the locked versions in requirements/ (maintainers; needs uv)

.PHONY: sinh test nhanh dot-bien fuzz khoa
# A Python told to write no bytecode would compile the whole program anew in each process that a test starts.
unexport PYTHONHOME PYTHONPATH PYTHONDONTWRITEBYTECODE

# A virtual environment holds absolute paths, so each stamp carries the folder: a moved copy is set up anew.
PLACE := $(shell pwd | cksum | cut -d ' ' -f 1)
VENV := .venv/.venv-$(PLACE)
RUN := .venv/.run-$(PLACE)
TEST := .venv/.test-$(PLACE)

PIP := .venv/bin/python -m pip --quiet --disable-pip-version-check install

# An upgrade of the system may have taken away the Python that the environment stands on.
.PHONY: $(if $(shell .venv/bin/python --version 2>/dev/null),,$(VENV))

# The versions for which the locked packages are there ready-made come first.
PYTHONS := $(PYTHON) python3.14 python3.13 python3.12 python3.11 python3 python
first_that_can = for python in $(PYTHONS); do "$$python" -c $(1) 2>/dev/null && echo "$$python" && break; done
NEW_ENOUGH := 'import sys; sys.exit(sys.version_info < (3, 11))'
COMPLETE := 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))'

sinh: $(RUN)
	@.venv/bin/sinhkehoach sinh

test: $(TEST)
	@echo 'Every check: some seventeen minutes of processor, shared by all cores. While you work: make nhanh'
	.venv/bin/ruff check --quiet
	.venv/bin/ruff format --check --quiet
	.venv/bin/mypy --strict src
	.venv/bin/python -m pytest -q -n auto --dist loadfile --randomly-dont-reset-seed --one-line --durations=20

# The import layers are among the tests (tests/house/test_layers.py). Starting LibreOffice is left to the whole suite.
nhanh: $(TEST)
	@.venv/bin/ruff check --quiet
	@.venv/bin/ruff format --check --quiet
	@.venv/bin/mypy --strict src
	@.venv/bin/python -m pytest -q -x --one-line -m "not office and not browser" $$(.venv/bin/python -m tools.changed_tests)

N := 60
dot-bien: $(TEST)
	@.venv/bin/python -m tools.mutate $(if $(filter-out 0,$(N)),--sample $(N)) $(WHERE)

fuzz: $(TEST)
	@.venv/bin/python -m tools.fuzz --count $(if $(filter command line,$(origin N)),$(N),10000) --seed $(or $(SEED),1)

$(VENV): requirements/run.txt
	@python=$$($(call first_that_can,$(COMPLETE))); \
	if [ -z "$$python" ]; then \
		if [ -n "$$($(call first_that_can,$(NEW_ENOUGH)))" ]; then \
			echo 'Python trên máy này thiếu phần "venv": trên Debian hoặc Ubuntu hãy chạy "sudo apt install python3-venv" rồi gõ lại lệnh.' >&2; \
		else \
			echo 'Không tìm thấy Python 3.11 trở lên: hãy cài Python (trên Debian hoặc Ubuntu: "sudo apt install python3 python3-venv") rồi gõ lại lệnh.' >&2; \
		fi; \
		exit 1; \
	fi; \
	echo 'Đang cài đặt lần đầu, mất khoảng một phút…'; \
	"$$python" -m venv --clear .venv
	@$(PIP) --require-hashes -r requirements/run.txt || { \
		echo 'Không tải được các gói cần dùng: hãy kiểm tra kết nối mạng rồi gõ lại lệnh.' >&2; exit 1; }
	@touch $@

$(RUN): $(VENV) pyproject.toml
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(TEST): $(RUN) requirements/test.txt
	@$(PIP) --require-hashes -r requirements/test.txt
	@touch $@

LOCK := uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --custom-compile-command 'make khoa' pyproject.toml

khoa:
	$(LOCK) --group setup --output-file requirements/run.txt
	$(LOCK) --extra test --constraint requirements/run.txt --output-file requirements/test.txt
	$(LOCK) --extra excel --extra lich --extra pdf --extra xem --group bundle --group setup --constraint requirements/test.txt \
		--output-file requirements/bundle.txt
