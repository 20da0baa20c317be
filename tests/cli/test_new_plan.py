import re
from datetime import date

import pytest

from sinhkehoach.cli.new_plan import KINDS


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("called", ["cchc", "Cải cách hành chính"])
def test_kind_is_found_by_any_of_its_names(sinhkehoach, called):
    assert "kế hoạch cải cách hành chính" in sinhkehoach("tao", "a", "--loai", called).out


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize(
    ("called", "meant"), [("chuyen-do-so", " Có phải là “chuyen-doi-so”?"), ("xyz", "")], ids=["near", "far"]
)
def test_kind_that_is_none_is_refused_with_the_nearest(sinhkehoach, called, meant):
    answer = sinhkehoach("tao", "a", "--loai", called)
    assert answer.code == 2
    assert f"không có loại “{called}”.{meant} Xem các loại: sinhkehoach tao --help" in answer.err


def test_help_lists_every_kind_within_the_window(sinhkehoach):
    page = sinhkehoach("tao", "--help").out.splitlines()
    listed = [line.split()[0] for line in page if line.startswith("    ") and line.split()[0] in KINDS]
    assert listed == list(KINDS)
    assert max(map(len, page)) <= 80


@pytest.mark.usefixtures("workspace")
def test_tells_what_was_made_and_what_comes_next(sinhkehoach):
    answer = sinhkehoach("tao", "Kế hoạch năm 2027")
    assert answer.code == 0
    assert answer.out.startswith("Đã tạo plans/ke-hoach-nam-2027.yaml: kế hoạch của một năm, năm 2027\n")
    assert "sinhkehoach sinh plans/ke-hoach-nam-2027.yaml" in answer.out


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_chosen(sinhkehoach, workspace, kind):
    assert sinhkehoach("tao", "moi", "--loai", kind).code == 0
    text = (workspace / "plans" / "moi.yaml").read_text(encoding="utf-8")
    assert re.search(rf"^ngày: tháng \d\d? năm {date.today().year}\b", text, re.MULTILINE)  # noqa: DTZ011


def test_plan_that_is_there_is_kept(sinhkehoach, workspace):
    (workspace / "plans" / "a.yaml").write_text("của tôi", encoding="utf-8")
    answer = sinhkehoach("tao", "a")
    assert answer.code == 1
    assert "tệp cũ được giữ nguyên" in answer.err
    assert (workspace / "plans" / "a.yaml").read_text(encoding="utf-8") == "của tôi"


def test_outside_a_workspace_it_tells_how_to_make_one(sinhkehoach, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    answer = sinhkehoach("tao", "a")
    assert answer.code == 1
    assert "sinhkehoach khoi-tao" in answer.err


@pytest.mark.parametrize(("text", "told"), [(None, "Chưa có tệp"), ("cơ quan: [", "Chưa đọc được")])
def test_what_the_office_file_lacks_is_told(sinhkehoach, workspace, text, told):
    file = workspace / "plans" / "co-quan.yaml"
    file.unlink()
    if text is not None:
        file.write_text(text, encoding="utf-8")
    out = sinhkehoach("tao", "a", "--loai", "mot-trang").out
    assert f"{told} plans/co-quan.yaml, nên chưa biết" in out
    assert "  - cơ quan ban hành\n" in out
    assert "  - người ký\n" in out


def test_plan_with_nothing_missing_tells_nothing_of_it(sinhkehoach, tmp_path, monkeypatch):
    sinhkehoach("khoi-tao", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert "Chưa" not in sinhkehoach("tao", "a", "--loai", "nam-hoc").out
