import pytest

from sinhkehoach.tracked.revisions import Reviser
from sinhkehoach.tracked.track import Tracker
from tests.support.docx import NAMESPACES, fragment, text_of

W = f"{{{NAMESPACES['w']}}}"


def _p(text, style="A"):
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def _row(*cells, head=False):
    header = "<w:trPr><w:tblHeader/></w:trPr>" if head else ""
    return f"<w:tr>{header}{''.join(f'<w:tc>{_p(cell)}</w:tc>' for cell in cells)}</w:tr>"


def _table(*rows, columns=2):
    return f"<w:tbl><w:tblGrid>{'<w:gridCol/>' * columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def _told(old, new):
    """Return the merged text, a line for each paragraph: [-gone-]{+come+}, `¶-` and `¶+` for ends that go and come."""
    root = Tracker(Reviser(None), {}).merged(fragment(old), fragment(new))
    return [_paragraph(paragraph) for paragraph in root.iter(f"{W}p")]


def _paragraph(paragraph):
    pieces = []
    for child in paragraph:
        text = text_of(child) or "".join(each.text for each in child.iter(f"{W}delText"))
        marks = {f"{W}ins": ("{+", "+}"), f"{W}del": ("[-", "-]")}.get(child.tag, ("", ""))
        pieces.append(marks[0] + text + marks[1] if text else "")
    ends = {f"{W}ins": "¶+", f"{W}del": "¶-"}
    return "".join([*pieces, *(ends[mark.tag] for mark in paragraph.iterfind(f"{W}pPr/{W}rPr/*"))])


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("một hai ba", "một bốn ba", ["một [-hai-]{+bốn+} ba"]),
        ("một hai", "một hai", ["một hai"]),
    ],
)
def test_words_of_a_paragraph(old, new, told):
    assert _told(_p(old), _p(new)) == told


FIRST, SECOND, LAST = _p("một hai ba"), _p("bốn năm sáu"), _p("bảy tám chín")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (FIRST + LAST, FIRST + SECOND + LAST, ["một hai ba", "{+bốn năm sáu+}¶+", "bảy tám chín"]),
        (FIRST + SECOND + LAST, FIRST + LAST, ["một hai ba", "[-bốn năm sáu-]¶-", "bảy tám chín"]),
        (FIRST, FIRST + LAST, ["một hai ba¶+", "{+bảy tám chín+}"]),
        (FIRST + LAST, FIRST, ["một hai ba¶-", "[-bảy tám chín-]"]),
        (FIRST + SECOND, FIRST + LAST, ["một hai ba", "[-bốn năm sáu-]{+bảy tám chín+}"]),
        (FIRST + SECOND, SECOND + FIRST, ["{+bốn năm sáu+}¶+", "một hai ba¶-", "[-bốn năm sáu-]"]),
    ],
    ids=["come", "gone", "come at the end", "gone at the end", "another at the end", "in another order"],
)
def test_paragraphs_of_a_text(old, new, told):
    assert _told(old, new) == told


def test_paragraph_at_the_end_that_is_gone_is_set_as_the_one_that_stays():
    old, new = fragment(_p("một", "A") + _p("hai ba", "B")), fragment(_p("một", "A"))
    root = Tracker(Reviser(None), {}).merged(old, new)
    assert [style.get(f"{W}val") for style in root.iter(f"{W}pStyle")] == ["A", "A"]


def test_paragraph_that_comes_at_the_end_is_set_as_it_is_made():
    old, new = fragment(_p("một", "A")), fragment(_p("một", "A") + _p("hai ba", "B"))
    root = Tracker(Reviser(None), {}).merged(old, new)
    assert [style.get(f"{W}val") for style in root.iter(f"{W}pStyle")] == ["A", "B"]


HEAD = _row("Tên", "Số", head=True)


def test_cell_is_tracked_word_by_word():
    old, new = _table(HEAD, _row("Lớp học mới", "4")), _table(HEAD, _row("Lớp học mới", "5"))
    assert _told(old, new) == ["Tên", "Số", "Lớp học mới", "[-4-]{+5+}"]


