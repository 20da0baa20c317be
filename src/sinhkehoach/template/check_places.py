"""A part of a template, its tags understood → the tags that stand where they break or lose something."""

from collections.abc import Iterable, Iterator, Sequence

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.docx.wordml import Element, W, child, within
from sinhkehoach.template.check_tags import ReadTags
from sinhkehoach.template.program import Choice, Print, Program
from sinhkehoach.template.program_names import Use
from sinhkehoach.template.read_program import program_of
from sinhkehoach.template.read_tag import Tag
from sinhkehoach.template.tag_paragraphs import TaggedPart, TagParagraph
from sinhkehoach.template.vocabulary import TagKind

_MARKS = {TagKind.TEXT: "", TagKind.RUNS: "r", TagKind.PARAGRAPHS: "p"}
_LOST_WITH_PARAGRAPH = (
    "drawing",
    "pict",
    "object",
    "fldChar",
    "fldSimple",
    "footnoteReference",
    "bookmarkStart",
)
_OPENERS = {"for", "if"}
_CLOSERS = {"endfor", "endif"}
_FACES = ("b", "i", "u", "caps", "color", "sz")
_PLACES = {"tc": "ô bảng", "hdr": "đầu trang", "ftr": "chân trang", "txbxContent": "khung chữ"}
# Stands for a paragraph that is always there.
_KEPT = "¶"


def place_problems(part: TaggedPart, read: ReadTags) -> tuple[Problem, ...]:
    """Return the problems of where the tags of `part` stand."""
    problems = [
        *_wrong_marks(part, read),
        *_blocks_over_places(part, read.tags),
        *loss_problems(part),
    ]
    problems += _cells_that_may_be_empty(part, read.tags) if not problems else ()
    return (*problems, *_lost_formatting(part))


def loss_problems(part: TaggedPart) -> Iterator[Problem]:
    """Yield what is lost with the paragraphs that tags of `part` stand for."""
    yield from _lost_neighbours(part)
    yield from _lost_sections(part)


def print_problems(part: TaggedPart, uses: Iterable[Use]) -> Iterator[Problem]:
    """Yield the names put in with the wrong kind of tag, which gives a file that Word cannot open."""
    for use in uses:
        tag, paragraph = part.tags[use.tag]
        right = _MARKS.get(use.kind, "")
        if use.is_printed and tag.mark != right:
            name = tag.text[2:-2].strip()
            yield part.problem(
                "SKH520",
                paragraph,
                f"“{name}” phải viết bằng thẻ {{{{{right} … }}}}",
                f"Viết: {{{{{right} {name} }}}}",
            )


def _wrong_marks(part: TaggedPart, read: ReadTags) -> Iterator[Problem]:
    yield from print_problems(part, read.names.uses)
    for (tag, paragraph), read_tag in zip(part.tags, read.tags, strict=True):
        if read_tag.word != "print" and tag.mark not in {"", "p"}:
            yield part.problem(
                "SKH520",
                paragraph,
                f"không dùng thẻ {{%{tag.mark} … %}}",
                "Viết {%p … %} trong một đoạn riêng",
            )


def _blocks_over_places(part: TaggedPart, tags: Sequence[Tag]) -> Iterator[Problem]:
    """A for or if spans paragraphs only with {%p, and within one cell; without p it stays in its paragraph."""
    for block in _blocks(tags):
        first, opened = part.tags[block[0]]
        for tag, paragraph in (part.tags[number] for number in block[1:]):
            partner = f"thẻ này và thẻ đi cùng ở đoạn {paragraph.number}"
            if tag.mark != first.mark or (not tag.mark and paragraph is not opened):
                message, hint = (
                    f"{partner} phải cùng là thẻ {{%p … %}}",
                    "Viết mỗi thẻ {%p … %} trong một đoạn riêng",
                )
            elif paragraph.element.getparent() is not opened.element.getparent():
                message, hint = (
                    f"{partner} không ở trong cùng một ô bảng",
                    "Đặt cả hai vào một ô, hoặc ngoài bảng",
                )
            else:
                continue
            yield part.problem("SKH521", opened, message, hint)
            break


def _blocks(tags: Sequence[Tag]) -> Iterator[list[int]]:
    """Yield the numbers of the tags that belong together: for and endfor; if, elif, else and endif."""
    open_blocks: list[list[int]] = []
    for number, tag in enumerate(tags):
        if tag.word in _OPENERS:
            open_blocks.append([number])
        elif tag.word in {"elif", "else"}:
            open_blocks[-1].append(number)
        elif tag.word in _CLOSERS:
            yield [*open_blocks.pop(), number]


