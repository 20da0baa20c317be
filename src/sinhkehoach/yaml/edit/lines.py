"""A text of several lines → the edits that put a line in or take lines out."""

from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit


def line_inserted(text: str, number: int, line: str) -> TextEdit:
    """Return the edit that puts `line` before line `number` (from 0) of `text`, or behind the last."""
    if number == len(_lines(text)):
        _, end = _line(text, number - 1)
        return TextEdit(end, end, f"\n{line}")
    start, _ = _line(text, number)
    return TextEdit(start, start, f"{line}\n")


def lines_removed(text: str, number: int, count: int) -> TextEdit:
    """Return the edit that takes `count` lines of `text` out from `number` on; CannotEdit where none would be left."""
    lines = _lines(text)
    if count >= len(lines):
        raise CannotEdit("Đoạn này sẽ không còn dòng nào; phải xóa cả mục")
    start, _ = _line(text, number)
    _, end = _line(text, number + count - 1)
    at_end = number + count == len(lines)
    return TextEdit(start - at_end, end + (not at_end), "")


def _lines(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n")


def _line(text: str, number: int) -> tuple[int, int]:
    """Return where line `number` of `text` begins and ends."""
    lines = _lines(text)
    if not 0 <= number < len(lines):
        raise CannotEdit("Đoạn này không có dòng như vậy")
    start = sum(len(line) + 1 for line in lines[:number])
    return start, start + len(lines[number])
