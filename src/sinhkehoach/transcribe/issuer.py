"""The name of the issuer in capitals above the text → the name as the text writes it."""

import re
from collections import Counter

from sinhkehoach.conformance.anatomy.examined import Examined, first_text
from sinhkehoach.conformance.line import is_caps
from sinhkehoach.transcribe.casing import Casing
from sinhkehoach.transcribe.notation import composed


def issuer_name(document: Examined, casing: Casing) -> str:
    """Return the issuer's name as in a sentence: as the text writes it in full, else from the capitals of the head.

    Who issues the paper is named where it says so, or in the line below the name of an appendix.
    """
    shown = composed(first_text(document.letterhead.issuer))
    if not shown:
        return ""
    found: Counter[str] = Counter()
    for text in (composed(each.text) for each in document.document.paragraphs):
        for place in re.finditer(re.escape(shown), text, re.IGNORECASE):
            name = _whole_name(text[place.start() :], len(shown))
            if not is_caps(name):
                issues = text[place.start() + len(name) :].lstrip(" )").startswith(("ban hành", "xây dựng"))
                found[name] += 1000 if issues or text.startswith("(Kèm theo") else 1
    return found.most_common(1)[0][0] if found else casing.restored(shown)


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
