"""Names of units as a paper joins them (`A, B và C`) → the names one by one, short where the office has a short one."""

from collections.abc import Sequence
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_upper, fold
from sinhkehoach.compose.wording import names_in_line
from sinhkehoach.model.office import Office, unit_names
from sinhkehoach.resolve.units import names_in_one
from sinhkehoach.yaml.edit.write_value import NewValue

# How the names of units begin; what begins otherwise behind a comma belongs to the name before.
_UNIT: Final = lazy_pattern(
    r"(?:Các|Ban|Bảo vệ|Bộ|Công an|Công đoàn|Công ty|Cục|Chi cục|Chủ tịch|Đảng ủy|Đoàn|Đội|Giáo viên|Hiệu trưởng|"
    r"HĐND|Hội|Hợp tác xã|Kế toán|Mặt trận|Nhà|Nhân viên|Phó|Phòng|Quỹ|Sở|Tổ|Thanh tra|Thường trực|Tổng phụ trách|"
    r"Trạm|Trung tâm|Trường|Trưởng|UBND|Ủy ban|Uỷ ban|UBMTTQ|MTTQ|Văn phòng|Viện)\b"
)
# What a list puts around the names in its lines.
_MARKS: Final = lazy_pattern(r"^[-–+•*]\s*|[;,.]$")
_ASKED: Final = lazy_pattern(r"(?:Đề nghị|Giao|Yêu cầu)\s+")


class UnitNames:
    """The units that the office knows; every other name is kept as the paper has it."""

    def __init__(self, office: Office, *, keeps_text: bool = True) -> None:
        """With `keeps_text` names become a list only where that prints as the paper has them, not one by one."""
        self._full = {id_: unit.name for id_, unit in office.units.items()}
        ids = {name: id_ for id_, name in self._full.items()}
        self._printed = {fold(name): full for _, name, full in unit_names(office.units)}
        self._short = {name: ids[full] for name, full in self._printed.items()}
        self._keeps_text = keeps_text

    def in_cell(self, lines: Sequence[str]) -> NewValue:
        """Return the names in a cell as they are typed; each of its lines is one where all begin like names."""
        bare = [_MARKS.sub("", line) for line in lines]
        if self._keeps_text or len(lines) == 1 or not all(map(self.is_unit, bare)):
            return self.typed(" ".join(lines))
        return [self.short(name) for line in bare for name in self._apart(line)]

    def typed(self, text: str) -> NewValue:
        """Return the names in `text` as they are typed: one alone, or a list."""
        names = list(map(self.short, self._split(text) if self._keeps_text else self._apart(text)))
        if len(names) == 1:
            return names[0]
        is_same = names_in_line(self._full.get(name, name) for name in names) == text
        return list(names) if is_same or not self._keeps_text else text

    def is_printed(self, text: str) -> bool:
        """Say whether a plan prints the names in `text` as they are typed there, each as the office calls it."""
        typed = self.typed(text)
        names = [typed] if isinstance(typed, str) else self._split(text)
        shown = names_in_line(self._printed.get(fold(name), name) for name in names)
        return shown == text and not any(names_in_one(name, self._printed, self._full) for name in names)

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
        if ";" in text:
            return [name for piece in text.split(";") if (name := piece.strip())]
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

    def _apart(self, text: str) -> list[str]:
        """Return the names in `text` as they are split; those before and behind “và” too, where one is known."""
        found: list[str] = []
        for name in self._split(text):
            pieces = [] if self._is_known([name]) else name.split(" và ")
            apart = any(self._is_known([piece]) for piece in pieces) and all(map(self.is_unit, pieces))
            found += pieces if apart else [name]
        return found

    def _is_known(self, pieces: list[str]) -> bool:
        return fold(", ".join(pieces)) in self._short
