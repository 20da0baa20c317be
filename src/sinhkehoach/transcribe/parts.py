"""The parts of the body → values under the keys of the standard parts, and parts of the author's own for the rest."""

from typing import Final

from sinhkehoach.base.text import fold
from sinhkehoach.model.choices import StandardPart
from sinhkehoach.resolve.document_kind import PLAN
from sinhkehoach.sheets.sheet import SheetTable
from sinhkehoach.transcribe.budget import budget_in_words, budget_of
from sinhkehoach.transcribe.captioned import captioned, text_or_tables
from sinhkehoach.transcribe.draft import Draft, Form, Values, filled
from sinhkehoach.transcribe.indicators import indicators_in_words, indicators_of
from sinhkehoach.transcribe.outline import (
    Node,
    has_empty_section,
    has_own_list,
    with_filled_sections,
    with_sections,
)
from sinhkehoach.transcribe.paper import Paper
from sinhkehoach.transcribe.prose import flattened, may_be_pasted, prose_of
from sinhkehoach.transcribe.tasks import tasks_of
from sinhkehoach.yaml.edit.write_value import NewValue

# What the heading of a part says → the standard part it is; the first that fits.
_STANDARD: Final = (
    ("tổ chức thực hiện", StandardPart.IMPLEMENTATION),
    ("kinh phí", StandardPart.BUDGET),
    ("nhiệm vụ", StandardPart.TASKS),
    ("giải pháp", StandardPart.TASKS),
    ("chỉ tiêu", StandardPart.INDICATORS),
    ("mục tiêu", StandardPart.GOALS),
    ("mục đích", StandardPart.PURPOSE),
    ("yêu cầu", StandardPart.REQUIREMENTS),
)


