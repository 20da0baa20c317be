"""What stands around the body → its changes: number, date, title, bases, recipients, signature, the office's facts."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.matching import MatchItem, align, out_of_order
from sinhkehoach.base.text import fold
from sinhkehoach.compare.changes import Change, ChangeKind
from sinhkehoach.compare.plan_pair import Location, PlanPair
from sinhkehoach.compare.plan_version import PlanVersion, visible
from sinhkehoach.compose.document import Signature
from sinhkehoach.compose.wording import bare, full_citation
from sinhkehoach.model.inline import Inline, Reference
from sinhkehoach.model.walk import marked_sentences
from sinhkehoach.resolve.targets import DocumentTarget, UnitTarget
from sinhkehoach.resolve.units import named_units

HEAD: Final = "Đầu văn bản"
BASES: Final = "Căn cứ"
OFFICE: Final = "Tên gọi dùng chung"
RECIPIENTS: Final = "Nơi nhận"
SIGNATURE: Final = "Người ký"
NOTES: Final = "Chú thích cuối trang"
_LEFT: Final = " của người ký bên trái"


def head_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield what changed above the bases, and the title."""
    old, new = pair.old.document, pair.new.document
    yield from _lines(pair, "cơ quan", "Cơ quan chủ quản", old.parent_lines, new.parent_lines)
    if pair.old.facts.issuer.name != pair.new.facts.issuer.name:
        names = (pair.old.facts.issuer.name, pair.new.facts.issuer.name)
        yield from pair.plain(_head("Cơ quan ban hành", "cơ quan"), "", *names)
    else:
        yield from _lines(pair, "cơ quan", "Tên cơ quan ở đầu trang", old.issuer_lines, new.issuer_lines)
    for place, key, texts in (
        ("Số, ký hiệu", "số", (old.number_symbol, new.number_symbol)),
        ("Địa danh", "địa danh", (old.place, new.place)),
        ("Ngày ban hành", "ngày", (old.date_text, new.date_text)),
        ("Dấu dự thảo", "dự thảo", (old.draft_mark, new.draft_mark)),
        ("Độ khẩn", "độ khẩn", (old.urgency_mark, new.urgency_mark)),
        ("Phạm vi lưu hành", "phạm vi lưu hành", (old.circulation_mark, new.circulation_mark)),
        (
            f"Kỳ của {pair.new.facts.kind.name_inside}",
            "kỳ",
            (pair.old.plan.period.text, pair.new.plan.period.text),
        ),
    ):
        yield from pair.plain(_head(place, key), "", *map(visible, texts))
    yield from pair.line(_head("Trích yếu", "trích yếu"), "", pair.old.plan.title, pair.new.plan.title)


def _head(place: str, key: str) -> Location:
    return Location(HEAD, place, place, (key,), (key,))


