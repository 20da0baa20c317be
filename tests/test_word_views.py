"""Small Word files in which one thing each is easily read wrongly: every view of a document reads it as Word does."""

from typing import NamedTuple

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.docx.plain_text import plain_lines
from sinhkehoach.docx.read import read_docx
from sinhkehoach.docx.text import TextParagraph, read_docx_text
from sinhkehoach.docx.wordml import W
from sinhkehoach.jobs.conformance import check_conformance
from sinhkehoach.jobs.document_text import document_text
from sinhkehoach.jobs.reconcile import reconcile
from tests.support.docx import BODY, NAMESPACES, locked, members, packed, word_file

NUMBERED = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr></w:pPr>'
DEFINITION = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
)
NUM = '<w:num w:numId="{}"><w:abstractNumId w:val="0"/>{}</w:num>'
START = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
LISTS = DEFINITION + NUM.format(1, "") + NUM.format(2, "")
RESTARTED = DEFINITION + NUM.format(1, "") + NUM.format(2, START)
STYLES = (
    '<w:style w:type="paragraph" w:styleId="Cha"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Cha"/></w:style>'
    '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
)
STYLED = '<w:pPr><w:pStyle w:val="Con"/></w:pPr>'
MARK = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
DELETED = '<w:del w:id="2"><w:r><w:delText>2026</w:delText></w:r></w:del>'
CONTROL = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"


def _r(text, face=""):
    return f'<w:r><w:rPr>{face}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _p(inner, properties=""):
    return f"<w:p>{properties}{inner if inner.startswith('<') else _r(inner)}</w:p>"


def _box(text):
    return f"<w:pict><w:txbxContent>{_p(text)}</w:txbxContent></w:pict>"


ALTERNATIVES = (
    f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{_box("hình mới")}</mc:Choice>'
    f"<mc:Fallback>{_box('hình cũ')}</mc:Fallback></mc:AlternateContent></w:r>"
)


class Case(NamedTuple):
    """A Word file, and what a reader of its paper sees: its paragraphs, and what of it was typed and is meant."""

    data: bytes
    seen: tuple[str, ...]
    meant: tuple[str, ...]
    beside: tuple[str, ...] = ()


def _case(body, *seen, meant=None, beside=(), **parts):
    return Case(word_file(body, **parts), seen, seen if meant is None else meant, beside)


def _strict(data):
    usual = (NAMESPACES["w"], NAMESPACES["r"])
    strict = tuple(
        f"http://purl.oclc.org/ooxml/{name}"
        for name in ("wordprocessingml/main", "officeDocument/relationships")
    )
    changed = {}
    for name, part in members(data).items():
        text = part.decode()
        for old, new in zip(usual, strict, strict=True):
            text = text.replace(old, new)
        changed[name] = text.encode()
    return packed(changed)


