"""A plan and a template → the plan's document with what just this template asks for, and what it leaves out of it."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.compose.compose import compose
from sinhkehoach.compose.document import Document
from sinhkehoach.compose.records import with_records
from sinhkehoach.model.plan import Plan
from sinhkehoach.opc.picture_file import PictureFile
from sinhkehoach.render.make import left_out
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.vocabulary import BY_NAME

_HINT: Final = "Nếu không phải cố ý thì thêm các thẻ ấy vào mẫu; xem: sinhkehoach mau"


def composed(
    plan: Plan,
    facts: Facts,
    template: PreparedTemplate,
    made: Document | None = None,
    pictures: Mapping[str, PictureFile] = MappingProxyType({}),
) -> Document:
    """Return the document of `plan` for `template`, with its `pictures`.

    `made` is the document where it has been composed already. Without its file a picture is an empty frame: that will
    do where a document is only read.
    """
    document = made or compose(plan, facts)
    if pictures:
        document = document._replace(pictures=pictures)
    return with_records(document, plan, facts) if template.jinja else document


def left_out_problems(file: Path, document: Document, template: PreparedTemplate) -> tuple[Problem, ...]:
    """Return one problem that tells what `template` leaves out of the document of `file`, none where it prints all."""
    lost = left_out(document, template)
    if not lost:
        return ()
    parts = dict.fromkeys(BY_NAME[entry.name.partition(".")[0]].description for entry in lost)
    return (
        Problem(
            "SKH527",
            f"mẫu “{template.name}” không in: {'; '.join(parts)}",
            _HINT,
            Severity.HINT,
            file=str(file),
        ),
    )
