"""A document of any program beside a plan or another document → what is different: as plans, else by their words."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compare.plans import compare_plans
from sinhkehoach.compare.texts import compare_texts
from sinhkehoach.jobs.compare_sides import is_foreign, office_beside, open_side
from sinhkehoach.jobs.composed import composed
from sinhkehoach.jobs.incoming import incoming
from sinhkehoach.jobs.read_plan import printable_plan, values_in
from sinhkehoach.jobs.recognise import printed_lines, read_paper, templates_of
from sinhkehoach.jobs.workspace import workspace_of
from sinhkehoach.transcribe.coverage import Coverage, coverage, differing_lines

# The least share of its letters that the plan of a document must have to be compared as a plan.
_LEAST_SHARE: Final = 0.95
# Changes of plans that say so many times more than their words differ tell how the plans were read, not what changed.
_MOST_TIMES: Final = 3
_SOME: Final = 300
# What a text has for a note, and for the end of a line.
_SIGNS: Final = lazy_pattern(r"\[chú thích \d+\]|(?<= )/(?= )")


@dataclass(frozen=True, slots=True)
class Paper:
    """One side: its text line by line, its plan where it has one; `proof` tells how well that was recognised."""

    name: str
    lines: tuple[str, ...]
    version: PlanVersion | None
    proof: Coverage | None = None

    @property
    def is_plan(self) -> bool:
        """True where its plan holds nearly all of it."""
        return self.version is not None and (self.proof is None or self.proof.share >= _LEAST_SHARE)

    def remark(self) -> str:
        """Return what was done to read it, "" for a plan file."""
        if self.proof is None:
            return "" if self.version else f"{self.name}: không nhận ra kế hoạch."
        share = f"{int(self.proof.share * 1000) / 10:g}".replace(".", ",")
        return f"{self.name} không kèm kế hoạch: đã nhận dạng như lệnh nhap, giữ được {share}% số chữ."


class PaperChanges(NamedTuple):
    """What is different, and the sentences that tell how it was found; `sides` is None where only words were compared."""

    sides: tuple[PlanVersion, PlanVersion] | None
    changes: tuple[Change, ...]
    remarks: tuple[str, ...]


def open_paper(name: str, folder: Path, cache: Path | None) -> Paper:
    """Return the side called `name`, seen from `folder`: a plan, or any document; raises what `open_side` does."""
    templates = templates_of(workspace_of(folder), cache)
    if not is_foreign(name, folder):
        version = open_side(name, folder)
        template = templates(version.facts.template(version.plan))
        document = composed(version.plan, version.facts, template, version.document)
        return Paper(name, printed_lines(document, template), version)
    file = folder / name
    reading, office = read_paper(incoming(file).data, file.name, templates), office_beside(file)
    try:
        found = reading.transcript(office)
        version = PlanVersion(*printable_plan(values_in(found.text, name), office))
    except (UserError, ProblemsFound):
        return Paper(name, reading.lines, None)
    return Paper(name, reading.lines, version, found.coverage)


def compare_papers(old: Paper, new: Paper) -> PaperChanges:
    """Return what is different between two sides, by their words where one of them is no plan."""
    remarks = [remark for each in (old, new) if (remark := each.remark())]
    if old.version is None or new.version is None or not (old.is_plan and new.is_plan):
        how = "So theo lời văn, từng dòng một."
        return PaperChanges(None, compare_texts(old.lines, new.lines), (*remarks, how))
    found = compare_plans(old.version, new.version)
    changes = _read_otherwise(found, old.lines, new.lines)
    if passed := len(found) - len(changes):
        remarks.append(f"Đã bỏ qua {passed} chỗ ghi khác nhau nhưng in ra như nhau.")
    if _says_too_much(changes, old.lines, new.lines):
        how = "Hai bản được nhận ra theo hai cách khác nhau nên so theo lời văn, từng dòng một."
        return PaperChanges(None, compare_texts(old.lines, new.lines), (*remarks, how))
    return PaperChanges((old.version, new.version), changes, (*remarks, *_not_compared((old, new))))


def _read_otherwise(changes: Sequence[Change], old: Sequence[str], new: Sequence[str]) -> tuple[Change, ...]:
    """Return the changes of words that stand in lines that differ; what is only typed otherwise is none on paper."""
    differing = [" ".join(map(str.casefold, lines)) for lines in differing_lines(old, new)]
    return tuple(
        each
        for each in changes
        if each.old != each.new and (_stands_in(each.old, differing[0]) or _stands_in(each.new, differing[1]))
    )


def _stands_in(text: str, lines: str) -> bool:
    """Say whether a line of `text` stands in `lines`, or is made of them."""
    return any(line in lines for line in map(_words, text.split("\n")) if line)


def _words(text: str) -> str:
    """Return `text` as it is compared: without the marks of notes, of the ends of lines and of the sentence."""
    return " ".join(_SIGNS.sub("", text).casefold().split()).rstrip(" .;,/")


def _says_too_much(changes: Sequence[Change], old: Sequence[str], new: Sequence[str]) -> bool:
    told = sum(map(_differing, changes))
    proof = coverage(old, new)
    differing = sum(len(each.paper) + len(each.plan) for each in proof.differences)
    return told > _MOST_TIMES * (differing + sum(map(len, proof.moved))) + _SOME


def _differing(change: Change) -> int:
    """Return how many characters of a change are not on both sides."""
    lost = [(piece.old, piece.new) for piece in change.pieces if not piece.kept] or [(change.old, change.new)]
    return sum(len(old) + len(new) for old, new in lost)


def _not_compared(papers: Sequence[Paper]) -> list[str]:
    """Return a sentence for each document with words that its plan has no place for."""
    found = []
    for each in papers:
        lost = [piece.paper.strip() for piece in each.proof.differences] if each.proof else []
        if words := "; ".join(f"“{text}”" for text in lost if text):
            found.append(f"{each.name}: không so được {words}.")
    return found
