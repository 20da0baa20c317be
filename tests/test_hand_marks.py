"""Every kind of mark that a hand makes on one line of a document is told, and none of it changes the plan unseen."""

import pytest
from lxml import etree

from sinhkehoach.jobs.reconcile import reconcile
from tests.support.docx import members, packed
from tests.support.hand_edits import W, edit, find
from tests.support.reconciling import OFFICE
from tests.support.workspaces import new_builder

LINE = "Huy động mọi nguồn lực."
PLAN = f"""\
cơ quan: ubnd
kỳ: 2027
trích yếu: Phát triển giáo dục
mục đích: |
  - {LINE}
  - Giữ vững kết quả phổ cập.
phụ lục:
  - tên: Danh sách lớp
    bảng:
      cột: [Lớp, Nơi học, Ghi chú]
      hàng:
        - [Lớp hè, hội trường, sáng]
        - [Lớp vẽ, nhà văn hóa, chiều]
ký: chủ tịch
nơi nhận: [UBND tỉnh]
"""
MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """Return the folder of a workspace, and the document of the plan as it was made."""
    root = tmp_path_factory.mktemp("marks")
    (root / "plans").mkdir()
    (root / "plans" / "a.yaml").write_text(PLAN, encoding="utf-8")
    (root / "plans" / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    return root, new_builder(cache=root / "cache").build(root / "plans" / "a.yaml").written.read_bytes()


@pytest.fixture
def document(original):
    """Return the file of the document, unedited, beside the plan as it was."""
    root, data = original
    (root / "plans" / "a.yaml").write_text(PLAN, encoding="utf-8")
    file = root / "output" / "a.docx"
    file.write_bytes(data)
    return file


def _xml(text):
    return etree.fromstring(f'<r xmlns:w="{W[1:-1]}" {MATH}>{text}</r>')[0]


def _face(properties):
    """Set the words of the line so."""

    def change(root):
        for run in find(root, LINE).iter(f"{W}r"):
            if LINE in "".join(run.itertext()):
                run.insert(0, _xml(f"<w:rPr>{properties}</w:rPr>"))

    return change


def _put(xml):
    """Put something behind the words of the line."""
    return lambda root: find(root, LINE).append(_xml(xml))


def _told(document, *, apply=False):
    root = document.parent.parent
    result = reconcile(document, apply=apply, cache=root / "cache")
    return result, (root / "plans" / "a.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("properties", "told"),
    [
        ('<w:u w:val="single"/>', "gạch chân"),
        ('<w:highlight w:val="yellow"/>', "tô nền"),
        ('<w:shd w:val="clear" w:fill="FFFF00"/>', "tô nền"),
        ('<w:color w:val="FF0000"/>', "chữ màu"),
        ('<w:vertAlign w:val="subscript"/>', "chỉ số trên, dưới"),
        ("<w:caps/>", "chữ in hoa"),
        ("<w:smallCaps/>", "chữ in hoa"),
        ('<w:bdr w:val="single"/>', "đóng khung"),
        ("<w:b/>", "đậm"),
        ('<w:i/><w:u w:val="single"/>', "nghiêng, gạch chân"),
    ],
)
def test_look_is_told(document, properties, told):
    edit(document, _face(properties))
    result, plan = _told(document, apply=True)
    assert [each.new for each in result.edits] == [f"{told}: “{LINE}”"]
    assert ("**chữ đậm**" in result.edits[0].advice) is (properties == "<w:b/>")
    assert plan == PLAN


@pytest.mark.parametrize(
    "properties",
    ['<w:color w:val="000000"/>', '<w:sz w:val="30"/>', '<w:lang w:val="vi-VN"/>', '<w:u w:val="none"/>'],
)
def test_noise_of_a_program_that_saved_the_file_is_not_told(document, properties):
    edit(document, _face(properties))
    assert _told(document)[0].edits == ()


@pytest.mark.parametrize("properties", ["<w:strike/>", "<w:dstrike/>", "<w:vanish/>"])
def test_words_that_are_no_text_any_more_go(document, properties):
    edit(document, _face(properties))
    result, plan = _told(document, apply=True)
    assert [(each.old, each.new) for each in result.edits] == [(f"- {LINE}", "")]
    assert plan == PLAN.replace(f"  - {LINE}\n", "")


@pytest.mark.parametrize(
    ("xml", "told"),
    [
        ("<m:oMath><m:r><m:t>x=5</m:t></m:r></m:oMath>", "[công thức: x=5]"),
        ("<m:oMathPara><m:oMath><m:r><m:t>y</m:t></m:r></m:oMath></m:oMathPara>", "[công thức: y]"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', "[ký hiệu F0B3 của phông Symbol]"),
        ("<w:r><w:t>\uf0fc</w:t></w:r>", "\uf0fc"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>a</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>b</w:t></w:r></w:rubyBase></w:ruby></w:r>",
            "b[chữ đặt trên: a]",
        ),
    ],
    ids=["equation", "equation on a line of its own", "sign", "private letter", "words above others"],
)
def test_what_is_no_text_is_told_and_left(document, xml, told):
    edit(document, _put(xml))
    result, plan = _told(document, apply=True)
    assert [(each.new, each.steps) for each in result.edits] == [(f"- {LINE}{told}", ())]
    assert plan == PLAN


def test_equation_between_paragraphs_is_told(document):
    equation = _xml("<m:oMathPara><m:oMath><m:r><m:t>z</m:t></m:r></m:oMath></m:oMathPara>")
    edit(document, lambda root: find(root, LINE).addnext(equation))
    result, plan = _told(document, apply=True)
    assert [(each.new, each.steps) for each in result.edits] == [("[công thức: z]", ())]
    assert plan == PLAN


def test_placeholder_of_an_empty_control_is_no_text(document):
    words = "<w:sdtContent><w:r><w:t>Bấm để gõ</w:t></w:r></w:sdtContent>"
    control = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr>{words}</w:sdt>"
    edit(document, _put(control))
    assert _told(document)[0].edits == ()


def test_picture_and_page_break_are_told(document):
    edit(
        document,
        _put("<w:r><w:drawing/></w:r>"),
        lambda root: find(root, "Giữ vững").insert(1, _xml('<w:r><w:br w:type="page"/></w:r>')),
    )
    result, plan = _told(document, apply=True)
    assert [(each.old, each.new) for each in result.edits] == [
        ("", "hình"),
        ("", "ngắt trang: - Giữ vững kết quả phổ cập."),
    ]
    assert plan == PLAN


def test_cells_joined_side_by_side_are_told(document):
    def join_cells(root):
        row = next(find(root, "hội trường").iterancestors(f"{W}tr"))
        _, first, second, *_ = row.iterfind(f"{W}tc")
        row.remove(second)
        first.find(f"{W}tcPr").insert(0, _xml('<w:gridSpan w:val="2"/>'))

    edit(document, join_cells)
    result, plan = _told(document, apply=True)
    (found,) = result.edits
    assert "hội trường" in found.old
    assert "hội trường" not in found.new
    assert (found.steps, plan) == ((), PLAN)


KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"


def test_footer_in_a_part_of_another_name_is_told(document):
    parts = members(document.read_bytes())
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts["word/duoi-trang.xml"] = (
        f'<w:ftr xmlns:w="{W[1:-1]}"><w:p><w:r><w:t>Bản sao</w:t></w:r></w:p></w:ftr>'.encode()
    )
    for name, end, more in (
        (
            "word/_rels/document.xml.rels",
            b"</Relationships>",
            f'<Relationship Id="rIdX" Type="{link}/footer" Target="duoi-trang.xml"/>',
        ),
        (
            "[Content_Types].xml",
            b"</Types>",
            f'<Override PartName="/word/duoi-trang.xml" ContentType="{KIND}"/>',
        ),
    ):
        parts[name] = parts[name].replace(end, more.encode() + end)
    document.write_bytes(packed(parts))
    reference = _xml(f'<w:footerReference w:type="default" xmlns:r="{link}" r:id="rIdX"/>')
    edit(document, lambda root: next(root.iter(f"{W}sectPr")).insert(0, reference))
    result, plan = _told(document, apply=True)
    assert [each.new for each in result.edits] == ["đầu trang hoặc cuối trang: Bản sao"]
    assert plan == PLAN
