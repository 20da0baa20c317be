"""The sources of a document → the document made of them again, as values and as its text is read."""

from typing import Final

from sinhkehoach.docx.text import read_docx_text
from sinhkehoach.jobs.composed import composed
from sinhkehoach.jobs.plan_papers import composed_paper
from sinhkehoach.jobs.read_plan import printable_plan
from sinhkehoach.model.office import Office
from sinhkehoach.provenance.origin import Paper
from sinhkehoach.provenance.read_origin import read_origin
from sinhkehoach.reconcile.made import Made
from sinhkehoach.reconcile.units import reading_of
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.yaml.read.source import Source

# The plan as it was, the one that has taken the edits, and the two before that: a document takes megabytes.
_KEPT: Final = 4


def remake(source: Source, office: Office, template: PreparedTemplate, paper: Paper | None = None) -> Made:
    """Return the document of `source`, or the `paper` made of it; raises ProblemsFound when that has errors."""
    plan, facts = printable_plan(source, office)
    made = composed_paper(plan, facts, paper) if paper else None
    document = composed(plan, facts, template, made)
    docx = make_docx(document, template)
    origin = read_origin(docx)
    return Made(source, facts, document, reading_of(read_docx_text(docx), origin.marks if origin else ()))


class Remaker:
    """Makes documents of a plan's texts; the last few are kept: what was proven of a text is asked of the file again."""

    def __init__(self, office: Office, template: PreparedTemplate, paper: Paper | None = None) -> None:
        """Take what all texts are printed with, and as which `paper`, None for the plan itself."""
        self.office = office
        self._template = template
        self._paper = paper
        self._made: dict[str, Made] = {}

    def __call__(self, source: Source) -> Made:
        """Return the document of `source`; raises ProblemsFound when that has errors."""
        made = self._made.pop(source.text, None) or remake(source, self.office, self._template, self._paper)
        self._made[source.text] = made
        if len(self._made) > _KEPT:
            del self._made[next(iter(self._made))]
        return made

    def with_office(self, office: Office) -> "Remaker":
        """Return one for `office`: this one where that says the same."""
        return self if office == self.office else Remaker(office, self._template, self._paper)
