"""The sources of a document → the document made of them again, as values and as its text is read."""

from sinhkehoach.compose.compose import compose
from sinhkehoach.docx.text import read_docx_text
from sinhkehoach.jobs.read_plan import printable_plan
from sinhkehoach.model.office import Office
from sinhkehoach.provenance.read_origin import read_origin
from sinhkehoach.reconcile.find import Made
from sinhkehoach.reconcile.units import reading_of
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.yaml.read.source import Source


def remake(source: Source, office: Office, template: PreparedTemplate) -> Made:
    """Return the document of `source`; raises ProblemsFound when that has errors."""
    plan, facts = printable_plan(source, office)
    document = compose(plan, facts)
    docx = make_docx(document, template)
    origin = read_origin(docx)
    return Made(source, facts, document, reading_of(read_docx_text(docx), origin.marks if origin else ()))
