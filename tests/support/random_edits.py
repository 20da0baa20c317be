"""Documents edited at random as a hand does it, and what must hold of the plan that they are brought back into.

Everything here is found by means of its own: paragraphs are read from the XML, words from the YAML's values.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from random import Random
from typing import Any

import yaml
from lxml import etree

from tests.support.docx import BODY, members, packed
from tests.support.hand_edits import Element, W, read

WORDS = ("thường xuyên", "26", "kịp thời", "98%", "và", "tháng 5", "bảo đảm", "trường", "2,5 tỷ đồng")
_NUMBER = re.compile(r"^(?:[-+](?=\w)|(?:[-+]|[a-zđ]\)|[IVXLC]+\.|[0-9]+(?:\.[0-9]+)*\.)\s+)")
# The values of these name something else: they are not printed as they are typed.
_NAMING = {"cơ quan", "ký", "từ", "chủ trì", "phối hợp", "đơn vị", "mẫu", "loại", "ngày", "tính"}


def edited_at_random(document: bytes, random: Random) -> tuple[bytes, list[str]]:
    """Return `document` after one to four edits, and what they were."""
    parts = members(document)
    root = etree.fromstring(parts[BODY])
    names = []
    for _ in range(random.randint(1, 4)):
        name, change = random.choice(_CHANGES)
        if change(_choice(list(root.iter(f"{W}p")), random), random):
            names.append(name)
    parts[BODY] = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return packed(parts), names


def _choice(paragraphs: list[Element], random: Random) -> Element:
    """Return a paragraph that says something, mostly one that was typed in the plan: these have a mark of ours."""
    saying = [each for each in paragraphs if read(each).strip()]
    marked = [each for each in saying if each.find(f"{W}bookmarkStart") is not None]
    return random.choice(marked if marked and random.random() < 0.85 else saying)


def _goal(paragraph: Element, random: Random) -> Element:
    """Return a place for a paragraph, mostly near by."""
    others = [each for each in _body(paragraph).iter(f"{W}p") if read(each).strip()]
    at = others.index(paragraph)
    near = others[max(at - 4, 0) : at] + others[at + 1 : at + 5]
    return random.choice(near if near and random.random() < 0.8 else others)


def _join(paragraph: Element, random: Random) -> bool:
    """Delete the mark at a paragraph's end: the dash of the next one stays or goes."""
    second = paragraph.getnext()
    if second is None or second.tag != f"{W}p" or not read(second).strip():
        return False
    if random.random() < 0.8:
        _say(second, _NUMBER.sub("", seen(second)))
    if not read(paragraph).endswith(" ") and random.random() < 0.9:
        _say(second, f" {seen(second)}")
    for child in list(second):
        if child.tag != f"{W}pPr":
            paragraph.append(child)
    second.getparent().remove(second)
    return True


