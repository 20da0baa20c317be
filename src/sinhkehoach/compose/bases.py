"""The bases of a document, and the marks that end a text."""

import re
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_upper, fold
from sinhkehoach.compose.document import Run, Runs
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.table_builder import text_runs
from sinhkehoach.model.inline import Inline

# What an author types who ends the text himself.
TYPED_END: Final = "./."
_BASIS: Final = lazy_pattern(r"(Căn cứ|Thực hiện|Theo|Xét)\b", re.IGNORECASE)


def set_bases(renderer: InlineRenderer) -> tuple[Runs, ...]:
    """Return the plan's bases, each ending `;` and the last `.` (NĐ 30/2020, Phụ lục I, II.6.a)."""
    bases = renderer.plan.bases
    documents = {fold(id_): id_ for id_ in renderer.facts.documents}
    mark, last = renderer.facts.form.basis_mark, len(bases) - 1
    return tuple(
        _marked(mark, ended(_basis(basis, documents, renderer), "." if index == last else ";"))
        for index, basis in enumerate(bases)
    )


def _marked(mark: str, runs: Runs) -> Runs:
    return (runs[0]._replace(text=f"{mark}{runs[0].text}"), *runs[1:])


def _basis(basis: Inline, documents: dict[str, str], renderer: InlineRenderer) -> Runs:
    """Return the words of a basis; `documents` gives the short name of each by its folded form."""
    id_ = documents.get(fold(basis.typed))
    runs = text_runs(renderer.cite(id_, as_basis=True)) if id_ else renderer.runs(basis, as_basis=True)
    words = "".join(run.text for run in runs)
    if not _BASIS.match(words):
        return (*text_runs("Căn cứ "), *runs)
    return (runs[0]._replace(text=first_upper(runs[0].text)), *runs[1:])


def ended(runs: Runs, mark: str) -> Runs:
    """Return `runs` with `mark` in place of the marks the author ended them with."""
    *before, last = runs or (Run(""),)
    if last.note is not None:
        return (*runs, Run(mark))
    return (*before, last._replace(text=last.text.rstrip(" .;,/") + mark))
