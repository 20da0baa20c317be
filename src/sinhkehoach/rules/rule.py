"""What a rule is: a question put to a whole plan, answered with findings."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from sinhkehoach.base.problem import Severity
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.support.view import View


class Rule(NamedTuple):
    """A rule: its code, its title for people, how much it weighs, what it rests on, and the question itself.

    Shown to users, in Vietnamese: `source` is the article, the custom, or the mistake met in signed plans; `advice`
    says how to mend it and what is meant to stay silent; `wrong` and `mended` are the first lines of a plan.
    `of_office` is the same question put to `co-quan.yaml`, None where that file has nothing to answer; beside plans that
    are all of days before `office_since` it is not put. `findings` is None for what only the program itself can tell,
    and explains as it does a rule.
    """

    code: str
    title: str
    severity: Severity
    source: str
    findings: Callable[[View, Facts], Iterator[Finding]] | None = None
    advice: str = ""
    wrong: str = ""
    mended: str = ""
    of_office: Callable[[Office], Iterator[Finding]] | None = None
    office_since: date | None = None
