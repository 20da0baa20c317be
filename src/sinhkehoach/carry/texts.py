"""The texts and column names of a plan -> their years carried over, one decision for each mention."""

from collections.abc import Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.carry.desk import Desk
from sinhkehoach.carry.frame import Verdict
from sinhkehoach.carry.notes import Outcome
from sinhkehoach.carry.years import judge
from sinhkehoach.load.builder import as_sentence
from sinhkehoach.load.marked import MarkedList, MarkedMap
from sinhkehoach.plan.office import CitedDocument

# Names, numbers and words of a list: no text that could speak of a year, or carried over by a step of its own.
_NO_TEXT = frozenset(
    ["cơ quan", "số", "ngày", "kỳ", "ký", "id", "mẫu", "lưu", "ký hiệu", "địa danh", "chủ trì", "phối hợp", "từ", "khổ", "tiền", "tính", "tổng", "nguồn", "đơn vị tính", "cách in", "đích", "hiện tại", "kết quả", "tình trạng"]
)
_TIMES = frozenset({"thời gian", "cột"})
_DOCUMENTS, _BASES, _SWITCHES = "văn bản", "căn cứ", "bỏ qua"
_INDICATORS, _BUDGET, _YEARS = "chỉ tiêu", "kinh phí", "năm"
_NEW_ONE = "văn bản của riêng kỳ này; kỳ sau có thể có văn bản mới"
_KEPT_DOCUMENT = "văn bản được viện dẫn"


def carry_texts(desk: Desk, documents: dict[str, CitedDocument]) -> None:
    """Judge every text and every column named by a year; what is cited is left as it is.

    `documents` are those that the plan and its office list, by their short names.
    """
    value = desk.source.value
    if isinstance(value, MarkedMap):
        _carry_documents(desk, value)
        _carry_bases(desk, value, documents)
        for path, text in _texts(value, ()):
            _carry_text(desk, path, text)
        for path in _named_by_year(value, ()):
            _carry_key(desk, path)


def _texts(value: object, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Yield every text below `value` in which years are to be judged."""
    sentence = as_sentence(value)
    if isinstance(value, str) or sentence is not None:
        yield path, value if isinstance(value, str) else sentence or ""
    elif isinstance(value, MarkedMap):
        for key, child in value.items():
            if not _is_no_text(value, key, child, path):
                yield from _texts(child, (*path, key))
    elif isinstance(value, MarkedList):
        for index, child in enumerate(value):
            yield from _texts(child, (*path, index))


def _is_no_text(holder: MarkedMap, key: str, child: object, path: KeyPath) -> bool:
    if not path and key in (_DOCUMENTS, _BASES, _SWITCHES):
        return True
    # The columns of an indicator are called as the author likes; their figures go with the indicator.
    figure = (
        path[:1] == (_INDICATORS,) and "tên" in holder and key not in ("tên", "ghi chú", "nhóm", _INDICATORS)
    )
    amounts = path[:1] == (_BUDGET,) and key == _YEARS
    return (
        figure
        or amounts
        or (key in _NO_TEXT and not isinstance(child, MarkedList | MarkedMap))
        or key in ("chủ trì", "phối hợp", "nguồn", "ký", "cơ quan")
    )


def _carry_text(desk: Desk, path: KeyPath, text: str) -> None:
    verdicts = judge(text, desk.frame, is_time=_is_time(path))
    if verdicts:
        desk.shift_text(path, verdicts)


def _is_time(path: KeyPath) -> bool:
    keys = [step for step in path if isinstance(step, str)]
    return bool(keys) and (keys[-1] in _TIMES or (keys[-1] == "tên" and "cột" in keys[-2:-1]))


def _named_by_year(value: object, path: KeyPath) -> Iterator[KeyPath]:
    """Yield every key that is not of the format, of an indicator or of amounts by year."""
    if isinstance(value, MarkedMap):
        for key, child in value.items():
            if key.isdecimal() or any(letter.isdecimal() for letter in key):
                if path[:1] == (_INDICATORS,) or path[-1:] == (_YEARS,):
                    yield (*path, key)
            elif not (not path and key in (_DOCUMENTS, _BASES, _SWITCHES)):
                yield from _named_by_year(child, (*path, key))
    elif isinstance(value, MarkedList):
        for index, child in enumerate(value):
            yield from _named_by_year(child, (*path, index))


def _carry_key(desk: Desk, path: KeyPath) -> None:
    key = str(path[-1])
    for verdict in judge(key, desk.frame, is_time=True):
        if verdict.shifted:
            desk.editor.rename_key(path, key[: verdict.start] + verdict.new + key[verdict.end :])
            desk.note(Outcome.CHANGED, path, "cột của kỳ", verdict.old, verdict.new, at_key=True)


def _carry_documents(desk: Desk, plan: MarkedMap) -> None:
    documents = plan.get(_DOCUMENTS)
    for id_, document in documents.items() if isinstance(documents, MarkedMap) else ():
        title = document.get("trích yếu") if isinstance(document, MarkedMap) else document
        _note_document(desk, (_DOCUMENTS, id_), str(title or ""), id_)


def _carry_bases(desk: Desk, plan: MarkedMap, documents: dict[str, CitedDocument]) -> None:
    known = {fold(id_): document for id_, document in documents.items()}
    listed = plan.get(_DOCUMENTS)
    own = {fold(id_) for id_ in listed} if isinstance(listed, MarkedMap) else set()
    bases = plan.get(_BASES)
    for index, base in enumerate(bases if isinstance(bases, MarkedList) else ()):
        text = base if isinstance(base, str) else as_sentence(base) or ""
        document = known.get(fold(text))
        if document is None:
            _note_document(desk, (_BASES, index), text, text)
        elif fold(text) not in own:
            _note_document(desk, (_BASES, index), document.title.plain if document.title else "", text)


def _note_document(desk: Desk, path: KeyPath, title: str, shown: str) -> None:
    """Note that a document is left; ask about it where its words name the plan's own period."""
    named = [verdict for verdict in judge(title, desk.frame) if _names_period(verdict, desk)]
    if named:
        desk.ask_and_note(path, f"“{named[0].old}”: {_NEW_ONE}", shown, shown)
    else:
        desk.note(Outcome.LEFT, path, _KEPT_DOCUMENT, shown, shown)


def _names_period(verdict: Verdict, desk: Desk) -> bool:
    years = [
        int(word) for word in verdict.old.replace("/", " ").replace("-", " ").split() if word.isdecimal()
    ]
    full = [year for year in years if year > 1000]  # noqa: PLR2004 — the least that has four digits
    is_day = "tháng" in verdict.old or "/" in verdict.old
    return (
        bool(full)
        and not is_day
        and desk.frame.is_own(full[0])
        and (desk.frame.several or len(full) == 1 or "năm" in verdict.old)
    )
