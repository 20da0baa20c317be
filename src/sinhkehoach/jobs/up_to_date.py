"""Plan file → its document, where that is as it would be made now: known from digests alone, without reading the plan."""

from pathlib import Path

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.build_place import BuildPlaces
from sinhkehoach.jobs.plan_sources import plan_sources
from sinhkehoach.jobs.standing_document import standing_at
from sinhkehoach.jobs.workspace import template_wish
from sinhkehoach.template.template_file import template_digest


def document_up_to_date(plan_file: Path, places: BuildPlaces) -> Path | None:
    """Return the document of a plan that has not changed since, and that the check had nothing to say of; else None.

    What the check has to say is told again at every run, so such a plan is read again.
    """
    try:
        target = places.target(plan_file)
        made = standing_at(target)
        if made.origin is None or made.origin.template is None or made.origin.findings != 0:
            return None
        template = places.template(plan_file, template_wish(made.origin.template.name))
        sources = plan_sources(plan_file, enclosed=places.settings.enclose_sources)
        if sources is None:
            return None
        return target if made.is_made_from(sources, template.name, template_digest(template)) else None
    except UserError:
        return None
