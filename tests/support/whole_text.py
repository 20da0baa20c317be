"""What a plan's file says and what its document prints, so that one can be held against the other.

The texts are taken from the values of the file, not from the plan's models or the Document: whatever is lost or
doubled on the way shows.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import product

from lxml import etree

from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.wording import full_citation, short_citation
from sinhkehoach.model.inline import Reference, parse_inline
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.targets import DocumentTarget
from sinhkehoach.yaml.read.builder import as_sentence
from tests.support.docx import BODY, find_all, members, text_of

Expected = frozenset[str] | re.Pattern[str]

_MARK = re.compile(r"^(?:[ivxlc]+\.|\d{1,2}(?:\.\d{1,2})*\.|\d{1,2}(?:\.\d{1,2})+|[a-zđ]{1,2}\)|[-+])\s+")
_REFERENCE = re.compile(r"\[\[([^\[\]]*)\]\]")
_NOTE_MARK = re.compile(r"\[\^[^\[\]\s]+\]")
_NO_ITEM = re.compile(r"(?:\+|[a-zđ]\)|\d{1,2}\.)")

# What the program prints of its own, mark and end taken off: anything else must be in the plan or the office's facts.
_OWN_WORDS = re.compile(
    r"|cộng hòa xã hội chủ nghĩa việt nam|độc lập - tự do - hạnh phúc|kế hoạch|nơi nhận"
    r"|số: (?:\d+)?/\S+|[\w ]+, ngày (?:\d+ )?tháng (?:\d+ )?năm \d{4}|\(kèm theo kế hoạch số .*\)|phụ lục(?: [ivx]+)?"
    r"|.* ban hành kế hoạch .* như sau|trên đây là kế hoạch .* nghiêm túc triển khai thực hiện"
    r"|tổng kinh phí thực hiện kế hoạch là [\d.,]+ \w* ?đồng(?:, gồm)?"
    r"|(?:tm|kt|tl|tuq|q)\. .*"
    r"|[-\d.,]+|[ivx]+|[a-hđ]|tt|tổng cộng|đơn vị tính: .*"
    r"|mục đích|yêu cầu|mục đích, yêu cầu|mục tiêu|chỉ tiêu(?: năm.*| giai đoạn.*)?|nhiệm vụ|kinh phí thực hiện"
    r"|tổ chức thực hiện|nội dung|sản phẩm|lãnh đạo phụ trách|đơn vị chủ trì|đơn vị phối hợp|thời gian thực hiện"
    r"|ghi chú|đơn vị tính|hiện tại|cách tính|nguồn kinh phí|chia theo (?:năm|nguồn)|số tiền"
)


def core(text: str) -> str:
    """Return `text` as it is compared: no number before it, no mark after it, capitals and stars without meaning."""
    folded = unicodedata.normalize("NFC", text).replace("\u00a0", " ").replace("*", "").casefold()
    return _MARK.sub("", " ".join(folded.split()), count=1).rstrip(" .;:,/")


def is_own(text: str) -> bool:
    """Return True for words that the program prints of its own, in every plan alike."""
    return _OWN_WORDS.fullmatch(core(text)) is not None


def printed(data: bytes) -> Counter[str]:
    """Return the core of every paragraph in a Word file: of the text, of cells, of footnotes; breaks are spaces."""
    parts = members(data)
    roots = [etree.fromstring(parts[part]) for part in (BODY, "word/footnotes.xml")]
    texts = [text_of(paragraph) for root in roots for paragraph in find_all(root, "//w:p")]
    return Counter(map(core, texts))


def differences(
    value: dict[str, object], plan: Plan, facts: Facts, data: bytes
) -> tuple[list[str], list[str]]:
    """Return what the document `data` should print and does not, and what it prints beyond that.

    `value` is the content of the plan's file.
    """
    left = printed(data)
    expected = list(_Teller(value, plan, facts).everything())
    exact = [each for each in expected if isinstance(each, frozenset)]
    patterns = [each for each in expected if isinstance(each, re.Pattern)]
    missing = [min(each) for each in exact if not _take(left, each)]
    missing += [each.pattern for each in patterns if not _take(left, filter(each.fullmatch, left))]
    return missing, sorted(text for text in left.elements() if not is_own(text))


def _take(left: Counter[str], candidates: Iterable[str]) -> bool:
    """Take one of the candidates out of what is left, if there is one."""
    found = next((each for each in candidates if left[each] > 0), None)
    if found is not None:
        left[found] -= 1
    return found is not None


class _Teller:
    """Tells line by line what the document of a plan should print."""

    def __init__(self, value: dict[str, object], plan: Plan, facts: Facts) -> None:
        self._value = value
        self._plan = plan
        self._facts = facts
        self._derived = [each.get("từ") for each in value.get("phụ lục", ())]

    def everything(self) -> Iterator[Expected]:
        """Yield every line of the document but the program's own words."""
        value = self._value
        yield from self._head()
        for key in ("mở đầu", "mục đích", "yêu cầu", "mục tiêu"):
            yield from self._prose(value.get(key))
        for parts in self._parts():
            yield from parts
        if self._is_in_body("nhiệm vụ"):
            for task in value.get("nhiệm vụ", ()):
                yield from self._task(task)
        yield from self._indicators()
        yield from self._budget()
        yield from self._implementation()
        for appendix in value.get("phụ lục", ()):
            yield from self._appendix(appendix)
        for note in value.get("chú thích", {}).values():
            yield self._line(note)

    # what stands around the body

    def _head(self) -> Iterator[Expected]:
        yield self._line(self._value["trích yếu"])
        for key in ("dự thảo", "kết"):
            if self._value.get(key):
                yield self._line(self._value[key])
        documents = {id_.casefold(): document for id_, document in self._facts.documents.items()}
        for basis in self._value.get("căn cứ", ()):
            document = documents.get(str(basis).casefold())
            texts = [full_citation(document)] if document else self._variants(_sentence(basis))
            yield frozenset(core(lead + text) for text in texts for lead in ("", "Căn cứ "))
        issuer = self._facts.issuer
        for lines in (issuer.parent, issuer.header or (issuer.name,)):
            yield from (frozenset({core(" ".join(lines))}),) if lines else ()
        yield from self._signature()
        yield from self._recipients()

    def _signature(self) -> Iterator[Expected]:
        for signer in self._facts.signers:
            if not signer.acting:
                yield frozenset({core(signer.post)})
            yield from (frozenset({core(text)}) for text in (signer.other_post, signer.full_name) if text)

    def _recipients(self) -> Iterator[Expected]:
        for each in self._facts.recipients:
            names, remark = ([each], "") if isinstance(each, str) else (each.recipients, each.remark)
            yield from (frozenset({core(name)}) for name in names)
            if remark:
                yield frozenset({core(f"({remark})"), core(remark)})
        yield frozenset({core(f"Lưu: {self._facts.archive or 'VT'}")})

    # parts

    def _parts(self) -> Iterator[Iterator[Expected]]:
        for part in _own_parts(self._value.get("các phần", ())):
            yield self._named(part)
            yield self._prose(part.get("nội dung"))
            yield self._tables(part.get("bảng"))

    def _named(self, thing: dict[str, object]) -> Iterator[Expected]:
        if thing.get("tên"):
            yield self._line(thing["tên"])

    def _is_in_body(self, part: str) -> bool:
        return "các phần" not in self._value or part in dict(_wishes(self._value["các phần"]))

    def _wish(self, part: str, key: str) -> object:
        return dict(_wishes(self._value.get("các phần", ()))).get(part, {}).get(key)

    def _figures(self, part: str, rows: tuple[str, ...]) -> tuple[dict[str, object], str]:
        """Return the part with how its figures are printed in the body, "" where they are not."""
        figures = self._value.get(part) or {}
        if not isinstance(figures, dict):
            key = "mở đầu" if isinstance(figures, str) else rows[-1]
            figures = {key: figures}
        wish = self._wish(part, "cách in") or figures.get("cách in")
        usual = "bảng" if part == "chỉ tiêu" and (figures.get("cột") or figures.get("nhóm")) else "lời"
        shown = self._is_in_body(part) and any(figures.get(key) for key in rows)
        return figures, str(wish or usual) if shown and (wish or part not in self._derived) else ""

    def _implementation(self) -> Iterator[Expected]:
        part = self._value.get("tổ chức thực hiện") or {}
        if isinstance(part, str):
            yield from self._prose(part)
            return
        works = part if isinstance(part, list) else part.get("giao việc", ())
        yield from self._prose(None if isinstance(part, list) else part.get("mở đầu"))
        for work in works:
            yield self._units(work["đơn vị"])
            yield from self._prose(work["nội dung"])

    # tasks

    def _task(self, task: dict[str, object]) -> Iterator[Expected]:
        yield self._line(task["tên"])
        shown = self._wish("nhiệm vụ", "ghi phân công")
        if shown == "có" or (shown is None and "nhiệm vụ" not in self._derived):
            yield from self._assignments(task)
        yield from self._prose(task.get("nội dung"))
        yield from self._tables(task.get("bảng"))
        for work in task.get("giao việc", ()):
            yield from self._unit_work(work)
        for below in task.get("nhiệm vụ", ()):
            yield from self._task(below)

    def _assignments(self, task: dict[str, object]) -> Iterator[Expected]:
        for key, label in (("chủ trì", "Đơn vị chủ trì"), ("phối hợp", "Đơn vị phối hợp")):
            if task.get(key):
                yield self._units(task[key], f"{label}: ")
        lines = (
            ("lãnh đạo", "Lãnh đạo phụ trách"),
            ("thời gian", "Thời gian thực hiện"),
            ("sản phẩm", "Sản phẩm"),
        )
        for key, label in lines:
            if task.get(key):
                yield frozenset(core(f"{label}: {text}") for text in self._variants(_sentence(task[key])))

    def _unit_work(self, work: dict[str, object]) -> Iterator[Expected]:
        lines = _lines(work["nội dung"])
        if len(lines) == 1 and not _NO_ITEM.match(lines[0]):
            names = self._unit_names(work["đơn vị"])
            texts = [re.sub(r"^[-–]\s*", "", text) for text in self._variants(lines[0])]
            yield frozenset(core(f"{name}: {text}") for name in names for text in texts)
        else:
            yield self._units(work["đơn vị"])
            yield from self._prose(work["nội dung"])

    def _task_rows(
        self, tasks: list[dict[str, object]], shown: list[str], above: dict[str, object]
    ) -> Iterator[Expected]:
        for each in tasks:
            task = {key: above[key] for key in ("chủ trì", "lãnh đạo") if above.get(key)} | each
            yield from (
                () if "nhiệm vụ" not in shown and not task.get("nhiệm vụ") else (self._line(task["tên"]),)
            )
            if task.get("nhiệm vụ"):
                yield from self._task_rows(task["nhiệm vụ"], shown, task)
                continue
            for key in shown:
                if key in ("chủ trì", "phối hợp") and task.get(key):
                    yield self._units(task[key])
                elif key not in ("tt", "nhiệm vụ") and task.get(key):
                    yield from self._prose(task[key])

    # indicators

    def _indicators(self) -> Iterator[Expected]:
        figures, way = self._figures("chỉ tiêu", ("nhóm", "chỉ tiêu"))
        yield from self._prose(figures.get("mở đầu"))
        if way == "bảng":
            yield from self._indicator_table(figures, None)
        elif way == "lời":
            for indicator in _indicators(figures):
                yield self._beginning(indicator["tên"])
            yield from (self._line(group["tên"]) for group in figures.get("nhóm", ()))
            yield from self._prose(figures.get("ghi chú"))

    def _indicator_table(self, figures: dict[str, object], shown: list[str] | None) -> Iterator[Expected]:
        columns = figures.get("cột", [])
        every = list(_indicators(figures))
        shown = shown or ["chỉ tiêu", "đơn vị", "đích", "ghi chú"] + ["hiện tại"] * (not columns)
        yield from (self._line(group["tên"]) for group in figures.get("nhóm", ()))
        yield from (self._line(column) for column in columns if "đích" in shown)
        for each in every:
            yield from (
                self._line(each[key]) for key in ("đơn vị", "ghi chú") if key in shown and each.get(key)
            )
            yield from (self._line(each["tên"]),) if "chỉ tiêu" in shown else ()
            cells = [each, *(each[key] for key in each if key in columns)]
            for cell in cells:
                yield from self._target(cell, each.get("đơn vị"), apart="hiện tại" in shown)
        yield from self._prose(figures.get("ghi chú"))

    def _target(self, cell: object, measure: object, *, apart: bool) -> Iterator[Expected]:
        target = cell if isinstance(cell, dict) else {"đích": cell}
        if target.get("đích") is not None:
            yield _percent(target["đích"], measure, "{}")
        if target.get("hiện tại") is not None:
            yield _percent(target["hiện tại"], measure, "{}" if apart else "(Hiện tại: {})")

    # budget

    def _budget(self) -> Iterator[Expected]:
        figures, way = self._figures("kinh phí", ("khoản",))
        yield from self._prose(figures.get("mở đầu"))
        if way == "bảng":
            yield from self._budget_table(figures, None)
        elif way == "lời":
            for item in _items(figures):
                formula = (
                    str(item.get("tính", "")).partition("=")[0]
                    if not _has_reference(item.get("tính"))
                    else ""
                )
                yield self._beginning(item["tên"], re.sub(r"\s*[×*]\s*", " x ", formula))
                yield from self._prose(item.get("nội dung"))
            yield from self._prose(figures.get("ghi chú"))

    def _budget_table(self, figures: dict[str, object], shown: list[str] | None) -> Iterator[Expected]:
        every = list(_items(figures))
        shared = any(isinstance(item.get("nguồn"), dict) for item in every)
        for item in every:
            yield self._line(item["tên"])
            if re.fullmatch(r"[\d.,]+", str(item.get("tiền"))) and (shown is None or "số tiền" in shown):
                yield self._line(item["tiền"])
            if item.get("ghi chú") and (shown is None or "ghi chú" in shown):
                yield self._line(item["ghi chú"])
            if isinstance(item.get("nguồn"), str) and not shared and (shown is None or "nguồn" in shown):
                yield self._line(item["nguồn"])
        if shared:
            names = [item["nguồn"] for item in every if item.get("nguồn")]
            flat = dict.fromkeys(
                name for each in names for name in (each if isinstance(each, dict) else [each])
            )
            yield from (self._line(name) for name in flat)
        years = dict.fromkeys(year for item in every for year in item.get("năm", {}))
        yield from (self._line(year) for year in years)
        yield from self._prose(figures.get("ghi chú"))

    # appendices and tables

    def _appendix(self, appendix: dict[str, object]) -> Iterator[Expected]:
        yield self._line(appendix["tên"])
        yield from self._prose(appendix.get("nội dung"))
        yield from self._derived_table(appendix)
        yield from self._tables(appendix.get("bảng"))
        for section in appendix.get("mục", ()):
            yield self._line(section["tên"])
            yield from self._prose(section.get("nội dung"))
            yield from self._tables(section.get("bảng"))
        yield from self._prose(appendix.get("ghi chú"))

    def _derived_table(self, appendix: dict[str, object]) -> Iterator[Expected]:
        columns = list(_chosen(appendix.get("cột", ()))) if appendix.get("từ") else []
        yield from (self._line(name) for _, name in columns if name)
        shown = [key for key, _ in columns if key] or None
        if appendix.get("từ") == "nhiệm vụ":
            usual = ["nhiệm vụ", "sản phẩm", "lãnh đạo", "chủ trì", "phối hợp", "thời gian", "ghi chú"]
            yield from self._task_rows(self._value["nhiệm vụ"], shown or usual, {})
        elif appendix.get("từ") == "chỉ tiêu":
            yield from self._indicator_table(self._figures("chỉ tiêu", ("nhóm", "chỉ tiêu"))[0], shown)
        elif appendix.get("từ") == "kinh phí":
            yield from self._budget_table(self._figures("kinh phí", ("khoản",))[0], shown)

    def _tables(self, tables: object) -> Iterator[Expected]:
        for table in tables if isinstance(tables, list) else [tables] * bool(tables):
            yield from self._named(table)
            columns = list(_columns(table["cột"]))
            yield from (self._line(column["tên"]) for column in columns)
            yield from self._rows(table["hàng"])
            if table.get("dòng cộng") and any(column.get("cộng") == "có" for column in columns):
                yield self._line(table["dòng cộng"])
            if table.get("đơn vị tính"):
                yield frozenset({core(f"Đơn vị tính: {table['đơn vị tính']}")})
            yield from self._prose(table.get("ghi chú"))

    def _rows(self, rows: list[object]) -> Iterator[Expected]:
        for row in rows:
            if isinstance(row, dict):
                yield self._line(row["nhóm"])
                yield from self._rows(row["hàng"])
            else:
                for cell in row:
                    yield from self._prose(_sentence(cell) if cell else None)

    # texts

    def _prose(self, text: object) -> Iterator[Expected]:
        for line in _lines(text):
            yield self._line(line)

    def _line(self, text: object) -> frozenset[str]:
        return frozenset(core(variant) for variant in self._variants(_sentence(text)))

    def _beginning(self, name: object, formula: str = "") -> re.Pattern[str]:
        """Return the pattern of a line that begins with a name, and goes on with a formula and figures."""
        names = "|".join(re.escape(core(variant)) for variant in self._variants(_sentence(name)))
        then = f": {re.escape(core(formula))}(?: = .*)?" if formula else "(?:(?::| \\().*)?"
        return re.compile(f"(?:{names}){then}")

    def _units(self, typed: object, label: str = "") -> frozenset[str]:
        return frozenset(core(label + names) for names in self._unit_names(typed))

    def _unit_names(self, typed: object) -> list[str]:
        names = [
            self._facts.unit_name(str(_sentence(name)))
            for name in (typed if isinstance(typed, list) else [typed])
        ]
        return [separator.join(names) for separator in (", ", "; ")]

    def _variants(self, text: str) -> list[str]:
        """Return what the words of `text` may be in print: a document is cited in full or shortly."""
        pieces = _REFERENCE.split(_NOTE_MARK.sub("", text))
        choices = [self._spoken(piece) if place % 2 else [piece] for place, piece in enumerate(pieces)]
        return ["".join(choice) for choice in product(*choices)]

    def _spoken(self, name: str) -> list[str]:
        target = self._facts.references.find(" ".join(name.split()))
        if isinstance(target, DocumentTarget):
            document = self._facts.documents[target.id]
            return [full_citation(document), short_citation(document)]
        inline = parse_inline(f"[[{name}]]")
        assert isinstance(inline.nodes[0], Reference)
        return [InlineRenderer(self._plan, self._facts).words(inline)]


