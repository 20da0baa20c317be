"""Edits of a form by chance, and what is to become of the values: worked out on plain values, from the form alone."""

import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, NamedTuple

from sinhkehoach.form.describe import describe
from sinhkehoach.form.edits import FormEdit, Insert, Move, Put, Remove
from sinhkehoach.yaml.read.builder import as_sentence

LINES = (
    "Phòng Văn hóa - Xã hội",
    "Mầm non: 23 trường",
    "số 5 # không phải ghi chú",
    "- gạch đầu dòng",
    "“Ngoặc kép” và 'ngoặc đơn' và \"nữa\"",
    "[x], {y}: z",
    "2027",
    "có",
    "*đậm*, &nhãn, 100%",
    "Ủy ban nhân dân phường An Hòa; các phòng, ban; trường học",
)  # fmt: skip
PROSE = (*LINES, "Đoạn một.\nĐoạn hai: có hai chấm.", "- Ý một.\n- Ý hai # ba.")


class Place(NamedTuple):
    """A value in its whole form, and what the form asks there; `missing` where the file says nothing yet."""

    path: tuple[str | int, ...]
    value: Any
    asked: dict[str, Any]
    missing: bool = False


class Form:
    """The form of a model."""

    def __init__(self, model):
        self.models = describe(model)
        self.root = {"kind": "record", "model": model.__name__}

    def fields(self, asked):
        return {field["key"]: field["input"] for field in self.models[asked["model"]]["fields"]}

    def inputs(self, value, asked):
        """Return the input of each key of the record `value`, those beside the fields of its model as well."""
        fields = self.fields(asked)
        others = self.models[asked["model"]]["others"] or {"kind": "rows"}
        return fields | {key: others for key in value if key not in fields}

    def whole(self, value, asked):  # noqa: PLR0911 — one for each kind of input
        """Return `value` as plain lists and maps with every short form written out; nothing where nothing is said."""
        kind = asked["kind"]
        if kind == "either":
            shape = "map" if isinstance(value, dict) else "list" if isinstance(value, list) else "text"
            return self.whole(value, asked["ways"].get(shape, asked["ways"]["map"]))
        if kind in ("line", "choice", "text") and isinstance(value, dict | list):
            sentence = as_sentence(value)
            if sentence is not None:
                return sentence
            return [each if isinstance(each, str) else as_sentence(each) for each in value]
        if kind == "record":
            short = asked.get("items") if isinstance(value, list) else asked.get("text")
            if value is not None and not isinstance(value, dict) and short:
                value = {short: value}
            if not isinstance(value, dict):
                return value
            inputs = self.inputs(value, asked)
            pairs = {key: self.whole(each, inputs[key]) for key, each in value.items()}
            return {key: each for key, each in pairs.items() if each not in (None, "", [], {})}
        if kind == "list":
            items = value if isinstance(value, list) else [value] if value is not None else []
            return [
                each for each in (self.whole(item, asked["item"]) for item in items) if each not in (None, {})
            ]
        if kind == "map" and isinstance(value, dict):
            return {key: self.whole(each, asked["item"]) for key, each in value.items()}
        return value.strip("\n") if isinstance(value, str) else _plain(value)

    def places(self, value, asked, path=()) -> Iterator[Place]:
        """Yield every place below `value`, which is in its whole form."""
        kind = asked["kind"]
        if kind == "either":
            shape = "map" if isinstance(value, dict) else "list" if isinstance(value, list) else "text"
            asked = asked["ways"].get(shape, asked["ways"]["map"])
            kind = asked["kind"]
        if path:
            yield Place(path, value, asked)
        if kind == "record" and isinstance(value, dict):
            for key, field in self.inputs(value, asked).items():
                if key in value:
                    yield from self.places(value[key], field, (*path, key))
                else:
                    yield Place((*path, key), None, field, missing=True)
        elif kind == "list" and isinstance(value, list):
            for number, each in enumerate(value):
                yield from self.places(each, asked["item"], (*path, number))
        elif kind == "map" and isinstance(value, dict):
            for key, each in value.items():
                yield from self.places(each, asked["item"], (*path, key))

    def new_value(self, asked, chance: random.Random):  # noqa: PLR0911 — one for each kind of input
        """Return something that may be typed into an empty field."""
        kind = asked["kind"]
        if kind == "either":
            ways = asked["ways"]
            return self.new_value(ways.get("text") or ways["map"], chance)
        if kind == "list":
            return [self.new_value(asked["item"], chance) for _ in range(chance.randint(1, 2))]
        if kind == "map":
            return {"tên mới": self.new_value(asked["item"], chance)}
        if kind == "record":
            fields = [
                field for field in self.models[asked["model"]]["fields"] if field["input"]["kind"] in _SINGLE
            ]
            chosen = chance.sample(fields, min(2, len(fields)))
            return {field["key"]: self.new_value(field["input"], chance) for field in chosen}
        if kind == "rows":
            return [[chance.choice(LINES), chance.choice(LINES)]]
        if kind == "choice":
            return chance.choice(asked["choices"])
        return chance.choice(PROSE if kind == "text" else LINES)

    def edit(self, value, chance: random.Random) -> tuple[str, FormEdit]:
        """Return an edit of the whole `value`, and what sort it is of."""
        places = list(self.places(value, self.root))
        while True:
            sort = chance.choice(("type", "type", "empty", "add", "insert", "remove", "move"))
            place = chance.choice([each for each in places if each.missing == (sort == "add")])
            single = place.asked["kind"] in _SINGLE and isinstance(place.value, str)
            items = place.value if place.asked["kind"] == "list" and isinstance(place.value, list) else []
            match sort:
                case "type" if single:
                    return sort, Put(place.path, self.new_value(place.asked, chance))
                case "empty" if single:
                    return sort, Put(place.path, "")
                case "add":
                    return sort, Put(place.path, self.new_value(place.asked, chance))
                case "insert" if items:
                    new = self.new_value(place.asked["item"], chance)
                    return sort, Insert(place.path, chance.randint(0, len(items)), new)
                case "remove" if items:
                    return sort, Remove((*place.path, chance.randrange(len(items))))
                case "move" if len(items) > 1:
                    return sort, Move(
                        (*place.path, chance.randrange(len(items))), chance.randrange(len(items))
                    )

    def after(self, value, edit: FormEdit):
        """Return the whole `value` after `edit`."""
        value = deepcopy(value)
        *way, last = edit.path
        holder = value
        for step in way:
            holder = holder[step]
        match edit:
            case Put(_, "") | Remove():
                del holder[last]
            case Put(_, new):
                holder[last] = new
            case Insert(_, before, new):
                holder[last].insert(before, new)
            case Move(_, to):
                holder.insert(to, holder.pop(last))
        return self.whole(value, self.root)


_SINGLE = ("line", "text", "choice")


def _plain(value):
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value
