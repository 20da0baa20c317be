"""Places in a file's text -> the edits that insert or remove whole entries and comments there."""

from collections.abc import Sequence
from itertools import pairwise

from sinhkehoach.yaml.edit.spans import Entries, Span, line_end, line_start, next_line
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit
from sinhkehoach.yaml.read.comments import YamlComment


def insertion(text: str, entries: Entries, index: int, typed: str, line_ending: str) -> TextEdit:
    """Return the edit that puts `typed` right behind entry `index - 1`, or before the first."""
    between = line_ending + " " * entries.column
    if entries.flow:
        near = max(index, 1)
        between = (
            text[entries.spans[near - 1].end : entries.spans[near].start] if near < len(entries.spans) else ""
        )
        between = between if between.strip() == "," else ", "
    if index == 0:
        start = entries.spans[0].start
        return TextEdit(start, start, typed + between)
    end = entries.spans[index - 1].end
    at = end if entries.flow else line_end(text, end)
    return TextEdit(at, at, between + typed)


def replacement(entries: Entries, typed: Sequence[str], line_ending: str) -> TextEdit:
    """Return the edit that puts `typed` in the place of all entries and of what stands between them."""
    between = ", " if entries.flow else line_ending + " " * entries.column
    return TextEdit(entries.spans[0].start, entries.spans[-1].end, between.join(typed))


def removal(text: str, entries: Entries, index: int, count: int) -> TextEdit:
    """Return the edit that takes `count` entries out from `index` on, with the comments that belong to them.

    These are the ones on their lines, and those directly above at their own indentation; above the first
    entry of all they may speak of the whole, so there they stay. CannotEdit for all entries together, and
    where a comment stands between two entries that share a line or brackets.
    """
    after = index + count
    if count >= len(entries.spans):
        raise CannotEdit("Phần này sẽ không còn mục nào; phải xóa cả phần")
    start, end = entries.spans[index].start, entries.spans[after - 1].end
    if not entries.flow and not text[line_start(text, start) : start].strip():
        first = _start_of_comments(text, start, entries.column) if index else line_start(text, start)
        return TextEdit(first, next_line(text, end), "")
    if after < len(entries.spans):
        edit = TextEdit(start, entries.spans[after].start, "")
        between = text[end : edit.end]
    else:
        edit = TextEdit(entries.spans[index - 1].end, end, "")
        between = text[edit.start : start]
    if "#" in between:
        raise CannotEdit("Giữa các mục có lời ghi chú nên không xóa tự động được")
    return edit


def moved_range(order: Sequence[int]) -> tuple[int, int]:
    """Return from which place up to which one `order` is another one."""
    moved = [place for place, number in enumerate(order) if place != number] or [0]
    return moved[0], moved[-1] + 1


def reorder(text: str, entries: Entries, order: Sequence[int]) -> TextEdit:
    """Return the edit that puts the entries, with their comments, into `order`: the number of each in its new place.

    What stands between the entries, empty lines say, stays where it is. CannotEdit where `order` is none of these
    entries, and where a comment stands between two that share a line or brackets.
    """
    spans = _with_comments(text, entries)
    if sorted(order) != [*range(len(spans))]:
        raise CannotEdit("Không có chỗ như vậy trong danh sách")
    low, high = moved_range(order)
    gaps = [text[span.end : after.start] for span, after in pairwise(spans[low:high])]
    pieces = (text[spans[number].start : spans[number].end] for number in order[low:high])
    typed = "".join(piece + gap for piece, gap in zip(pieces, [*gaps, ""], strict=True))
    return TextEdit(spans[low].start, spans[high - 1].end, typed)


def _with_comments(text: str, entries: Entries) -> list[Span]:
    """Return where each entry stands together with the comments that belong to it, as `removal` tells them."""
    spans = entries.spans
    if not entries.flow and not text[line_start(text, spans[0].start) : spans[0].start].strip():
        firsts = [_start_of_comments(text, span.start, entries.column) for span in spans]
        firsts[0] = line_start(text, spans[0].start)
        return [Span(first, line_end(text, span.end)) for first, span in zip(firsts, spans, strict=True)]
    if any("#" in text[span.end : after.start] for span, after in pairwise(spans)):
        raise CannotEdit("Giữa các mục có lời ghi chú nên không chuyển chỗ tự động được")
    return list(spans)


def in_place_of(text: str, span: Span, typed: str) -> list[TextEdit]:
    """Return the edits that let `typed`, with the blank or line end before it, stand in place of what is at `span`.

    Lines of its own come below the comment that stands behind the value.
    """
    start, end = len(text[: span.start].rstrip()), line_end(text, span.end)
    comment = text[span.end : end].strip()
    if not comment.startswith("#") or not typed.startswith(("\r", "\n")):
        return [TextEdit(start, span.end, typed)]
    return [TextEdit(start, span.end, ""), TextEdit(end, end, typed)]


def comment_above(text: str, start: int, comment: str, line_ending: str) -> TextEdit:
    """Return the edit that puts `comment` on a line of its own above the line in which `start` stands."""
    first = line_start(text, start)
    indentation = text[first : first + len(text[first:start]) - len(text[first:start].lstrip(" "))]
    return TextEdit(first, first, f"{indentation}# {comment}{line_ending}")


def comment_behind(text: str, at: int, comment: str) -> TextEdit:
    """Return the edit that puts `comment` at the end of the line that holds `at`."""
    end = line_end(text, at)
    return TextEdit(end, end, f"  # {comment}")


def comment_removal(text: str, comment: YamlComment) -> TextEdit:
    """Return the edit that takes `comment` out, with its line when it has one of its own."""
    if comment.alone:
        return TextEdit(line_start(text, comment.start), next_line(text, comment.start), "")
    return TextEdit(len(text[: comment.start].rstrip(" \t")), comment.end, "")


def _start_of_comments(text: str, start: int, column: int) -> int:
    """Return where the comment lines directly above the entry at `start` begin, or else its own line."""
    first = line_start(text, start)
    while first > 0:
        end = first - (2 if text.startswith("\r\n", first - 2) else 1)
        above = line_start(text, end)
        if not text.startswith(" " * column + "#", above, end):
            break
        first = above
    return first
