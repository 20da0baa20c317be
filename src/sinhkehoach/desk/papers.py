"""What takes a while with documents: each of these is run in a process of its own, and answers the page."""

import shutil
from base64 import b64encode
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from sinhkehoach.base.diff import word_diff
from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import is_there
from sinhkehoach.base.keypath import keypath_text
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import sentence_case
from sinhkehoach.desk.answers import Answer, place_answers
from sinhkehoach.desk.places import plan_name
from sinhkehoach.jobs.compare import compare
from sinhkehoach.jobs.conformance import ConformanceResult, check_conformance
from sinhkehoach.jobs.edited_document import read_edited
from sinhkehoach.jobs.import_word import ImportResult, ImportSettings, import_word
from sinhkehoach.jobs.mend_form import mend_form
from sinhkehoach.jobs.pdf_copy import pdf_copy
from sinhkehoach.jobs.plan_name import plan_stem
from sinhkehoach.jobs.reconcile import reconcile_typed
from sinhkehoach.jobs.reconciliation import Reconciliation
from sinhkehoach.jobs.typed_plan import TypedPlans
from sinhkehoach.jobs.workspace import OFFICE_FILE, PLAN_ENDINGS, PLANS, Workspace, office_file

_ENDING: Final = lazy_pattern(r"\.[a-z]{2,5}")


class Upload(NamedTuple):
    """A file that was dropped on the page."""

    name: str
    data: bytes


class Typed(NamedTuple):
    """A plan that is being typed: its file, and the text on the page."""

    file: Path
    text: str


def owner(upload: Upload, workspace: Workspace) -> Answer:
    """Return the plan that a document was made of by this program, null where it is of another origin."""
    with _laid_down(upload) as file:
        origin = read_edited(file).origin if file.suffix == ".docx" else None
    plan = workspace.plan_named(origin.plan.name) if origin and origin.plan else None
    return {"plan": plan_name(plan, workspace) if plan and is_there(plan) else None}


def hand_edits(
    typed: Typed, document: Upload | Path, taken: Collection[int] | None, cache: Path | None
) -> Answer:
    """Return what was changed by hand in a document, and the text of its plan with the edits that are `taken`."""
    if isinstance(document, Path):
        return _edit_answers(reconcile_typed(document, *typed, taken=taken, cache=cache), typed.text)
    with _laid_down(document) as file:
        return _edit_answers(reconcile_typed(file, *typed, taken=taken, cache=cache), typed.text)


def _edit_answers(result: Reconciliation, text: str) -> Answer:
    places = place_answers((edit.position for edit in result.edits), text)
    return {
        "edits": [
            {
                "group": str(edit.group),
                "pieces": [[piece.old, piece.new] for piece in word_diff(edit.old, edit.new)],
                "where": keypath_text(edit.path),
                "path": list(edit.path),
                "line": edit.position.line if edit.position else 0,
                "at": place,
                "back": bool(edit.steps),
                "advice": sentence_case(edit.advice),
            }
            for edit, place in zip(result.edits, places, strict=True)
        ],
        "consequences": [list(each) for each in result.consequences],
        "clashes": [
            {"line": each.line, "ours": list(each.ours), "theirs": list(each.theirs)}
            for each in result.clashes
        ],
        "comments": [[each.author, each.on, each.text] for each in result.comments],
        "remarks": [*result.remarks, *(each.message for each in result.problems)],
        "text": text if result.problems else result.text or text,
    }


def taken_in(upload: Upload, workspace: Workspace, with_office: bool, cache: Path | None) -> Answer:  # noqa: FBT001 — what is given goes to another process
    """Make a plan of a document of any origin; return its name, and how much of the document is in it."""
    with _laid_down(upload) as file:
        target = _free_place(workspace, file.stem)
        settings = ImportSettings(target, with_office=with_office, cache=cache)
        return _import_answer(import_word(file, workspace, settings), workspace)


def _import_answer(result: ImportResult, workspace: Workspace) -> Answer:
    proof = result.coverage
    known = set(result.office_before.splitlines())
    return {
        "name": plan_name(result.plan, workspace),
        "characters": proof.characters,
        "found": proof.found,
        "differences": [[each.paper, each.plan] for each in proof.differences],
        "renumbered": [[each.paper, each.plan, each.words] for each in proof.renumbered],
        "moved": list(proof.moved),
        "untaken": [[str(each.kind), each.text] for each in result.untaken],
        "remarks": list(result.remarks),
        "doubts": len(result.doubts),
        "office": [line for line in result.office_after.splitlines() if line not in known],
        "isOfficeWritten": result.is_office_written,
    }


