"""The marks that a line begins with when it is typed by hand or pasted from Word: `1.`, `a)`, `-`, `•`, `➢`."""

from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

DASHES: Final = "-–—\u2010\u2011\u2012\u2212"
# Drawn bullets, and the private-use letters in which Word keeps those of its Symbol and Wingdings fonts.
_DRAWN: Final = "•·∙⋅‧●○◦◉◌■□▪▫◆◇❖♦★☆➢➤➔➣►▶▸▹‣⮚✓✔✗✘✦✧☑☐※§\u0095\uf000-\uf0ff"
BULLETS: Final = f"[{_DRAWN}]"
# `o`, Ø (➢) and ü (✓) are letters of other fonts: bullets only where Word's tab, or a blank and a capital, follows.
BULLET_LETTERS: Final = "oØü"
_LETTER_BULLETS: Final = rf"[{BULLET_LETTERS}](?=\t|[ \u00a0]+[A-ZĐÀ-ÝĂÂÊÔƠƯ\u1ea0-\u1eff\d])"
# A bullet of any font, with the blanks behind it.
BULLET: Final = rf"(?P<bullet>{BULLETS}|{_LETTER_BULLETS})\s*(?=\S)"
_BULLET: Final = lazy_pattern(BULLET)


def bullet_of(line: str) -> str:
    """Return the bullet, other than a hyphen, that `line` begins with; "" for none."""
    words = line.lstrip()
    if words[:1].isalnum() and words[0] not in BULLET_LETTERS:
        return ""
    found = _BULLET.match(words)
    return found["bullet"] if found else ""
