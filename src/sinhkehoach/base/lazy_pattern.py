"""A regular expression that is compiled when a text comes that it may be found in: a run needs few of the program's."""

import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final, cast

_METHODS: Final = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")
# What each method answers for a text in which nothing is found; the others are told by the pattern itself.
_NOTHING: Final[dict[str, Callable[[], object]]] = {
    "search": lambda: None,
    "match": lambda: None,
    "fullmatch": lambda: None,
    "finditer": lambda: iter(()),
    "findall": list,
}


def lazy_pattern(pattern: str, flags: int = 0, *, needs: Iterable[str] = ()) -> re.Pattern[str]:
    """Return what stands for `re.compile(pattern, flags)`: its methods, and the text of `pattern`.

    Every text in which it is found holds one of `needs`, which are in small letters and looked for in any case: until
    such a text comes, nothing is compiled. A pattern that is wrong raises re.error when it is compiled.
    """
    return cast("re.Pattern[str]", LazyPattern(pattern, flags, tuple(needs)))


class LazyPattern:
    """Has no methods at first; asked for one, it compiles and from then on has those of the compiled pattern."""

    def __init__(self, pattern: str, flags: int, needs: tuple[str, ...]) -> None:
        self.pattern = pattern
        self.flags = flags
        self.needs = needs

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        if not self.needs or name not in _NOTHING:
            return getattr(self._compiled(), name)
        ask = partial(self._ask, name)
        setattr(self, name, ask)
        return ask

    def _ask(self, method: str, text: str, *place: int) -> object:
        small = text.casefold()
        if not any(each in small for each in self.needs):
            return _NOTHING[method]()
        return getattr(self._compiled(), method)(text, *place)

    def _compiled(self) -> re.Pattern[str]:
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return compiled
