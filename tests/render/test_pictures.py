import re
from io import BytesIO

import docx
import pytest
from openxml_audit import OpenXmlValidator

from sinhkehoach.compose.document import PageBreak, Paragraph, ParagraphKind, Picture, Run
from sinhkehoach.opc.picture_file import read_picture
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.prepare import prepare_template
from tests.support.documents import appendix, document, paragraph, runs
from tests.support.docx import TEMPLATE, body_of, find_all, members, packed, prepared, text_of
from tests.support.picture_files import exif, jpeg, png

READY = prepared()
EMU_PER_MM = 36_000
TEXT_MM = 165


def made(*blocks, pictures=None, **changes):
    files = {name: read_picture(data) for name, data in (pictures or {"a.png": png(300, 200)}).items()}
    return make_docx(document(body=blocks, pictures=files, **changes), READY)


def sizes(data):
    """Return width and height of each drawing in mm."""
    extents = find_all(body_of(data), "//wp:extent")
    return [tuple(round(int(each.get(side)) / EMU_PER_MM, 1) for side in ("cx", "cy")) for each in extents]


def picture(file="a.png", width=None, text='Hình 1. Sơ đồ & "bảng"'):
    return Picture(file, runs(text), width, ("hình", 0, "tên"))


@pytest.mark.parametrize(
    ("data", "width", "expected"),
    [
        (png(300, 200, dpi=100), None, (76.2, 50.8)),
        (png(300, 200), 120.0, (120.0, 80.0)),
        (png(3000, 2000, dpi=100), None, (TEXT_MM, TEXT_MM / 1.5)),
        (png(300, 200), 400.0, (TEXT_MM, TEXT_MM / 1.5)),
        (jpeg(100, 1000), 120.0, (21.5, 214.5)),
    ],
)
def test_size_is_that_asked_for_or_its_own_and_never_beyond_the_text(data, width, expected):
    (size,) = sizes(made(picture(width=width), pictures={"a.png": data}))
    assert size == pytest.approx(expected, abs=0.2)


def test_picture_on_a_lying_page_is_no_higher_than_that():
    page = appendix("Phụ lục", landscape=True, blocks=(picture(),))
    data = made(appendices=(page,), pictures={"a.png": png(200, 400, dpi=30)})
    assert sizes(data)[0][1] < 150


@pytest.mark.parametrize(
    ("data", "own", "beyond", "angle"),
    [
        (jpeg(400, 300, density=100, camera=exif(6)), (101.6, 76.2), (0, 12.7), "5400000"),
        (jpeg(300, 400, density=100, camera=exif(8)), (76.2, 101.6), (12.7, 0), "16200000"),
        (jpeg(2000, 200, density=50, camera=exif(6)), (TEXT_MM, TEXT_MM / 10), (0, 74.2), "5400000"),
    ],
)
def test_photo_taken_with_the_camera_held_sideways_is_turned_as_word_does(data, own, beyond, angle):
    made_of = made(picture(), pictures={"a.png": data})
    assert sizes(made_of)[0] == pytest.approx(own, abs=0.2)
    (effect,), (shape,) = (find_all(body_of(made_of), path) for path in ("//wp:effectExtent", "//a:xfrm"))
    sides = [int(effect.get(side)) / EMU_PER_MM for side in "ltrb"]
    assert sides == pytest.approx([*beyond, *beyond], abs=0.2)
    assert shape.get("rot") == angle


def test_photo_upside_down_is_turned_where_it_stands():
    root = body_of(made(picture(), pictures={"a.png": jpeg(400, 300, density=100, camera=exif(3))}))
    assert find_all(root, "//a:xfrm")[0].get("rot") == "10800000"
    assert not find_all(root, "//wp:effectExtent")


