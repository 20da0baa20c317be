"""A line and the look it is to have → the direct formatting that gives it that look, where it has another."""

from itertools import accumulate, pairwise

from sinhkehoach.conformance.line import Line, is_caps
from sinhkehoach.conformance.rule import Remedy
from sinhkehoach.conformance.style_requirement import StyleRequirement, is_within
from sinhkehoach.cures.draft import Draft
from sinhkehoach.cures.properties import own_properties, put, set_indents, set_size, switch
from sinhkehoach.cures.stretches import runs_between, start_of
from sinhkehoach.docx.content import DocxRun
from sinhkehoach.docx.wordml import Element


def apply_look(draft: Draft, remedy: Remedy) -> None:
    """Give the line of `remedy` its look; what no formatting can give (words typed in capitals) stays."""
    line, look = remedy
    ends = list(accumulate((len(run.text) for run in line.runs), initial=start_of(line)))
    wrong = [
        (run, place)
        for run, place in zip(line.runs, pairwise(ends), strict=True)
        if _departs(run, line, look)
    ]
    found = runs_between(draft, line.paragraph, [place for _, place in wrong])
    for (run, _), elements in zip(wrong, found, strict=True):
        for element in elements:
            _restyle(element, run, line, look)
    if look.align is not None and not line.beside:
        for element in draft.elements(line.paragraph):
            _place(element, line, look.align)


def _departs(run: DocxRun, line: Line, look: StyleRequirement) -> bool:
    face = run.face
    return bool(run.text.strip()) and (
        _wrong_size(run, look)
        or look.bold not in {None, face.bold}
        or look.italic not in {None, face.italic}
        or look.underlined not in {None, face.underlined}
        or _wrong_case(run, line, look) is not None
    )


def _wrong_size(run: DocxRun, look: StyleRequirement) -> bool:
    return not run.face.raised and not is_within(run.face.size, look.sizes)


def _wrong_case(run: DocxRun, line: Line, look: StyleRequirement) -> bool | None:
    """Return whether capitals are to be switched on or off, None for what is as it should be or typed so."""
    if look.upper and not is_caps(line.text):
        return True
    return False if look.upper is False and is_caps(line.text) and run.face.caps else None


def _restyle(element: Element, run: DocxRun, line: Line, look: StyleRequirement) -> None:
    properties = own_properties(element, "rPr")
    if look.sizes is not None and _wrong_size(run, look):
        set_size(element, min(max(run.face.size, look.sizes[0]), look.sizes[1]))
    for names, wanted, own in (
        (("b", "bCs"), look.bold, run.face.bold),
        (("i", "iCs"), look.italic, run.face.italic),
    ):
        if wanted not in {None, own}:
            for name in names:
                switch(properties, name, on=bool(wanted))
    if look.underlined not in {None, run.face.underlined}:
        put(properties, "u", val="single" if look.underlined else "none")
    capitals = _wrong_case(run, line, look)
    if capitals is not None:
        switch(properties, "caps", on=capitals)
        if not capitals:
            switch(properties, "smallCaps", on=False)


def _place(paragraph: Element, line: Line, align: str) -> None:
    """Set a w:p at `align`: what stands in the middle or at the margin is not indented."""
    setting = line.paragraph.setting
    if setting.align != align:
        put(own_properties(paragraph, "pPr"), "jc", val=align)
    if align == "center" and abs(setting.first) > 0:
        set_indents(paragraph, first=0)
    if align == "left" and (setting.left or setting.first):
        set_indents(paragraph, left=0, first=0)
