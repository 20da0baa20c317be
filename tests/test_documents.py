"""The documents of the sample plans: sound as files, right on paper, and whole after LibreOffice has saved them."""

import itertools
import posixpath
import re
import shutil
import zlib
from collections import Counter

import pytest
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

from sinhkehoach.model.choices import Orientation
from sinhkehoach.provenance.read_origin import read_origin
from tests.support.docx import NAMESPACES, body_of, find_all, members, text_of
from tests.support.samples import (
    NAMES,
    PLANS,
    build_samples,
    convert,
    pdf_fonts,
    pdf_page_sizes,
    pdf_pages,
    pdf_words,
    run_program,
)
from tests.support.workspaces import new_builder

W = f"{{{NAMESPACES['w']}}}"
R = f"{{{NAMESPACES['r']}}}"
A4_TWIPS = (11906, 16838)
A4_POINTS = (595, 842)
# NĐ 30/2020, Phụ lục I, I.4: 20 to 25 mm above and below, 30 to 35 left, 15 to 20 right.
MARGINS_MM = {"top": (20, 25), "bottom": (20, 25), "left": (30, 35), "right": (15, 20)}
TWIPS_PER_MM = 1440 / 25.4
POINTS_PER_MM = 72 / 25.4
HEADING = re.compile(r"heading ([1-9])")
COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"


@pytest.fixture(scope="session")
def samples(tmp_path_factory):
    return build_samples(tmp_path_factory.mktemp("samples"))


@pytest.fixture(scope="session")
def printed(samples, tmp_path_factory):
    """Return every sample as PDF."""
    return convert([sample.file for sample in samples.values()], "pdf", tmp_path_factory.mktemp("pdf"))


@pytest.fixture(scope="session")
def saved_again(samples, tmp_path_factory):
    """Return every sample as LibreOffice saves it."""
    return convert([sample.file for sample in samples.values()], "docx", tmp_path_factory.mktemp("again"))


@pytest.fixture(params=NAMES)
def name(request):
    return request.param


@pytest.fixture
def sample(samples, name):
    return samples[name]


@pytest.fixture
def body(sample):
    return body_of(sample.file.read_bytes())


@pytest.fixture
def pdf(printed, name):
    return printed[name]


def test_is_a_valid_word_file(sample):
    assert OpenXmlValidator(FileFormat.OFFICE_2019).validate(sample.file).errors == []


def test_opens_in_python_docx_with_all_its_appendices(sample):
    texts = [paragraph.text for paragraph in sample.word.paragraphs]
    assert [text for text in texts if re.fullmatch(r"Phụ lục( [IVX]+)?", text)] == _labels(
        len(sample.plan.appendices)
    )


def test_every_relation_leads_to_a_part_and_every_part_has_a_type(sample):
    parts = members(sample.file.read_bytes())
    types = etree.fromstring(parts["[Content_Types].xml"])
    overrides = {each.get("PartName").lstrip("/") for each in types if each.get("PartName")}
    endings = {each.get("Extension") for each in types if each.get("Extension")}
    assert overrides <= set(parts)
    for part, data in parts.items():
        assert part in overrides or part.rpartition(".")[2] in endings or part == "[Content_Types].xml"
        folder, _, file = part.rpartition("/")
        relations = parts.get(f"{folder}/_rels/{file}.rels")
        known = {each.get("Id") for each in etree.fromstring(relations)} if relations else set()
        used = etree.fromstring(data).xpath("//@r:id | //@r:embed | //@r:link", namespaces=NAMESPACES)
        assert set(used) <= known
    for target in etree.fromstring(parts["word/_rels/document.xml.rels"]):
        assert posixpath.normpath(f"word/{target.get('Target')}") in parts


def test_ids_of_bookmarks_and_drawings_are_unique_and_paired(body):
    starts, ends = find_all(body, "//w:bookmarkStart"), find_all(body, "//w:bookmarkEnd")
    for values in (
        [each.get(f"{W}id") for each in starts],
        [each.get(f"{W}name") for each in starts],
        body.xpath("//*[local-name() = 'docPr']/@id"),
    ):
        assert Counter(values).most_common(1) in ([], [(values[0] if values else None, 1)]), values
    assert sorted(each.get(f"{W}id") for each in starts) == sorted(each.get(f"{W}id") for each in ends)


