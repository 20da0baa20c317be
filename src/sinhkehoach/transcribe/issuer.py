"""The name of the issuer in capitals above the text → the name as the text writes it."""

import re
from collections import Counter
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_upper
from sinhkehoach.conformance.anatomy.examined import Examined, first_text
from sinhkehoach.conformance.line import is_caps
from sinhkehoach.transcribe.casing import Casing
from sinhkehoach.transcribe.notation import composed

_FIRST_SENTENCES: Final = 10
_GOES_WITH: Final = lazy_pattern(r"\bcủa (?P<name>[^,;()]{3,80})\)")
_ISSUES: Final = lazy_pattern(
    r"(?:^|[;,:.”] )(?P<name>(?:Ủy ban|Uỷ ban|UBND|Ban|Sở|Phòng|Trường|Trung tâm|Hội đồng)\b[^.;,:“”]{1,80}?) "
    r"(?:ban hành|xây dựng) (?i:kế hoạch)\b"
)


def issuer_name(document: Examined, casing: Casing) -> str:
    """Return the issuer's name as in a sentence: as the text writes it in full, else from the capitals of the head.

    Who issues the paper is named where it says so, or in the line below the name of an appendix; so is the issuer of a
    paper without a head.
    """
    shown = composed(first_text(document.letterhead.issuer))
    if not shown:
        return _told_name(document)
    found: Counter[str] = Counter()
    for text in (composed(each.text) for each in document.document.paragraphs):
        for place in re.finditer(re.escape(shown), text, re.IGNORECASE):
            name = _whole_name(text[place.start() :], len(shown))
            if not is_caps(name):
                issues = text[place.start() + len(name) :].lstrip(" )").startswith(("ban hành", "xây dựng"))
                found[name] += 1000 if issues or text.startswith("(Kèm theo") else 1
    return found.most_common(1)[0][0] if found else casing.restored(shown)


def _told_name(document: Examined) -> str:
    """Return who issues a paper by its own words, "" where it does not say so."""
    pointers = (composed(first_text(each.pointer)) for each in document.appendices)
    sentences = (composed(each.text) for each in document.body[:_FIRST_SENTENCES])
    found = [
        each["name"] for each in (*map(_GOES_WITH.search, pointers), *map(_ISSUES.search, sentences)) if each
    ]
    return first_upper(found[0]) if found else ""


def _whole_name(written: str, least: int) -> str:
    """Return the name that `written` begins with: at least `least` letters, and the capitals that follow (its place)."""
    end = least
    for word in re.finditer(r"\s+(\S+)", written[least:]):
        bare = word[1].rstrip(".,;:)")
        is_name = bare[:1].isupper() or bare in {"phường", "xã", "tỉnh", "thành", "phố"}
        if not is_name:
            break
        end = least + word.start(1) + len(bare)
        if bare != word[1]:
            break
    return written[:end].strip()
