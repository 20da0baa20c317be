"""Pairs of documents: accepting all tracked changes gives the new one, rejecting all of them the old one."""

import subprocess
from functools import cache

import pytest
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

from sinhkehoach.compose.document import Paragraph, Run, Table
from sinhkehoach.docx.plain_text import plain_lines
from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.compare_sides import open_side
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.read_template import read_template
from sinhkehoach.tracked.make_tracked import make_tracked_docx
from tests.support.comparing import EDITS, OFFICE, SIGNED, version_of
from tests.support.docx import BODY, NAMESPACES, TEMPLATE, members
from tests.support.revisions import NOTES, accepted, rejected
from tests.support.samples import NAMES, PLANS

W = f"{{{NAMESPACES['w']}}}"
TEMPLATE_READY = read_template(TEMPLATE, None)


def _lines(data):
    """Return the lines with anything in them: a text that ends with a table may get an empty paragraph behind it."""
    return [line for line in plain_lines(read_docx(data)) if line]


def _plain(document):
    """Return the lines of the document as it is made without a comparison; notes that nothing mentions are left out."""
    return _lines(accepted(make_docx(document, TEMPLATE_READY)))


@cache
def _sample(name):
    return open_side(f"{name}.yaml", PLANS).document


@cache
def _sample_lines(name):
    return _plain(_sample(name))


def _check(old, new, tmp_path):
    tracked = make_tracked_docx(old, new, TEMPLATE_READY)
    assert _lines(accepted(tracked)) == _plain(new)
    assert _lines(rejected(tracked)) == _plain(old)
    _check_file(tracked, tmp_path)


# What has stood side by side in files that were found valid: a schema asks for nothing else.
_VALID = set()


def _check_file(tracked, tmp_path):
    parts = [etree.fromstring(members(tracked)[part]) for part in (BODY, NOTES)]
    neighbours = {each for part in parts for each in _neighbours(part)}
    if not neighbours <= _VALID:
        file = tmp_path / "tracked.docx"
        file.write_bytes(tracked)
        assert OpenXmlValidator(FileFormat.OFFICE_2019).validate(file).errors == []
        _VALID.update(neighbours)
    numbers = [mark.get(f"{W}id") for part in parts for mark in part.iter(f"{W}ins", f"{W}del")]
    assert len(set(numbers)) == len(numbers)


def _neighbours(part):
    """Yield each element with its attributes, what it stands in and what it follows; words as values count."""
    for parent in part.iter():
        before = ""
        for child in parent:
            values = ((name, value if value.isalpha() else "") for name, value in child.attrib.items())
            yield parent.tag, before, child.tag, frozenset(values)
            before = child.tag
        yield parent.tag, before, "", frozenset()


@pytest.mark.parametrize(("text", "old", "new", "_"), EDITS.values(), ids=list(EDITS))
def test_small_edits_are_tracked_both_ways(text, old, new, _, tmp_path):
    text += SIGNED * ("ký:" not in text)
    sides = version_of(text, OFFICE), version_of(text.replace(old, new, 1), OFFICE)
    _check(*(side.document for side in sides), tmp_path)


@pytest.mark.parametrize("name", NAMES)
def test_another_plan_altogether_is_tracked_both_ways(name, tmp_path):
    other = NAMES[NAMES.index(name) - 1]
    tracked = make_tracked_docx(_sample(other), _sample(name), TEMPLATE_READY)
    assert _lines(accepted(tracked)) == _sample_lines(name)
    assert _lines(rejected(tracked)) == _sample_lines(other)
    _check_file(tracked, tmp_path)


def _with_blocks(document, edit):
    """Return the document with `edit` done to the blocks of the body and of each appendix."""
    appendices = tuple(each._replace(blocks=edit(each.blocks)) for each in document.appendices)
    return document._replace(body=edit(document.body), appendices=appendices)


def _other_words(blocks):
    return tuple(
        block._replace(runs=(*block.runs, Run(" Lời thêm ở cuối.", bold=True)))
        if isinstance(block, Paragraph)
        else block
        for block in blocks
    )


def _rows_edited(blocks):
    """Leave every third row out of long tables, and say every fifth row twice."""
    edited = []
    for block in blocks:
        if isinstance(block, Table) and len(block.rows) > 6:
            head, rows = block.rows[:3], block.rows[3:]
            rows = [row for at, row in enumerate(rows) if at % 3 for _ in range(1 + (at % 5 == 0))]
            edited.append(block._replace(rows=(*head, *rows)))
        else:
            edited.append(block)
    return tuple(edited)


BULK = {
    "every fourth block left out": lambda document: _with_blocks(
        document,
        lambda blocks: tuple(block for at, block in enumerate(blocks) if at % 4 or isinstance(block, Table)),
    ),
    "words added everywhere": lambda document: _with_blocks(document, _other_words),
    "rows left out and said twice": lambda document: _with_blocks(document, _rows_edited),
    "first blocks at the end": lambda document: document._replace(
        body=(*document.body[9:], *document.body[:9])
    ),
    "no appendix": lambda document: document._replace(appendices=()),
}


@pytest.mark.parametrize("edit", BULK.values(), ids=list(BULK))
@pytest.mark.parametrize("name", [NAMES[0], NAMES[3]])
def test_large_edits_are_tracked_both_ways(name, edit):
    old, new = _sample(name), edit(_sample(name))
    tracked = make_tracked_docx(old, new, TEMPLATE_READY)
    assert _lines(accepted(tracked)) == _plain(new)
    assert _lines(rejected(tracked)) == _sample_lines(name)


def test_document_against_itself_has_no_tracked_change():
    body = members(make_tracked_docx(_sample(NAMES[0]), _sample(NAMES[0]), TEMPLATE_READY))[BODY]
    assert b"<w:ins " not in body
    assert b"<w:del " not in body


def test_same_pair_gives_the_same_bytes():
    pair = _sample(NAMES[0]), _sample(NAMES[1])
    assert make_tracked_docx(*pair, TEMPLATE_READY) == make_tracked_docx(*pair, TEMPLATE_READY)


def test_changes_bear_the_day_of_the_plan_and_one_author():
    text = "số: 15\nngày: 18/01/2027\nmục đích: Một.\n"
    sides = version_of(text), version_of(text.replace("Một", "Hai"))
    root = etree.fromstring(
        members(make_tracked_docx(*(side.document for side in sides), TEMPLATE_READY))[BODY]
    )
    marks = [(mark.get(f"{W}author"), mark.get(f"{W}date")) for mark in root.iter(f"{W}ins", f"{W}del")]
    assert set(marks) == {("sinhkehoach", "2027-01-18T00:00:00Z")}


@pytest.mark.office
def test_libreoffice_keeps_the_tracked_changes(tmp_path):
    pair = _sample(NAMES[0]), BULK["every fourth block left out"](_sample(NAMES[0]))
    (tmp_path / "a.docx").write_bytes(make_tracked_docx(*pair, TEMPLATE_READY))
    (tmp_path / "saved").mkdir()
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(tmp_path / "saved")]
    subprocess.run([*command, str(tmp_path / "a.docx")], check=True, capture_output=True, timeout=1200)
    body = members((tmp_path / "saved" / "a.docx").read_bytes())[BODY]
    assert body.count(b"<w:del ") > 20
