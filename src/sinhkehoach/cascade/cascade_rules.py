"""What is asked of a plan that carries out a superior's: told, explained and switched off like any rule."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from sinhkehoach.base.problem import Severity
from sinhkehoach.cascade.checks import (
    below_assigned,
    dead_answers,
    idle_excuses,
    later,
    other_product,
    unanswered_indicators,
    unanswered_tasks,
    unclear,
)
from sinhkehoach.cascade.given import Given
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule

# Of the examples: a superior's plan with one task and one indicator is listed in `cap-tren/vi-du.yaml`.
_SUPERIOR: Final = "kế hoạch cấp trên: {kh-45: {danh mục: vi-du.yaml}}\n"
_INDICATOR: Final = 'chỉ tiêu: [{tên: Học bạ số, theo: chỉ tiêu 1 kh-45, đơn vị: "%", đích: 96}]\n'
_TASK: Final = (
    "nhiệm vụ:\n  - {{tên: Lắp mạng, theo: {place} kh-45, lãnh đạo: Phó Chủ tịch, chủ trì: phòng-vhxh, "
    "thời gian: {when}, sản phẩm: {product}}}\n"
)
_WHOLE_TASK: Final = _TASK.format(place="mục II.1", when="tháng 8/2027", product="Báo cáo lắp đặt")
_WHOLE: Final = _SUPERIOR + _INDICATOR + _WHOLE_TASK
_ASSIGNED: Final = "Kế hoạch của cấp dưới phải thực hiện đủ, đúng hạn, không thấp hơn những gì cấp trên giao."


class CascadeRule(NamedTuple):
    """A rule, and how a plan beside the lists of what is assigned answers it."""

    rule: Rule
    findings: Callable[[Given], Iterator[Finding]]


LIST_NOT_READ: Final = Rule(
    "SKH708",
    "Không đọc được danh mục việc được giao",
    Severity.WARNING,
    "Không có danh mục thì không biết cấp trên giao gì, nên không đối chiếu được.",
    advice="Gõ lại lệnh `cu-the-hoa` với văn bản của cấp trên: danh mục được lập lại, kế hoạch giữ nguyên.",
    wrong="kế hoạch cấp trên: {kh-45: {danh mục: khac.yaml}}\n",
    mended=_WHOLE,
)
CASCADE_RULES: Final = (
    CascadeRule(
        Rule(
            "SKH701",
            "Việc cấp trên giao chưa có nhiệm vụ nào thực hiện",
            Severity.WARNING,
            _ASSIGNED,
            advice="Thêm nhiệm vụ, hoặc ghi `theo` cho nhiệm vụ đã có; không làm được thì ghi lý do ở “không thực hiện”.",
            wrong=_SUPERIOR + _INDICATOR,
            mended=_WHOLE,
        ),
        unanswered_tasks,
    ),
    CascadeRule(
        Rule(
            "SKH702",
            "Chỉ tiêu cấp trên giao chưa có trong kế hoạch",
            Severity.WARNING,
            _ASSIGNED,
            advice="Thêm chỉ tiêu, hoặc ghi `theo` cho chỉ tiêu đã có; không áp dụng thì ghi lý do ở “không thực hiện”.",
            wrong=_SUPERIOR + _WHOLE_TASK,
            mended=_WHOLE,
        ),
        unanswered_indicators,
    ),
    CascadeRule(
        Rule(
            "SKH703",
            "Xong sau hạn cấp trên giao",
            Severity.WARNING,
            _ASSIGNED,
            advice="Sửa thời gian. Thời gian không rõ ngày (thường xuyên, theo lịch chung) không bị xét.",
            wrong=_SUPERIOR
            + _INDICATOR
            + _TASK.format(place="mục II.1", when="tháng 10/2027", product="Báo cáo lắp đặt"),
            mended=_WHOLE,
        ),
        later,
    ),
    CascadeRule(
        Rule(
            "SKH704",
            "Chỉ tiêu kém mức cấp trên giao",
            Severity.WARNING,
            _ASSIGNED,
            advice="Xét theo chiều của chỉ tiêu (≥, ≤). Tỷ lệ % thì xét; số lượng của cả tỉnh không xét với từng xã, "
            "trừ khi cấp trên có cột ghi tên ta.",
            wrong=_SUPERIOR + _INDICATOR.replace("96", "90") + _WHOLE_TASK,
            mended=_WHOLE,
        ),
        below_assigned,
    ),
    CascadeRule(
        Rule(
            "SKH705",
            "Sản phẩm gọi khác tên cấp trên giao",
            Severity.HINT,
            "Báo cáo lên cấp trên đối chiếu theo tên sản phẩm đã giao.",
            advice="Gọi đúng tên ấy; ghi thêm chi tiết vào sau tên thì không bị nhắc.",
            wrong=_SUPERIOR
            + _INDICATOR
            + _TASK.format(place="mục II.1", when="tháng 8/2027", product="Biên bản nghiệm thu"),
            mended=_WHOLE,
        ),
        other_product,
    ),
    CascadeRule(
        Rule(
            "SKH706",
            "“theo” không chỉ tới việc nào được giao",
            Severity.WARNING,
            "Số mục sai thì việc được giao coi như chưa có ai làm.",
            advice="Sửa số mục hoặc tên gọi tắt của văn bản.",
            wrong=_WHOLE + "  - {tên: Tập huấn, theo: mục II.9 kh-45}\n",
            mended=_WHOLE,
        ),
        dead_answers,
    ),
    CascadeRule(
        Rule(
            "SKH707",
            "Việc được giao chưa đủ “6 rõ”",
            Severity.HINT,
            "Yêu cầu “6 rõ”: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.",
            advice="Rõ việc là tên nhiệm vụ; rõ người và rõ thẩm quyền là `lãnh đạo`; rõ trách nhiệm là `chủ trì`. "
            "Nhiệm vụ con theo nhóm chứa nó.",
            wrong=_SUPERIOR
            + _INDICATOR
            + "nhiệm vụ:\n  - {tên: Lắp mạng, theo: mục II.1 kh-45, thời gian: tháng 8/2027}\n",
            mended=_WHOLE,
        ),
        unclear,
    ),
    CascadeRule(
        Rule(
            "SKH709",
            "Lý do không thực hiện ghi thừa",
            Severity.WARNING,
            "Lý do còn lại sẽ che việc được giao sau này ở đúng mục ấy.",
            advice="Bỏ dòng ấy.",
            wrong=_WHOLE.replace("vi-du.yaml}}", "vi-du.yaml, không thực hiện: {mục II.9: chưa có}}}"),
            mended=_WHOLE,
        ),
        idle_excuses,
    ),
)
RULES: Final = tuple(
    sorted((LIST_NOT_READ, *(each.rule for each in CASCADE_RULES)), key=lambda rule: rule.code)
)
