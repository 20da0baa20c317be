"""Plan → problems of its texts: references, footnotes, numbers typed out of order."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import likeliest, placed
from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.base.text import fold, nearest
from sinhkehoach.model.inline import Inline, NoteMark, Reference, Words
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import Level, Prose, ProseItem
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.reference_units import unit_fault
from sinhkehoach.resolve.references import References, near_names
from sinhkehoach.resolve.targets import AmountTarget, FactTarget, Target
from sinhkehoach.values.ordinals import POINT_LETTERS

BAD_REFERENCE: Final = "SKH241"
UNKNOWN_NOTE: Final = "SKH242"
UNUSED_NOTE: Final = "SKH243"
CIRCULAR_REFERENCE: Final = "SKH244"
AMOUNT_NOT_FIXED: Final = "SKH246"
TYPED_NUMBER: Final = "SKH245"

_WHOLE_BASIS: Final = "thêm văn bản đó vào mục “văn bản”, hoặc ghi cả câu"
_WORD_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def text_problems(plan: Plan, references: References) -> list[Problem]:
    """Return the problems of every text of `plan`."""
    texts, blocks = _marked_texts(plan)
    problems = [problem for path, text in texts for problem in _reference_problems(text, path, references)]
    problems += _basis_problems(plan, references)
    problems += _note_problems(plan, texts)
    problems += [problem for path, prose in blocks for problem in _order_problems(prose, path)]
    return problems


def _marked_texts(plan: Plan) -> tuple[list[tuple[KeyPath, Inline]], list[tuple[KeyPath, Prose]]]:
    """Return every text that is more than words in one face, few as they are, and every block of prose."""
    texts: list[tuple[KeyPath, Inline]] = []
    blocks: list[tuple[KeyPath, Prose]] = []
    kinds: tuple[type[Inline | Prose], ...] = (Inline, Prose)
    for path, value in walk(plan, kinds):
        if isinstance(value, Prose):
            blocks.append((path, value))
            texts += [(item.path_in(path), item.inline) for item in value.items if _has_marks(item.inline)]
        elif _has_marks(value):
            texts.append((path, value))
    return texts, blocks


def _has_marks(text: Inline) -> bool:
    return len(text.nodes) != 1 or not isinstance(text.nodes[0], Words)


def _reference_problems(text: Inline, path: KeyPath, references: References) -> Iterator[Problem]:
    for place, node in enumerate(text.nodes):
        if isinstance(node, Reference):
            try:
                target = references.find(node.name)
            except BadValue as fault:
                name = text.start + text.typed.find(node.name, node.offset - text.start)
                meant = placed(path, fault.correction and fault.correction.moved(name))
                problem = Problem(BAD_REFERENCE, str(fault), fault.hint, path=path, offset=node.offset)
                yield problem._replace(corrections=meant)
                continue
            behind = text.nodes[place + 1 : place + 2]
            if wrong := _reference_fault(node, path, target) or unit_fault(target, node.name, behind):
                code, message, hint = wrong
                yield Problem(code, message, hint, path=path, offset=node.offset)


def _reference_fault(node: Reference, path: KeyPath, target: Target) -> tuple[str, str, str] | None:
    """Return (code, message, hint) for a reference to what cannot be printed there, None for a good one."""
    if path == ("trích yếu",) and isinstance(target, FactTarget) and target.key == "trích yếu":
        return CIRCULAR_REFERENCE, "Trích yếu nhắc tới chính nó", "bỏ [[trích yếu]]"
    if isinstance(target, AmountTarget) and target.dong is None:
        hint = "ghi “tiền” hoặc “tính” cho khoản đó, hoặc bỏ tham chiếu"
        return AMOUNT_NOT_FIXED, f"[[{node.name}]] chưa có số tiền", hint
    return None


def _basis_problems(plan: Plan, references: References) -> Iterator[Problem]:
    """Yield the bases that are a single word, so a document's short name, but not one that is known."""
    documents = references.documents()
    known = {fold(id_) for id_ in documents}
    for index, basis in enumerate(plan.bases):
        if not (" " in basis.typed or "[" in basis.typed or fold(basis.typed) in known):
            message = f"Không có văn bản nào tên gọi tắt là “{basis.typed}”"
            hint = near_names(basis.typed, documents, "“{}”") or _WHOLE_BASIS
            path = ("căn cứ", index)
            meant = placed(path, likeliest(basis.typed, nearest(basis.typed, documents)))
            yield Problem(BAD_REFERENCE, message, hint, path=path, corrections=meant)


def _note_problems(plan: Plan, texts: list[tuple[KeyPath, Inline]]) -> Iterator[Problem]:
    used = set()
    for path, text in texts:
        for node in text.nodes:
            if isinstance(node, NoteMark):
                used.add(node.key)
                if path[0] == "chú thích":
                    message, hint = (
                        "Chú thích không được chứa chú thích khác",
                        "bỏ dấu [^…] trong chú thích này",
                    )
                    yield Problem(CIRCULAR_REFERENCE, message, hint, path=path, offset=node.offset)
                elif node.key not in plan.notes:
                    yield _unknown_note(plan, path, node)
    for key in plan.notes:
        if key not in used:
            message = f"Chú thích “{key}” không được nhắc tới ở đâu"
            hint = f"ghi [^{key}] vào chỗ cần chú thích, hoặc bỏ chú thích này"
            yield Problem(UNUSED_NOTE, message, hint, path=("chú thích", key), at_key=True)


def _unknown_note(plan: Plan, path: KeyPath, node: NoteMark) -> Problem:
    near = nearest(node.key, plan.notes)
    hint = f"có phải là [^{near[0]}]? " if near else ""
    hint += f"Thêm “{node.key}: …” vào mục “chú thích”"
    return Problem(UNKNOWN_NOTE, f"Không có chú thích “{node.key}”", hint, path=path, offset=node.offset)


def _order_problems(prose: Prose, path: KeyPath) -> Iterator[Problem]:
    """Yield a warning for each typed number or letter that does not follow the one before it."""
    last: dict[int, str] = {}
    for item in prose.items:
        rank = _rank(item)
        if rank is None:
            continue
        for deeper in [each for each in last if each > rank]:
            del last[deeper]
        before = last.get(rank)
        if before is not None and not _follows(before, item):
            yield _order_problem(before, item, path)
        last[rank] = item.mark


def _rank(item: ProseItem) -> int | None:
    """Return how deep a numbered or lettered item lies; None for the others, which carry no number."""
    if item.level is Level.NUMBER:
        return item.depth
    return 99 if item.level is Level.LETTER else None


def _follows(before: str, item: ProseItem) -> bool:
    if item.level is Level.NUMBER:
        *above, last = before.split(".")
        *above_now, now = item.mark.split(".")
        return (above != above_now and now == "1") or (above == above_now and int(now) == int(last) + 1)
    return any(item.mark == _next(before, letters) for letters in (POINT_LETTERS, _WORD_LETTERS))


def _next(letter: str, letters: str) -> str | None:
    at = letters.find(letter)
    return letters[at + 1] if 0 <= at < len(letters) - 1 else None


def _order_problem(before: str, item: ProseItem, path: KeyPath) -> Problem:
    at = item.path_in(path)
    mark = ")" if item.level is Level.LETTER else "."
    message = f"Số thứ tự “{item.mark}{mark}” đứng sau “{before}{mark}”"
    hint = "chương trình sẽ tự đánh lại số; xem có thiếu hay lặp mục nào không"
    return Problem(TYPED_NUMBER, message, hint, Severity.WARNING, at, item.offset)
