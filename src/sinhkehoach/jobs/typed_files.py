"""Plans that are being typed: read from the disk, kept aside letter by letter, saved, merged with what others saved.

Lines end in a line feed here; how they end in a file is seen to when it is written.
"""

import json
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.files import bytes_if_readable, is_there, names_in, real_path
from sinhkehoach.reconcile.merge import Clash, merge
from sinhkehoach.write.guard import Taken, digest_of, remove_file_seen, save_file
from sinhkehoach.yaml.edit.scalar import line_end_of
from sinhkehoach.yaml.read.decode import LARGEST, decode, encode_as
from sinhkehoach.yaml.read.plan_file import read_plan_file

# Beside the plan, hidden; whatever lists plans passes over it.
_DRAFT: Final = ".{}.{}.dang-go"
# The text that is typed and the one that it began from, in JSON.
_LARGEST_DRAFT: Final = 3 * LARGEST


class PlanText(NamedTuple):
    """What is in a plan's file: its text, the digest by which the file is known again."""

    text: str
    digest: str


class Draft(NamedTuple):
    """A text that was typed and not saved, and what the plan's file was when the typing began."""

    text: str
    base: str
    digest: str


class Saved(NamedTuple):
    """What became of a text that was to be saved.

    `text` is what is in the file now, with `digest`: the text as typed, or merged with what somebody else has saved
    meanwhile. Where that cannot be merged nothing is written: `clashes` are the lines that both have changed, `theirs`
    is what is in the file. Nothing is written either where the file is `gone`.
    """

    text: str
    digest: str
    merged: bool = False
    clashes: tuple[Clash, ...] = ()
    theirs: str = ""
    gone: bool = False


def read_text(file: Path) -> PlanText:
    """Return what is in the plan `file`; raises UserError where it cannot be read or is no text."""
    data = read_plan_file(file)
    return PlanText(_text(data, file), digest_of(data))


def save_text(file: Path, text: str, base: str, seen: str) -> Saved:
    """Write `text` into the plan `file`, where `base` stood with the digest `seen` when the typing began.

    Where `seen` is "" there was no file, and one is made. Raises UserError where it cannot be written.
    """
    if not is_there(file):
        return Saved(text, "", gone=True) if seen else _written(file, None, text)
    data = read_plan_file(file)
    if digest_of(data) == seen:
        try:
            return _written(file, data, text)
        except Taken:
            data = read_plan_file(file)
    theirs = _text(data, file)
    merged, clashes = merge(base, text, theirs)
    if clashes:
        return Saved(text, digest_of(data), clashes=clashes, theirs=theirs)
    return _written(file, data, merged)._replace(merged=True)


def _written(file: Path, data: bytes | None, text: str) -> Saved:
    there = data or b""
    new = encode_as(there, text.replace("\n", line_end_of(decode(there, file.name))))
    kept = _text(new, file)  # what could not be opened again is not written
    save_file(new, file, seen=None if data is None else digest_of(data))
    return Saved(kept, digest_of(new))


def _text(data: bytes, file: Path) -> str:
    try:
        return decode(data, file.name).replace("\r\n", "\n").replace("\r", "\n")
    except ProblemsFound as found:
        raise UserError(found.problems[0].message, found.problems[0].hint) from found


def keep_draft(file: Path, tab: str, draft: Draft) -> None:
    """Keep what was typed into the plan `file` in `tab` and is not saved; raises UserError where it cannot be kept."""
    place = draft_place(file, tab)
    if not _is_no_link(place):
        raise UserError(f"“{place.name}” là một liên kết, nên không giữ phần đang gõ ở đó", "xóa liên kết ấy")
    there = bytes_if_readable(place)
    data = json.dumps(draft._asdict(), ensure_ascii=False).encode()
    save_file(data, place, seen=None if there is None else digest_of(there))


def kept_drafts(file: Path) -> dict[str, Draft]:
    """Return what was typed into the plan `file` and never saved, by the tab that it was typed in."""
    before, after = _DRAFT.format(file.name, "\n").split("\n")
    names = [name for name in names_in(file.parent) if name.startswith(before) and name.endswith(after)]
    tabs = [name.removeprefix(before).removesuffix(after) for name in names]
    drafts = {tab: _kept_draft(draft_place(file, tab)) for tab in tabs}
    return {tab: draft for tab, draft in drafts.items() if draft and "." not in tab}


def _kept_draft(place: Path) -> Draft | None:
    data = bytes_if_readable(place, _LARGEST_DRAFT)
    if data is None or not _is_no_link(place):
        return None
    try:
        kept = json.loads(data)
        return Draft(str(kept["text"]), str(kept["base"]), str(kept["digest"]))
    except (KeyError, TypeError, ValueError):
        return None


def forget_draft(file: Path, tab: str) -> None:
    """Take what is kept of `tab` for the plan `file` away, if there is anything."""
    place = draft_place(file, tab)
    data = bytes_if_readable(place)
    if data is not None and _is_no_link(place):
        remove_file_seen(place, digest_of(data))


def draft_place(file: Path, tab: str) -> Path:
    """Return where what is typed into the plan `file` in `tab` is kept until it is saved."""
    return file.with_name(_DRAFT.format(file.name, tab))


def _is_no_link(place: Path) -> bool:
    """Return True unless a link stands at `place`: what was typed is not to be written into a file elsewhere."""
    return real_path(place) == real_path(place.parent) / place.name
