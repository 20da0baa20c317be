"""Several ways to write a value → one JSON Schema, as flat as can be: editors complete best in flat ones.

`errorMessage` is no word of JSON Schema: the YAML language server shows it in place of its English sentence.
"""

from typing import Any, Final

from sinhkehoach.schema.any_form import any_form

Schema = dict[str, Any]

# Draft-07 looks at the other words only for a value of these types, so that schemas of different types go together.
_SHAPED: Final = {"array", "object"}
_TYPES: Final = ("array", "boolean", "number", "object", "string")
_SEEN: Final = {"defaultSnippets", "items", "properties"}
_TEXT: Final = "một dòng chữ hoặc số; câu có dấu hai chấm thì đặt trong ngoặc kép"
_LIST: Final = "một danh sách, mỗi dòng bắt đầu bằng dấu - và một dấu cách"
_TEXT_OR_LIST: Final = f"lời văn, hoặc {_LIST}"
_ENGLISH_FLAGS: Final = ("yes", "no")
_KEYS: Final = "các dòng “tên mục: nội dung”, thụt vào bên dưới"


def union(schemas: list[Schema]) -> Schema:
    """Return the schema of a value that fits one of `schemas`; those that name types alone become one."""
    merged: Schema = {}
    others: list[Schema] = []
    for schema in (part for each in schemas for part in each.get("anyOf", [each])):
        if "type" in schema and "pattern" not in schema and not _clash(merged, schema):
            merged = _merge(merged, schema)
        elif schema not in others:
            others.append(schema)
    parts = [*others, _with_message(merged)] if merged else others
    return parts[0] if len(parts) == 1 else {"anyOf": parts}


def or_nothing(schema: Schema) -> Schema:
    """Return the schema of what fits `schema`, or of nothing after the colon.

    What does not belong is told by a condition: of a list of types with "null", an editor would offer the word `null`.
    """
    if "type" not in schema:
        return union([schema, {"not": {"type": list(_TYPES)}}])
    types = types_of(schema)
    wrong = [each for each in _TYPES if each not in types]
    told = {word: schema[word] for word in ("errorMessage",) if word in schema}
    rest = {word: value for word, value in schema.items() if word not in ("type", "errorMessage")}
    refusal = {"if": {"type": wrong}, "then": {"type": types, **told}}
    # An editor lays down a key with its colon only where it sees a type, a shape or a choice.
    return rest | (refusal if rest.keys() & _SEEN else {"anyOf": [refusal]})


def types_of(schema: Schema) -> list[str]:
    """Return the types that `schema` names."""
    types = schema.get("type", [])
    return list(types) if isinstance(types, list) else [types]


def _clash(first: Schema, second: Schema) -> bool:
    """Return True when both say something of arrays, or both of objects."""
    return bool(_SHAPED.intersection(types_of(first), types_of(second)))


def _merge(first: Schema, second: Schema) -> Schema:
    types = list(dict.fromkeys([*types_of(first), *types_of(second)]))
    return first | second | {"type": types if len(types) > 1 else types[0]}


def _with_message(schema: Schema) -> Schema:
    """Return `schema` with what an editor says of a value of another shape."""
    types = {"text" if kind in ("string", "number", "integer") else kind for kind in types_of(schema)} - {
        "null"
    }
    if "text" in types:
        return schema | {"errorMessage": f"Ở đây ghi {_TEXT_OR_LIST if 'array' in types else _TEXT}."}
    shape = {"array": _LIST, "object": _KEYS}.get("".join(types))
    return schema | ({"errorMessage": f"Ở đây ghi {shape}."} if shape else {})


def choice(words: list[object], *, english: bool) -> Schema:
    """Return the schema of one of `words`; `true` and `false`, which stand for có and không, in English files only."""
    texts = [word for word in words if isinstance(word, str)]
    flags = [word for word in words if isinstance(word, bool)] if english else []
    texts += _ENGLISH_FLAGS if flags else ()
    message = f"Chọn một trong: {', '.join(texts)}"
    any_case = f"^({'|'.join(map(any_form, texts))})$"
    return {
        "anyOf": [
            {"enum": [*texts, *flags], "errorMessage": message},
            {"type": "string", "pattern": any_case, "errorMessage": message},
        ]
    }
