"""What the columns of a table made from the plan may show."""

from typing import Final

from sinhkehoach.model.choices import DerivedFrom

_SHOWN: Final[dict[DerivedFrom, tuple[str, ...]]] = {
    DerivedFrom.TASKS: (
        "tt", "nhiệm vụ", "nội dung", "sản phẩm", "lãnh đạo", "chủ trì", "phối hợp", "thời gian", "ghi chú",
    ),
    DerivedFrom.INDICATORS: ("tt", "chỉ tiêu", "đơn vị", "đích", "hiện tại", "ghi chú"),
    DerivedFrom.BUDGET: ("tt", "nội dung", "cách tính", "số tiền", "nguồn", "năm", "ghi chú"),
}  # fmt: skip


def shown_by(source: DerivedFrom) -> tuple[str, ...]:
    """Return the names of what a table made from `source` can show, in their usual order."""
    return _SHOWN[source]
