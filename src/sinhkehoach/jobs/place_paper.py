"""A Document that is made of a plan, but is not its own → a file beside that of the plan."""

import re
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.text import fold, strip_diacritics
from sinhkehoach.compose.document import Document
from sinhkehoach.jobs.build import Builder, MadeDocument
from sinhkehoach.jobs.build_places import BuildPlaces, BuildResult, BuildSettings
from sinhkehoach.jobs.composed import composed
from sinhkehoach.jobs.open_plan import OpenPlan
from sinhkehoach.jobs.pictures import picture_names
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.provenance.origin import NamedDigest, Paper
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.read_template import read_template
from sinhkehoach.write.filename import document_name

_WORD: Final = re.compile(r"\w+")


class _PaperPlaces(BuildPlaces):
    """The places of papers made of a plan: each bears the plan's name with an `addition`."""

    def __init__(self, settings: BuildSettings, files: SourceFiles, addition: str) -> None:
        super().__init__(settings, files)
        self._addition = addition

    def target(self, plan_file: Path) -> Path:
        """Return the file for the paper."""
        return super().target(plan_file).with_name(document_name(f"{plan_file.stem}-{self._addition}"))


class PaperPlacer:
    """Writes papers that are made of one plan; what stands there, and somebody worked on, stays."""

    def __init__(self, opened: OpenPlan, settings: BuildSettings, files: SourceFiles) -> None:
        """Take the plan; raises ProblemsFound where it is not understood, UserError where the template cannot be read."""
        if opened.plan is None or opened.facts is None:
            raise ProblemsFound(opened.problems)
        self._plan, self._facts = opened.plan, opened.facts
        self._plan_file = opened.file
        self._pictures = opened.pictures
        self._settings = settings
        self._files = files
        file = BuildPlaces(settings, files).template(opened.file, opened.facts.template(opened.plan))
        self._template = read_template(file, settings.cache, files.template(file))

    def place(self, document: Document, paper: Paper, addition: str) -> BuildResult:
        """Write `document`, which is the `paper`, under the plan's name with `addition`.

        Raises ProblemsFound where the template leaves out something that it has; UserError where a source of it cannot
        be read. What keeps the file from being written is among the problems of the result.
        """
        document = composed(self._plan, self._facts, self._template, document, self._pictures)
        enclosed, names = self._settings.enclose_sources, picture_names(self._plan)
        sources = self._files.sources(self._plan_file, enclosed=enclosed, pictures=names)
        sources = sources._replace(paper=paper)
        docx = make_docx(document, self._template, sources)
        template = NamedDigest(self._template.name, self._template.digest)
        places = _PaperPlaces(self._settings, self._files, addition)
        return Builder(places).place(MadeDocument(self._plan_file, (), docx, sources, template))


def file_words(text: str) -> str:
    """Return `text` as it stands in the name of a file: `6-thang`, `phong-noi-vu`."""
    return "-".join(_WORD.findall(strip_diacritics(fold(text))))
