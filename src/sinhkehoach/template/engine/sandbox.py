"""Jinja as a template may use it: plain values by name, reckoning within bounds, a fixed set of filters, nothing else.

No attribute of a Python object can be reached: a name after a dot is a key of a record, or one of the few facts of a
loop. Only macros of the template and the functions named here can be called.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from jinja2 import StrictUndefined, Undefined
from jinja2.exceptions import TemplateRuntimeError
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment, safe_range
from jinja2.utils import Namespace, missing
from markupsafe import Markup

from sinhkehoach.base.text import nearest
from sinhkehoach.opc.xml_text import text_xml
from sinhkehoach.values.numbers import format_number

_FILTER_NAMES: Final = (
    "abs batch capitalize count d default first float groupby int join last length list lower map max min "
    "reject rejectattr replace reverse round select selectattr slice sort sum title trim truncate unique upper "
    "wordcount"
)
# Of our own: a number in Vietnamese spelling.
_SPELT: Final = "số"
FILTERS: Final = frozenset({_SPELT, *_FILTER_NAMES.split()})
_TEST_NAMES: Final = (
    "!= < <= == > >= defined divisibleby eq equalto even false float ge greaterthan gt in integer iterable le "
    "lessthan lower lt mapping ne none number odd sequence string true undefined upper"
)
TESTS: Final = frozenset(_TEST_NAMES.split())
FUNCTIONS: Final[dict[str, Callable[..., Any]]] = {"range": safe_range, "namespace": Namespace}
_LOOP_FACTS: Final = frozenset(
    [
        "changed",
        "cycle",
        "depth",
        "first",
        "index",
        "index0",
        "last",
        "length",
        "nextitem",
        "previtem",
        "revindex",
    ]
)
_LONGEST: Final = 1_000_000
_LARGEST: Final = 10**30
_MOST_PLACES: Final = 6
_REFUSED: Final = (
    "phép “{}” chỉ dùng với các con số, hoặc để nối chữ với chữ, và không cho ra giá trị quá lớn"
)


class RefusedOperation(TemplateRuntimeError):
    """An operation that no template may do, worded for people."""


class UnknownName(StrictUndefined):
    """A name that stands for nothing: any use of it says so, with the names that may have been meant."""

    @property
    def _undefined_message(self) -> str:
        if self._undefined_name is None:
            return "chỗ này không có gì để lấy ra"
        words = f"không có tên “{self._undefined_name}”"
        known = self._undefined_obj if isinstance(self._undefined_obj, Mapping) else ()
        near = nearest(str(self._undefined_name), [str(each) for each in known])
        return f"{words}; có phải là: {', '.join(near)}?" if near else words


class TemplateEnvironment(ImmutableSandboxedEnvironment):
    """What templates are read with, and filled."""

    # Every operation goes through `call_binop`, and none is worked out while the template is read.
    intercepted_binops = frozenset(ImmutableSandboxedEnvironment.default_binop_table)

    def __init__(self) -> None:
        super().__init__(undefined=UnknownName, autoescape=True, optimized=False, finalize=_printed)
        self.filters = {name: self.filters[name] for name in FILTERS - {_SPELT}}
        self.filters[_SPELT] = _spelt
        self.tests = {name: self.tests[name] for name in TESTS}
        self.globals = dict(FUNCTIONS)

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 — a template's value
        """Return what a record has under this name, or a loop says of itself."""
        found = missing
        if isinstance(obj, Undefined):
            obj._fail_with_undefined_error()  # noqa: SLF001 — as its own `__getattr__` does
        if isinstance(obj, Mapping):
            found = obj.get(attribute, missing)
        elif isinstance(obj, Namespace) and not attribute.startswith("_"):
            found = getattr(obj, attribute, missing)
        elif _is_told_by(obj, attribute):
            found = getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute) if found is missing else found

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 — a template's value
        """Return the item of a list, the letter of a text, or what a record has under this name."""
        if isinstance(argument, str):
            return self.getattr(obj, argument)
        try:
            return (
                obj[argument]
                if isinstance(obj, str | tuple | list)
                else self.undefined(obj=obj, name=argument)
            )
        except (IndexError, TypeError):
            return self.undefined(obj=obj, name=argument)

    def is_safe_callable(self, obj: Any) -> bool:  # noqa: ANN401 — a template's value
        """Say whether a template may call `obj`."""
        if isinstance(obj, Macro | LoopContext) or obj in FUNCTIONS.values():
            return True
        return isinstance(getattr(obj, "__self__", None), LoopContext)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:  # noqa: ANN401, ARG002
        """Return what `left` and `right` make; numbers stay small, of texts and lists only sums are made."""
        if isinstance(left, int | float) and isinstance(right, int | float) and operator != "**":
            found = self.binop_table[operator](left, right)
            if abs(found) <= _LARGEST:
                return found
        elif operator == "+" and any(
            isinstance(left, kind) and isinstance(right, kind) for kind in (str, list, tuple)
        ):
            if len(left) + len(right) <= _LONGEST:
                return left + right
        elif isinstance(left, Undefined) or isinstance(right, Undefined):
            str(left), str(right)
        raise RefusedOperation(_REFUSED.format(operator))


def _is_told_by(obj: object, attribute: str) -> bool:
    if isinstance(obj, LoopContext):
        return attribute in _LOOP_FACTS
    return isinstance(obj, tuple) and attribute in getattr(obj, "_fields", ())  # of `groupby`


def _printed(value: object) -> object:
    """Return finished XML as it is, text and numbers escaped; raise RefusedOperation for what is neither."""
    if isinstance(value, Undefined):
        str(value)  # which says that it is unknown
    if hasattr(value, "__html__"):
        return value
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise RefusedOperation("giá trị ở đây không phải là chữ hay con số nên không in ra được")
    return Markup(text_xml(_spelt(value) if isinstance(value, float) else str(value)))  # noqa: S704 — escaped


def _spelt(number: float) -> str:
    """Return a number in Vietnamese spelling, without the crumbs that reckoning leaves behind."""
    return format_number(Decimal(str(round(number, _MOST_PLACES))))
