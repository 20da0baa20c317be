import re
from datetime import date

import pytest

from sinhkehoach.cli.new_plan import KINDS


@pytest.mark.usefixtures("workspace")
def test_tells_what_was_made_and_what_comes_next(sinhkehoach):
    answer = sinhkehoach("tao", "Kế hoạch năm 2027")
    assert answer.code == 0
    assert answer.out.startswith("Đã tạo plans/ke-hoach-nam-2027.yaml\nViệc tiếp theo:")
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