def _sentence(value: object) -> str:
    """Return a text as typed, whatever YAML made of it."""
    return value if isinstance(value, str) else str(as_sentence(value))


def _lines(text: object) -> list[str]:
    """Return the lines with words of a block, or of a list of sentences."""
    texts = text if isinstance(text, list) and as_sentence(text) is None else [text] * (text is not None)
    return [line.strip() for each in texts for line in _sentence(each).split("\n") if line.strip()]


def _own_parts(parts: Iterable[object]) -> Iterator[dict[str, object]]:
    for part in parts:
        if isinstance(part, dict):
            yield part
            yield from _own_parts(_contained(part))


def _contained(part: dict[str, object]) -> list[object]:
    inside = part.get("gồm", [])
    return inside if isinstance(inside, list) else [inside]


def _wishes(parts: Iterable[object]) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield each standard part that is listed, with the part it is listed in."""
    for part in parts:
        if isinstance(part, str):
            yield part, {}
        else:
            yield from ((inside, part) for inside in _contained(part) if isinstance(inside, str))
            yield from _wishes(inside for inside in _contained(part) if isinstance(inside, dict))


def _indicators(figures: dict[str, object]) -> Iterator[dict[str, object]]:
    yield from figures.get("chỉ tiêu", ())
    for group in figures.get("nhóm", ()):
        yield from group["chỉ tiêu"]


def _items(figures: dict[str, object]) -> Iterator[dict[str, object]]:
    for item in figures.get("khoản", ()):
        yield item
        yield from _items(item)


def _columns(columns: Iterable[object]) -> Iterator[dict[str, object]]:
    for column in columns:
        named = column if isinstance(column, dict) and "tên" in column else {"tên": column}
        yield named
        yield from _columns(named.get("cột", ()))


def _chosen(columns: Iterable[object]) -> Iterator[tuple[str, str]]:
    """Yield (what it shows, its own name) for each chosen column and head, "" where there is none."""
    for column in columns:
        if isinstance(column, str):
            yield column.casefold(), ""
        else:
            yield column.get("lấy", "").casefold(), column.get("tên", "")
            yield from _chosen(column.get("cột", ()))


def _percent(quantity: object, measure: object, frame: str) -> frozenset[str]:
    sign = "%" if measure == "%" and re.search(r"\d$", str(quantity)) else ""
    return frozenset({core(frame.format(f"{quantity}{sign}"))})


def _has_reference(text: object) -> bool:
    return "[[" in str(text)
