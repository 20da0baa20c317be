"""A stretch of a line of text → the runs that hold exactly it, split off where others share a run with it."""

from collections import deque
from collections.abc import Iterator, Sequence
from copy import deepcopy
from itertools import accumulate, pairwise
from typing import Final

from sinhkehoach.conformance.line import Line
from sinhkehoach.cures.draft import Draft
from sinhkehoach.docx.content import DocxParagraph, DocxRun
from sinhkehoach.docx.wordml import Element, W, visible_children

_RUN: Final = f"{W}r"
_TEXT: Final = f"{W}t"
_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_HOLDERS: Final = (f"{W}hyperlink", f"{W}fldSimple")
_SIGNS: Final = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}


def start_of(line: Line) -> int:
    """Return where `line` begins in the text of its paragraph, counted in characters."""
    text = "".join(run.text for run in line.paragraph.runs)
    return max(text.find("".join(run.text for run in line.runs)), 0)


def runs_with_places(paragraph: DocxParagraph) -> Iterator[tuple[DocxRun, tuple[int, int]]]:
    """Yield what stands in a paragraph, run by run, each with where it begins and ends."""
    ends = accumulate((len(run.text) for run in paragraph.runs), initial=0)
    yield from zip(paragraph.runs, pairwise(ends), strict=True)


def runs_between(
    draft: Draft, paragraph: DocxParagraph, stretches: Sequence[tuple[int, int]]
) -> list[list[Element]]:
    """Return for each of `stretches` of a paragraph, in their order, the runs that hold it and nothing else.

    A stretch is told by the characters that it begins with and ends before. Where what is written cannot be told from
    what shows, it is all runs for the whole paragraph, none for a part.
    """
    text = "".join(run.text for run in paragraph.runs)
    found: list[list[Element]] = [[] for _ in stretches]
    for element in draft.elements(paragraph):
        runs = list(visible_runs(element))
        written = "".join(map(_text, runs))
        if len(written) == len(text) and written.casefold() == text.casefold():
            for own, more in zip(found, _cut_out(runs, stretches), strict=True):
                own.extend(more)
        else:
            for own, stretch in zip(found, stretches, strict=True):
                own.extend(runs if stretch == (0, len(text)) else ())
    return found


def visible_runs(holder: Element) -> Iterator[Element]:
    """Yield the runs of a w:p that show, those of its text boxes left out."""
    for element in visible_children(holder):
        if element.tag == _RUN:
            yield element
        elif element.tag in _HOLDERS:
            yield from visible_runs(element)


def _cut_out(runs: list[Element], stretches: Sequence[tuple[int, int]]) -> Iterator[list[Element]]:
    ends = list(accumulate(len(_text(run)) for run in runs))
    left = deque(zip(runs, [0, *ends], ends, strict=False))
    for begin, end in stretches:
        own = []
        while left and left[0][1] < end:
            run, start, stop = left.popleft()
            if stop <= begin:
                continue
            if start < begin:
                run, start = _split(run, begin - start), begin
            if stop > end:
                left.appendleft((_split(run, end - start), end, stop))
            own.append(run)
        yield own


def _text(run: Element) -> str:
    return "".join(map(_piece, visible_children(run)))


def _piece(element: Element) -> str:
    return (element.text or "") if element.tag == _TEXT else _SIGNS.get(element.tag, "")


def _split(run: Element, count: int) -> Element:
    """Move what stands behind the first `count` characters of a w:r into one behind it, of the same look."""
    rest = run.makeelement(_RUN, {str(key): str(value) for key, value in run.attrib.items()})
    properties = run.find(f"{W}rPr")
    if properties is not None:
        rest.append(deepcopy(properties))
    for each in [each for each in run if each is not properties]:
        length = len(_piece(each))
        if (count <= 0 and length) or (count <= 0 and len(rest) > (properties is not None)):
            rest.append(each)
        elif length > count:
            rest.append(_behind(each, count))
        count -= length
    run.addnext(rest)
    return rest


def _behind(text: Element, count: int) -> Element:
    """Cut a w:t behind `count` characters; return a new one that holds the rest."""
    rest = deepcopy(text)
    rest.tail = None
    words = text.text or ""
    text.text, rest.text = words[:count], words[count:]
    for each in (text, rest):
        each.set(_SPACE, "preserve")
    return rest