def _lost_neighbours(part: TaggedPart) -> Iterator[Problem]:
    for paragraph in part.paragraphs:
        if not paragraph.is_removed:
            continue
        if paragraph.rest.strip() or len(paragraph.tags) > 1:
            yield part.problem(
                "SKH522",
                paragraph,
                "chữ đứng cạnh thẻ {%p … %} hoặc {{p … }} sẽ bị mất",
                "Để thẻ đó một mình trong đoạn",
            )
        elif within(paragraph.element, *_LOST_WITH_PARAGRAPH):
            yield part.problem(
                "SKH522",
                paragraph,
                "hình, trường hoặc dấu trang đứng cạnh thẻ này sẽ bị mất",
                "Chuyển nó sang đoạn khác",
            )


def cell_loss_problems(part: TaggedPart) -> Iterator[Problem]:
    """Yield the rows and cells that give way to a tag, and hold more than it."""
    for paragraph in part.paragraphs:
        for mark in {tag.mark for tag in paragraph.tags} & {"tr", "tc"}:
            place = next(paragraph.element.iterancestors(f"{W}{mark}"), None)
            if place is None:
                yield part.problem(
                    "SKH520",
                    paragraph,
                    f"thẻ {{%{mark} … %}} chỉ dùng được trong bảng",
                    "Ngoài bảng thì viết {%p … %} trong một đoạn riêng",
                )
                continue
            inside = [each for each in part.paragraphs if place in list(each.element.iterancestors())]
            if sum(len(each.tags) for each in inside) > 1 or _rest(inside):
                named = "hàng" if mark == "tr" else "ô"
                yield part.problem(
                    "SKH522",
                    paragraph,
                    f"cả {named} bảng có thẻ {{%{mark} … %}} nhường chỗ cho thẻ: chữ khác trong {named} sẽ bị mất",
                    f"Để thẻ đó một mình trong một {named} của bảng",
                )


def _rest(paragraphs: Iterable[TagParagraph]) -> bool:
    return any(each.rest.strip() for each in paragraphs)


def _lost_sections(part: TaggedPart) -> Iterator[Problem]:
    for paragraph in part.paragraphs:
        if paragraph.is_removed and child(paragraph.element, "pPr", "sectPr") is not None:
            yield part.problem(
                "SKH523",
                paragraph,
                "ngắt phần (section break) nằm trong đoạn chỉ có thẻ nên sẽ bị mất",
                "Đặt con trỏ trước ngắt phần và gõ Enter để nó có đoạn riêng",
            )


def _cells_that_may_be_empty(part: TaggedPart, tags: Sequence[Tag]) -> Iterator[Problem]:
    """A cell, a header, a text box must end with a paragraph whatever the plan holds, or Word calls the file damaged."""
    numbers = _first_tags(part)
    for cell in part.root.iter(f"{W}tc", f"{W}hdr", f"{W}ftr", f"{W}txbxContent"):
        after_table = [child for child in cell if child.tag in {f"{W}p", f"{W}tbl"}]
        while any(child.tag == f"{W}tbl" for child in after_table):
            after_table.pop(0)
        paragraphs = [numbers[child] for child in after_table]
        if paragraphs and not _keeps_a_paragraph(_cell_program(paragraphs, tags)):
            yield part.problem(
                "SKH524",
                paragraphs[0][0],
                f"{_PLACES[cell.tag.removeprefix(W)]} này có thể không còn đoạn nào khi thẻ không in gì",
                "Thêm vào cuối đó một đoạn trống, không có thẻ",
            )


def _lost_formatting(part: TaggedPart) -> Iterator[Problem]:
    for paragraph in part.paragraphs:
        if any(tag.mark == "r" for tag in paragraph.tags) and any(map(_is_formatted, paragraph.element)):
            yield part.problem(
                "SKH525",
                paragraph,
                "chữ in bằng thẻ {{r … }} theo kiểu chữ (style) của đoạn, không theo định dạng đặt riêng cho thẻ",
                "Đổi cỡ chữ, đậm, nghiêng trong kiểu chữ của đoạn",
                Severity.WARNING,
            )


def _is_formatted(run: Element) -> bool:
    """Say whether `run` holds the beginning of a tag, in a face of its own."""
    text = child(run, "t")
    holds_tag = text is not None and "{" in (text.text or "")
    return holds_tag and any(child(run, "rPr", name) is not None for name in _FACES)


def _first_tags(part: TaggedPart) -> dict[Element, tuple[TagParagraph, int]]:
    """Return each paragraph by its element, with the number of its first tag."""
    found, number = {}, 0
    for paragraph in part.paragraphs:
        found[paragraph.element] = (paragraph, number)
        number += len(paragraph.tags)
    return found


def _cell_program(paragraphs: Sequence[tuple[TagParagraph, int]], tags: Sequence[Tag]) -> Program:
    inside: list[Tag] = []
    texts = [""]
    for paragraph, number in paragraphs:
        if paragraph.is_removed:
            inside.append(tags[number])
            texts.append("")
        else:
            texts[-1] += _KEPT
    return program_of(inside, texts)


def _keeps_a_paragraph(program: Program) -> bool:
    return any(
        isinstance(step, str | Print)
        or (isinstance(step, Choice) and _keeps_a_paragraph(step.then) and _keeps_a_paragraph(step.otherwise))
        for step in program
    )
