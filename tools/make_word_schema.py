"""`python -m tools.make_word_schema`: the schema of Word's parts → src/sinhkehoach/template/word_schema.json.

The schema is Microsoft's own, of the Open XML SDK (MIT licence), as the validator among the packages for tests ships it.
What is written of it for each type of element: the children as a pattern over their names, the types of the children,
the values of the attributes.
"""

import json
import re
from pathlib import Path
from typing import Any, Final, NamedTuple

from openxml_audit.codegen.constraint_bridge import _build_type_validator
from openxml_audit.codegen.schema_loader import SdkAttribute, SdkElementType, SdkParticle, get_registry
from openxml_audit.schema import types as kinds

FILE: Final = Path(__file__).parents[1] / "src" / "sinhkehoach" / "template" / "word_schema.json"
_ROOTS: Final = (
    "w:document w:hdr w:ftr w:styles w:numbering w:settings w:fonts w:webSettings w:footnotes w:endnotes w:comments"
    " w:glossaryDocument a:theme"
)
# What stands in a template: text, pictures, shapes, formulas. Of what else there is only the place is known.
_PREFIXES: Final = {"w", "a", "wp", "wp14", "pic", "wps", "wpg", "w14", "w15", "w10", "m", "v", "o"}
_MANY: Final = -1
_ANYTHING: Final = r"(?>(?:\S+ )*)"
_ON_OFF: Final = "true|false|on|off|0|1"
_DATE: Final = r"-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?"
_PATTERNS: Final = {
    kinds.BooleanTypeValidator: _ON_OFF,
    kinds.DateTimeTypeValidator: _DATE,
    kinds.HexBinaryTypeValidator: "(?:[0-9A-Fa-f]{2})*",
    kinds.NCNameTypeValidator: r"[a-zA-Z_][\w.-]*",
    kinds.AnyURITypeValidator: r'[^<>"{}|\\^`\s]*',
    kinds.QNameTypeValidator: r"(?:[a-zA-Z_][\w.-]*:)?[a-zA-Z_][\w.-]*",
}


class Model(NamedTuple):
    """What an element consists of, or a part of that: a pattern that takes one round of it, and how often it comes.

    `names` are what it comes to wherever it may come any number of times: any of them, in any order.
    """

    pattern: str
    least: int = 1
    most: int = 1
    names: tuple[str, ...] = ()

    @property
    def once(self) -> str:
        """The pattern for this where it is there; a name leaves no doubt what it belongs to, so nothing is given back."""
        return self._replace(least=max(self.least, 1)).whole

    @property
    def whole(self) -> str:
        """The pattern for this where it may be missing, if it may.

        Atomic groups, no possessive quantifiers: Python up to 3.11.4 reads those wrongly.
        """
        counts = {(1, 1): "", (0, 1): "?", (0, _MANY): "*", (1, _MANY): "+"}
        most = "" if self.most == _MANY else self.most
        count = counts.get((self.least, self.most), f"{{{self.least},{most}}}")
        return f"(?>(?:{self.pattern}){count})" if count else f"(?:{self.pattern})"


def _model(particle: SdkParticle, least: int = 1, most: int = 1) -> Model:
    """Return the model of `particle` in a group that comes `least` to `most` times."""
    least *= particle.min_occurs
    most = _MANY if _MANY in {most, particle.max_occurs} else most * particle.max_occurs
    if particle.kind == "Any":
        return Model(_ANYTHING)
    if not particle.items:
        name = re.escape(particle.name.partition("/")[2]) + " "
        return Model(name, least, most, (name,))
    if len(particle.items) == 1:
        return _model(particle.items[0], least, most)
    parts = [_model(item) for item in particle.items]
    is_any_order = particle.kind == "All" or (particle.kind == "Choice" and most == _MANY)
    if is_any_order or (most == _MANY and not any(part.least for part in parts)):
        return _any_of(parts, least)
    if particle.kind == "Choice":
        options = "|".join(dict.fromkeys(part.once for part in parts))
        return Model(options, least if all(part.least for part in parts) else 0, most, _names(parts))
    names = () if any(part.least for part in parts) else _names(parts)
    return Model("".join(part.whole for part in parts), least, most, names)


def _any_of(parts: list[Model], least: int) -> Model:
    """Return `parts` in any order, any number of times."""
    options = dict.fromkeys(option for part in parts for option in part.names or (part.once,))
    return Model("|".join(options), least if all(part.least for part in parts) else 0, _MANY, tuple(options))


def _names(parts: list[Model]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for part in parts for name in part.names or (part.once,)))