ONE_LIST = _case(
    _p("một", NUMBERED.format(1)) + _p("hai", NUMBERED.format(1)) + _p("ba", NUMBERED.format(2)),
    "1. một", "2. hai", "3. ba",
    numbering=LISTS,
)  # fmt: skip
CASES = {
    "two lists of one definition": ONE_LIST,
    "list that starts anew": _case(
        _p("một", NUMBERED.format(1)) + _p("hai", NUMBERED.format(1)) + _p("ba", NUMBERED.format(2)),
        "1. một", "2. hai", "1. ba",
        numbering=RESTARTED,
    ),
    "list that a style inherits": _case(
        _p("một", STYLED) + _p("hai", STYLED), "1. một", "2. hai", styles=STYLES, numbering=LISTS
    ),
    "alternatives": _case(
        _p(_r("chữ") + ALTERNATIVES), "chữ", "hình mới", meant=("chữ",), beside=("hộp chữ: hình mới",)
    ),
    "alternatives of text": _case(
        _p('<mc:AlternateContent><mc:Choice Requires="mai-sau">' + _r("sau") + "</mc:Choice><mc:Fallback>" + _r("nay")
           + "</mc:Fallback></mc:AlternateContent>"),
        "nay",
    ),
    "hidden text": _case(
        _p(_r("mật ", "<w:vanish/>") + _r("kín ", '<w:rStyle w:val="An"/>') + _r("chữ")) + _p("hai"),
        "chữ", "hai",
        styles=STYLES,
    ),
    "hidden paragraph": _case(
        _p(_r("mật", "<w:vanish/>"), "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>") + _p("hai"), "hai"
    ),
    "strict namespaces": Case(_strict(ONE_LIST.data), ONE_LIST.seen, ONE_LIST.meant),
    "changes that are tracked": _case(
        _p(_r("Năm ") + f'<w:ins w:id="1">{_r("2027")}</w:ins>' + DELETED)
        + _p("một ", '<w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>')
        + _p("hai"),
        "Năm 2027", "một hai",
    ),
    "struck words": _case(_p(_r("26", "<w:strike/>") + _r("28")), "2628", meant=("28",)),
    "field": _case(
        _p(_r("xem mục ") + MARK.format("begin") + "<w:r><w:instrText> REF a </w:instrText></w:r>"
           + MARK.format("separate") + _r("III") + MARK.format("end") + '<w:fldSimple w:instr="REF b">' + _r(".2")
           + "</w:fldSimple>"),
        "xem mục III.2",
    ),
    "content control": _case(
        _p(CONTROL.format("", _r("Số ")) + CONTROL.format("<w:showingPlcHdr/>", _r("bấm để gõ"))),
        "Số bấm để gõ",
        meant=("Số ",),
    ),
    "text box": _case(
        _p(_r("ngoài") + f"<w:r>{_box('trong')}</w:r>"), "ngoài", "trong", meant=("ngoài",), beside=("hộp chữ: trong",)
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_conformance_sees_what_word_shows(case):
    assert tuple(each.full_text for each in read_docx(case.data).paragraphs) == case.seen


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_hand_edits_are_what_was_typed_and_is_meant(case):
    text = read_docx_text(case.data)
    assert tuple(block.text for block in text.blocks if isinstance(block, TextParagraph)) == case.meant
    assert tuple(f"{aside.kind}: {aside.text}" for aside in text.asides) == case.beside


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_lines_for_git_are_what_word_shows(case):
    shown = tuple(line.replace("~~", "") for line in plain_lines(read_docx(case.data)))
    assert shown == tuple(line.replace("bấm để gõ", "") for line in case.seen)


UNREADABLE = {
    "password": (locked(ONE_LIST.data), "có mật khẩu"),
    "old Word": (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "đời cũ"),
    "cut short": (ONE_LIST.data[:200], "đã hỏng"),
    "packed too tightly": (packed({BODY: b" " * (30 * 2**20)}), "lớn bất thường"),
}


@pytest.mark.parametrize(("data", "words"), UNREADABLE.values(), ids=UNREADABLE)
def test_file_that_cannot_be_read_has_one_answer_from_every_command(tmp_path, data, words):
    file = tmp_path / "a.docx"
    file.write_bytes(data)
    answers = [check_conformance(file).error.message]
    for command in (lambda: list(document_text(file)), lambda: reconcile(file, apply=False)):
        with pytest.raises(UserError, match=words) as caught:
            command()
        answers.append(caught.value.message)
    assert len(set(answers)) == 1


def test_strict_file_is_judged_as_the_usual_one(tmp_path):
    verdicts = []
    for name, data in (("usual", ONE_LIST.data), ("strict", CASES["strict namespaces"].data)):
        assert (W[1:-1].encode() in members(data)[BODY]) is (name == "usual")
        file = tmp_path / f"{name}.docx"
        file.write_bytes(data)
        verdicts.append([each.outcome for each in check_conformance(file).verdicts])
    assert verdicts[0] == verdicts[1] != []
