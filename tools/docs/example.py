"""An example of a problem → what the program says to it, found by letting the program read it."""

import contextlib
import io
import re
import struct
import tempfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sinhkehoach.base.problem import Problem
from sinhkehoach.cli.show import show_problems
from sinhkehoach.jobs.open_plan import Offices, OpenPlan, open_plan
from sinhkehoach.model.picture import PICTURES_FOLDER

PLAN_FILE = Path("plans/vi-du.yaml")
OFFICE = """\
cơ quan:
  ubnd-phường:
    tên: Ủy ban nhân dân phường An Hòa
    ký hiệu: UBND
    địa danh: An Hòa
người ký:
  chủ tịch: {thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch, họ tên: Nguyễn Hữu Phước}
  phó chủ tịch: {thay mặt: Ủy ban nhân dân, ký thay: Chủ tịch, chức vụ: Phó Chủ tịch, họ tên: Lê Thị Thu Hà}
đơn vị:
  văn-phòng: {tên: Văn phòng HĐND và UBND phường}
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội, tên tắt: [Phòng VHXH]}
  các-trường: {tên: Các trường học trên địa bàn phường}
văn bản:
  nq-71:
    loại: Nghị quyết
    số: 71-NQ/TW
    ngày: 22/8/2025
    cơ quan: Bộ Chính trị
    trích yếu: về đột phá phát triển giáo dục và đào tạo
nơi nhận: [Đảng ủy phường (để b/c), Các đơn vị có tên trong Kế hoạch (để t/h)]
lưu: VT, VHXH
"""


def _png(width: int, height: int) -> bytes:
    """Return what has the structure of a picture of this size."""
    header = struct.pack(">2I5B", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", b""), (b"IEND", b""))
    packed = (
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


# What a superior's plan assigns, for the examples that carry one out.
LIST_FILE = Path("cap-tren/vi-du.yaml")
_LIST = """\
văn bản: {loại: Kế hoạch, số: 45/KH-UBND, ngày: 10/01/2027, cơ quan: UBND tỉnh Hòa Giang, trích yếu: về chuyển đổi số}
kỳ: 2027
nhiệm vụ:
  - {chỗ: mục II.1, tên: Lắp mạng cho trường học, vai trò: chủ trì, thời gian: trước 30/9/2027, sản phẩm: Báo cáo lắp đặt}
chỉ tiêu:
  - {chỗ: chỉ tiêu 1, tên: Học bạ số, đơn vị: "%", đích: {đích: 95%}}
"""
# A picture, one of too many points, and one that only has the name of a picture.
_PICTURES = {"so-do.png": _png(1600, 900), "ban-do.png": _png(20_000, 10_000), "anh-chup.jpg": b"GIF89a"}
# What every plan must say; an example that does not care leaves it out.
_USUAL = {
    "cơ quan": "ubnd-phường",
    "kỳ": "2027",
    "trích yếu": "Triển khai nhiệm vụ giáo dục năm 2027",
    "ký": "chủ tịch",
}
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class CodeExample:
    """A code of problems, with a mistake that shows it and the same lines mended.

    `wrong` and `mended` are the first lines of a plan, or a whole file where `whole` says so; bytes are a file as
    it lies on the disk. `advice` is what the message cannot say. `file` is the one asked for, when it is another.
    """

    code: str
    title: str
    wrong: str | bytes
    mended: str = ""
    advice: str = ""
    whole: bool = False
    file: Path = PLAN_FILE


@dataclass(frozen=True, slots=True)
class MadeExample:
    """A code of problems that no plan of a few lines brings about; `make` lets the program word one."""

    code: str
    title: str
    advice: str
    make: Callable[[], tuple[Problem, ...]]


def with_usual_lines(lines: str) -> str:
    """Return `lines` followed by what every plan must say and they do not."""
    given = {key.strip() for key in re.findall(r"^([^\s#:-][^:\n]*):", lines, flags=re.MULTILINE)}
    usual = "".join(f"{key}: {value}\n" for key, value in _USUAL.items() if key not in given)
    return lines + usual


def problems_in(text: str | bytes, file: Path = PLAN_FILE, office: str = OFFICE) -> tuple[Problem, ...]:
    """Return what the program finds in a plan file with this content, beside the example office's facts."""
    return opened(text, file, office).problems


def opened(text: str | bytes, file: Path = PLAN_FILE, office: str = OFFICE) -> OpenPlan:
    """Return a plan file with this content, opened beside the example office's facts."""
    data = text if isinstance(text, bytes) else text.encode()
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        PLAN_FILE.parent.mkdir()
        PLAN_FILE.write_bytes(data)
        PLAN_FILE.with_name("co-quan.yaml").write_text(office, encoding="utf-8")
        LIST_FILE.parent.mkdir()
        LIST_FILE.write_text(_LIST, encoding="utf-8")
        lay_pictures(Path())
        return open_plan(file, Offices())


def lay_pictures(root: Path) -> None:
    """Lay into the workspace `root` the pictures that examples name."""
    folder = root / PICTURES_FOLDER
    folder.mkdir()
    for name, content in _PICTURES.items():
        (folder / name).write_bytes(content)


def problems_of(example: CodeExample) -> tuple[Problem, ...]:
    """Return every problem of the example's mistake."""
    whole = example.whole or isinstance(example.wrong, bytes)
    text = example.wrong if whole else with_usual_lines(str(example.wrong))
    return problems_in(text, example.file)


def shown(problem: Problem) -> str:
    """Return a problem as the program prints it, characters that cannot be shown as `·`."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        show_problems([problem])
    lines = re.sub("\x1b\\[[0-9;]*m", "", printed.getvalue()).split("\n")
    return "\n".join(_CONTROLS.sub("·", line).rstrip() for line in lines).strip("\n")
