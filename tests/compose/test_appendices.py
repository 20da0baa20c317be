import pytest

from sinhkehoach.compose.appendices import set_appendices
from tests.support.plans import appendix_of, document_of, renderer_of, runs_text

APPENDIX = "{tên: A, nội dung: x}"


@pytest.mark.parametrize(
    ("count", "labels"),
    [
        (1, ["Phụ lục"]),
        (2, ["Phụ lục I", "Phụ lục II"]),
        (5, ["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV", "Phụ lục V"]),
    ],
)
def test_are_numbered_in_roman_when_there_are_several(count, labels):
    appendices = set_appendices(renderer_of(f"phụ lục: [{', '.join([APPENDIX] * count)}]"))
    assert [appendix.label for appendix in appendices] == labels


def test_a_plan_may_have_none():
    assert set_appendices(renderer_of("")) == ()


def test_names_are_in_capitals():
    (appendix,) = set_appendices(renderer_of("phụ lục: [{tên: 'Lớp **mới** [[kỳ]]', nội dung: x}]"))
    assert runs_text(appendix.title) == "LỚP **MỚI** NĂM 2027"


@pytest.mark.parametrize(("typed", "landscape"), [("", False), (", khổ: dọc", False), (", khổ: ngang", True)])
def test_the_page_lies_as_wished(typed, landscape):
    (appendix,) = set_appendices(renderer_of(f"phụ lục: [{{tên: A, nội dung: x{typed}}}]"))
    assert appendix.landscape is landscape


def test_text_then_the_table_made_from_the_plan_then_tables_sections_and_note():
    text = """
        nhiệm vụ: [{tên: Việc}]
        phụ lục:
          - tên: A
            nội dung: Lời đầu.
            từ: nhiệm vụ
            bảng: {cột: [X], hàng: [[1]]}
            mục:
              - {tên: Mục một, nội dung: ["x"], bảng: {cột: [Y], hàng: [[2]]}}
              - {tên: Mục hai, bảng: [{cột: [Z], hàng: [[3]]}]}
            ghi chú: 'Ghi chú: x'
        """
    assert appendix_of(text).splitlines() == [
        "[BODY] Lời đầu.",
        "[HEADER] | TT | Nhiệm vụ |",
        "| 1 | Việc |",
        "[HEADER] | TT | X |",
        "| 1 | 1 |",
        "[SECTION] 1. Mục một",
        "[DASH] - x",
        "[HEADER] | TT | Y |",
        "| 1 | 2 |",
        "[SECTION] 2. Mục hai",
        "[HEADER] | TT | Z |",
        "| 1 | 3 |",
        "[TABLE_NOTE] Ghi chú: x",
    ]


@pytest.mark.parametrize(
    ("given", "source", "first"),
    [
        ("nhiệm vụ: [{tên: A}]", "nhiệm vụ", "[HEADER] | TT | Nhiệm vụ |"),
        (
            "chỉ tiêu: [{tên: A, đích: 5}]",
            "chỉ tiêu",
            "[HEADER] | TT | Chỉ tiêu | Đơn vị tính | Chỉ tiêu năm 2027 |",
        ),
        ("kinh phí: [{tên: A, tiền: 5}]", "kinh phí", "[UNIT_LINE] Đơn vị tính: triệu đồng"),
    ],
)
def test_a_table_is_made_from_each_part_of_the_plan(given, source, first):
    assert appendix_of(f"{given}\nphụ lục: [{{tên: P, từ: {source}}}]").splitlines()[0] == first


def test_paths_lead_to_the_appendix():
    (appendix,) = set_appendices(
        renderer_of("phụ lục: [{tên: A, nội dung: [x], mục: [{tên: B, nội dung: y}]}]")
    )
    assert appendix.path == ("phụ lục", 0)
    assert [block.path for block in appendix.blocks] == [
        ("phụ lục", 0, "nội dung", 0),
        ("phụ lục", 0, "mục", 0, "tên"),
        ("phụ lục", 0, "mục", 0, "nội dung"),
    ]


def test_notes_and_citations_go_on_from_the_body():
    text = """
        văn bản: {nq-1: {loại: Nghị quyết, số: 1/NQ, ngày: 01/02/2026}}
        mục đích: "[[nq-1]] x[^a]"
        phụ lục:
          - {tên: "A[^b]", nội dung: "[[nq-1]] y[^c]"}
        chú thích: {c: 3, b: 2, a: 1}
        """
    document = document_of(text)
    assert runs_text(document.appendices[0].title) == "A[^2]"
    assert runs_text(document.appendices[0].blocks[0].runs) == "Nghị quyết số 1/NQ y[^3]"
    assert [runs_text(note.runs) for note in document.notes] == ["1", "2", "3"]
