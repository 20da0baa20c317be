"""The units of a document, the values of a plan → the texts and words that they say."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from sinhkehoach.base.inline_marks import REFERENCE
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.form.find import field_of, item_of, real_reader
from sinhkehoach.model.base_model import Reader
from sinhkehoach.model.fields import CELL, DRAFT, LINE, NAMES, PLAIN_LINE, QUANTITY, ROW_NUMBERS, is_flag
from sinhkehoach.model.office import ISSUER, SIGNER
from sinhkehoach.model.plan import SIGNERS, Plan
from sinhkehoach.model.readers import ChoiceOf, RecordOf, TextOf
from sinhkehoach.reconcile.differences import paragraphs_text
from sinhkehoach.reconcile.units import TextUnit, without_number
from sinhkehoach.yaml.read.source import Source

_WORD: Final = lazy_pattern(r"\w+")
_FIRST_ZERO: Final = lazy_pattern(r"(?:(?<=ngày)|(?<=tháng)|(?<=Số)|(?<=Số:))0(?=[1-9])")
# A text that these read names something else: it is not printed as it is typed. Nor are NAMES, but for recipients.
_NAMING: Final = (ISSUER, SIGNER, SIGNERS)
_RECIPIENTS: Final = "nơi nhận"
# The texts of one line that are printed as they are typed: no choices, days, sums.
_PRINTED: Final = (LINE, PLAIN_LINE, CELL, DRAFT, ROW_NUMBERS, QUANTITY)

# Words and how often they stand there.
Words = Counter[str]


def by_words(units: Sequence[TextUnit]) -> list[TextUnit]:
    """Return the units as they are known by their words alone: a line put in shifts what later marks stand for."""
    return [replace(unit, id="") for unit in units]


def words_of(texts: Iterable[str]) -> Words:
    """Return the words of `texts`, counted."""
    return Counter(word for text in texts for word in _WORD.findall(without_number(text).casefold()))


def typed_words(source: Source) -> Words:
    """Return the words of the values of `source` that are printed as they are typed, counted."""
    return words_of(REFERENCE.sub(" ", text) for text in _typed(source.value, RecordOf(Plan)))


def _typed(value: object, reader: Reader[Any]) -> Iterator[str]:
    own = real_reader(reader, value)
    if isinstance(value, dict):
        for key, below in value.items():
            of_key, _ = field_of(own, key)
            if of_key is not NAMES or key == _RECIPIENTS or isinstance(below, dict):
                yield from _typed(below, of_key)
    elif isinstance(value, list):
        for below in value:
            yield from _typed(below, item_of(own))
    elif isinstance(value, str) and reader not in _NAMING and _is_printed(own) and not is_flag(value):
        yield from value.split("\n")


def _is_printed(reader: Reader[Any]) -> bool:
    """Say whether what `reader` reads is printed as it is typed; a short form stands for the words of a record."""
    return reader in _PRINTED or not isinstance(reader, TextOf | ChoiceOf)


def squeezed(text: str) -> str:
    """Return `text` as it is compared where a number or a day was filled in: neither blanks nor a first 0 matter."""
    return _FIRST_ZERO.sub("", "\n".join("".join(line.split()) for line in text.split("\n")))


def texts_of(units: Sequence[TextUnit], *, cells: bool = True) -> Iterator[str]:
    """Yield what is read, as a paragraph, a row and, where asked for, a cell."""
    for unit in units:
        yield unit.text
        if cells and unit.is_row:
            yield from map(paragraphs_text, unit.cells)
