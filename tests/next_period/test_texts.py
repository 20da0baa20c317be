import pytest

from sinhkehoach.model.office import CitedDocument
from sinhkehoach.next_period.texts import carry_texts
from tests.support.next_periods import asked, edited, session_of
from tests.support.plans import office_of

OFFICE = """\
văn bản:
  nq-27: {loại: Nghị quyết, số: 27/NQ-HĐND, ngày: 16/12/2026, trích yếu: về đầu tư công năm 2027}
  nq-29: {loại: Nghị quyết, số: 29-NQ/TW, ngày: 04/11/2013, trích yếu: về đổi mới giáo dục}
"""
DOCUMENTS: dict[str, CitedDocument] = office_of(OFFICE).documents


def _carry(text, documents=DOCUMENTS):
    session = session_of(text)
    carry_texts(session, documents)
    return session


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("mục đích: Việc của năm 2027.\n", "mục đích: Việc của năm 2028.\n"),
        ("mục đích: |\n  - Một năm 2026.\n  - Hai\n  năm 2027.\n", None),
        ("mục đích: >-\n  Việc của năm\n  2027\n", "mục đích: >-\n  Việc của năm\n  2028\n"),
        ("nhiệm vụ:\n  - {tên: A, thời gian: 2027}\n", "nhiệm vụ:\n  - {tên: A, thời gian: 2028}\n"),
        ("nhiệm vụ:\n  - {tên: A năm 2027, id: a-2027}\n", "nhiệm vụ:\n  - {tên: A năm 2028, id: a-2027}\n"),
        (
            "chỉ tiêu:\n  cột: [2026, 2027]\n  chỉ tiêu:\n    - {tên: A, 2026: 2026, 2027: 2027}\n",
            "chỉ tiêu:\n  cột: [2027, 2028]\n  chỉ tiêu:\n    - {tên: A, 2027: 2026, 2028: 2027}\n",
        ),
        (
            "kinh phí:\n  - {tên: Năm 2027, năm: {2027: 2027, 2028: 2.027}}\n",
            "kinh phí:\n  - {tên: Năm 2028, năm: {2028: 2027, 2029: 2.027}}\n",
        ),
        (
            "tổ chức thực hiện:\n  - Các trường: báo cáo trước ngày 05/12/2027.\n",
            "tổ chức thực hiện:\n  - Các trường: báo cáo trước ngày 05/12/2028.\n",
        ),
        (
            "phụ lục:\n  - tên: A\n    bảng:\n      cột: [Việc, Năm 2027]\n      hàng:\n        - [Một, 10/2027]\n",
            "phụ lục:\n  - tên: A\n    bảng:\n      cột: [Việc, Năm 2028]\n      hàng:\n        - [Một, 10/2028]\n",
        ),
        ("# của năm 2027\nmục đích: x  # năm 2027\n", None),
    ],
)
def test_moves_the_plans_own_years_and_nothing_else(old, new):
    session = _carry(old)
    expected = new or old.replace("năm 2027.", "năm 2028.").replace("năm 2026.", "năm 2027.")
    assert edited(session) == expected
    assert asked(session) == []


@pytest.mark.parametrize(
    ("cited", "question"),
    [
        ("căn cứ:\n  - Kế hoạch số 5/KH-UBND ngày 09/01/2027 về phát triển trường\n", None),
        ("căn cứ:\n  - nq-29\n", None),
        ("căn cứ:\n  - nq-27\n", "văn bản này ghi cho năm 2027; kỳ sau có thể có văn bản mới"),
        (
            "căn cứ:\n  - Quyết định số 5/QĐ-UBND ngày 09/01/2027 về nhiệm vụ năm 2027\n",
            "văn bản này ghi cho năm 2027; kỳ sau có thể có văn bản mới",
        ),
        (
            "mục đích: Theo [[nq-27]], [[nq-29]] và lại [[nq-27]].\n",
            "văn bản “nq-27” ghi cho năm 2027; kỳ sau có thể có văn bản mới",
        ),
    ],
)
def test_leaves_what_is_cited_and_asks_about_documents_of_the_year(cited, question):
    session = _carry(cited)
    assert asked(session) == ([question] if question else [])
    marks = [line for line in edited(session).splitlines() if "# cần xác nhận: " in line]
    assert [mark.partition(": ")[2] for mark in marks] == asked(session)
    assert "".join(line for line in edited(session).splitlines(keepends=True) if "# cần" not in line) == cited


def test_a_document_of_the_plan_is_told_once():
    text = (
        "văn bản:\n  kh-5: {loại: Kế hoạch, số: 5/KH-UBND, ngày: 09/01/2027, trích yếu: về nhiệm vụ năm 2027}\n"
        "căn cứ: [kh-5]\n"
    )
    own = office_of(text.partition("căn cứ")[0]).documents
    session = _carry(text, own)
    assert len(session.decisions) == 1
    assert edited(session).replace("  # cần xác nhận: " + asked(session)[0] + "\n", "") == text


def test_each_doubtful_year_has_its_mark_above_the_text_it_stands_in():
    text = "mục đích: |\n  - Đến năm 2028 đạt 90%.\n  - Năm 2026 đã sửa 5 trường.\n"
    session = _carry(text)
    assert edited(session) == (
        "# cần xác nhận: “2028” được giữ nguyên; mốc của đề án, chương trình, hay của kỳ sau?\n"
        "# cần xác nhận: “2026” đã đổi thành “2027”; kể việc của kỳ trước: năm đã đổi, còn nội dung phải viết lại\n"
        "mục đích: |\n  - Đến năm 2028 đạt 90%.\n  - Năm 2027 đã sửa 5 trường.\n"
    )
    assert [(note.position.line, note.position.column) for note in session.decisions] == [(2, 13), (3, 9)]


def test_what_a_superior_assigned_is_asked_about_and_no_name_of_it_moves():
    session = session_of(
        "kế hoạch cấp trên:\n  kh-2027:\n    danh mục: x-2027.yaml\n"
        "nhiệm vụ:\n  - {tên: Một, theo: mục II.1 kh-2027}\n"
        "chỉ tiêu:\n  - {tên: Hai, theo: chỉ tiêu 1 kh-2027, đích: 1}\n"
    )
    carry_texts(session, {})
    (question,) = asked(session)
    assert question.startswith("việc được giao của năm 2027; có văn bản mới thì gõ lệnh cu-the-hoa")
    assert edited(session).count("2027") == 5