def comparison(old: Upload | str, typed: Typed, workspace: Workspace, cache: Path | None) -> Answer:
    """Return what is different between `old`, a file or a revision of git, and the text on the page."""
    with TemporaryDirectory() as folder:
        plans = Path(folder) / PLANS
        plans.mkdir()
        new = plans / typed.file.name
        new.write_text(typed.text, encoding="utf-8", newline="")
        if is_there(office := office_file(typed.file)):
            shutil.copyfile(office, plans / OFFICE_FILE)
        if isinstance(old, str):
            return _comparison(old, new, workspace, cache)
        with _laid_down(old) as file:
            return _comparison(str(file), new, workspace, cache)


def _comparison(old: str, new: Path, workspace: Workspace, cache: Path | None) -> Answer:
    found = compare(old, str(new), workspace.root, cache)
    return {
        "parts": [
            {
                "part": part,
                "sentences": [[[each.text, each.emphasis.value] for each in sentence] for sentence in said],
            }
            for part, said in found.sentences()
        ],
        "remarks": list(found.remarks),
        "problems": [
            [sentence_case(each.message), sentence_case(each.hint) if each.hint else ""]
            for each in found.problems
        ],
    }


def form_findings(judged: Upload | Typed, cache: Path | None) -> Answer:
    """Return where a document, or the one that a plan gives, departs from the rules of form."""
    upload = judged if isinstance(judged, Upload) else Upload("van-ban.docx", _document(judged, cache))
    with _laid_down(upload) as file:
        return _form_answer(check_conformance(file))


def _form_answer(result: ConformanceResult) -> Answer:
    if result.error is not None:
        raise result.error
    return {
        "regime": result.rules.regime.title if result.rules else "",
        "reason": result.not_its_matter,
        "counts": [[str(outcome), count] for outcome, count in result.counts.items() if count],
        "parts": [
            {
                "part": part,
                "findings": [
                    {
                        "rule": rule.title,
                        "force": str(rule.force),
                        "found": finding.found,
                        "wanted": finding.wanted,
                        "text": finding.text,
                        "places": finding.places,
                        "mending": finding.mending,
                    }
                    for rule, finding in found
                ],
            }
            for part, found in result.by_part()
        ],
    }


def mended_form(upload: Upload) -> Answer:
    """Return a copy of a document with its form mended, in base64, null where nothing can be mended."""
    with _laid_down(upload) as file:
        copy = file.with_name(f"sua-{file.name}")
        result = mend_form(file, copy)
        if result.error is not None:
            raise result.error
        return {
            "docx": b64encode(copy.read_bytes()).decode() if result.written else None,
            "cured": [rule.title for rule, _ in result.cured],
            "left": [[rule.title, finding.found, why] for rule, finding, why in result.left],
        }


def pdf(typed: Typed, cache: Path | None) -> Answer:
    """Return a PDF of the document that a plan gives, in base64."""
    made = pdf_copy(_document(typed, cache))
    return {"pdf": b64encode(made.data).decode(), "isNear": made.is_near}


def _document(typed: Typed, cache: Path | None) -> bytes:
    docx = TypedPlans(cache).read(*typed).docx
    if docx is None:
        raise UserError("Kế hoạch còn lỗi nên chưa tạo được văn bản", "sửa các chỗ ghi ở cột bên phải")
    return docx


@contextmanager
def _laid_down(upload: Upload) -> Iterator[Path]:
    """Yield the file that holds what was dropped, under a name that means no other place."""
    name = PureWindowsPath(upload.name)
    ending = name.suffix.lower()
    if not _ENDING.fullmatch(ending):
        raise UserError(
            "Tệp này không phải tệp Word hay PDF", "chọn tệp .docx, .doc, .odt, .rtf, .pdf hoặc .txt"
        )
    with TemporaryDirectory() as folder:
        file = Path(folder) / f"{_stem(name.stem)}{ending}"
        file.write_bytes(upload.data)
        yield file


def _stem(name: str) -> str:
    try:
        return plan_stem(name)
    except UserError:
        return "van-ban"


def _free_place(workspace: Workspace, stem: str) -> Path:
    """Return where a new plan can be written: under `stem`, or with the first number behind it that is free."""
    folder, number, name = workspace.root / PLANS, 1, stem
    while any(is_there(folder / f"{name}{ending}") for ending in PLAN_ENDINGS):
        number += 1
        name = f"{stem}-{number}"
    return folder / f"{name}{PLAN_ENDINGS[0]}"
