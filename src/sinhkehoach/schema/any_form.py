"""A word → the pattern of every way to type it that the program takes for it: small and capital, composed or not."""

import unicodedata


def any_form(word: str) -> str:
    """Return the pattern, without anchors; `_` stands for a space as well. Marks are written as escapes, to be seen."""
    pattern = "".join("[ _]" if letter in " _" else _forms(letter) for letter in word)
    return "".join(f"\\u{ord(each):04x}" if unicodedata.combining(each) else each for each in pattern)


def _forms(letter: str) -> str:
    cases = dict.fromkeys((letter, letter.upper()))
    forms = dict.fromkeys(form for case in cases for form in (case, *_apart(case)))
    if len(forms) == 1:
        return letter
    return f"[{''.join(forms)}]" if all(len(form) == 1 for form in forms) else f"(?:{'|'.join(forms)})"


def _apart(letter: str) -> list[str]:
    """Return `letter` with its marks apart: the last one, then all of them, in either order."""
    base, *marks = list(unicodedata.normalize("NFD", letter))
    some = [unicodedata.normalize("NFC", base + mark) + "".join(_but(marks, mark)) for mark in marks]
    return [*some, "".join((base, *marks))] if marks else []


def _but(marks: list[str], mark: str) -> list[str]:
    return [each for each in marks if each != mark]
