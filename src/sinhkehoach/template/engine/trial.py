"""A template that Jinja fills → what goes wrong when it is filled with examples, and with next to nothing."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from lxml import etree

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.docx.wordml import NAMESPACE, Element, W, child, read_xml
from sinhkehoach.template.engine.names import known_names
from sinhkehoach.template.engine.run import PIECE, Plain, run_template, split_at_holes
from sinhkehoach.template.structure import structure_problems
from sinhkehoach.template.vocabulary import TagKind, TemplateName

_RUNS, _PARAGRAPHS = 0, 1
_WORD: Final = f'xmlns:w="{NAMESPACE}"'
_PIECES: Final = (f"<w:r {_WORD}><w:t>x</w:t></w:r>", f"<w:p {_WORD}/>")
_HINT: Final = (
    "Xem lại các thẻ ở đó: {{p … }} và {%p … %} đứng một mình trong đoạn, {%tr … %} một mình trong hàng, ô bảng nào"
    " cũng còn một đoạn"
)
_HINT_OF_RUNS: Final = (
    "Giá trị giữ chữ đậm, chữ nghiêng (như trích yếu, từng căn cứ) in bằng thẻ {{r … }}, không in bằng {{ … }}; nối"
    " nhiều giá trị thì dùng {% for x in căn_cứ %}{{r x }} {% endfor %}, không dùng join"
)


def trial_problems(sources: Mapping[str, str], places: Mapping[str, Sequence[str]]) -> Iterator[Problem]:
    """Yield what goes wrong in a trial of `sources`; `places` says of each part where its tags stand.

    What a full plan shows is an error. A plan with little in it may never come: what only that shows is a warning.
    """
    printed = run_template(sources, [_examples(is_full=True), _examples(is_full=False)], places)
    if printed.fault and not printed.parts:
        yield printed.fault
    for parts, severity in zip(printed.parts, (Severity.ERROR, Severity.WARNING), strict=False):
        found = list(_structure(parts))
        yield from (each._replace(severity=severity) for each in found)
        if found:
            return


def misplaced(name: str, xml: bytes) -> Iterator[Problem]:
    """Yield what in a part that was printed is not as Word has it."""
    try:
        root = read_xml(xml)
    except etree.XMLSyntaxError:
        yield Problem("SKH526", f"phần “{name}” in ra không còn là một phần của tệp Word", _HINT)
        return
    hint = _HINT_OF_RUNS if _has_runs_for_text(root) else _HINT
    for problem in structure_problems(name, root):
        words = problem.message.replace("của tệp mẫu", "in ra từ mẫu", 1)
        yield problem._replace(code="SKH526", message=words, hint=hint)


def _has_runs_for_text(root: Element) -> bool:
    """Say whether whole runs stand where a tag for plain text was, or plain text where one for runs was."""
    return any(child(text, "r") is not None for text in root.iter(f"{W}t")) or any(
        words and words.strip()
        for paragraph in root.iter(f"{W}p")
        for words in (paragraph.text, *(each.tail for each in paragraph))
    )


def _structure(parts: Mapping[str, str]) -> Iterator[Problem]:
    for name, printed in parts.items():
        texts, numbers = split_at_holes(printed)
        filled = texts[0] + "".join(
            _PIECES[number] + text for number, text in zip(numbers, texts[1:], strict=True)
        )
        yield from misplaced(name, filled.encode())


def _examples(*, is_full: bool) -> dict[str, Plain]:
    return {name: _example(entry, is_full) for name, entry in known_names().items() if "." not in name}


def _example(entry: TemplateName, is_full: bool) -> Plain:  # noqa: FBT001 — of a function of this module
    if entry.kind is not TagKind.LIST:
        return _value(entry.kind, entry.example, is_full)
    if not is_full:
        return []
    if entry.item:
        return [_value(entry.item, entry.example, is_full)] * 2
    fields = {
        name.removeprefix(f"{entry.name}."): field
        for name, field in known_names().items()
        if name.startswith(f"{entry.name}.") and "." not in name.removeprefix(f"{entry.name}.")
    }
    return [{name: _example(field, is_full) for name, field in fields.items()}] * 2


def _value(kind: TagKind, example: str, is_full: bool) -> Plain:  # noqa: FBT001 — as above
    if kind is TagKind.FLAG:
        return is_full
    if kind is TagKind.NUMBER:
        return int(example) if is_full else 0
    if kind is TagKind.TEXT:
        return example if is_full else ""
    number = _RUNS if kind is TagKind.RUNS else _PARAGRAPHS
    return {PIECE: [number, is_full, example if is_full else ""]}
