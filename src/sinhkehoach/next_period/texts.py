"""The texts and column names of a plan → their years carried over, one decision for each mention."""

from collections.abc import Iterator

from sinhkehoach.base.inline_marks import REFERENCE
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.model.keys import format_keys
from sinhkehoach.model.office import CitedDocument
from sinhkehoach.next_period.decision import Decision, DecisionKind, YearDecision
from sinhkehoach.next_period.edit_session import EditSession
from sinhkehoach.next_period.feasts import FEAST
from sinhkehoach.next_period.recurring import money, recurring
from sinhkehoach.next_period.titles import named_period
from sinhkehoach.next_period.years import decide
from sinhkehoach.yaml.marked import MarkedList, MarkedMap
from sinhkehoach.yaml.read.builder import as_sentence

# Names, numbers and words of a list: no text that could speak of a year, or carried over by a step of its own.
_NO_TEXT = frozenset(
    {
        *(
            "cơ quan",
            "số",
            "ngày",
            "kỳ",
            "ký",
            "id",
            "mẫu",
            "lưu",
            "ký hiệu",
            "địa danh",
            "độ khẩn",
            "chủ trì",
            "phối hợp",
            "theo",
        ),
        *(
            "từ",
            "khổ",
            "tiền",
            "tính",
            "tổng",
            "nguồn",
            "đơn vị tính",
            "cách in",
            "tình trạng",
            "kết quả",
            "đã chi",
        ),
    }
)
_TIMES = frozenset({"thời gian", "cột"})
_DOCUMENTS, _BASES, _SUPERIORS = "văn bản", "căn cứ", "kế hoạch cấp trên"
_NO_SENTENCES = frozenset({_DOCUMENTS, _BASES, _SUPERIORS, "bỏ qua", "tờ trình", "báo cáo"})
_INDICATORS, _BUDGET, _YEARS, _ROWS = "chỉ tiêu", "kinh phí", "năm", "hàng"
_OF_INDICATOR = frozenset({"tên", "ghi chú", "nhóm", _INDICATORS})
_KEPT_DOCUMENT = "văn bản được viện dẫn"


def carry_texts(session: EditSession, documents: dict[str, CitedDocument]) -> None:
    """Judge every text and every column named by a year; what is cited is left as it is.

    `documents` are those that the plan and its office list, by their short names.
    """
    value = session.source.value
    if not isinstance(value, MarkedMap):
        return
    titles = {fold(id_): each.title.plain for id_, each in documents.items() if each.title}
    _carry_documents(session, value, titles)
    _carry_bases(session, value, titles)
    _ask_superiors(session, value)
    for path, text in _texts(value, ()):
        session.shift_text(path, _decisions(session, path, text))
        for found in REFERENCE.finditer(text):
            name = found["reference"]
            if title := titles.pop(fold(name), ""):
                _note_document(session, path, title, name, f"văn bản “{name}”")
    for path in _named_by_year(value, ()):
        _carry_key(session, path)


def _decisions(session: EditSession, path: KeyPath, text: str) -> tuple[YearDecision, ...]:
    """Return what becomes of the years in `text`, and what else in it has to be asked; of cells, their table is asked."""
    is_time = _is_time(path)
    decisions = decide(text, session.shift, is_time=is_time, feast=is_time and _is_of_feast(session, path))
    if _ROWS in path:
        return decisions
    further = recurring(text, session.shift)
    if not is_time and path[0] != _BUDGET:
        further += money(text, session.old_period)
    taken = {at for each in decisions for at in range(each.start, each.end)}
    further = tuple(each for each in further if each.start not in taken)
    return tuple(sorted((*decisions, *further), key=lambda each: each.start))


def _is_of_feast(session: EditSession, path: KeyPath) -> bool:
    """Say whether the task, or the row, whose time stands at `path` is called by a feast of the lunar calendar."""
    holder = session.holder(path[:-1])
    return holder is not None and FEAST.search(str(holder.get("tên") or "")) is not None


