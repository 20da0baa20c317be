"""A document whose plan has no file → what to say of it: the file is elsewhere, or there never was one."""

from pathlib import Path

from sinhkehoach.base.safe_names import shown_name
from sinhkehoach.provenance.origin import UnitOrigin


def missing_plan(plan: Path, unit: UnitOrigin | None) -> str:
    """Return why nothing can be brought back into `plan`, and the way out; `unit` tells of a plan put together."""
    if unit is None:
        return f"Không thấy tệp kế hoạch “{plan}”, nên chưa đưa được gì về; tệp ở chỗ khác thì thêm --ke-hoach TỆP."
    common, table, name = map(shown_name, (unit.common.name, unit.table.name, unit.unit))
    return (
        f"Văn bản này lập từ kế hoạch chung {common} và hàng “{name}” của bảng {table}, chưa có kế hoạch riêng để đưa chỗ"
        f" sửa về. Sửa ở kế hoạch chung hay bảng; hoặc tách kế hoạch riêng rồi gõ lại lệnh: sinhkehoach sinh {common}"
        f' --theo-bang {table} --chi "{name}" --ra-yaml'
    )
