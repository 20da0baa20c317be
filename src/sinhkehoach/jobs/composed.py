"""A plan and a template → the plan's document with what just this template asks for, and what it leaves out of it."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.compose.compose import compose
from sinhkehoach.compose.document import Document
from sinhkehoach.compose.records import with_records
from sinhkehoach.model.choices import FormName
from sinhkehoach.model.plan import Plan
from sinhkehoach.opc.picture_file import PictureFile
from sinhkehoach.render.make import left_out
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.template.vocabulary import BY_NAME

_TAG: Final = lazy_pattern(r"<[^>]*>")
# What stands at the head of a document of each form, and what to do with a template that has the other's.
_HEADS: Final = {
    FormName.STATE: (
        lazy_pattern(r"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA"),
        "Quốc hiệu",
        "của Nhà nước",
    ),
    FormName.PARTY: (lazy_pattern(r"ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM"), "tiêu đề của Đảng", "của Đảng"),
}
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


def form_problems(file: Path, facts: Facts, template: PreparedTemplate) -> tuple[Problem, ...]:
    """Return a problem where `template` has the heading of a form in which the issuer of `file` does not write."""
    form = facts.issuer.form
    text = "".join(_TAG.sub("", source) for source in template.sources.values())
    heads = {name for name, (pattern, _, _) in _HEADS.items() if pattern.search(text)}
    if not heads or form in heads:
        return ()
    _, heading, _ = _HEADS[heads.pop()]
    return (
        Problem(
            "SKH528",
            f"mẫu “{template.name}” in {heading}, mà cơ quan ban hành viết theo thể thức {_HEADS[form][2]}",
            f"Dùng mẫu {facts.form.template}, hoặc sửa phần đầu của mẫu này",
            Severity.WARNING,
            file=str(file),
        ),
    )