def _spec(validator: kinds.XsdTypeValidator | None) -> list[Any]:
    """Return the values that `validator` takes: alternatives, each a pattern or the bounds of a whole number."""
    if isinstance(validator, kinds.UnionTypeValidator | kinds.VersionedTypeValidator):
        members = getattr(validator, "members", None) or [each for _, each in validator.branches]
        return [spec for member in members for spec in _spec(member)]
    if isinstance(validator, kinds.ListTypeValidator):
        return []
    if isinstance(validator, kinds.IntegerTypeValidator | kinds.DecimalTypeValidator):
        low, high = validator.min_value, validator.max_value
        least = None if low is None else int(low) + (not validator.min_inclusive)
        return [[least, None if high is None else int(high) - (not validator.max_inclusive)]]
    if isinstance(validator, kinds.StringTypeValidator):
        return _text_spec(validator)
    return [_PATTERNS[type(validator)]] if validator else []


def _text_spec(validator: kinds.StringTypeValidator) -> list[Any]:
    if validator.enumeration is not None:
        return ["|".join(map(re.escape, sorted(validator.enumeration)))]
    if validator.pattern is not None:
        return [validator.pattern.pattern]
    low, high = validator.min_length or 0, validator.max_length
    return [f"(?s:.{{{low},{'' if high is None else high}}})"] if low or high is not None else []


class _Writer:
    def __init__(self) -> None:
        self.registry = get_registry()
        self.registry.load()
        self._by_class = {
            (each.name.partition(":")[0], each.class_name): each for each in self.registry._types.values()
        }
        self.numbers: dict[str, int] = {}
        self.types: list[Any] = []
        self.values: dict[str, int] = {}

    def number(self, name: str) -> int:
        """Return the number of the type called `name`, written down at the first asking; -1 for one left out."""
        element = name.partition("/")[2]
        if element.partition(":")[0] not in _PREFIXES or name not in self.registry._types:
            return -1
        if name not in self.numbers:
            self.numbers[name] = len(self.types)
            self.types.append(None)
            self.types[self.numbers[name]] = self._type(self._line(self.registry._types[name]))
        return self.numbers[name]

    def _line(self, element: SdkElementType) -> list[SdkElementType]:
        """Return `element` and what it is derived from."""
        line = [element]
        prefix = element.name.partition(":")[0]
        while base := self._by_class.get((prefix, line[-1].base_class)):
            if base in line:
                break
            line.append(base)
        return line

    def _type(self, line: list[SdkElementType]) -> dict[str, Any]:
        particle = next((each.particle for each in line if each.particle), None)
        children = {
            child["Name"].partition("/")[2]: self.number(child["Name"])
            for each in reversed(line)
            for child in each.children
        }
        attributes = {self._attribute(each): self._value(each) for each in line[0].attributes}
        written: dict[str, Any] = {}
        if any(each.base_class == "OpenXmlLeafTextElement" for each in line):
            written["text"] = True
        if particle:
            written["model"] = _model(particle).whole
            written["children"] = dict(sorted(children.items()))
        if attributes:
            written["attributes"] = dict(sorted(attributes.items()))
        required = sorted(self._attribute(each) for each in line[0].attributes if each.required)
        if required:
            written["required"] = required
        return written

    def _attribute(self, attribute: SdkAttribute) -> str:
        return attribute.qname.removeprefix(":")

    def _value(self, attribute: SdkAttribute) -> int:
        if attribute.type_name == "OnOffValue":
            spec = [_ON_OFF]
        elif attribute.type_name in {"TrueFalseValue", "TrueFalseBlankValue"}:
            spec = ["true|false|t|f|1|0|"]
        else:
            spec = _spec(_build_type_validator(attribute))
            if attribute.type_name == "HexBinaryValue" or any(
                "Hex" in each.get("Type", "") for each in attribute.validators
            ):
                spec = [each.replace("(?s:.", "(?:[0-9A-Fa-f]") for each in spec]
        return self.values.setdefault(json.dumps(spec), len(self.values))


def word_schema() -> str:
    """Return the text of the file."""
    writer = _Writer()
    names = frozenset(_ROOTS.split())
    roots = {
        name.partition("/")[2]: writer.number(name)
        for name in sorted(writer.registry._types)
        if name.partition("/")[2] in names
    }
    prefixes = {prefix: writer.registry._prefixes[prefix] for prefix in sorted({*_PREFIXES, "r", "xml"})}
    return _written(prefixes, roots, [json.loads(each) for each in writer.values], writer.types)


def _written(prefixes: dict[str, str], roots: dict[str, int], values: list[Any], types: list[Any]) -> str:
    """Return JSON with a type a line."""
    lines = ",\n".join(json.dumps(each, separators=(",", ":")) for each in types)
    return (
        f'{{"prefixes":{json.dumps(prefixes)},\n"roots":{json.dumps(roots)},\n'
        f'"values":{json.dumps(values)},\n"types":[\n{lines}\n]}}\n'
    )


if __name__ == "__main__":
    FILE.write_text(word_schema(), encoding="utf-8")