def test_rows_that_come_and_go_are_marked_as_rows():
    old = _table(HEAD, _row("An Hòa", "1"), _row("Bình Minh", "2"))
    new = _table(HEAD, _row("An Hòa", "1"), _row("Cao Sơn", "3"))
    root = Tracker(Reviser(None), {}).merged(fragment(old), fragment(new))
    marks = [
        [mark.tag.rpartition("}")[2] for mark in row.iterfind(f"{W}trPr/*")] for row in root.iter(f"{W}tr")
    ]
    assert marks == [["tblHeader"], [], ["del"], ["ins"]]


def test_table_with_other_columns_is_replaced_as_a_whole():
    old, new = _table(HEAD, _row("a", "b")), _table(_row("x", head=True), _row("y"), columns=1)
    told = _told(_p("đầu") + old + _p("cuối"), _p("đầu") + new + _p("cuối"))
    assert told == ["đầu", "[-Tên-]¶-", "[-Số-]¶-", "[-a-]¶-", "[-b-]¶-", "{+x+}¶+", "{+y+}¶+", "cuối"]


def test_table_known_by_its_words_is_replaced_where_it_has_other_columns():
    old = _table(HEAD, _row("Phường An Hòa", "12"))
    new = _table(_row("Tên", "Số", "Năm", head=True), _row("Phường An Hòa", "12", "2027"), columns=3)
    told = _told(_p("đầu") + old + _p("cuối"), _p("đầu") + new + _p("cuối"))
    gone = ["[-Tên-]¶-", "[-Số-]¶-", "[-Phường An Hòa-]¶-", "[-12-]¶-"]
    come = ["{+Tên+}¶+", "{+Số+}¶+", "{+Năm+}¶+", "{+Phường An Hòa+}¶+", "{+12+}¶+", "{+2027+}¶+"]
    assert told == ["đầu", *gone, "¶+¶-", *come, "cuối"]


def test_row_whose_cells_are_joined_is_replaced_as_a_whole():
    joined = f'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{_p("Phường An Hòa")}</w:tc></w:tr>'
    old, new = _table(HEAD, _row("Phường An Hòa", "")), _table(HEAD, joined)
    assert _told(old, new) == ["Tên", "Số", "[-Phường An Hòa-]¶-", "¶-", "{+Phường An Hòa+}¶+"]


def test_frame_that_has_grown_by_a_row_is_tracked_row_by_row():
    first = _row("Số: 15", "An Hòa")
    told = _told(_table(first), _table(first, _row("Ký hiệu", "Bình Minh")))
    assert told == ["Số: 15", "An Hòa", "{+Ký hiệu+}¶+", "{+Bình Minh+}¶+"]


def test_frame_without_header_rows_keeps_its_rows_in_place():
    old, new = _table(_row("Số: 15", "An Hòa")), _table(_row("Ký hiệu 9", "Bình Minh"))
    assert _told(old, new) == ["[-Số: 15-]{+Ký hiệu 9+}", "[-An Hòa-]{+Bình Minh+}"]


NOTED = '<w:p><w:r><w:t>một</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
AROUND = [
    "{}",
    f"{_p('đầu')}{{}}{_p('cuối')}",
    f"{_table(HEAD, '<w:tr><w:tc>{}</w:tc><w:tc><w:p/></w:tc></w:tr>')}",
]


@pytest.mark.parametrize("around", AROUND, ids=["alone", "among others", "in a row"])
@pytest.mark.parametrize(
    ("notes", "told"), [({"1": "7"}, [("del", "7"), ("ins", "1")]), ({"1": "1"}, [("p", "1")])]
)
def test_number_of_a_footnote_may_mean_another_note(around, notes, told):
    old, new = (fragment(around.format(NOTED)) for _ in range(2))
    root = Tracker(Reviser(None), notes).merged(old, new)
    found = [
        (each.getparent().getparent().tag.removeprefix(W), each.get(f"{W}id"))
        for each in root.iter(f"{W}footnoteReference")
    ]
    assert found == told