def test_every_cell_ends_with_a_paragraph(body):
    cells = find_all(body, "//w:tc")
    assert cells
    assert {cell[-1].tag for cell in cells} == {f"{W}p"}


def test_every_section_lies_on_a4_as_its_appendix_asks(sample, body):
    asked = [each.orientation is Orientation.LANDSCAPE for each in sample.plan.appendices]
    found = []
    for section in find_all(body, "//w:sectPr"):
        size = section.find(f"{W}pgSz")
        width, height = (int(size.get(W + side)) for side in ("w", "h"))
        assert tuple(sorted((width, height))) == A4_TWIPS
        assert (size.get(f"{W}orient") == "landscape") is (width > height)
        found.append(width > height)
    assert found == [False, *asked]


def test_every_section_keeps_the_decreed_margins(body):
    for margins in find_all(body, "//w:sectPr/w:pgMar"):
        for side, (least, most) in MARGINS_MM.items():
            assert least <= round(int(margins.get(W + side)) / TWIPS_PER_MM, 1) <= most


def test_every_section_counts_its_pages_from_1_and_hides_the_first_number(sample, body):
    sections = find_all(body, "//w:sectPr")
    assert [section.find(f"{W}pgNumType").get(f"{W}start") for section in sections] == ["1"] * len(sections)
    assert all(section.find(f"{W}titlePg") is not None for section in sections)
    first = sample.word.sections[0]
    assert " PAGE " in first.header.part.blob.decode()
    assert "PAGE" not in first.first_page_header.part.blob.decode()
    assert all(section.find(f"{W}headerReference") is None for section in sections[1:])


def test_headers_of_tables_are_repeated_and_rows_stay_whole(body):
    for table in _data_tables(body):
        rows = table.findall(f"{W}tr")
        headers = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
        assert headers == sorted(headers, reverse=True)
        assert headers[0]
        assert not headers[-1]
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_widths_of_tables_sum_up_and_stay_within_the_text(body):
    for table, room in _tables_with_room(body):
        width = int(table.find(f"{W}tblPr/{W}tblW").get(f"{W}w"))
        grid = [int(column.get(f"{W}w")) for column in table.findall(f"{W}tblGrid/{W}gridCol")]
        assert sum(grid) == width <= room
        assert min(grid) > 0
        for row in table.findall(f"{W}tr"):
            assert [int(each) for each in row.xpath("w:tc/w:tcPr/w:tcW/@w:w", namespaces=NAMESPACES)] == (
                _spanned(row, grid)
            )


def test_headings_stand_in_the_navigation_pane_without_a_missing_level(sample, body):
    styles = etree.fromstring(members(sample.file.read_bytes())["word/styles.xml"])
    levels = {
        style.get(f"{W}styleId"): int(HEADING.fullmatch(style.find(f"{W}name").get(f"{W}val"))[1])
        for style in styles.findall(f"{W}style")
        if HEADING.fullmatch(style.find(f"{W}name").get(f"{W}val"))
    }
    for style, level in levels.items():
        (outline,) = styles.xpath(
            f"w:style[@w:styleId='{style}']//w:outlineLvl/@w:val", namespaces=NAMESPACES
        )
        assert int(outline) == level - 1
    used = [levels[style] for style in find_all(body, "//w:pStyle/@w:val") if style in levels]
    assert used[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(used))


def test_is_written_in_vietnamese(sample):
    parts = members(sample.file.read_bytes())
    default = etree.fromstring(parts["word/styles.xml"]).xpath(
        "w:docDefaults//w:lang/@w:val", namespaces=NAMESPACES
    )
    assert default == ["vi-VN"]
    others = [find_all(etree.fromstring(data), "//w:rPr/w:lang/@w:val") for data in parts.values()]
    assert set(itertools.chain.from_iterable(others)) <= {"vi-VN"}
    assert b"<dc:language>vi-VN</dc:language>" in parts["docProps/core.xml"]


