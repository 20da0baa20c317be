"""What can be wrong with a common plan and its table of units: an example for each code that begins with SKH7."""

import contextlib
import tempfile
from datetime import date
from functools import partial
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound, cluster_lost, lost_process
from sinhkehoach.base.problem import Problem
from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.build_units import open_units
from tools.docs.example import OFFICE, PLAN_FILE, CodeExample, MadeExample, with_usual_lines

_LINES = 'mở đầu: "[[đơn vị: tên]] có [[đơn vị: số học sinh]] học sinh."\n'
_PART = "mục đích: |\n  [[đơn vị: mục đích]]\n"


def _found(lines: str, table: str, own: str = "") -> tuple[Problem, ...]:
    """Return what is found in a common plan that begins with `lines`, and in `table`; `own` is a unit's own plan."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        PLAN_FILE.parent.mkdir()
        PLAN_FILE.write_text(with_usual_lines(lines), encoding="utf-8")
        PLAN_FILE.with_name("co-quan.yaml").write_text(OFFICE, encoding="utf-8")
        Path("cac-xa.csv").write_text(table, encoding="utf-8")
        if own:
            PLAN_FILE.with_suffix("").mkdir()
            (PLAN_FILE.with_suffix("") / "Xã An Bình.yaml").write_text(own, encoding="utf-8")
        try:
            builder, tasks = open_units(PLAN_FILE, Path("cac-xa.csv"), BuildSettings(date(2026, 11, 28)))
        except ProblemsFound as found:
            return found.problems
        return tuple(problem for task in tasks for problem in builder.build(task).problems)


EXAMPLES = (
    CodeExample(
        "SKH721",
        "Kế hoạch dùng chung cho nhiều đơn vị",
        _LINES,
        advice="Không phải lỗi: kiểm tra riêng kế hoạch chung thì chương trình kể các giá trị mà mỗi đơn vị phải có, "
        "và chỗ sai không do giá trị nào. Thêm `--theo-bang` thì từng đơn vị được kiểm tra với giá trị của nó.",
    ),
    MadeExample(
        "SKH722",
        "Bảng đơn vị thiếu một giá trị",
        "Ghi vào ô ấy; đơn vị không có thì ghi 0 hay “không”. Các đơn vị khác vẫn có văn bản. Ô có công thức chưa có "
        "kết quả, hay báo lỗi, cũng mang mã này: mở bảng bằng Excel rồi lưu lại.",
        partial(_found, _LINES, "tên;số học sinh\nXã An Bình;1.250\nXã An Lạc;\n"),
    ),
    MadeExample(
        "SKH723",
        "Bảng đơn vị không có cột mà kế hoạch nhắc tới",
        "Tên cột so không kể chữ hoa, chữ thường.",
        partial(_found, _LINES, "tên;học sinh\nXã An Bình;1.250\nXã An Lạc;980\n"),
    ),
    MadeExample(
        "SKH724",
        "Giá trị của bảng đứng đầu dòng như một dấu đầu dòng",
        "Giá trị của bảng luôn in đúng từng chữ, không bao giờ được hiểu là dấu đầu dòng, tham chiếu "
        "hay chữ đậm; chỗ không giữ được như vậy thì báo, không in.",
        partial(_found, _PART, "tên;mục đích\nXã An Bình;- giảm nghèo\nXã An Lạc;Giảm nghèo.\n"),
    ),
    MadeExample(
        "SKH725",
        "Hai đơn vị cùng tên, hoặc đơn vị chưa có tên",
        "Văn bản mang tên đơn vị nên mỗi đơn vị phải có một tên. Hai xã trùng tên thì thêm tên huyện cũ, hay số thứ tự.",
        partial(_found, _LINES, "tên;số học sinh\nXã An Bình;1.250\nXÃ AN BÌNH;980\n"),
    ),
    MadeExample(
        "SKH726",
        "Đơn vị đã có kế hoạch riêng",
        "Tệp riêng do `--ra-yaml` lập ra đã được sửa tiếp, hoặc bảng hay kế hoạch chung đã đổi từ đó. "
        "Tệp riêng được dùng, không bị ghi đè.",
        partial(_found, _LINES, "tên;số học sinh\nXã An Bình;1.250\nXã An Lạc;980\n", with_usual_lines("")),
    ),
    MadeExample(
        "SKH727",
        "Hệ thống đã dừng tiến trình đang làm một kế hoạch",
        "Mỗi tiến trình làm một kế hoạch một lúc; máy hết bộ nhớ thì hệ thống dừng một tiến trình. Kế hoạch ấy "
        "được làm lại một lần; lại bị dừng thì báo mã này, các kế hoạch khác vẫn xong.",
        lambda: (lost_process(PLAN_FILE),),
    ),
    MadeExample(
        "SKH728",
        "Mất liên lạc với cụm máy tính",
        "`sinh --cum` giao việc cho các máy của một cụm. Một máy hỏng thì máy khác làm thay; bộ điều phối hỏng, hay "
        "không còn máy nào, thì kế hoạch chưa làm được báo mã này. Văn bản đã ghi còn nguyên.",
        lambda: (cluster_lost(PLAN_FILE),),
    ),
)
