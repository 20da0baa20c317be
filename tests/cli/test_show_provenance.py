from pathlib import Path

import pytest

from sinhkehoach.cli.show_provenance import origin_record, show_origin
from sinhkehoach.jobs.provenance import MadeFrom, OriginReport, OriginResult, Since
from sinhkehoach.jobs.provenance_revisions import GitRevision, Revisions


@pytest.fixture
def told(capsys):
    def tell(**known):
        usual = {
            "plan": MadeFrom("plans/a.yaml", Since.CHANGED),
            "office": None,
            "template": MadeFrom("ke-hoach.docx", Since.GONE),
            "program": "0.1.0+abc",
            "is_this_program": False,
            "encloses": False,
            "intact": False,
            "revisions": Revisions(absence="không dùng git"),
        }
        show_origin(OriginResult(Path("a.docx"), OriginReport(**(usual | known))))
        return capsys.readouterr().out

    return tell


def test_tells_every_fact_and_the_next_step(told):
    assert told() == (
        "a.docx\n"
        "  Kế hoạch:     plans/a.yaml (đến nay đã sửa khác); không kèm trong văn bản\n"
        "  Mẫu Word:     ke-hoach.docx (nay không còn ở chỗ cũ)\n"
        "  Chương trình: sinhkehoach 0.1.0+abc (không phải bản đang chạy)\n"
        "  Văn bản:      đã sửa hoặc lưu lại sau khi tạo ra\n"
        "  Trong git:    không dùng git\n"
        "  Xem các chỗ đã sửa: sinhkehoach doi-chieu a.docx\n"
        "\n"
    )


def test_tells_the_first_revisions_and_counts_the_rest(told):
    found = tuple(GitRevision(f"{number:040}", "2026-11-28", f"Lần {number}") for number in range(7))
    lines = told(revisions=Revisions(found), intact=True).splitlines()
    assert lines[5] == "  Trong git:    bản 0000000000 ngày 28/11/2026: Lần 0"
    assert lines[9] == "                bản 0000000000 ngày 28/11/2026: Lần 4"
    assert lines[10:] == ["                và 2 bản nữa, cũ hơn", ""]


def test_pictures_that_are_not_as_they_were_are_named_the_others_counted(told):
    pictures = [
        MadeFrom("a.png", Since.SAME),
        MadeFrom("b.png", Since.CHANGED),
        MadeFrom("c.png", Since.SAME),
    ]
    lines = told(pictures=tuple(pictures)).splitlines()
    assert lines[2:4] == [
        "  Hình:         b.png (đến nay đã sửa khác)",
        "                2 hình (đến nay vẫn như vậy)",
    ]
    assert "Hình" not in told()


def test_record_tells_each_picture():
    report = OriginReport(
        plan=MadeFrom("plans/a.yaml", Since.SAME),
        office=None,
        template=MadeFrom("ke-hoach.docx", Since.SAME),
        program="1",
        is_this_program=True,
        encloses=True,
        intact=True,
        revisions=Revisions(),
        pictures=(MadeFrom("a.png", Since.GONE),),
    )
    record = origin_record(OriginResult(Path("a.docx"), report))
    assert record["nguồn gốc"]["hình"] == [{"tệp": "a.png", "đến nay": "không còn"}]