def test_caption_stands_below_in_the_middle_and_is_read_aloud():
    root = body_of(made(paragraph("Trên"), picture(), paragraph("Dưới")))
    drawn = find_all(root, "//w:drawing")[0].getparent().getparent()
    assert find_all(drawn, "w:pPr/w:keepNext")
    caption = drawn.getnext()
    assert text_of(caption) == 'Hình 1. Sơ đồ & "bảng"'
    assert [find_all(each, "w:pPr/w:jc")[0].values() for each in (drawn, caption)] == [["center"]] * 2
    assert find_all(root, "//wp:docPr")[0].get("descr") == 'Hình 1. Sơ đồ & "bảng"'


def test_picture_without_a_caption_stands_alone():
    root = body_of(made(paragraph("Trên"), picture(text=""), paragraph("Dưới")))
    drawn = find_all(root, "//w:drawing")[0].getparent().getparent()
    assert not find_all(drawn, "w:pPr/w:keepNext")
    assert text_of(drawn.getnext()) == "Dưới"


def test_file_used_twice_goes_in_once():
    data = made(
        picture(), picture("b.png"), picture(), pictures={"a.png": png(9, 9), "b.png": png(9, 9, shade=7)}
    )
    parts = members(data)
    assert len([name for name in parts if name.startswith("word/media/")]) == 2
    ids = [each.get("id") for each in find_all(body_of(data), "//wp:docPr")]
    assert len(ids) == len(set(ids)) == 3


def test_word_takes_the_file_and_finds_the_pictures(tmp_path):
    data = made(picture(), picture("b.jpg"), pictures={"a.png": png(30, 20), "b.jpg": jpeg(30, 20)})
    file = tmp_path / "a.docx"
    file.write_bytes(data)
    assert OpenXmlValidator(strict=False).validate(file).errors == []
    shapes = docx.Document(BytesIO(data)).inline_shapes
    parts = docx.Document(BytesIO(data)).part.package.image_parts
    assert len(shapes) == 2
    assert {part.content_type for part in parts} == {"image/png", "image/jpeg"}


def test_same_pictures_give_the_same_bytes_and_others_do_not():
    assert made(picture()) == made(picture())
    assert made(picture()) != made(picture(), pictures={"a.png": png(300, 200, shade=1)})


def test_document_without_its_file_is_whole_all_the_same():
    data = made(picture("thiếu.png"))
    assert len(docx.Document(BytesIO(data)).inline_shapes) == 1


def test_document_without_pictures_declares_none():
    parts = members(made(paragraph("A")))
    assert b"image/png" not in parts["[Content_Types].xml"]
    assert not any("media" in name for name in parts)


def test_page_break_stands_on_the_next_paragraph():
    heading = Paragraph(ParagraphKind.SECTION, (Run("Mục"),), "1.")
    root = body_of(made(paragraph("Trên"), PageBreak(), heading, paragraph("Dưới")))
    breaks = find_all(root, "//w:pageBreakBefore")
    assert [text_of(each.getparent().getparent()) for each in breaks] == ["1. Mục"]


TYPES = "[Content_Types].xml"


@pytest.mark.parametrize(
    ("declared", "endings"),
    [
        ("", ["png", "jpeg"]),
        ('<Default Extension="png" ContentType="image/png"/>', ["png", "jpeg"]),
        ('<Default ContentType="image/png" Extension="png"/>', ["png", "jpeg"]),
        ("<Default Extension='PNG' ContentType='image/png' />", ["PNG", "jpeg"]),
        (
            '<Default ContentType="image/jpeg" Extension="jpeg"/><Default Extension="jpg" ContentType="image/png"/>',
            ["jpeg", "jpg", "png"],
        ),
    ],
)
def test_kind_that_the_template_declares_is_declared_once(declared, endings):
    parts = members(TEMPLATE.read_bytes())
    parts[TYPES] = parts[TYPES].replace(b"<Override", f"{declared}<Override".encode(), 1)
    ready = prepare_template(packed(parts))
    files = {"a.png": read_picture(png()), "b.jpg": read_picture(jpeg(30, 20))}
    blocks = (picture(), picture("b.jpg"))
    types = members(make_docx(document(body=blocks, pictures=files), ready))[TYPES].decode()
    found = re.findall("""Extension=["']((?i:png|jpe?g))""", types)
    assert sorted(found) == sorted(endings)
