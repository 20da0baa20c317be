import json

import pytest

from sinhkehoach.jobs import file_digests
from sinhkehoach.jobs.build import Builder
from sinhkehoach.jobs.build_many import built, built_for_units
from sinhkehoach.jobs.build_places import BuildSettings
from tests.support.docx import template_bytes
from tests.support.picture_files import png
from tests.support.units import TABLE, lay_units, units_of
from tests.support.workspaces import OFFICE, PLAN, TODAY, lay_down

WARNED = PLAN.replace("Nâng cao", "Nâng  cao")
SHOWING = PLAN + "nhiệm vụ: [{tên: A, hình: {tệp: a.png}}]\n"
WRONG = PLAN.replace("mục đích", "mục đich")


@pytest.fixture(autouse=True)
def _clock(monkeypatch):
    """Let all that is on the disk be old when it is read; what is too new to be trusted is tried in its own test."""
    monkeypatch.setattr(file_digests, "_COARSEST_CLOCK", -(10**15))


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


@pytest.fixture
def work(tmp_path):
    root = lay_down(tmp_path / "việc", a=PLAN, b=WARNED, c=WRONG, d=PLAN, e=SHOWING)
    (root / "hinh").mkdir()
    (root / "hinh" / "a.png").write_bytes(png())
    (root / "templates").mkdir()
    (root / "templates" / "riêng.docx").write_bytes(template_bytes())
    (root / "plans" / "d.yaml").write_text(PLAN + "mẫu: riêng.docx\n", encoding="utf-8")
    return root


def _run(root, cache, **settings):
    return list(
        built(sorted((root / "plans").glob("[a-z].yaml")), BuildSettings(TODAY, cache=cache, **settings))
    )


def _again(root, cache, monkeypatch, **settings):
    """Return the results of a further run, and the names of the plans that were read."""
    read = []
    build = Builder.build

    def watched(self, plan):
        read.append(plan.stem)
        return build(self, plan)

    monkeypatch.setattr(Builder, "build", watched)
    results = _run(root, cache, **settings)
    monkeypatch.setattr(Builder, "build", build)
    return results, read


def test_nothing_is_read_again_and_all_is_told_again(work, cache, monkeypatch):
    first = _run(work, cache)
    again, read = _again(work, cache, monkeypatch)
    assert read == []
    assert [each.problems for each in again] == [each.problems for each in first]
    assert [each.unchanged for each in again] == [each.written for each in first]


@pytest.mark.parametrize(
    ("file", "read"),
    [
        ("plans/a.yaml", ["a"]),
        ("plans/c.yaml", ["c"]),
        ("plans/co-quan.yaml", ["a", "b", "c", "d", "e"]),
        ("templates/riêng.docx", ["d"]),
        ("hinh/a.png", ["e"]),
    ],
)
def test_what_has_changed_is_built_and_nothing_else(work, cache, monkeypatch, file, read):
    _run(work, cache)
    path = work / file
    data = path.read_bytes()
    path.write_bytes(template_bytes(("Nơi nhận", "Gửi tới")) if file.endswith("docx") else data + b"# x\n")
    assert _again(work, cache, monkeypatch)[1] == read
    assert _again(work, cache, monkeypatch)[1] == []
    path.write_bytes(data)
    assert _again(work, cache, monkeypatch)[1] == read


def test_a_document_that_is_gone_or_edited_is_seen(work, cache, monkeypatch):
    first = _run(work, cache)
    first[0].written.unlink()
    first[1].written.write_bytes(first[1].written.read_bytes()[:-40])
    results, read = _again(work, cache, monkeypatch)
    assert read == ["a", "b"]
    assert results[0].written == first[0].written
    assert results[1].spared == first[1].written


def test_an_office_file_or_a_template_that_appears_is_seen(work, cache, monkeypatch):
    _run(work, cache)
    (work / "templates" / "ke-hoach.docx").write_bytes(template_bytes(("Nơi nhận", "Gửi tới")))
    assert _again(work, cache, monkeypatch)[1] == ["a", "b", "e"]


def test_a_picture_that_appears_is_seen_and_one_that_leads_elsewhere_is_not_taken(work, cache, monkeypatch):
    picture = work / "hinh" / "a.png"
    data = picture.read_bytes()
    picture.unlink()
    assert _run(work, cache)[-1].problems[0].code == "SKH213"
    picture.write_bytes(data)
    assert _again(work, cache, monkeypatch)[0][-1].written
    picture.unlink()
    (work / "b.png").write_bytes(data)
    picture.symlink_to(work / "b.png")
    assert _again(work, cache, monkeypatch)[0][-1].problems[0].code == "SKH213"


