"""Names of units as a paper joins them (`A, B và C`) → the names one by one, short where the office has a short one."""

from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_upper, fold
from sinhkehoach.compose.wording import names_in_line
from sinhkehoach.model.office import Office
from sinhkehoach.yaml.edit.write_value import NewValue

# How the names of units begin; what begins otherwise behind a comma belongs to the name before.
_UNIT: Final = lazy_pattern(
    r"(?:Các|Ban|Bảo vệ|Bộ|Công an|Công đoàn|Công ty|Cục|Chi cục|Chủ tịch|Đảng ủy|Đoàn|Đội|Giáo viên|Hiệu trưởng|"
    r"HĐND|Hội|Hợp tác xã|Kế toán|Mặt trận|Nhà|Nhân viên|Phó|Phòng|Quỹ|Sở|Tổ|Thanh tra|Thường trực|Tổng phụ trách|"
    r"Trạm|Trung tâm|Trường|Trưởng|UBND|Ủy ban|Uỷ ban|UBMTTQ|MTTQ|Văn phòng|Viện)\b"
)
_ASKED: Final = lazy_pattern(r"(?:Đề nghị|Giao|Yêu cầu)\s+")


class UnitNames:
    """The units that the office knows; every other name is kept as the paper has it."""

    def __init__(self, office: Office) -> None:
        self._short = {fold(unit.name): id_ for id_, unit in office.units.items()}
        self._full = {id_: unit.name for id_, unit in office.units.items()}

    def typed(self, text: str) -> NewValue:
        """Return the names in `text` as they are typed: one alone, or a list where that prints as the paper has it."""
        names = list(map(self.short, self._split(text)))
        if len(names) == 1:
            return names[0]
        return list(names) if names_in_line(self._full.get(name, name) for name in names) == text else text

    def short(self, name: str) -> str:
        """Return the short name of the unit called `name`, `name` itself where the office has none."""
        return self._short.get(fold(name), name)

    def is_unit(self, name: str) -> bool:
        """Say whether `name` begins like that of a unit, asked (“Đề nghị …”) or not."""
        bare = _ASKED.sub("", name, count=1)
        return bool(_UNIT.match(first_upper(bare))) or fold(bare) in self._short

    def _split(self, text: str) -> list[str]:
        """Return the names in `text`; as one name where a piece between commas does not begin like a name.

        Names stand between semicolons where one of them holds a comma, as the program joins them.
        """
        if "; " in text:
            return text.split("; ")
        pieces = text.split(", ")
        found: list[str] = []
        start = 0
        while start < len(pieces):
            known = (end for end in range(len(pieces), start, -1) if self._is_known(pieces[start:end]))
            end = next(known, start + 1)
            name = ", ".join(pieces[start:end])
            if self._is_known(pieces[start:end]) or _UNIT.match(name):
                found.append(name)
            elif found and name[:1].isupper():
                found[-1] += f", {name}"
            else:
                return [text]
            start = end
        return found

    def _is_known(self, pieces: list[str]) -> bool:
        return fold(", ".join(pieces)) in self._short