class PartsWriter:
    """Writes part after part into a draft; each standard part is taken once."""

    def __init__(self, paper: Paper, draft: Draft, forms: frozenset[Form]) -> None:
        self._paper = paper
        self._markers = paper.markers
        self._draft = draft
        self._forms = forms
        self._taken: list[StandardPart] = []

    def write(self, parts: list[Node]) -> None:
        """Write `parts`; their order and names are left out where they are the usual ones."""
        entries = [self._entry(with_sections(part), top=True) for part in parts]
        if entries != self._usual():
            self._draft.set({"các phần": entries})

    def _usual(self) -> list[NewValue]:
        """Return the entries that the program would make of the standard parts that were taken."""
        entries: list[NewValue] = []
        for usual in PLAN.parts:
            given = [part for part in usual.contains if part in self._taken]
            if len(given) > 1:
                entries.append({"tên": usual.heading, "gồm": [part.value for part in given]})
            else:
                entries += [part.value for part in given]
        return entries

    def _entry(self, node: Node, *, top: bool = False) -> NewValue:
        name = self._paper.casing.restored(node.name) if top else node.name
        if Form.STANDARD_PARTS in self._forms:
            if self._holds_parts(node):
                above = text_or_tables(node.blocks, self._markers, with_sums=Form.SUMS in self._forms)
                inner = [self._entry(each) for each in node.sections]
                values: Values = {"tên": self._usual_name(name), "nội dung": above.content}
                return filled(values | {"bảng": list(above.tables), "gồm": inner})
            part = self._part_of(node)
            if part is not None and part not in self._taken and (lead := self._fill(part, node)) is not None:
                self._taken.append(part)
                if not lead and fold(name) == fold(PLAN.heading(part)):
                    return part.value
                return {"tên": name, **lead, "gồm": [part.value]}
        return self._free(node, name)

    def _holds_parts(self, node: Node) -> bool:
        """Say whether sections of `node` are parts of their own; tasks are not, whatever their names say."""
        inner = list(filter(None, map(self._part_of, node.sections)))
        is_tasks = _standard_part(node.name) is StandardPart.TASKS
        fewest = max(len(node.sections) / 2, 1) if is_tasks else 1
        return len(node.sections) > 1 and len(inner) >= fewest and not (is_tasks and node.blocks)

    def _part_of(self, node: Node) -> StandardPart | None:
        """Return the standard part that `node` is by its name, or by the units that its sections name."""
        if part := _standard_part(node.name):
            return part
        return StandardPart.IMPLEMENTATION if self._names_units(node) else None

    def _names_units(self, node: Node) -> bool:
        units = [each for each in node.sections if self._paper.units.is_unit(each.name)]
        return len(node.sections) > 1 and len(units) * 2 >= len(node.sections)

    def _usual_name(self, name: str) -> str:
        return next((each.heading for each in PLAN.parts if fold(each.heading) == fold(name)), name)

    def _fill(self, part: StandardPart, node: Node) -> Values | None:
        """Write what stands in `node` under the key of `part`; return what must stand before it, None if it cannot."""
        if part is StandardPart.TASKS:
            return self._fill_tasks(node)
        value = self._structured(part, node) or self._in_words(part, node)
        if value is None:
            return None
        self._draft.set({part.value: value})
        return {}

    def _structured(self, part: StandardPart, node: Node) -> NewValue:
        """Return `node` in the form of its own that `part` has; None where it has none, or that does not fit."""
        if part is StandardPart.INDICATORS and Form.INDICATORS in self._forms:
            return self._indicators(node)
        if part is StandardPart.BUDGET and Form.BUDGET in self._forms:
            return self._budget(node)
        if part is StandardPart.IMPLEMENTATION and Form.IMPLEMENTATION in self._forms:
            return self._implementation(node)
        return None

    def _in_words(self, part: StandardPart, node: Node) -> NewValue:
        """Return all that stands in `node` as one text; None where it is more than that."""
        is_text = not (_has_tables(node) or has_own_list(node))
        return (prose_of(flattened(node)) or None) if is_text and part is not StandardPart.TASKS else None

    def _implementation(self, node: Node) -> NewValue:
        """Return the work of each unit: a section for each, with something in it."""
        if (
            _has_tables(node)
            or not any(self._paper.units.is_unit(each.name) for each in node.sections)
            or not all(each.blocks or each.sections for each in node.sections)
        ):
            return None
        work: list[NewValue] = [
            {"đơn vị": self._paper.units.typed(section.name), "nội dung": prose_of(flattened(section))}
            for section in node.sections
        ]
        opening = prose_of(node.blocks)
        return {"mở đầu": opening, "giao việc": work} if opening else work

    def _indicators(self, node: Node) -> Values | None:
        """Return the indicators of the only table in `node`, with the lines around it, or those that its lines tell."""
        tables = [block for block in node.blocks if isinstance(block, SheetTable)]
        if not _has_tables(node):
            return indicators_in_words(node)
        if len(tables) != 1 or node.sections:
            return None
        found = indicators_of(tables[0])
        if found is None:
            return None
        own = captioned(node.blocks, self._markers, with_sums=False)
        shape: Values = {} if found[0].keys() & {"cột", "nhóm"} else {"cách in": "bảng"}
        return filled(
            {"mở đầu": own.content, **found[0], **shape, "ghi chú": own.tables[0].get("ghi chú", "")}
        )

    def _budget(self, node: Node) -> Values | None:
        """Return the budget of the only table in `node`, or the one that its sentences tell."""
        tables = [block for block in node.blocks if isinstance(block, SheetTable)]
        if not tables:
            return budget_in_words(node)
        own = captioned(node.blocks, self._markers, with_sums=False)
        found = budget_of(tables[0], str(own.tables[0].get("đơn vị tính", "")))
        if found is None or len(tables) > 1 or node.sections:
            return None
        note = own.tables[0].get("ghi chú", "")
        return filled({"mở đầu": own.content, **found[0], "cách in": "bảng", "ghi chú": note})

    def _fill_tasks(self, node: Node) -> Values | None:
        if Form.TASKS not in self._forms or not node.sections:
            return None
        lead = text_or_tables(node.blocks, self._markers, with_sums=False)
        tasks = tasks_of(node.sections, self._paper, with_unit_work=Form.UNIT_WORK in self._forms)
        self._draft.set({StandardPart.TASKS.value: tasks})
        values: Values = {"nội dung": lead.content, "bảng": list(lead.tables)}
        return filled(values)

    def _free(self, node: Node, name: str) -> Values:
        values: Values = {"tên": name}
        lines = flattened(node)
        has_sections = Form.SECTIONS in self._forms and bool(node.sections) and not has_empty_section(node)
        is_text = not (_has_tables(node) or has_own_list(node) or has_sections)
        if is_text or (has_empty_section(node) and may_be_pasted(lines)):
            values["nội dung"] = prose_of(lines)
        else:
            node = with_filled_sections(node)
            own = text_or_tables(node.blocks, self._markers, with_sums=Form.SUMS in self._forms)
            if own.has_text_behind:
                self._draft.doubt(
                    ("các phần",), f"ở “{name}” có đoạn đứng sau bảng; ở đây là ghi chú của bảng"
                )
            values |= {"nội dung": own.content, "bảng": list(own.tables)}
            values["gồm"] = [self._free(section, section.name) for section in node.sections]
        return filled(values)


def _has_tables(node: Node) -> bool:
    return any(isinstance(block, SheetTable) for each in node.walk() for block in each.blocks)


def _standard_part(name: str) -> StandardPart | None:
    if ":" in name:
        return None
    folded = fold(name)
    return next((part for words, part in _STANDARD if words in folded), None)