def test_other_settings_are_another_result(work, cache, monkeypatch):
    _run(work, cache)
    assert _again(work, cache, monkeypatch, enclose_sources=False)[1] == ["a", "b", "c", "d", "e"]
    elsewhere = _again(work, cache, monkeypatch, output=work / "khác", enclose_sources=False)
    assert elsewhere[1] == ["a", "b", "c", "d", "e"]


def test_another_program_is_another_result(work, cache, monkeypatch):
    _run(work, cache)
    monkeypatch.setattr("sinhkehoach.jobs.build_index.program_id", lambda: "0.0.1")
    assert _again(work, cache, monkeypatch)[1] == ["b", "c"]


def test_what_may_pass_is_tried_again(work, cache, monkeypatch):
    (work / "plans" / "d.yaml").write_text(PLAN + "mẫu: khong-co.docx\n", encoding="utf-8")
    _run(work, cache)
    assert _again(work, cache, monkeypatch)[1] == ["d"]


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'{"files": {"a": 1}, "plans": {}}', b'{"files": {}, "plans": {"a": [1]}}']
)
def test_an_index_that_is_damaged_is_none(work, cache, monkeypatch, data):
    first = _run(work, cache)
    (index,) = (cache / "index").iterdir()
    index.write_bytes(data)
    again, _ = _again(work, cache, monkeypatch)
    assert [each.problems for each in again] == [each.problems for each in first]
    assert json.loads(index.read_bytes())["plans"]


def test_nothing_is_written_when_nothing_is_new(work, cache):
    _run(work, cache)
    (index,) = (cache / "index").iterdir()
    _run(work, cache)
    stamp = index.stat().st_mtime_ns
    _run(work, cache)
    assert index.stat().st_mtime_ns == stamp


def test_without_a_cache_all_is_read(work, monkeypatch):
    _run(work, None)
    assert _again(work, None, monkeypatch)[1] == ["b", "c"]


def test_a_plan_that_another_one_keeps_from_its_place_is_not_kept(work, cache):
    (work / "plans" / "e").mkdir()
    (work / "plans" / "e" / "c.yaml").write_text(WRONG, encoding="utf-8")
    plans = [work / "plans" / "c.yaml", work / "plans" / "e" / "c.yaml"]
    settings = BuildSettings(TODAY, work / "ra", cache=cache)
    first = list(built(plans, settings))
    assert list(built(plans, settings)) == first


def _built_units(root, cache):
    builder, tasks = units_of(root, cache=cache)
    made = []
    build = type(builder).build
    results = list(built_for_units(_Watched(builder, made), tasks, 1))
    assert build is type(builder).build
    return results, made


class _Watched:
    """A builder that tells which units it has built."""

    def __init__(self, builder, made):
        self._builder, self._made = builder, made

    def __getattr__(self, name):
        return getattr(self._builder, name)

    def build(self, task):
        self._made.append(task.row.name)
        return self._builder.build(task)


def test_units_that_have_not_changed_are_not_put_together_again(tmp_path, cache):
    root = lay_units(tmp_path / "việc", table=TABLE + "xã An Phú;;;\n")
    first, made = _built_units(root, cache)
    assert len(made) == 3
    again, made = _built_units(root, cache)
    assert made == ["xã An Phú"]
    assert [(each.unit, each.problems, each.unchanged) for each in again] == [
        (each.unit, each.problems, each.written) for each in first
    ]
    (root / "plans" / "xa.csv").write_text("x;\n" + TABLE.replace("980", "981"), encoding="utf-8")
    assert _built_units(root, cache)[1] == ["xã An Lạc"]
    (root / "plans" / "co-quan.yaml").write_text(OFFICE + "lưu: VT\n", encoding="utf-8")
    assert _built_units(root, cache)[1] == ["xã An Bình", "xã An Lạc"]


def test_a_plan_of_its_own_is_seen_when_it_comes_and_when_it_goes(tmp_path, cache):
    root = lay_units(tmp_path / "việc")
    builder, (task, _) = units_of(root, cache=cache)
    _built_units(root, cache)
    builder.write_plan(task)
    task.file.write_text(task.file.read_text(encoding="utf-8") + "# riêng\n", encoding="utf-8")
    assert _built_units(root, cache)[1] == ["xã An Bình"]
    assert _built_units(root, cache)[1] == ["xã An Bình"]
    task.file.unlink()
    assert _built_units(root, cache)[1] == ["xã An Bình"]
    assert _built_units(root, cache)[1] == []
