from sinhkehoach.transcribe.appendices import set_appendices
from sinhkehoach.transcribe.draft import Draft, Form
from tests.support.papers import END, HEAD, paper_of

POINTER = "(Kèm theo Kế hoạch số 15/KH-UBND ngày 18 tháng 01 năm 2027 của Ủy ban nhân dân phường An Hòa)\n"
TASKS = "TT\tNhiệm vụ\tĐơn vị chủ trì\n1\tMở lớp\tPhòng Kinh tế\n"


def appended(text, forms=frozenset(), **values):
    draft = Draft(dict(values))
    set_appendices(
        paper_of(HEAD + "I. MỤC ĐÍCH\nLàm tốt việc mở lớp.\n" + END + text), draft, frozenset(forms)
    )
    return draft


def test_appendix_has_name_text_table_and_note():
    text = "Phụ lục\nDANH SÁCH MỞ LỚP\n" + POINTER + "Theo thứ tự\nTT\tTên\n1\tMột\nGhi chú: dự kiến\n"
    (appendix,) = appended(text).values["phụ lục"]
    assert appendix == {
        "tên": "Danh sách mở lớp",
        "nội dung": "Theo thứ tự\n",
        "bảng": [{"cột": ["Tên"], "hàng": [["Một"]], "ghi chú": "Ghi chú: dự kiến\n"}],
    }


def test_numbered_headings_over_tables_are_sections():
    text = (
        "Phụ lục\nDANH SÁCH\n"
        + POINTER
        + "1. Công nhận mới\nTT\tTên\n1\tMột\n2. Công nhận lại\nTT\tTên\n1\tHai\n"
    )
    (appendix,) = appended(text).values["phụ lục"]
    assert [section["tên"] for section in appendix["mục"]] == ["Công nhận mới", "Công nhận lại"]
    assert [section["bảng"][0]["hàng"] for section in appendix["mục"]] == [[["Một"]], [["Hai"]]]


def test_name_may_stand_behind_the_number():
    (appendix,) = appended("Phụ lục I: Danh sách\n" + POINTER + "Lời\n").values["phụ lục"]
    assert appendix == {"tên": "Danh sách", "nội dung": "Lời\n"}


def test_table_of_assignments_gives_its_facts_to_the_tasks():
    text = "Phụ lục\nPHÂN CÔNG\n" + POINTER + TASKS
    draft = appended(text, {Form.TASK_APPENDIX}, **{"nhiệm vụ": [{"tên": "Mở lớp"}]})
    assert draft.values["nhiệm vụ"] == [{"tên": "Mở lớp", "chủ trì": "Phòng Kinh tế"}]
    assert draft.values["phụ lục"] == [{"tên": "Phân công", "từ": "nhiệm vụ"}]


def test_table_of_other_tasks_stays_a_table():
    text = "Phụ lục\nPHÂN CÔNG\n" + POINTER + TASKS
    draft = appended(text, {Form.TASK_APPENDIX}, **{"nhiệm vụ": [{"tên": "Việc khác"}]})
    assert "từ" not in draft.values["phụ lục"][0]
    assert draft.values["nhiệm vụ"] == [{"tên": "Việc khác"}]


def test_tables_of_targets_and_amounts_make_their_parts():
    text = (
        "Phụ lục\nCHỈ TIÊU\n"
        + POINTER
        + "TT\tChỉ tiêu\tĐơn vị tính\tChỉ tiêu phải đạt\n1\tTrẻ ra lớp\t%\t95%\n"
    )
    draft = appended(text, {Form.INDICATOR_APPENDIX}, **{"chỉ tiêu": "Theo Phụ lục.\n"})
    assert draft.values["chỉ tiêu"] == {
        "mở đầu": "Theo Phụ lục.\n",
        "chỉ tiêu": [{"tên": "Trẻ ra lớp", "đơn vị": "%", "đích": "95"}],
    }
    text = "Phụ lục\nKINH PHÍ\n" + POINTER + "Đơn vị tính: triệu đồng\nTT\tNội dung\tSố tiền\n1\tMở lớp\t96\n"
    draft = appended(text, {Form.BUDGET_APPENDIX})
    assert draft.values["kinh phí"] == {
        "đơn vị tính": "triệu đồng",
        "khoản": [{"tên": "Mở lớp", "tiền": "96"}],
    }
    assert draft.values["phụ lục"][0]["từ"] == "kinh phí"


def test_missing_name_is_doubted():
    draft = appended("Phụ lục\n" + POINTER + "Lời\n")
    assert draft.values["phụ lục"][0]["tên"] == "…"
    assert [doubt.path for doubt in draft.doubts] == [("phụ lục", 0)]


def test_number_and_day_beside_an_appendix_must_be_those_of_the_head():
    wrong = POINTER.replace("số 15/", "số 32/").replace("ngày 18 tháng 01 năm ", "ngày 14/01/")
    text = "Phụ lục 1\nMỘT\n" + POINTER + "Lời\nPhụ lục 3\nHAI\n" + wrong + "Lời\n"
    head = {"số": "15", "ngày": "18/01/2027"}
    assert [(each.path, each.seen) for each in appended(text, **head).doubts] == [
        (("phụ lục", 1), "văn bản ghi Phụ lục 3, theo thứ tự là Phụ lục II"),
        (("phụ lục", 1), "Phụ lục 3 ghi Kế hoạch số 32, đầu văn bản ghi số 15"),
        (("phụ lục", 1), "Phụ lục 3 ghi ngày 14/01/2027, đầu văn bản ghi ngày 18/01/2027"),
    ]
    assert appended(text).doubts[1:] == []
