"""A regular expression that is compiled when it is first used: a run needs few of the program's patterns."""

import re
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


def lazy_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what stands for `re.compile(pattern, flags)`: its methods, and the text of `pattern`.

    A pattern that is wrong raises re.error when it is first used.
    """
    return cast("re.Pattern[str]", _LazyPattern(pattern, flags))


class _LazyPattern:
    """Has no methods at first; asked for one, it compiles and from then on has those of the compiled pattern."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
