"""A plan with its facts → what is read where something else is typed: references, short names, amounts worked out."""

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.inline_marks import has_marks
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.model.inline import parse_inline
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.transcribe.unit_names import UnitNames
from sinhkehoach.values.money import format_amount
from sinhkehoach.values.numbers import parse_number


class Reading:
    """What a reader of the plan sees: a table that says the same changes nothing."""

    def __init__(self, plan: Plan, facts: Facts, office: Office) -> None:
        self._renderer = InlineRenderer(plan, facts)
        self._units = UnitNames(office)
        self._amounts: dict[KeyPath, str] = {}
        if plan.budget and facts.amounts:
            unit = plan.budget.unit
            self._amounts = {
                _places(path): format_amount(each.total, unit)
                for path, each in facts.amounts.items.items()
                if each.total is not None
            }

    def meaning(self, text: str) -> str:
        """Return what `text` says: references in words, a unit by its short name."""
        if has_marks(text):
            try:
                return self._renderer.words(parse_inline(text))
            except BadValue:
                return text
        return self._units.short(text)

    def works_out(self, path: KeyPath, amount: str) -> bool:
        """Say whether the plan itself works out `amount` for the item of the budget at `path`."""
        try:
            return parse_number(self._amounts.get(_places(path), "")) == parse_number(amount)
        except BadValue:
            return False


def _places(path: KeyPath) -> KeyPath:
    """Return the places in the lists of `path`: a budget may be a list alone or a map that holds one."""
    return tuple(step for step in path if isinstance(step, int))
