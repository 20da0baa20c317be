"""One word of a short list → JSON Schema: offered as the format spells it, taken in any case."""

from typing import Final

from sinhkehoach.schema.union import Schema

_ENGLISH_FLAGS: Final = ("yes", "no")


def choice(words: list[object], *, english: bool) -> Schema:
    """Return the schema of one of `words`; `true` and `false`, which stand for có and không, in English files only."""
    texts = [word for word in words if isinstance(word, str)]
    flags = [word for word in words if isinstance(word, bool)] if english else []
    texts += _ENGLISH_FLAGS if flags else ()
    message = f"Chọn một trong: {', '.join(texts)}"
    any_case = f"^({'|'.join(map(_in_any_case, texts))})$"
    return {
        "anyOf": [
            {"enum": [*texts, *flags], "errorMessage": message},
            {"type": "string", "pattern": any_case, "errorMessage": message},
        ]
    }


def _in_any_case(word: str) -> str:
    """Return the pattern for `word` in small and capital letters."""
    return "".join(f"[{letter}{letter.upper()}]" if letter != letter.upper() else letter for letter in word)
