"""The appendices of a paper → appendices of the format: text, tables, sections with tables of their own."""

from sinhkehoach.conformance.anatomy.appendices import AppendixSpan
from sinhkehoach.conformance.markers import TextMarkers
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.sheets.sheet import SheetTable
from sinhkehoach.transcribe.appendix_heading import appendix_heading
from sinhkehoach.transcribe.appendix_pointer import pointed_plan
from sinhkehoach.transcribe.budget import budget_of
from sinhkehoach.transcribe.captioned import captioned, text_or_tables
from sinhkehoach.transcribe.draft import Draft, Form, Values, filled
from sinhkehoach.transcribe.indicators import indicators_of
from sinhkehoach.transcribe.notation import composed
from sinhkehoach.transcribe.outline import Node, with_filled_sections, with_sections
from sinhkehoach.transcribe.paper import Paper
from sinhkehoach.transcribe.prose import flattened
from sinhkehoach.transcribe.sheet import Block, blocks_of
from sinhkehoach.transcribe.task_table import task_rows, tasks_from, tasks_with
from sinhkehoach.values.ordinals import roman
from sinhkehoach.yaml.edit.write_value import NewValue


def set_appendices(paper: Paper, draft: Draft, forms: frozenset[Form]) -> None:
    """Write the appendices into `draft`."""
    entries: list[NewValue] = [
        _appendix(paper, span, draft, forms, place) for place, span in enumerate(paper.document.appendices)
    ]
    draft.set({"phụ lục": entries})


def _appendix(paper: Paper, span: AppendixSpan, draft: Draft, forms: frozenset[Form], place: int) -> Values:
    document, markers = paper.document, paper.markers
    heading = appendix_heading(composed(span.heading.text))
    behind = [heading.name] if heading and heading.name else [composed(line.text) for line in span.title]
    name = " ".join(behind)
    if not name:
        draft.doubt(("phụ lục", place), f"{span.name} không có tên")
    _doubt_head(span, draft, place, paper.form.appendix_number(place + 1))
    head = [span.heading, *span.title, *span.pointer]
    begin = max(line.paragraph.index for line in head) + 1
    body = [each for each in span.paragraphs if each.index >= begin]
    blocks = list(blocks_of(document, body))
    node = with_sections(Node(None, blocks))
    values: Values = {"tên": paper.casing.restored(name) or "…"}
    if body and document.document.sections[body[0].section].page.landscape:
        values["khổ"] = "ngang"
    if (made := _derived(blocks, paper, draft, forms)) is not None:
        return values | made
    if not any(isinstance(block, SheetTable) for section in node.sections for block in section.blocks):
        node = Node(None, flattened(node))
    node = with_filled_sections(node)
    own = text_or_tables(node.blocks, markers, with_sums=Form.SUMS in forms)
    if own.has_text_behind:
        draft.doubt(("phụ lục", place), f"ở {span.name} có đoạn đứng sau bảng; ở đây là ghi chú của bảng")
    values |= {"nội dung": own.content, "bảng": list(own.tables)}
    values["mục"] = [_section(section, markers, forms) for section in node.sections]
    return filled(values)


def _doubt_head(span: AppendixSpan, draft: Draft, place: int, usual: str) -> None:
    """Doubt a number of the appendix, or a number or day of the plan beside it, that is not the one printed now."""
    order = {str(place + 1), roman(place + 1)}
    if span.number.lstrip("0") and span.number.lstrip("0") not in order:
        draft.doubt(("phụ lục", place), f"văn bản ghi {span.name}, theo thứ tự là Phụ lục {usual}")
    pointer = " ".join(composed(line.text) for line in span.pointer)
    pointed = pointed_plan(pointer)
    own_number, own_day = str(draft.values.get("số", "")), str(draft.values.get("ngày", ""))
    if pointed.number is not None and own_number and pointed.number != int(own_number):
        seen = f"{span.name} ghi Kế hoạch số {pointed.number}, đầu văn bản ghi số {own_number}"
        draft.doubt(("phụ lục", place), seen)
    if pointed.day and own_day and pointed.day != own_day:
        draft.doubt(("phụ lục", place), f"{span.name} ghi ngày {pointed.day}, đầu văn bản ghi ngày {own_day}")


def _derived(blocks: list[Block], paper: Paper, draft: Draft, forms: frozenset[Form]) -> Values | None:
    """Return the appendix as one made from the plan, whose facts go to the plan; None where it is none."""
    tables = [block for block in blocks if isinstance(block, SheetTable)]
    if len(tables) != 1:
        return None
    own = captioned(blocks, paper.markers, with_sums=False)
    note = own.tables[0].get("ghi chú", "")
    columns: list[NewValue] = []
    if Form.TASK_APPENDIX in forms and (found := task_rows(tables[0], paper.units)) and not note:
        rows, columns = found
        if "nhiệm vụ" not in draft.values:
            draft.set({"nhiệm vụ": tasks_from(rows)})
        elif not tasks_with(draft.values["nhiệm vụ"], rows):
            return None
        source = DerivedFrom.TASKS
    elif Form.INDICATOR_APPENDIX in forms and (indicators := indicators_of(tables[0])):
        values, columns = indicators
        source = DerivedFrom.INDICATORS
        _add(draft, source, values | {"ghi chú": note})
    elif Form.BUDGET_APPENDIX in forms and (
        budget := budget_of(tables[0], str(own.tables[0].get("đơn vị tính", "")))
    ):
        values, columns = budget
        source = DerivedFrom.BUDGET
        _add(draft, source, values | {"ghi chú": note})
    else:
        return None
    made: Values = {"từ": source.value, "cột": columns, "nội dung": own.content}
    if "đánh số cột" in own.tables[0]:
        made["đánh số cột"] = "có"
    return filled(made)


def _add(draft: Draft, source: DerivedFrom, values: Values) -> None:
    """Let the key of `source` hold `values` beside the words that it has already."""
    there = draft.values.get(source.value)
    opening: Values = {"mở đầu": there} if isinstance(there, str) else {}
    draft.values[source.value] = opening | filled(values)


def _section(node: Node, markers: TextMarkers, forms: frozenset[Form]) -> Values:
    own = text_or_tables(flattened(node), markers, with_sums=Form.SUMS in forms)
    values: Values = {"tên": node.name, "nội dung": own.content, "bảng": list(own.tables)}
    return filled(values)