def test_every_footnote_of_the_plan_is_a_footnote_of_the_document(sample, body):
    notes = etree.fromstring(members(sample.file.read_bytes())["word/footnotes.xml"])
    ids = [note.get(f"{W}id") for note in notes if note.get(f"{W}type") is None]
    assert ids == [str(number) for number in range(1, len(sample.plan.notes) + 1)]
    assert find_all(body, "//w:footnoteReference/@w:id") == ids
    assert all(text_of(note).strip() for note in notes if note.get(f"{W}type") is None)


@pytest.fixture(scope="session")
def built_elsewhere(tmp_path_factory):
    """Return the documents of processes that differ in all that must not matter: language, time zone, place, cache."""
    folders = []
    for number, (seed, zone, language, place, named) in enumerate(
        (
            ("1", "Asia/Ho_Chi_Minh", "vi_VN.UTF-8", "a", ()),
            ("2", "America/New_York", "C", "Kế hoạch của phường/2027", ("plans/*.yaml",)),
            ("3", "UTC", "C.UTF-8", "b/plans/c", [f"../plans/{name}.yaml" for name in reversed(NAMES)]),
            ("3", "Pacific/Kiritimati", "en_US.UTF-8", "b/plans/c", ()),
        )
    ):
        office = tmp_path_factory.getbasetemp() / "elsewhere" / place
        if not office.exists():
            for part in ("plans", "templates"):
                shutil.copytree(PLANS.with_name(part), office / part)
        folder = tmp_path_factory.mktemp(f"elsewhere{number}")
        done = run_program(
            *("sinh", "-o", str(folder), *named),
            folder=office / "templates" if named and named[0].startswith("..") else office,
            PYTHONHASHSEED=seed,
            TZ=zone,
            LANG=language,
            LC_ALL=language,
            XDG_CACHE_HOME=str(office / "cache"),
        )
        assert done.returncode == 0, done.stdout + done.stderr
        folders.append(folder)
    return folders


def test_the_same_plan_gives_the_same_bytes_in_any_process(sample, built_elsewhere):
    expected = sample.file.read_bytes()
    assert read_origin(expected).plan_file.data == PLANS.joinpath(f"{sample.file.stem}.yaml").read_bytes()
    for folder in built_elsewhere:
        assert (folder / sample.file.name).read_bytes() == expected


def test_no_part_holds_what_another_build_of_zlib_would_pack_otherwise(sample, monkeypatch):
    """Deflate may differ from machine to machine; then the bytes of the package do, and nothing in it."""
    deflater = zlib.compressobj
    monkeypatch.setattr(zlib, "compressobj", lambda _, *others: deflater(1, *others))
    monkeypatch.setattr(zlib, "compress", None)
    again = new_builder(sample.file.parent / "khác").build(PLANS / f"{sample.file.stem}.yaml").written
    assert again.read_bytes() != sample.file.read_bytes()
    assert members(again.read_bytes()) == members(sample.file.read_bytes())


@pytest.mark.office
def test_pages_have_the_size_of_their_sections(sample, pdf):
    sizes = pdf_page_sizes(pdf)
    assert {tuple(sorted(size)) for size in sizes} == {A4_POINTS}
    lying = [width > height for width, height in sizes]
    asked = [each.orientation is Orientation.LANDSCAPE for each in sample.plan.appendices]
    assert _runs(lying) == _runs([False, *asked])


@pytest.mark.office
def test_pages_are_numbered_from_2_in_every_section(pdf):
    number = 0
    for lines in pdf_pages(pdf):
        number = 1 if re.fullmatch(r"Phụ lục( [IVX]+)?", lines[0]) else number + 1
        if number > 1:
            assert lines[0] == str(number)
        else:
            assert not lines[0].isdigit()


