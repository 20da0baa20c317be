"""A Word file → a copy of it in the form that its regime asks for, and what was and was not mended."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import is_there, read_file
from sinhkehoach.conformance.evaluate import LocatedDeviation, fails
from sinhkehoach.conformance.regimes.choose import sets_called
from sinhkehoach.conformance.rule import FormRule
from sinhkehoach.cures.mend import Mended, mend
from sinhkehoach.jobs.conformance import ConformanceResult
from sinhkehoach.write.filename import sibling
from sinhkehoach.write.guard import keep_beside, save_file

_ADDITION: Final = "sua-the-thuc"
# What a file is, its name must say: Word opens no file with macros that is called .docx.
_WORD_FILES: Final = (".docx", ".docm", ".dotx", ".dotm")
_BY_HAND: Final = "chữ và nội dung do người soạn sửa"
_NO_CURE: Final = "sửa bằng định dạng thì chưa đủ, hoặc hỏng điều khác"


@dataclass(frozen=True, slots=True)
class MendingResult:
    """What became of one file; `copy` is the mended one, which is only there when it was `written`."""

    file: Path
    mended: Mended | None = None
    copy: Path | None = None
    written: bool = False
    error: UserError | None = None

    @property
    def regime(self) -> str:
        """What the file was measured by."""
        return self.mended.rules.regime.title if self.mended else ""

    @property
    def not_its_matter(self) -> str:
        """Why no rule has anything to say about the document, "" where one has."""
        verdicts = self.mended.before if self.mended else ()
        return ConformanceResult(self.file, verdicts).not_its_matter if verdicts else ""

    @property
    def cured(self) -> list[tuple[FormRule, list[LocatedDeviation]]]:
        """The rules that the copy keeps better, each with what was wrong."""
        return list(self.mended.cured()) if self.mended and self.mended.data is not None else []

    @property
    def left(self) -> Iterator[tuple[FormRule, LocatedDeviation, str]]:
        """What is still wrong in the copy, with the rule and why it was not mended."""
        for rule, finding in self.mended.left() if self.mended else ():
            yield rule, finding, _NO_CURE if self.mended and rule.id in self.mended.tried else _BY_HAND

    @property
    def broken(self) -> bool:
        """True where a rule itself failed."""
        return self.mended is not None and any(each.broken for each in self.mended.before)

    @property
    def failed(self) -> bool:
        """True when no copy could be made, or it still breaks a rule that the decree states."""
        return self.error is not None or (self.mended is not None and fails(self.mended.after))


def mend_form(
    file: Path, output: Path | None = None, *, write: bool = True, rule_set: str | None = None
) -> MendingResult:
    """Return what mending makes of `file`, written to `output` or beside the file; raises nothing for bad input.

    It is measured by the set called `rule_set`, by the one whose matter it is when None.
    """
    result = MendingResult(file)
    try:
        mended = mend(read_file(file), sets_called(rule_set))
        result = MendingResult(file, mended)
        if mended.data is None:
            return result
        if not write:
            return replace(result, copy=output or sibling(_word_file(file), _ADDITION, 1))
        return replace(result, copy=_written(mended.data, file, output), written=True)
    except UserError as error:
        return replace(result, error=error)


def _written(data: bytes, file: Path, output: Path | None) -> Path:
    if output is None:
        return keep_beside(data, _word_file(file), _ADDITION)
    if is_there(output):
        raise UserError(f"Đã có tệp “{output}”, chương trình không ghi đè", "ghi tên tệp khác sau -o")
    return save_file(data, output, seen=None)


def _word_file(file: Path) -> Path:
    return file if file.suffix.lower() in _WORD_FILES else file.with_suffix(_WORD_FILES[0])
