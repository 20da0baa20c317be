import pytest

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.problem import Problem
from sinhkehoach.cli.show_corrections import correction_record, show_correction, shown_change
from sinhkehoach.jobs.correct_plan import correct_files
from tests.support.workspaces import PLAN, lay_down

LINES = "yêu cầu: |\n  - Các trưòng rà soát ngay, sau đó tiên hành.\n  - `nhanh` hơn.\n"


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("bổ xung", "bổ sung", "“bổ xung” → “bổ sung”"),
        (" ,", ",", "“␣,” → “,”"),
        ("\n", " ", "“↵” → “␣”"),
        ("./.", "", "“./.” (bỏ đi)"),
        ("chữ " * 20 + "cuối", "x", "“chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ…” → “x”"),
    ],
)
def test_a_change_is_shown_in_a_few_words(old, new, shown):
    assert shown_change(Problem("SKH301", "x", corrections=(Correction(0, old, new),))) == shown


def test_of_several_changes_the_first_is_shown():
    changes = (Correction(0, "a", "b"), Correction(3, "c", "d"), Correction(5, "e", "f"))
    assert shown_change(Problem("SKH301", "x", corrections=changes)) == "“a” → “b” và 2 chỗ nữa"


@pytest.fixture
def correct(tmp_path, monkeypatch):
    lay_down(tmp_path, a=PLAN + LINES, b=PLAN)
    monkeypatch.chdir(tmp_path)

    def run(name, **settings):
        return correct_files([tmp_path / "plans" / f"{name}.yaml"], **settings)[0]

    return run


def test_tells_what_is_done_what_is_left_and_how_to_go_on(correct, capsys):
    show_correction(correct("a", ask=lambda _: False))
    lines = capsys.readouterr().out.splitlines()
    assert lines[:8] == [
        "--- a.yaml (hiện nay)",
        "+++ a.yaml (đã sửa)",
        "@@ -6,3 +6,3 @@",
        " yêu cầu: |",
        "-  - Các trưòng rà soát ngay, sau đó tiên hành.",
        "+  - Các trường rà soát ngay, sau đó tiên hành.",
        "   - `nhanh` hơn.",
        "Đã sửa 1 chỗ trong plans/a.yaml:",
    ]
    assert "  dòng 7: “trưòng” → “trường” (SKH352)" in lines
    assert "  dòng 8: không tự sửa “`nhanh`” → “nhanh” (SKH361): sửa vậy vẫn còn chỗ sai" in lines
    assert lines[-3:] == [
        "Đã ghi plans/a.yaml. Còn lại: 2 cảnh báo",
        "1 chỗ có thể sửa nếu bạn đồng ý: sinhkehoach kiem-tra plans/a.yaml --sua-ca",
        "",
    ]


def test_says_that_nothing_is_written_when_only_looked_at(correct, capsys):
    show_correction(correct("a", write=False))
    out = capsys.readouterr().out
    assert "Sửa được 1 chỗ trong plans/a.yaml:" in out
    assert "Xem trước, chưa ghi gì vào plans/a.yaml. Còn lại: 2 cảnh báo" in out


def test_a_good_plan_needs_one_line(correct, capsys):
    show_correction(correct("b"))
    assert capsys.readouterr().out == "Không có chỗ nào tự sửa được trong plans/b.yaml: không có lỗi\n\n"


def test_a_record_has_all_of_it(correct):
    record = correction_record(correct("a"))
    assert record["đã ghi"] is True
    assert record["thay đổi"].startswith("--- a.yaml")
    assert [each["mã"] for each in record["đã sửa"]] == ["SKH352"]
    assert [each["mã"] for each in record["còn lại"]] == ["SKH390", "SKH361"]
    assert record["không sửa được"] == []
    assert record["đã sửa"][0]["sửa thành"] == [
        {"dòng": 7, "cột": 9, "cũ": "trưòng", "mới": "trường", "chắc chắn": True}
    ]


def test_what_cannot_be_read_is_told_to_come_first(tmp_path, monkeypatch, capsys):
    lay_down(tmp_path, a=PLAN.replace("kỳ:", "kì:").replace("trích yếu: ", 'trích yếu: "'))
    monkeypatch.chdir(tmp_path)
    show_correction(correct_files([tmp_path / "plans" / "a.yaml"])[0])
    told = capsys.readouterr().out.splitlines()
    assert "  dòng 2: không tự sửa “kì” → “kỳ” (SKH202): phải sửa lỗi ở dòng 3 trước" in told
