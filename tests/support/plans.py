"""Short YAML texts → plans, facts, documents and problems, by the real loader; a Document as readable text."""

import re
from textwrap import dedent

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.keypath import keypath_text
from sinhkehoach.base.problem import Problem
from sinhkehoach.compose.compose import compose
from sinhkehoach.compose.document import (
    Block,
    Cell,
    Document,
    Paragraph,
    Row,
    RowKind,
    Run,
    Runs,
    Signature,
    Table,
)
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.validate import validate, validate_office
from sinhkehoach.resolve.facts import Facts, find_facts
from sinhkehoach.yaml.read.reader import parse_source
from sinhkehoach.yaml.read.source import Source

# What every plan must say; added behind a text that does not say it, so that its lines keep their numbers.
REQUIRED = {
    "cơ quan": "{tên: Ủy ban nhân dân phường An Hòa, ký hiệu: UBND, địa danh: An Hòa}",
    "kỳ": "2027",
    "trích yếu": "Phát triển giáo dục",
    "ký": "{chức vụ: Chủ tịch}",
}
_TOP_KEY = re.compile(r"^([^\s#:{\[-][^:]*):", re.MULTILINE)


def source_of(text: str) -> Source:
    """Return the values of `text`, with what a plan needs added at its end."""
    text = dedent(text)
    given = {canonical_key(key) for key in _TOP_KEY.findall(text)}
    added = [f"{key}: {value}\n" for key, value in REQUIRED.items() if key not in given]
    return parse_source(text + "\n" * (not text.endswith("\n")) + "".join(added), "plan.yaml", canonical_key)


def plan_of(text: str) -> Plan:
    return validate(source_of(text))


def office_source(text: str) -> Source:
    """Return the values of an office's file."""
    return parse_source(dedent(text), "co-quan.yaml", canonical_key)


def office_of(text: str) -> Office:
    """Return the office's facts in `text`, none for an empty text."""
    return validate_office(office_source(text)) if text else Office()


def facts_of(text: str, office: str = "") -> Facts:
    """Return the facts of a plan that has no errors."""
    facts, problems = find_facts(plan_of(text), office_of(office))
    assert facts is not None, problems
    return facts


def renderer_of(text: str, office: str = "") -> InlineRenderer:
    return InlineRenderer(plan_of(text), facts_of(text, office))


def document_of(text: str, office: str = "") -> Document:
    return compose(plan_of(text), facts_of(text, office))


def located(text: str, office: str = "") -> tuple[Problem, ...]:
    """Return every problem of the plan in `text`, those of reading, of its values and of the whole, each at its place."""
    try:
        source = source_of(text)
        plan = validate(source)
    except ProblemsFound as found:
        return found.problems
    return source.problems + source.locate_all(find_facts(plan, office_of(office))[1])


def found(text: str, office: str = "") -> list[str]:
    """Return the problems of the plan in `text` as `SKH201 3:5 nhiệm vụ › mục 1 › tên`."""
    return [_line(problem) for problem in located(text, office)]


def _line(problem: Problem) -> str:
    place = problem.position
    assert place is not None
    return f"{problem.code} {place.line}:{place.column} {keypath_text(problem.path)}".rstrip()


def only_problem(text: str, office: str = "") -> Problem:
    """Return the one problem of the plan in `text`."""
    (problem,) = located(text, office)
    return problem


def dump(document: Document) -> str:
    """Return the whole document as text: a line for each paragraph and each row."""
    head = (
        *_marked("parent", document.parent_lines),
        *_marked("issuer", document.issuer_lines),
        *_marked("number", (document.number_symbol,)),
        *_marked("date", (f"{document.place}, {document.date_text}",)),
        *_marked("draft", filter(None, (document.draft_mark,))),
        *_marked("kind", (document.kind_name,)),
        *_marked("title", (runs_text(document.title),)),
        *_marked("basis", map(runs_text, document.bases)),
    )
    return "\n".join((*head, dump_blocks(document.body), *_end_lines(document), *_appendix_lines(document)))


def body_of(text: str, office: str = "") -> str:
    """Return the body as text, without the opening and the closing sentence that every plan has."""
    return dump_blocks(document_of(text, office).body[1:-1])


def appendix_of(text: str, office: str = "", index: int = 0) -> str:
    """Return what stands in one appendix, as text."""
    return dump_blocks(document_of(text, office).appendices[index].blocks)


def table_of(text: str, office: str = "") -> Table:
    """Return the only table of the document."""
    document = document_of(text, office)
    blocks = [*document.body, *(block for appendix in document.appendices for block in appendix.blocks)]
    (table,) = [block for block in blocks if isinstance(block, Table)]
    return table


def dump_blocks(blocks: tuple[Block, ...] | list[Block]) -> str:
    return "\n".join(
        _paragraph_line(block) if isinstance(block, Paragraph) else dump_table(block) for block in blocks
    )


def dump_table(table: Table) -> str:
    """Return `| a | b |` for each row, the kind before it unless it is an ordinary row."""
    return "\n".join(map(_row_line, table.rows))


def runs_text(runs: Runs) -> str:
    """Return `lời **đậm** *nghiêng*[^1]`, blanks of a draft as `·`, line breaks as `⏎`."""
    return "".join(map(_run_text, runs))


def _paragraph_line(paragraph: Paragraph) -> str:
    return " ".join(filter(None, (f"[{paragraph.kind.name}]", paragraph.number, runs_text(paragraph.runs))))


def _row_line(row: Row) -> str:
    kind = "" if row.kind is RowKind.BODY else f"[{row.kind.name}] "
    return kind + "|" + "|".join(f" {_cell_text(cell)} " for cell in row.cells) + "|"


def _cell_text(cell: Cell) -> str:
    spans = (f"↔{cell.columns}" * (cell.columns > 1), f"↕{cell.rows}" * (cell.rows > 1))
    return " ".join(filter(None, (" / ".join(map(runs_text, cell.paragraphs)), *spans)))


def _run_text(run: Run) -> str:
    if run.note is not None:
        return f"[^{run.note}]"
    stars = "*" * (2 * run.bold + run.italic)
    return stars + _shown(run.text) + stars


def _shown(text: str) -> str:
    return text.replace("\u00a0", "·").replace("\n", "⏎")


def _marked(mark: str, lines) -> list[str]:
    return [f"[{mark}] {_shown(line)}" for line in lines]


def _end_lines(document: Document) -> list[str]:
    recipients = [
        " / ".join(group.lines) + (f" }} {group.remark}" if group.remark else "")
        for group in document.recipients
    ]
    return [
        *_marked("recipient", recipients),
        *(line for each in document.signatures for line in _signature_lines(each)),
        *_marked(
            "note", (f"{index + 1}. {runs_text(note.runs)}" for index, note in enumerate(document.notes))
        ),
    ]


def _signature_lines(signature: Signature) -> list[str]:
    return [
        *_marked("authority", signature.authority),
        *_marked("post", filter(None, (signature.other_post,))),
        *_marked("name", filter(None, (signature.name,))),
    ]


def _appendix_lines(document: Document) -> list[str]:
    return [
        line
        for appendix in document.appendices
        for line in (
            f"[appendix] {appendix.label}: {runs_text(appendix.title)}" + " (ngang)" * appendix.landscape,
            dump_blocks(appendix.blocks),
        )
    ]
