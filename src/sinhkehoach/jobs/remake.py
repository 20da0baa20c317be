"""The sources of a document → the document made of them again, as values and as it is read on paper."""

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.compose.compose import compose
from sinhkehoach.docx.text import read_docx_text
from sinhkehoach.jobs.read_values import office_of
from sinhkehoach.model.validate import validate
from sinhkehoach.provenance.origin import SourceFile
from sinhkehoach.provenance.read_origin import read_origin
from sinhkehoach.reconcile.find import Made
from sinhkehoach.reconcile.units import reading_of
from sinhkehoach.render.make import make_docx
from sinhkehoach.resolve.facts import find_facts
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.yaml.read.source import Source


class Remaker:
    """Makes documents of one office's facts in one template, however the plan changes."""

    def __init__(self, office: SourceFile | None, template: PreparedTemplate) -> None:
        self._office = office_of(office)
        self._template = template

    def made(self, source: Source) -> Made:
        """Return the document of `source`; raises ProblemsFound when it has errors."""
        plan = validate(source)
        facts, problems = find_facts(plan, self._office)
        if facts is None:
            raise ProblemsFound(source.locate_all(problems))
        document = compose(plan, facts)
        docx = make_docx(document, self._template)
        origin = read_origin(docx)
        return Made(source, facts, document, reading_of(read_docx_text(docx), origin.marks if origin else ()))

    def made_or_none(self, source: Source) -> Made | None:
        """Return the document of `source`, None when it has errors."""
        try:
            return self.made(source)
        except ProblemsFound:
            return None
