"""A page of documentation, walked as its reader would: its commands are run, its files written, in a workspace."""

import os
import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

from openpyxl import load_workbook

from sinhkehoach.jobs.new_workspace import make_workspace
from tools.docs.markdown import Block, blocks

ROOT = Path(__file__).parents[2]
NOT_RUN = "không chạy thử: "
IN_A_COPY = "<!-- chạy thử trong bản sao của kho này -->"
IN_A_WORKSPACE = "<!-- chạy thử trong chỗ làm việc mới tạo -->"
_COPIED = ("plans", "templates", "schema")
_WRITE = re.compile(r"tệp: (?P<file>\S+)")
_REPLACE = re.compile(r"thay mục «(?P<key>[^»]+)» trong (?P<file>\S+)")
_IN_WORD = re.compile(r"sửa trong Word: (?P<file>\S+)")
_IN_EXCEL = re.compile(r"điền trong Excel: (?P<file>\S+)")
_FILLED = re.compile(r"(?P<sheet>[^!]+)!(?P<cell>[A-Z]+[0-9]+) → (?P<words>.+)")
_BODY = "word/document.xml"
# What holds a number on one line with its unit; a person reads and types a blank.
_HELD_BLANK = "\u00a0"
_SECONDS = 900
_ANYTHING = "…"


class PageError(Exception):
    """What the page shows does not happen when it is done."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A command of a ```console block, with the output that the page shows below it."""

    command: str
    output: str


def prepare(page: str, folder: Path) -> None:
    """Lay into `folder` what the reader of `page` has before the first command."""
    if IN_A_WORKSPACE in page:
        make_workspace(folder)
    if IN_A_COPY in page:
        for name in _COPIED:
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns(".~*"))
        # Empty, as it is in a fresh clone, whatever has been made here.
        (folder / "output").mkdir()


def walk(page: str, folder: Path) -> Iterator[tuple[Block, str]]:
    """Do what `page` says in `folder`; yield each ```console block with its content as it should be.

    Raises PageError where a command fails that should not.
    """
    session = _Session(folder)
    for block in blocks(page):
        if block.comment.startswith(NOT_RUN):
            continue
        if block.language == "yaml":
            session.edit(block)
        elif block.language == "text":
            session.edit_in_word(block)
            session.fill_in(block)
        elif block.language == "bash":
            session.run_quietly(block)
        elif block.language == "console":
            yield block, "".join(session.recorded(shown) for shown in commands(block))


def commands(block: Block) -> list[Shown]:
    """Return the commands of a ```console block with the output shown below each."""
    pieces = re.split(r"^\$ (.*)\n", block.content, flags=re.MULTILINE)
    return [Shown(command, output) for command, output in zip(pieces[1::2], pieces[2::2], strict=True)]


def replaced(text: str, key: str, lines: str) -> str:
    """Return the YAML `text` with its top-level `key`, and what stands below it, replaced by `lines`."""
    entry = re.compile(rf"^{re.escape(key)}:.*\n(?:(?:[ \t-].*|[ \t]*)\n)*", re.MULTILINE)
    found = entry.search(text)
    if found is None:
        raise PageError(f"no top-level key “{key}”")
    space = re.search(r"\n*\Z", found.group()[:-1])
    return text[: found.start()] + lines + (space.group() if space else "") + text[found.end() :]


class _Session:
    """One reader: where he stands, and what he has done."""

    def __init__(self, folder: Path) -> None:
        self._root = folder.resolve()
        self._here = self._root

    def edit(self, block: Block) -> None:
        write, replace = _WRITE.fullmatch(block.comment), _REPLACE.fullmatch(block.comment)
        if write:
            (self._here / write["file"]).write_text(block.content, encoding="utf-8")
        elif replace:
            file = self._here / replace["file"]
            changed = replaced(file.read_text(encoding="utf-8"), replace["key"], block.content)
            file.write_text(changed, encoding="utf-8")

    def edit_in_word(self, block: Block) -> None:
        """Replace in a Word file what stands left of each arrow of `block` by what stands right of it."""
        named = _IN_WORD.fullmatch(block.comment)
        if named is None:
            return
        file = self._here / named["file"]
        with ZipFile(file) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        text = parts[_BODY].decode()
        for line in block.content.splitlines():
            old, _, new = line.partition(" → ")
            read = text.replace(_HELD_BLANK, " ")
            if read.count(old) != 1:
                raise PageError(f"line {block.line}: “{old}” does not stand once in {file.name}")
            at = read.index(old)
            text = text[:at] + new + text[at + len(old) :]
        with ZipFile(file, "w") as package:
            for name, data in (parts | {_BODY: text.encode()}).items():
                package.writestr(name, data)

    def fill_in(self, block: Block) -> None:
        """Type into the cells of a workbook what `block` says: `Trang!B5 → chữ`."""
        named = _IN_EXCEL.fullmatch(block.comment)
        if named is None:
            return
        file = self._here / named["file"]
        book = load_workbook(file)
        for line in block.content.splitlines():
            typed = _FILLED.fullmatch(line)
            if typed is None:
                raise PageError(f"line {block.line}: no cell and words in “{line}”")
            book[typed["sheet"]][typed["cell"]] = typed["words"]
        book.save(file)

    def run_quietly(self, block: Block) -> None:
        code, output = self._run(block.content)
        if code:
            raise PageError(f"line {block.line}: exit code {code} from\n{block.content}{output}")

    def recorded(self, shown: Shown) -> str:
        """Return the command with the output that it gives, cut where the page cuts it."""
        code, output = self._run(shown.command)
        if code not in (0, 1):
            raise PageError(f"exit code {code} from {shown.command}\n{output}")
        return f"$ {shown.command}\n{_cut_alike(output, shown.output)}"

    def _run(self, script: str) -> tuple[int, str]:
        ended_in = self._root.with_name(f"{self._root.name}.pwd")
        done = subprocess.run(  # noqa: S603 — the commands are our own pages'
            ["bash", "-c", f"trap 'pwd > {ended_in}' EXIT\n{script}"],  # noqa: S607
            cwd=self._here,
            env=_environment(self._root),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            timeout=_SECONDS,
            text=True,
            encoding="utf-8",
            check=False,
        )
        self._here = Path(ended_in.read_text(encoding="utf-8").strip())
        return done.returncode, _steady(done.stdout, self._root)


def _environment(root: Path) -> dict[str, str]:
    path = os.pathsep.join([sysconfig.get_path("scripts"), os.environ["PATH"]])
    changed = {
        "PATH": path,
        "COLUMNS": "110",
        "NO_COLOR": "1",
        "XDG_CACHE_HOME": str(root.with_name("cache")),
    }
    return os.environ | changed


def _steady(output: str, root: Path) -> str:
    """Return `output` without what differs from run to run: the folder, blanks at line ends."""
    lines = output.replace(f"{root}/", "").replace(str(root), ".").splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _cut_alike(output: str, shown: str) -> str:
    """Return `output` with a line `…` for what the page leaves out: as many lines before and after as it shows."""
    kept = shown.splitlines()
    if _ANYTHING not in kept:
        return output
    before, after = kept.index(_ANYTHING), len(kept) - kept.index(_ANYTHING) - 1
    lines = output.splitlines()
    if before + after >= len(lines):
        return output
    return "".join(f"{line}\n" for line in [*lines[:before], _ANYTHING, *lines[len(lines) - after :]])
