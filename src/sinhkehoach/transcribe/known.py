"""What a paper says of issuer, signer and cited documents → the short names that the office's file has for them."""

import re
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.compose.document import Signature
from sinhkehoach.compose.wording import full_citation, signature
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.document_form import DocumentForm
from sinhkehoach.transcribe.draft import Values
from sinhkehoach.transcribe.notation import composed

_LEAD: Final = lazy_pattern(r"^căn cứ ", re.IGNORECASE)


class Known:
    """The office's issuers, signers and documents, each by the words in which a paper shows it."""

    def __init__(self, office: Office, form: DocumentForm) -> None:
        """Take the words of `office`, its signers' as a paper in this form shows them."""
        self._issuers = {fold(each.name): id_ for id_, each in office.issuers.items()}
        self._signers = {_shown_signer(signature(each, form)): id_ for id_, each in office.signers.items()}
        self._documents = {_cited(full_citation(each)): id_ for id_, each in office.documents.items()}

    def issuer(self, values: Values) -> str:
        """Return the short name of the issuer in `values`, "" for one that the office does not know."""
        return self._issuers.get(fold(str(values["tên"])), "")

    def signer(self, authority: tuple[str, ...], other_post: str, name: str) -> str:
        """Return the short name of who signs in these lines, "" for one that the office does not know."""
        return self._signers.get(_shown(authority, other_post, name), "")

    def document(self, basis: str) -> str:
        """Return the short name of the document that `basis` cites in full, "" for none of the office's.

        Other capitals than the office's stay those of the paper.
        """
        return self._documents.get(_cited(basis), "")


def _shown_signer(each: Signature) -> tuple[str, ...]:
    return _shown(each.authority, each.other_post, each.name)


def _shown(authority: tuple[str, ...], other_post: str, name: str) -> tuple[str, ...]:
    return tuple(fold(line) for line in (*authority, other_post, name))


def _cited(text: str) -> str:
    return _LEAD.sub("", composed(text))
