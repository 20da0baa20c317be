"""What is mutated, and which commands then meet it: plans, offices' files, documents, templates, in a small workspace."""

from datetime import date
from pathlib import Path
from random import Random
from shutil import copyfile, rmtree
from string import Template
from typing import Final, NamedTuple

from tools.fuzz.mutations import TEXT_MUTATIONS, WORD_MUTATIONS, Mutation, mutated

_ROOT: Final = Path(__file__).parents[2]
_PLANS: Final = _ROOT / "plans"
_KINDS: Final = _ROOT / "src" / "sinhkehoach" / "jobs" / "plan_kinds"
_CASES: Final = _ROOT / "tests" / "cases" / "inputs"
_YEARS: Final = {
    "month": "12",
    "this_year": "2026",
    "last_year": "2025",
    "year": "2027",
    "autumn": "2026",
    "spring": "2027",
}
_TODAY: Final = date(2026, 11, 28)
_LARGEST_SEED: Final = 2**21

OFFICE: Final = "co-quan.yaml"
USUAL: Final = _PLANS / "ra-quan-ve-sinh.yaml"


class Subject(NamedTuple):
    """A kind of file: where it is laid, how it is mutated, the commands that meet it."""

    place: str
    mutations: tuple[Mutation, ...]
    commands: tuple[tuple[str, ...], ...]


SUBJECTS: Final = {
    "plan": Subject(
        "plans/a.yaml",
        TEXT_MUTATIONS,
        (
            ("kiem-tra", "plans/a.yaml"),
            ("kiem-tra", "plans/a.yaml", "--dinh-dang", "json"),
            ("sinh", "plans/a.yaml"),
            ("sinh", "plans/a.yaml"),
            ("nam-sau", "plans/a.yaml"),
            ("so-sanh", "plans/cu.yaml", "plans/a.yaml", "-o", "so-sanh.docx"),
            ("so-sanh", "plans/cu.yaml", "plans/a.yaml", "-o", "so-sanh.docx", "--theo-doi"),
            ("doi-chieu", "cu.docx", "--ke-hoach", "plans/a.yaml", "--ap-dung"),
        ),
    ),
    "office": Subject(
        f"plans/{OFFICE}",
        TEXT_MUTATIONS,
        (("kiem-tra",), ("kiem-tra", f"plans/{OFFICE}"), ("sinh",), ("doi-chieu", "cu.docx", "--ap-dung")),
    ),
    "document": Subject(
        "a.docx",
        WORD_MUTATIONS,
        (
            ("the-thuc", "a.docx"),
            ("the-thuc", "a.docx", "--ghi-chu", "--chi-tiet"),
            ("the-thuc", "a.docx", "--sua"),
            ("nguon-goc", "a.docx"),
            ("nguon-goc", "a.docx", "--lay-yaml", "-o", "nguon"),
            ("doi-chieu", "a.docx"),
            ("doi-chieu", "a.docx", "--ap-dung"),
            ("git", "van-ban", "a.docx"),
            ("so-sanh", "a.docx", "plans/cu.yaml"),
            ("mau", "a.docx"),
            ("nhap-bang", "a.docx", "--bang", "1", "--vao", "plans/cu.yaml:nhiệm vụ"),
        ),
    ),
    "template": Subject(
        "templates/m.docx",
        WORD_MUTATIONS,
        (
            ("mau", "templates/m.docx"),
            ("sinh", "--mau", "templates/m.docx"),
            ("sinh", "--mau", "templates/m.docx"),
        ),
    ),
}


class Seeds(NamedTuple):
    """The files to begin with, by subject."""

    of: dict[str, list[bytes]]

    def input(self, seed: int, number: int) -> tuple[str, tuple[str, ...], bytes]:
        """Return the subject, the command and the bytes of the input with this number; the same for the same seed."""
        chance = Random(f"{seed}/{number}")  # noqa: S311 — chance, not secrecy
        name = chance.choice(("plan", "plan", "plan", "office", "document", "document", "template"))
        subject = SUBJECTS[name]
        data = mutated(chance.choice(self.of[name]), subject.mutations, chance)
        return name, chance.choice(subject.commands), data


def gather(workspace: Path) -> Seeds:
    """Return the seeds: samples, kinds of plans, kept inputs, and the documents that `workspace` gives of the samples."""
    plans = [file.read_bytes() for file in sorted(_PLANS.glob("*.yaml")) if file.name != OFFICE]
    plans += [
        Template(file.read_text(encoding="utf-8"))
        .safe_substitute(_YEARS | {f"year{number}": str(2026 + number) for number in range(2, 6)})
        .encode()
        for file in sorted(_KINDS.glob("*.yaml"))
    ]
    documents = [file.read_bytes() for file in _documents(workspace)]
    templates = [(_ROOT / "templates" / "ke-hoach.docx").read_bytes()]
    for file in sorted(_CASES.rglob("*")):
        if not file.is_file() or file.stat().st_size > _LARGEST_SEED:
            continue
        if file.suffix == ".yaml" and file.name != OFFICE:
            plans.append(file.read_bytes())
        elif file.suffix == ".docx":
            (templates if "mau" in file.name or "template" in file.parent.name else documents).append(
                file.read_bytes()
            )
    offices = [(_PLANS / OFFICE).read_bytes()]
    return Seeds({"plan": plans, "office": offices, "document": documents, "template": templates})


def lay_down(root: Path) -> None:
    """Make `root` the workspace that every input begins with."""
    rmtree(root, ignore_errors=True)
    for folder in ("plans", "output", "templates"):
        (root / folder).mkdir(parents=True)
    copyfile(_PLANS / OFFICE, root / "plans" / OFFICE)
    copyfile(USUAL, root / "plans" / "cu.yaml")


def _documents(workspace: Path) -> list[Path]:
    from sinhkehoach.jobs.build import Builder
    from sinhkehoach.jobs.build_places import BuildPlaces, BuildSettings

    builder = Builder(BuildPlaces(BuildSettings(_TODAY, workspace / "output", cache=workspace / "cache")))
    results = [builder.build(file) for file in sorted(_PLANS.glob("*.yaml")) if file.name != OFFICE]
    return [result.written for result in results if result.written]