def _split(paragraph: Element, random: Random) -> bool:
    """Press Enter inside a paragraph, at its sentences' ends or anywhere; the blank stays at the end of the line."""
    text = seen(paragraph)
    start = len(text) - len(_NUMBER.sub("", text))
    places = [found.end() for found in re.finditer(r"[.;,] ", text)] if random.random() < 0.5 else []
    places = places or [found.end() for found in re.finditer(" ", text)]
    places = [place for place in places if start < place < len(text)]
    if not places:
        return False
    place = random.choice(places)
    second = deepcopy(paragraph)
    for mark in [*second.iter(f"{W}bookmarkStart"), *paragraph.iter(f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)
    rest = text[place:]
    if random.random() < 0.3:
        rest = rest[:1].upper() + rest[1:]
    if text.startswith("- ") and random.random() < 0.6:
        rest = f"- {rest}"
    _say(paragraph, text[:place] if random.random() < 0.5 else text[:place].rstrip())
    _say(second, rest)
    paragraph.addnext(second)
    return True


def _move(paragraph: Element, random: Random) -> bool:
    goal = _goal(paragraph, random)
    if goal is paragraph or len([each for each in paragraph.getparent() if each.tag == f"{W}p"]) == 1:
        return False
    goal.addnext(paragraph)
    return True


def _copy(paragraph: Element, random: Random) -> bool:
    copy = deepcopy(paragraph)
    for mark in [*copy.iter(f"{W}bookmarkStart"), *copy.iter(f"{W}bookmarkEnd")]:
        mark.getparent().remove(mark)
    _goal(paragraph, random).addnext(copy)
    return True


def _delete(paragraph: Element, _: Random) -> bool:
    if len([each for each in paragraph.getparent() if each.tag == f"{W}p"]) == 1:
        return False
    paragraph.getparent().remove(paragraph)
    return True


def _retype(paragraph: Element, random: Random) -> bool:
    text = next((each for each in paragraph.iter(f"{W}t") if (each.text or "").strip()), None)
    if text is None:
        return False
    words = text.text.split(" ")
    at = random.randrange(len(words))
    words[at : at + random.choice((0, 1, 1, 2))] = [random.choice(WORDS)] if random.random() < 0.8 else []
    text.text = " ".join(words)
    return True


_CHANGES: tuple[tuple[str, Callable[[Element, Random], bool]], ...] = (
    ("join", _join),
    ("join", _join),
    ("split", _split),
    ("split", _split),
    ("move", _move),
    ("copy", _copy),
    ("delete", _delete),
    ("retype", _retype),
    ("retype", _retype),
)


def _say(paragraph: Element, text: str) -> None:
    first, *others = paragraph.iter(f"{W}t")
    first.text = text
    for each in (*others, *paragraph.iter(f"{W}br", f"{W}tab")):
        each.getparent().remove(each)


def _body(element: Element) -> Element:
    return next(element.iterancestors(f"{W}body"))


def texts_of(document: bytes) -> list[str]:
    """Return the paragraphs of a document that say something, without their numbers and needless blanks."""
    root = etree.fromstring(members(document)[BODY])
    texts = (plain(seen(each)) for each in root.iter(f"{W}p"))
    return [each for each in texts if each]


def seen(paragraph: Element) -> str:
    """Return what is read in a paragraph."""
    breaks = {f"{W}br": " ", f"{W}tab": " "}
    return "".join(breaks.get(each.tag, each.text or "") for each in paragraph.iter(f"{W}t", *breaks))


def plain(text: str) -> str:
    """Return `text` without its number, needless blanks, and the dash that a joined paragraph brought along."""
    text = re.sub(r"(?<=[^\W\d_][.;:])[-–+]\s+(?=\w)", " ", " ".join(text.split()))
    return _NUMBER.sub("", f"{text} ").strip().removesuffix("./.")


def words(texts: Iterable[str]) -> Counter[str]:
    """Return the words of `texts`, counted."""
    return Counter(word for text in texts for word in re.findall(r"\w+", text.casefold()))


def typed(plan: str) -> Counter[str]:
    """Return the words of a plan's values that are printed as they are typed."""
    return words(re.sub(r"\[\[.*?\]\]", " ", each) for each in _values(yaml.safe_load(plan)))


def _values(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, below in value.items():
            if key not in _NAMING:
                yield from _values(below)
    elif isinstance(value, list):
        for below in value:
            yield from _values(below)
    elif value is not None:
        yield from (_NUMBER.sub("", line.strip()) for line in str(value).split("\n"))


@dataclass(frozen=True)
class Outcome:
    """What came of an edited document: the plan before and after, what is told as left and as following of itself.

    `left` are (old, new) of the edits that a person must bring back.
    """

    made: bytes
    edited: bytes
    again: bytes
    plan: str
    new_plan: str
    left: list[tuple[str, str]]
    follows: list[tuple[str, str]]

    def losses(self) -> list[str]:
        """Return what breaks one of the three sentences."""
        return [*self._unlike(), *self._untold(), *self._lost()]

    def _unlike(self) -> Iterator[str]:
        """The document of the new plan equals the edited one, but for what is told."""
        now, after = Counter(texts_of(self.edited)), Counter(texts_of(self.again))
        told_new = Counter(each for _, new in self.left for each in _lines(new))
        told_old = Counter(each for old, _ in self.left for each in _lines(old))
        for paper, printed in self.follows:
            told_new.update(_lines(paper))
            told_old.update(_lines(printed))
        new, old = (now - after) - told_new, (after - now) - told_old
        yield from (f"on paper alone: {each}" for each in new)
        # What is left to a person may print otherwise because of the others.
        follow = words(text for pair in self.follows for text in pair)
        yield from (
            f"printed alone: {each}"
            for each in old
            if not all(follow[word] or word.isdigit() for word in words([each]) - words(told_old))
        )
        if not self.left and not self.follows and texts_of(self.edited) != texts_of(self.again):
            yield "another order"

    def _untold(self) -> Iterator[str]:
        """Every word of the edited document is in the new one, or told."""
        told = words(new for _, new in self.left) + words(paper for paper, _ in self.follows)
        missing = words(texts_of(self.edited)) - words(texts_of(self.again)) - told
        yield from (f"word untold: {each}" for each in missing)

    def _lost(self) -> Iterator[str]:
        """Every word that the plan has lost was gone from the edited document."""
        made = words(texts_of(self.made))
        gone = made - words(texts_of(self.edited))
        for word, count in (typed(self.plan) - typed(self.new_plan)).items():
            if made[word] and count > gone[word]:
                yield f"word lost: {word} ({count} > {gone[word]})"


def _lines(text: str) -> list[str]:
    return [found for each in re.split(r"\n| \| ", text) if (found := plain(each))]
