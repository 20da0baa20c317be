from sinhkehoach.cascade.coverage import CoverageRow, OurLine, PlanCoverage
from sinhkehoach.cascade.coverage_table import LABEL, coverage_document, coverage_table, gathered
from tests.support.cascades import SUPERIOR, version_of
from tests.support.plans import runs_text

DONE = CoverageRow("mục II.1", "Lắp mạng", "chủ trì", (OurLine("mục I.1", "Lắp", "Phòng A", "tháng 5"),))
OPEN = DONE._replace(ours=())
EXCUSED = CoverageRow("mục II.2", "Cử người", "thực hiện", excuse="đã cử")
SHARE = CoverageRow("chỉ tiêu 1", "Học bạ số", "95%")
ONE = PlanCoverage("Phường A", (DONE, EXCUSED), (SHARE,))
OTHER = PlanCoverage("Phường B", (OPEN,), ())


def test_the_table_of_one_plan():
    table = coverage_table([ONE])
    assert [(number, row.group or row.cells) for number, row in table.numbered()] == [
        ("I", "Nhiệm vụ"),
        ("1", (("mục II.1",), ("Lắp mạng",), ("chủ trì",), ("Lắp (mục I.1)",), ("Phòng A",), ("tháng 5",))),
        ("2", (("mục II.2",), ("Cử người",), ("thực hiện",), ("Không thực hiện: đã cử",), (), ())),
        ("II", "Chỉ tiêu"),
        ("3", (("chỉ tiêu 1",), ("Học bạ số",), ("95%",), ("Chưa có",), (), ())),
    ]


def test_the_table_of_several_tells_whose_leave_it_out():
    table = coverage_table([ONE, OTHER])
    assert [row.group or (row.cells[0], *row.cells[3:]) for row in table.rows] == [
        "Nhiệm vụ",
        (("mục II.1",), ("1/2",), ("Phường B",)),
        (("mục II.2",), ("1/1",), ()),
        "Chỉ tiêu",
        (("chỉ tiêu 1",), ("0/1",), ("Phường A",)),
    ]


def test_a_kind_of_which_nothing_is_assigned_has_no_group():
    assert [row.group for row in coverage_table([OTHER]).rows] == ["Nhiệm vụ", ""]


def test_the_same_task_is_gathered_once():
    tasks, indicators = gathered([ONE, OTHER])
    assert [(each.row.place, each.covered, each.plans, each.lacking) for each in (*tasks, *indicators)] == [
        ("mục II.1", 1, 2, ("Phường B",)),
        ("mục II.2", 1, 1, ()),
        ("chỉ tiêu 1", 0, 1, ("Phường A",)),
    ]


def test_the_document_has_the_table_alone_on_a_wide_page():
    document = coverage_document(
        version_of(SUPERIOR).document, coverage_table([ONE]), "Kế hoạch số 45/KH-UBND"
    )
    (appendix,) = document.appendices
    assert (appendix.label, appendix.landscape) == (LABEL, True)
    assert "".join(run.text for run in appendix.title).endswith("TẠI KẾ HOẠCH SỐ 45/KH-UBND")
    texts = [
        [runs_text(runs) for cell in row.cells for runs in cell.paragraphs] for row in appendix.blocks[0].rows
    ]
    assert texts[0][:3] == ["TT", "Mục", "Cấp trên giao"]
    assert texts[1] == ["I", "Nhiệm vụ"]
    assert texts[2][:3] == ["1", "mục II.1", "Lắp mạng"]
