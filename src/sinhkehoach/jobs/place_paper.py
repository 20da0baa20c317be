"""A Document that is made of a plan, but is not its own → a file beside that of the plan."""

import re
from pathlib import Path
from typing import Final

from sinhkehoach.base.text import fold, strip_diacritics
from sinhkehoach.compose.document import Document
from sinhkehoach.jobs.build import Builder, MadeDocument
from sinhkehoach.jobs.build_places import BuildPlaces, BuildResult, BuildSettings
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

    def __init__(self, plan_file: Path, template: str, settings: BuildSettings, files: SourceFiles) -> None:
        """Take the plan's file and the name of the template; raises UserError where that cannot be read."""
        self._plan_file = plan_file
        self._settings = settings
        self._files = files
        file = BuildPlaces(settings, files).template(plan_file, template)
        self._template = read_template(file, settings.cache, files.template(file))

    def place(self, document: Document, paper: Paper, addition: str) -> BuildResult:
        """Write `document`, which is the `paper`, under the plan's name with `addition`.

        Raises ProblemsFound where the template leaves out something that it has; UserError where a source of it cannot
        be read. What keeps the file from being written is among the problems of the result.
        """
        sources = self._files.sources(self._plan_file, enclosed=self._settings.enclose_sources)
        sources = sources._replace(paper=paper)
        docx = make_docx(document, self._template, sources)
        template = NamedDigest(self._template.name, self._template.digest)
        places = _PaperPlaces(self._settings, self._files, addition)
        return Builder(places).place(MadeDocument(self._plan_file, (), docx, sources, template))


def file_words(text: str) -> str:
    """Return `text` as it stands in the name of a file: `6-thang`, `phong-noi-vu`."""
    return "-".join(_WORD.findall(strip_diacritics(fold(text))))
