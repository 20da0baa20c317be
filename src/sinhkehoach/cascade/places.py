"""A document → where each thing of its plan is printed, as people cite it: `mục II.3`, `chỉ tiêu 4`."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain, count

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compose.document import Document, Paragraph, ParagraphKind, Row, Table
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.walk import walk


class PrintedPlaces:
    """Where the tasks, the work of units, the lines of texts and the indicators of a plan are printed."""

    def __init__(self, version: PlanVersion) -> None:
        self._places: dict[KeyPath, list[str]] = defaultdict(list)
        for path, place in chain(_in_body(version.document), _in_appendices(version.document)):
            self._places[path].append(place)
        numbers = count(1)
        for path, _ in indicators_as_printed(version.plan):
            self._places[path] = [f"chỉ tiêu {version.number(path) or next(numbers)}"]

    def of(self, path: KeyPath, line: int = 0) -> str:
        """Return the place of what stands at `path`, of a text that of its `line`; "" for what is not printed.

        A line without a number of its own has that of what stands above it.
        """
        places = self._places.get(path) or [""]
        return places[min(line, len(places) - 1)]


def indicators_as_printed(plan: Plan) -> list[tuple[KeyPath, Indicator]]:
    """Return the indicators of `plan` with their key paths: those of no group come first."""
    return sorted(
        walk(plan.indicators, (Indicator,), ("chỉ tiêu",)), key=lambda found: found[0][1:2] == ("nhóm",)
    )


def _in_body(document: Document) -> Iterator[tuple[KeyPath, str]]:
    part, section = "", ""
    for block in document.body:
        if not isinstance(block, Paragraph):
            continue
        number, point = block.number.rstrip(".)").strip("-+"), ""
        if block.kind is ParagraphKind.PART:
            part, section = number, ""
        elif block.kind is ParagraphKind.POINT:
            point = number
        else:
            section = number or section
        yield _thing(block.path), _cited(part, section, point)


def _in_appendices(document: Document) -> Iterator[tuple[KeyPath, str]]:
    for appendix in document.appendices:
        label = appendix.label.casefold().replace("phụ lục", "").strip().upper() or "I"
        for row in chain.from_iterable(each.rows for each in appendix.blocks if isinstance(each, Table)):
            if isinstance(row, Row) and row.path[:1] == ("nhiệm vụ",):
                number = "".join(run.text for runs in row.cells[0].paragraphs for run in runs)
                yield _thing(row.path), f"phụ lục {label} mục {number or 1}"


def _cited(*numbers: str) -> str:
    return f"mục {'.'.join(filter(None, numbers)) or 1}"


def _thing(path: KeyPath) -> KeyPath:
    """Return the path of the thing that a heading names."""
    return path[:-1] if path[-1:] in (("tên",), ("đơn vị",)) else path
