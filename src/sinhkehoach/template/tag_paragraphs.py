"""A part of a template → its paragraphs, numbered, with the tags that stand in them."""

from dataclasses import dataclass, field

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.base.text import nfc, shortened
from sinhkehoach.docx.wordml import Element, W, paragraph_text
from sinhkehoach.template.read_tag import TAG

_MARK = lazy_pattern(r"(\{[{%#])(p|r|tr|tc)(?=\s)")
# Word makes them of the straight ones as people type; docxtpl takes them for these, as we do.
_CURLED = str.maketrans("“”‘’", "\"\"''")
_LONGEST_QUOTE = 70
_KINDS = {"header": "đầu trang", "footer": "chân trang"}


@dataclass(frozen=True, slots=True)
class TypedTag:
    """A tag as typed: `mark` is docxtpl's letter (p, r, tr, tc or none), `text` the tag without it."""

    typed: str
    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class TagParagraph:
    """A paragraph of a part, counted from 1; `rest` is its text without the tags."""

    element: Element
    number: int
    text: str
    tags: tuple[TypedTag, ...]
    rest: str

    @property
    def is_removed(self) -> bool:
        """True when docxtpl puts a tag in the place of the whole paragraph."""
        return any(tag.mark == "p" for tag in self.tags)


@dataclass(frozen=True, slots=True)
class TaggedPart:
    """The body, a header or a footer of a template; `tags` are its tags with their paragraphs."""

    root: Element
    label: str
    paragraphs: tuple[TagParagraph, ...]
    tags: tuple[tuple[TypedTag, TagParagraph], ...] = field(init=False)

    def __post_init__(self) -> None:
        tags = tuple((tag, paragraph) for paragraph in self.paragraphs for tag in paragraph.tags)
        object.__setattr__(self, "tags", tags)

    def problem(
        self,
        code: str,
        paragraph: TagParagraph,
        message: str,
        hint: str = "",
        severity: Severity = Severity.ERROR,
    ) -> Problem:
        """Return a problem that says where it is: the part, the paragraph's number, the text in it."""
        return Problem(code, f"{self.place(paragraph)}: {message}", hint, severity)

    def place(self, paragraph: TagParagraph) -> str:
        """Return where `paragraph` stands: the part, its number, the text in it."""
        return f"{self.label}, đoạn {paragraph.number} (“{shortened(paragraph.text, _LONGEST_QUOTE)}”)"


def tagged_part(name: str, root: Element) -> TaggedPart:
    """Return the part called `name`, its paragraphs in its own order."""
    kind = next((label for word, label in _KINDS.items() if word in name), "")
    label = f"{kind} {name}" if kind else "thân mẫu"
    paragraphs = (_paragraph(number, element) for number, element in enumerate(root.iter(f"{W}p"), start=1))
    return TaggedPart(root, label, tuple(paragraphs))


def _paragraph(number: int, element: Element) -> TagParagraph:
    text = nfc(paragraph_text(element))
    tags = tuple(_typed(tag) for tag in TAG.findall(text))
    return TagParagraph(element, number, text, tags, TAG.sub("", text))


def _typed(tag: str) -> TypedTag:
    mark = _MARK.match(tag)
    text = _MARK.sub(r"\1", tag, count=1).translate(_CURLED)
    return TypedTag(tag, mark.group(2) if mark else "", text)