@pytest.mark.office
def test_no_page_is_blank(pdf):
    for lines in pdf_pages(pdf):
        assert [line for line in lines if not line.isdigit()]


@pytest.mark.office
def test_the_signature_never_stands_alone_on_a_page(pdf):
    (page,) = [lines for lines in pdf_pages(pdf) if any("Nơi nhận:" in line for line in lines)]
    above = list(itertools.takewhile(lambda line: "Nơi nhận:" not in line, page))
    assert any("./." in line for line in above)


@pytest.mark.office
def test_the_name_of_the_state_and_its_motto_take_one_line_each(pdf):
    top = pdf_pages(pdf)[0][:6]
    assert [line for line in top if COUNTRY in line]
    assert [line for line in top if MOTTO in line]


@pytest.mark.office
def test_only_one_family_of_letters_is_used(pdf):
    fonts = pdf_fonts(pdf)
    assert fonts
    assert {font for font in fonts if not font.startswith(("LiberationSerif", "Tinos"))} == set()


@pytest.mark.office
def test_no_word_stands_in_the_margin(pdf):
    left, right = (MARGINS_MM[side][0] * POINTS_PER_MM for side in ("left", "right"))
    for words, (width, _) in zip(pdf_words(pdf), pdf_page_sizes(pdf), strict=True):
        assert min(start for start, _ in words) > left - 1
        assert max(end for _, end in words) < width - right + 1


@pytest.mark.office
def test_no_page_ends_with_a_heading(sample, pdf):
    headings = {
        " ".join(paragraph.text.split())
        for paragraph in sample.word.paragraphs
        if HEADING.fullmatch(paragraph.style.name.lower())
    }
    lasts = [lines[-1] for lines in pdf_pages(pdf)]
    assert [last for last in lasts if last in headings] == []


@pytest.mark.office
def test_text_and_structure_outlive_a_save_by_libreoffice(sample, saved_again):
    before, after = sample.file.read_bytes(), saved_again[sample.file.stem].read_bytes()
    assert _texts(after) == _texts(before)
    assert _shapes(after) == _shapes(before)
    assert _notes(after) == _notes(before)


def _labels(count):
    numbers = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][:count]
    return ["Phụ lục"] if count == 1 else [f"Phụ lục {number}" for number in numbers]


def _data_tables(body):
    return find_all(body, "//w:tbl[w:tblPr/w:tblBorders]")


def _tables_with_room(body):
    """Return every table of data with the text width of the section around it, in twips."""
    found, waiting = [], []
    for element in body.iter(f"{W}tbl", f"{W}sectPr"):
        if element.tag == f"{W}tbl":
            waiting += [element] * (element.find(f"{W}tblPr/{W}tblBorders") is not None)
        else:
            size, margins = element.find(f"{W}pgSz"), element.find(f"{W}pgMar")
            room = int(size.get(f"{W}w")) - sum(int(margins.get(W + side)) for side in ("left", "right"))
            found += [(table, room) for table in waiting]
            waiting = []
    assert not waiting
    return found


def _spanned(row, grid):
    """Return the widths that the cells of `row` take from the grid."""
    widths, rest = [], list(grid)
    for cell in row.findall(f"{W}tc"):
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        count = int(span.get(f"{W}val")) if span is not None else 1
        widths.append(sum(rest[:count]))
        rest = rest[count:]
    assert rest == []
    return widths


def _runs(values):
    return [value for value, _ in itertools.groupby(values)]


def _texts(data):
    texts = (" ".join(text_of(paragraph).split()) for paragraph in find_all(body_of(data), "//w:p"))
    return [text for text in texts if text]


def _shapes(data):
    """Return rows and columns of every table of data."""
    return [
        (len(table.findall(f"{W}tr")), len(table.findall(f"{W}tblGrid/{W}gridCol")))
        for table in find_all(body_of(data), "//w:tbl")
    ]


def _notes(data):
    part = members(data).get("word/footnotes.xml")
    notes = etree.fromstring(part) if part else ()
    return [text_of(note).strip() for note in notes if note.get(f"{W}type") is None]
