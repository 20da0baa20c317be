import os
from collections import Counter
from random import Random

import pytest

from tools.fuzz.mutations import TEXT_MUTATIONS, WORD_MUTATIONS, mutated
from tools.fuzz.subjects import SUBJECTS, USUAL, Seeds
from tools.fuzz.worker import Bench

pytestmark = pytest.mark.skipif(os.name == "nt", reason="limits of POSIX")
TEMPLATE = USUAL.parents[1] / "templates" / "ke-hoach.docx"


@pytest.fixture
def bench(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sinhkehoach.cli.failure._report_fault", None)
    return Bench(tmp_path / "w", TEMPLATE.read_bytes())


@pytest.mark.parametrize("mutation", TEXT_MUTATIONS + WORD_MUTATIONS)
@pytest.mark.parametrize("file", [USUAL, TEMPLATE])
def test_mutation_changes_a_file_and_the_same_chance_gives_the_same(mutation, file):
    data = file.read_bytes()
    made = [mutation(data, Random(number)) for number in range(8)]
    assert made == [mutation(data, Random(number)) for number in range(8)]
    assert sum(each != data for each in made) > 3
    assert mutation(b"", Random(1)) is not None


def test_input_is_the_same_for_the_same_seed():
    seeds = Seeds({name: [USUAL.read_bytes()] for name in SUBJECTS})
    assert [seeds.input(1, number) for number in range(9)] == [seeds.input(1, number) for number in range(9)]
    assert seeds.input(1, 0) != seeds.input(2, 0)
    assert set(Counter(seeds.input(1, number)[0] for number in range(60))) == set(SUBJECTS)
    assert mutated(b"a: b", TEXT_MUTATIONS, Random(3)) == mutated(b"a: b", TEXT_MUTATIONS, Random(3))


def test_what_is_right_or_refused_finds_nothing(bench):
    for data in (USUAL.read_bytes(), b"a: b", b""):
        assert bench.meet(1, "plan", ("sinh", "plans/a.yaml"), data) is None


def test_fault_of_the_program_is_found_with_its_place(bench, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError("vỡ")

    monkeypatch.setattr("sinhkehoach.jobs.build.make_docx", broken)
    found = bench.meet(7, "plan", ("sinh", "plans/a.yaml"), USUAL.read_bytes())
    assert (found.number, found.kind) == (7, "exit 3")
    assert found.key.startswith("ZeroDivisionError: vỡ | sinhkehoach/jobs/build.py")


def test_document_of_a_refused_plan_is_found(bench, monkeypatch):
    monkeypatch.setattr("sinhkehoach.cli.show_builds.exit_code", lambda _: 1)
    found = bench.meet(1, "plan", ("sinh", "plans/a.yaml"), USUAL.read_bytes())
    assert found.kind == "written for a refused plan"


def test_what_escapes_is_found(bench, monkeypatch):
    def broken(*_, **__):
        raise SystemExit(7)

    monkeypatch.setattr("sinhkehoach.jobs.check.check_files", broken)
    assert bench.meet(1, "plan", ("kiem-tra",), USUAL.read_bytes()).kind == "escaped"
