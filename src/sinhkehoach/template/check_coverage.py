"""What a whole template uses and holds → what a plan would lose in it, and what our paragraphs would miss."""

from collections.abc import Collection, Iterator, Sequence

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.base.text import nearest
from sinhkehoach.docx.wordml import within
from sinhkehoach.template.geometry import has_landscape_section
from sinhkehoach.template.program_names import Use
from sinhkehoach.template.tag_paragraphs import TaggedPart
from sinhkehoach.template.vocabulary import NAMES, STYLE_NAMES, Presence, TagKind, tag_form

_SEVERITIES = {
    Presence.OBLIGATORY: Severity.ERROR,
    Presence.CONTENT: Severity.WARNING,
    Presence.ADVISED: Severity.HINT,
}
# What stands in the margin of a reviewed text, and what would be printed in every document.
_REVIEW_MARKS = ("ins", "del", "moveFrom", "moveTo")


def unprinted_problems(
    uses: Sequence[Use], misspelt: Collection[str] = (), *, draws_lines: bool = True
) -> Iterator[Problem]:
    """Yield a problem for every name that a template ought to print, or ask about, and does not.

    A name that a misspelt one was most likely meant for has been told of already. What is only advised are the lines
    that the State's form draws; without `draws_lines` nobody misses them.
    """
    severities = {
        presence: each
        for presence, each in _SEVERITIES.items()
        if draws_lines or presence is not Presence.ADVISED
    }
    printed = {use.name for use in uses if use.is_printed}
    asked = {use.name for use in uses}
    for entry in NAMES:
        met = (
            asked
            if entry.kind is TagKind.FLAG or (entry.kind is TagKind.LIST and not entry.item)
            else printed
        )
        if entry.name not in {*met, *misspelt} and entry.presence in severities:
            yield Problem(
                "SKH530",
                f"mẫu không in phần “{entry.name}” ({entry.description})",
                f"Thêm vào chỗ thích hợp: {tag_form(entry)}",
                severities[entry.presence],
            )


def style_problems(names: Sequence[str]) -> Iterator[Problem]:
    """Yield a problem for every style that our paragraphs need and that is not among `names`."""
    for name in STYLE_NAMES:
        if name not in names:
            near = nearest(name, names, limit=1)
            hint = f"Mẫu có kiểu “{near[0]}”; đổi tên nó nếu đó là kiểu ấy" if near else ""
            yield Problem("SKH540", f"mẫu thiếu kiểu chữ (style) “{name}”", hint or "Tạo kiểu đó trong Word")


def whole_problems(body: TaggedPart, uses: Sequence[Use]) -> Iterator[Problem]:
    """Yield the problems of what the body holds besides tags."""
    if within(body.root, "footnoteReference"):
        yield Problem(
            "SKH550",
            "mẫu có chú thích chân trang (footnote) của riêng nó",
            "Xóa chú thích trong mẫu; chú thích được lấy từ kế hoạch",
        )
    if within(body.root, *_REVIEW_MARKS):
        yield Problem(
            "SKH551",
            "mẫu còn những chỗ sửa chưa duyệt (Track Changes)",
            "Trong Word chọn Review > Accept > Accept All Changes, rồi lưu lại",
        )
    if within(body.root, "commentReference"):
        yield Problem(
            "SKH552",
            "mẫu có ghi chú (comment); ghi chú sẽ nằm trong mọi văn bản in ra",
            "Xóa các ghi chú trong mẫu",
            Severity.WARNING,
        )
    if any(use.name == "phụ_lục.ngang" for use in uses) and not has_landscape_section(body.root):
        yield Problem(
            "SKH553",
            "mẫu hỏi phụ lục có in ngang không nhưng không có trang nào khổ ngang",
            "Đặt một ngắt phần khổ ngang giữa {%p if pl.ngang %} và {%p else %}",
        )
