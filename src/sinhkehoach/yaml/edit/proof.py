"""Edits of a file and the values they are to lead to -> the edited file, or the refusal to make it."""

from collections.abc import Callable, Sequence

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import has_errors
from sinhkehoach.yaml.edit.expected import Expected, same_values
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit, apply_edits
from sinhkehoach.yaml.read.comments import comments_of
from sinhkehoach.yaml.read.reader import parse_source
from sinhkehoach.yaml.read.source import Source


def proven(
    source: Source, edits: Sequence[TextEdit], expected: Expected, canonical_key: Callable[[str], str]
) -> Source:
    """Return `source` after `edits`, read again; CannotEdit unless it gives the values `expected`.

    Every comment that no edit covers has to be there still, in the old order.
    """
    try:
        result = parse_source(apply_edits(source.text, edits), source.name, canonical_key)
    except (ValueError, ProblemsFound) as error:
        raise CannotEdit("Các chỗ sửa chồng lên nhau hoặc làm hỏng tệp") from error
    if has_errors(result.problems) or not same_values(result.value, expected.values(source.value)):
        raise CannotEdit("Sửa như vậy làm thay đổi cả chỗ khác của tệp")
    left = iter([comment.text for comment in comments_of(result)])
    for comment in comments_of(source):
        removed = any(edit.start <= comment.start < edit.end for edit in edits)
        if not removed and comment.text not in left:
            raise CannotEdit("Sửa như vậy làm mất lời ghi chú trong tệp")
    return result
