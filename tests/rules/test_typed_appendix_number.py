from sinhkehoach.rules.typed_appendix_number import RULE
from tests.support.rules import check_reports, check_silent

APPENDIX = "phụ lục:\n  - {tên: Danh sách trường, id: trường, nội dung: Gồm ba trường.}\n"


def test_reports_a_typed_number_beside_a_reference():
    text = "yêu cầu: |\n  - Xem [[phụ lục trường]].\n  - Các trường ở Phụ lục 1.\n" + APPENDIX
    check_reports(RULE, text, ("3:18", "Phụ lục 1"))


def test_stays_silent_where_all_numbers_are_typed_or_of_others():
    check_silent(RULE, "yêu cầu: Các trường ở Phụ lục 1.\n" + APPENDIX)
    other = (
        "yêu cầu: |\n  - Xem [[phụ lục trường]].\n  - Theo Phụ lục I Nghị định số 30/2020/NĐ-CP, Phụ lục 7.\n"
    )
    check_silent(RULE, other + APPENDIX)
    check_silent(RULE, "yêu cầu: |\n  - Xem [[kỳ]].\n  - Các trường ở Phụ lục 1.\n" + APPENDIX)