def _lines(pair: PlanPair, key: str, place: str, old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    yield from pair.plain(_head(place, key), "", " / ".join(old), " / ".join(new))


def base_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield the bases that are new, gone, moved or worded otherwise."""
    old, new = pair.old.plan.bases, pair.new.plan.bases
    matches = align(_bases(pair.old, old), _bases(pair.new, new))
    moved, old_of = out_of_order(matches), {after: before for before, after in matches}
    location = Location(BASES, BASES, BASES, ("căn cứ",), ("căn cứ",))
    for place, basis in enumerate(new):
        if place not in old_of:
            here = replace(location, new_path=("căn cứ", place))
            yield here.change("", "", _basis(pair.new, basis))
            continue
        before = old[old_of[place]]
        here = replace(location, old_path=("căn cứ", old_of[place]), new_path=("căn cứ", place))
        texts = (_basis(pair.old, before), _basis(pair.new, basis))
        if fold(before.typed) != fold(basis.typed):
            yield from pair.plain(here, "", *texts)
        if place in moved:
            yield replace(here.change("", *texts), kind=ChangeKind.MOVED, pieces=())
    kept = set(old_of.values())
    for place, basis in enumerate(old):
        if place not in kept:
            here = replace(location, old_path=("căn cứ", place))
            yield here.change("", _basis(pair.old, basis), "")


def _bases(version: PlanVersion, bases: tuple[Inline, ...]) -> list[MatchItem]:
    return [MatchItem("", fold(basis.typed), _basis(version, basis)) for basis in bases]


def _basis(version: PlanVersion, basis: Inline) -> str:
    """Return a basis as it is read: the citation of a document that is called by its short name alone."""
    document = version.document_called(basis.typed)
    return full_citation(document) if document else version.words(basis)


def office_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield the units and documents that both plans name alike and the two lists call otherwise, each once."""
    for name in _names_in_both(pair):
        units = (pair.old.facts.unit_name(name), pair.new.facts.unit_name(name))
        location = Location(OFFICE, f"Đơn vị “{name}”", f"Đơn vị “{name}”", (), ())
        yield from pair.plain(location, "", *units)
        cited = [version.document_called(name) for version in (pair.old, pair.new)]
        if cited[0] and cited[1]:
            location = Location(OFFICE, f"Văn bản “{name}”", f"Văn bản “{name}”", (), ())
            yield from pair.plain(location, "", full_citation(cited[0]), full_citation(cited[1]))


def _names_in_both(pair: PlanPair) -> list[str]:
    old, new = (dict.fromkeys(map(fold, _names(version))) for version in (pair.old, pair.new))
    return [name for name in new if name in old]


def _names(version: PlanVersion) -> Iterator[str]:
    """Yield every short name by which a plan calls a unit or a document."""
    yield from (name for _, name in named_units(version.plan))
    yield from (basis.typed for basis in version.plan.bases)
    references = version.facts.references
    for _, text in marked_sentences(version.plan):
        for node in text.nodes:
            if isinstance(node, Reference):
                target = references.find(node.name)
                if isinstance(target, DocumentTarget | UnitTarget):
                    yield target.id if isinstance(target, DocumentTarget) else node.name


def closing_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield what changed in the recipients, the signature and the footnotes."""
    yield from _recipient_changes(_recipients(pair.old), _recipients(pair.new))
    yield from _signature_changes(pair)
    notes = (pair.old.plan.notes, pair.new.plan.notes)
    for key in dict.fromkeys((*notes[1], *notes[0])):
        place = f"Chú thích {key}"
        location = Location(NOTES, place, place, ("chú thích", key), ("chú thích", key))
        yield from pair.line(location, "", notes[0].get(key), notes[1].get(key))


def _signature_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield what changed in the signatures; a single one is compared with the right one of two."""
    signed = zip(_signed(pair.old), _signed(pair.new), (_LEFT, ""), strict=True)
    for (old, old_path), (new, new_path), side in signed:
        for place, texts in (
            ("Quyền hạn, chức vụ", (" / ".join(old.authority), " / ".join(new.authority))),
            ("Chức vụ khác", (old.other_post, new.other_post)),
            ("Họ và tên", (old.name, new.name)),
        ):
            name = f"{place}{side}"
            yield from pair.plain(Location(SIGNATURE, name, name, old_path, new_path), "", *texts)


def _signed(version: PlanVersion) -> Iterator[tuple[Signature, KeyPath]]:
    """Yield the signature on the left, empty where only one signs, and the one on the right, each with its key path."""
    paths = [path for path, _ in version.plan.signers]
    signatures = zip(version.document.signatures, paths, strict=True)
    yield from ((Signature((), "", ""), ("ký",)), *signatures)[-2:]


def _recipients(version: PlanVersion) -> list[str]:
    """Return the lines of the recipients without their marks, a remark behind each."""
    return [
        " ".join(filter(None, (bare(line), group.remark)))
        for group in version.document.recipients
        for line in group.lines
    ]


def _recipient_changes(old: list[str], new: list[str]) -> Iterator[Change]:
    matches = align(
        [MatchItem("", fold(line), line) for line in old], [MatchItem("", fold(line), line) for line in new]
    )
    moved, old_of = out_of_order(matches), {after: before for before, after in matches}
    location = Location(RECIPIENTS, RECIPIENTS, RECIPIENTS, ("nơi nhận",), ("nơi nhận",))
    for place, line in enumerate(new):
        before = old[old_of[place]] if place in old_of else ""
        if before != line:
            yield location.change("", before, line)
        if place in moved:
            yield replace(location.change("", before, line), kind=ChangeKind.MOVED, pieces=())
    kept = set(old_of.values())
    yield from (location.change("", line, "") for place, line in enumerate(old) if place not in kept)