def _texts(value: object, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Yield every text below `value` in which years are to be judged."""
    if (sentence := _sentence(value)) is not None:
        yield path, sentence
    elif isinstance(value, MarkedMap):
        for key, child in value.items():
            if not _is_no_text(value, key, path):
                yield from _texts(child, (*path, key))
    elif isinstance(value, MarkedList):
        for index, child in enumerate(value):
            yield from _texts(child, (*path, index))


def _sentence(value: object) -> str | None:
    """Return a text as it is, and one that YAML took for a map; a map of one key of the format is none."""
    if value is None or isinstance(value, str):
        return value
    is_map = isinstance(value, MarkedMap) and any(key in format_keys() for key in value)
    return None if is_map else as_sentence(value)


def _is_no_text(holder: MarkedMap, key: str, path: KeyPath) -> bool:
    if not path:
        return key in _NO_SENTENCES or key in _NO_TEXT
    # The columns of an indicator are called as the author likes; their figures go with the indicator.
    if path[0] == _INDICATORS and "tên" in holder:
        return key not in _OF_INDICATOR
    return key in _NO_TEXT or (path[0] == _BUDGET and key == _YEARS)


def _is_time(path: KeyPath) -> bool:
    keys = [step for step in path if isinstance(step, str)]
    return bool(keys) and (keys[-1] in _TIMES or (keys[-1] == "tên" and "cột" in keys[-2:-1]))


def _named_by_year(value: object, path: KeyPath) -> Iterator[KeyPath]:
    """Yield every key with a number in it among the columns of indicators and the amounts by year."""
    if isinstance(value, MarkedMap):
        for key, child in value.items():
            by_year = path[:1] == (_INDICATORS,) or path[-1:] == (_YEARS,)
            if by_year and any(letter.isdecimal() for letter in key):
                yield (*path, key)
            elif (path or key in (_INDICATORS, _BUDGET)) and key not in _NO_TEXT:
                yield from _named_by_year(child, (*path, key))
    elif isinstance(value, MarkedList):
        for index, child in enumerate(value):
            yield from _named_by_year(child, (*path, index))


def _carry_key(session: EditSession, path: KeyPath) -> None:
    key = str(path[-1])
    for decision in decide(key, session.shift, is_time=True):
        if decision.shifted:
            session.editor.rename_key(path, key[: decision.start] + decision.new + key[decision.end :])
            position = session.source.position_of(path, at_key=True)
            session.decisions.append(
                Decision(DecisionKind.CHANGED, position, decision.old, decision.new, "cột của kỳ")
            )


def _carry_documents(session: EditSession, plan: MarkedMap, titles: dict[str, str]) -> None:
    documents = plan.get(_DOCUMENTS)
    for id_ in documents if isinstance(documents, MarkedMap) else ():
        _note_document(session, (_DOCUMENTS, id_), titles.pop(fold(id_), ""), id_)


def _carry_bases(session: EditSession, plan: MarkedMap, titles: dict[str, str]) -> None:
    """Note that each of the `căn cứ` is left; those by a short name of the plan itself are recorded already."""
    bases, listed = plan.get(_BASES), plan.get(_DOCUMENTS)
    own = {fold(id_) for id_ in listed} if isinstance(listed, MarkedMap) else set()
    for index, base in enumerate(bases if isinstance(bases, MarkedList) else ()):
        text = base if isinstance(base, str) else as_sentence(base) or ""
        if fold(text) not in own:
            _note_document(session, (_BASES, index), titles.pop(fold(text), text), text)


def _ask_superiors(session: EditSession, plan: MarkedMap) -> None:
    """Ask about each superior's plan: what it assigns is for its own period."""
    superiors = plan.get(_SUPERIORS)
    question = (
        f"việc được giao của {session.old_period}; có văn bản mới thì gõ lệnh cu-the-hoa, rồi bỏ mục này"
    )
    for id_ in superiors if isinstance(superiors, MarkedMap) else ():
        session.ask_and_record((_SUPERIORS, id_), question, id_, id_)


def _note_document(
    session: EditSession, path: KeyPath, title: str, shown: str, called: str = "văn bản này"
) -> None:
    """Note that a document is left; ask about it where its title names the plan's own period."""
    if period := named_period(title, session.shift):
        named = f"năm {period}" if period.isdecimal() else period
        session.ask_and_record(path, f"{called} ghi cho {named}; kỳ sau có thể có văn bản mới", shown, shown)
    else:
        session.record(DecisionKind.LEFT, path, _KEPT_DOCUMENT, shown, shown)
