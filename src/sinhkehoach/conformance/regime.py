"""A regime of form: what one decree, or one body's own rules, lay down for documents, as data."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from sinhkehoach.base.text import fold
from sinhkehoach.conformance.markers import Markers
from sinhkehoach.conformance.requirements import Components, Forms, Measures
from sinhkehoach.lexicon.kinds import kind_called


class Regime(NamedTuple):
    """Everything that one regime lays down; `valid_to` is None while it is in force.

    `kinds` has the code of every kind of document, by its name ("Kế hoạch": "KH").
    """

    name: str
    title: str
    valid_from: date
    valid_to: date | None
    kinds: Mapping[str, str]
    markers: Markers
    components: Components
    measures: Measures
    forms: Forms

    def holds_on(self, day: date) -> bool:
        """Say whether the regime was in force on `day`."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def kind_named(self, text: str) -> str | None:
        """Return the regime's kind of document whose name `text` is, however it is cased; None when it is none."""
        title = text.rstrip(" :.")
        known = kind_called(title)
        if known is not None and known.name in self.kinds:
            return known.name
        return next((each for each in self.kinds if fold(each) == fold(title)), None)
