"""The sample plans, built by the program itself, and what an office suite makes of the documents."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import docx
from docx.document import Document as WordDocument

from sinhkehoach.jobs.build import Builder
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.model.plan import Plan
from tests.support.workspaces import new_builder

PLANS = Path(__file__).parents[2] / "plans"
PLAN_FILES = tuple(sorted(file for file in PLANS.glob("*.yaml") if file.name != "co-quan.yaml"))
NAMES = tuple(file.stem for file in PLAN_FILES)
Finished = subprocess.CompletedProcess[str]


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample plan and its document."""

    plan: Plan
    file: Path

    @property
    def word(self) -> WordDocument:
        return docx.Document(str(self.file))


def build_samples(folder: Path) -> dict[str, Sample]:
    """Write the document of every sample into `folder`."""
    builder = new_builder(folder)
    return {file.stem: _built(builder, file) for file in PLAN_FILES}


def _built(builder: Builder, file: Path) -> Sample:
    result = builder.build(file)
    assert result.written is not None, result.problems
    return Sample(open_plan(file, Offices()).plan, result.written)


def run_program(*arguments: str, folder: Path | None = None, **environment: str) -> Finished:
    """Run the command line in a process of its own."""
    return run_python("-m", "sinhkehoach", *arguments, folder=folder, **environment)


def run_python(*arguments: str, folder: Path | None = None, **environment: str) -> Finished:
    """Run Python in a process of its own."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def convert(files: list[Path], kind: str, folder: Path, *options: str) -> dict[str, Path]:
    """Return what LibreOffice makes of `files`, by stem; one start of LibreOffice, two seconds, for all of them."""
    office = ("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}")
    subprocess.run(
        [*office, *options, "--headless", "--convert-to", kind, "--outdir", str(folder), *map(str, files)],
        check=True,
        capture_output=True,
        timeout=1200,
    )
    ending = kind.partition(":")[0]
    made = {file.stem: folder / f"{file.stem}.{ending}" for file in files}
    assert all(file.exists() for file in made.values())
    return made


def pdf_pages(pdf: Path) -> list[list[str]]:
    """Return the lines of every page that are not blank, white space evened out."""
    text = _poppler("pdftotext", "-layout", str(pdf), "-")
    pages = text.split("\f")[:-1]
    return [[" ".join(line.split()) for line in page.splitlines() if line.strip()] for page in pages]


def pdf_page_sizes(pdf: Path) -> list[tuple[int, int]]:
    """Return width and height of every page in points."""
    sizes = re.findall(
        r"Page +\d+ size: +([\d.]+) x ([\d.]+)", _poppler("pdfinfo", "-f", "1", "-l", "999", str(pdf))
    )
    return [(round(float(width)), round(float(height))) for width, height in sizes]


def pdf_fonts(pdf: Path) -> set[str]:
    """Return the names of the fonts, without the mark of a subset."""
    lines = _poppler("pdffonts", str(pdf)).splitlines()[2:]
    return {re.sub(r"^[A-Z]{6}\+", "", line.split()[0]) for line in lines}


def pdf_words(pdf: Path) -> list[list[tuple[float, float]]]:
    """Return the left and right end of every word of every page, in points."""
    pages = _poppler("pdftotext", "-bbox", str(pdf), "-").split("<page ")[1:]
    word = re.compile(r'<word xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)"')
    return [[(float(left), float(right)) for left, right in word.findall(page)] for page in pages]


@cache
def _poppler(*command: str) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    return done.stdout
