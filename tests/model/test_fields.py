import pytest

from sinhkehoach.model.prose import Prose
from tests.support.plans import found, only_problem, plan_of

APPENDIX = "phụ lục:\n  - tên: A\n    bảng: "

# What is typed, and where the fault is reported.
WRONG = [
    # a document number
    ("số: 0", "SKH205 1:5 số"),
    ("số: 12/KH", "SKH205 1:5 số"),
    ("số: ²", "SKH205 1:5 số"),
    ("số: [1]", "SKH203 1:5 số"),
    # a date
    ("ngày: 31/02/2026", "SKH205 1:7 ngày"),
    ("ngày: 2026-12-15", "SKH205 1:7 ngày"),
    ("ngày: hôm nay", "SKH205 1:7 ngày"),
    ("ngày: [1]", "SKH203 1:7 ngày"),
    # a period
    ("kỳ: sang năm", "SKH205 1:5 kỳ"),
    ("kỳ: 2030 - 2027", "SKH205 1:5 kỳ"),
    ("kỳ: năm học 2026", "SKH205 1:5 kỳ"),
    ("kỳ: {từ: 2027, đến: 2030}", "SKH203 1:5 kỳ"),
    # a line of text
    ("trích yếu: A **b", "SKH205 1:14 trích yếu"),
    ("trích yếu: xem [[kỳ", "SKH205 1:16 trích yếu"),
    ("trích yếu: [a]", "SKH203 1:12 trích yếu"),
    ("địa danh: [a]", "SKH203 1:11 địa danh"),
    # a text
    ("mục đích: |\n  - Một\n  - Hai **ba\n", "SKH205 3:9 mục đích"),
    ("mục đích:\n  - Một\n  - Hai [^ba\n", "SKH205 3:9 mục đích › mục 2"),
    ("mục đích: {a: b, c: d}", "SKH203 1:11 mục đích"),
    ("mục đích: [a, [b]]", "SKH205 1:15 mục đích › mục 2"),
    # a list
    ("căn cứ: Luật Giáo dục", "SKH203 1:9 căn cứ"),
    ("căn cứ: [a, {b: c, d: e}]", "SKH203 1:13 căn cứ › mục 2"),
    ("nhiệm vụ: {tên: A}", "SKH203 1:11 nhiệm vụ"),
    ("nơi nhận: UBND tỉnh", "SKH203 1:11 nơi nhận"),
    # a map of names
    ("chú thích: Lời", "SKH203 1:12 chú thích"),
    ("chú thích: {a: [b]}", "SKH203 1:16 chú thích › a"),
    # one or several names
    ("nhiệm vụ:\n  - {tên: A, chủ trì: [a, [b]]}", "SKH203 2:27 nhiệm vụ › mục 1 › chủ trì › mục 2"),
    # a short name
    ("nhiệm vụ:\n  - {tên: A, id: 'a?b'}", "SKH205 2:19 nhiệm vụ › mục 1 › id"),
    ("nhiệm vụ:\n  - {tên: A, id: [a]}", "SKH203 2:18 nhiệm vụ › mục 1 › id"),
    # yes or no
    (f"{APPENDIX}{{cột: [X], hàng: [[1]], số thứ tự: đúng}}", "SKH205 3:46 … › số thứ tự"),
    (f"{APPENDIX}{{cột: [X], hàng: [[1]], số thứ tự: [có]}}", "SKH203 3:46 … › số thứ tự"),
    # a number
    (f"{APPENDIX}{{cột: [{{tên: X, rộng: 1.5}}], hàng: [[1]]}}", "SKH205 3:33 … › rộng"),
    (f"{APPENDIX}{{cột: [{{tên: X, rộng: hai}}], hàng: [[1]]}}", "SKH205 3:33 … › rộng"),
    # a cell
    (f"{APPENDIX}{{cột: [X], hàng: [['a **b']]}}", "SKH205 3:33 … › mục 1"),
    (f'{APPENDIX}{{cột: [X], hàng: [["a\\nb [["]]}}', "SKH205 3:36 … › mục 1"),
    (f"{APPENDIX}{{cột: [X], hàng: [[[a]]]}}", "SKH203 3:30 … › mục 1"),
    (f"{APPENDIX}{{cột: [X], hàng: [a]}}", "SKH203 3:29 … › mục 1"),
    # a unit of money
    ("kinh phí: {đơn vị tính: đô la, khoản: [{tên: A}]}", "SKH205 1:25 kinh phí › đơn vị tính"),
    ("kinh phí: {đơn vị tính: [đồng], khoản: [{tên: A}]}", "SKH203 1:25 kinh phí › đơn vị tính"),
    # a target
    ("chỉ tiêu: [{tên: A, đích: 99.5}]", "SKH205 1:27 … › đích"),
    ("chỉ tiêu: [{tên: A, đích: 1/0}]", "SKH205 1:29 … › đích"),
    ("chỉ tiêu: [{tên: A, đích: [5]}]", "SKH203 1:27 … › đích"),
    ("chỉ tiêu: {cột: [MN], chỉ tiêu: [{tên: A, MN: 99.5}]}", "SKH205 1:47 … › đích"),
    ("chỉ tiêu: {cột: [MN], chỉ tiêu: [{tên: A, MN: [5]}]}", "SKH203 1:47 … › MN"),
    # a word of a short list
    ("phụ lục: [{tên: A, khổ: chéo, nội dung: x}]", "SKH204 1:25 phụ lục › mục 1 › khổ"),
    ("phụ lục: [{tên: A, khổ: [ngang], nội dung: x}]", "SKH204 1:25 phụ lục › mục 1 › khổ"),
]


def _shortened(problem: str, expected: str) -> str:
    """Return `problem` with the middle of its path left out where `expected` does so."""
    if "…" not in expected:
        return problem
    code, place, _ = problem.split(" ", 2)
    return f"{code} {place} … › {problem.rpartition(' › ')[2]}"


@pytest.mark.parametrize(("typed", "expected"), WRONG)
def test_reports_a_wrong_value_at_its_place(typed, expected):
    assert [_shortened(problem, expected) for problem in found(typed)] == [expected]


@pytest.mark.parametrize("typed", [typed for typed, _ in WRONG])
def test_says_what_is_wrong_and_how_to_mend_it(typed):
    problem = only_problem(typed)
    assert problem.message[0].isupper() or problem.message[0] == "“"
    assert problem.hint
    assert not problem.message.endswith(".")


def test_all_faults_of_a_text_are_told_at_once():
    text = "mục đích: |\n  - Một **hai\n  - Ba\n  - Bốn [[năm\n"
    assert found(text) == ["SKH205 2:9 mục đích", "SKH205 4:9 mục đích"]


def test_a_sentence_with_a_colon_is_a_sentence_in_every_list():
    plan = plan_of(
        """
        mục đích:
          - Mầm non: 23 trường
        căn cứ:
          - Quyết định: số 5
        nhiệm vụ:
          - tên: A
            chủ trì:
              - Phòng A: bộ phận 1
        """
    )
    assert plan.purpose.items[0].inline.typed == "Mầm non: 23 trường"
    assert plan.bases[0].typed == "Quyết định: số 5"
    assert plan.tasks[0].lead == ("Phòng A: bộ phận 1",)


@pytest.mark.parametrize(
    ("typed", "flag"),
    [
        ("có", True),
        ("Có", True),
        ("x", True),
        ("yes", True),
        ("true", True),
        ("không", False),
        ("KHÔNG", False),
        ("no", False),
        ("false", False),
    ],
)
def test_reads_yes_and_no(typed, flag):
    plan = plan_of(f"ký: {{chức vụ: A, quyền: {typed}}}")
    assert plan.signer.acting is flag


def test_a_single_name_counts_as_a_list_of_one():
    plan = plan_of("nhiệm vụ: [{tên: A, chủ trì: Phòng X, phối hợp: [Phòng Y, Phòng Z]}]")
    assert plan.tasks[0].lead == ("Phòng X",)
    assert plan.tasks[0].coordinators == ("Phòng Y", "Phòng Z")


def test_a_line_is_one_line_however_it_is_typed():
    plan = plan_of("trích yếu: >-\n  Phát triển\n  giáo dục\nđịa danh: |\n  An   Hòa\n")
    assert plan.title.plain == "Phát triển giáo dục"
    assert plan.place == "An   Hòa"


def test_a_cell_has_a_line_for_each_line_with_text():
    plan = plan_of('phụ lục: [{tên: A, bảng: {cột: [X, Y, Z], hàng: [["a\\n\\n b ", "", ~]]}}]')
    cells = plan.appendices[0].tables[0].rows[0]
    assert [[line.typed for line in cell or ()] for cell in cells] == [["a", "b"], [], []]


def test_a_leading_zero_of_a_number_does_not_matter():
    assert plan_of("số: 012\nngày: 05/01/2027").number == 12


def test_names_of_the_author_stay_as_typed():
    plan = plan_of("mục đích: a[^Number]\nchú thích: {Number: Lời}\nkinh phí: [{tên: A, năm: {Date: 5}}]")
    assert list(plan.notes) == ["Number"]
    assert list(plan.budget.items[0].years) == ["Date"]


NAMED = "nhiệm vụ:\n  - {tên: A, chủ trì: %s}\n"


@pytest.mark.parametrize(
    ("typed", "offset", "hint"),
    [
        ('"[[phòng-vhxh]]"', 24, "bỏ [[ ]], ghi phòng-vhxh"),
        ('"A [[kỳ]]"', 26, "ghi thẳng chữ cần in thay cho [[kỳ]]"),
        ('["**Công an**"]', 25, "bỏ dấu sao: Công an"),
        ('"*Công an*"', 24, "bỏ dấu sao: Công an"),
        ('"Công an[^1]"', 31, "chú thích chỉ đặt được trong lời"),
        ("“Công an”", 23, "bỏ hai dấu ngoặc: Công an"),
    ],
)
def test_a_name_holds_no_marks(typed, offset, hint):
    problem = only_problem(NAMED % typed)
    assert (problem.code, problem.position.column) == ("SKH205", offset)
    assert hint in problem.hint


@pytest.mark.parametrize(
    "text",
    [
        "cơ quan: {tên: '**A**', ký hiệu: A, địa danh: B}\n",
        "địa danh: '**A**'\n",
        "ký: {chức vụ: '**A**'}\n",
        "lưu: '**A**'\n",
        "nơi nhận: ['**A**']\n",
        "chỉ tiêu: {cột: ['**A**'], chỉ tiêu: [{tên: B, đích: 5}]}\n",
        "chỉ tiêu: [{tên: B, đích: 5, đơn vị: '**A**'}]\n",
        "kinh phí: [{tên: A, tiền: 5, nguồn: '**A**'}]\n",
        "phụ lục: [{tên: A, bảng: {cột: [B], hàng: [[c]], đơn vị tính: '**A**'}}]\n",
    ],
)
def test_marks_are_told_wherever_words_are_printed_as_typed(text):
    assert only_problem(text).code == "SKH205"


@pytest.mark.parametrize("name", ["Phòng A*", "Phòng * B", "A ** B", "Phòng [A]", "“A” và “B”", r"A\\B"])
def test_other_signs_of_a_name_are_words(name):
    assert plan_of(NAMED % f"'{name}'").tasks[0].lead == (name,)


def test_blanks_of_a_name_are_kept():
    assert plan_of(NAMED % '"A \u00a0  B\u202fC"').tasks[0].lead == ("A \u00a0  B\u202fC",)


@pytest.mark.parametrize(
    ("typed", "draft"), [("có", "Dự thảo"), ("không", ""), ("Dự thảo lần 2", "Dự thảo lần 2")]
)
def test_a_draft_may_be_said_in_one_word(typed, draft):
    assert plan_of(f"dự thảo: {typed}\n").draft == draft


@pytest.mark.parametrize("typed", ["2", "lần 2"])
def test_a_draft_is_told_by_its_name(typed):
    assert only_problem(f"dự thảo: {typed}\n").hint == "viết: Dự thảo lần 2"


def test_texts_may_be_left_out():
    plan = plan_of("mở đầu: không\nkết: Không\nmục đích: không\n")
    assert (plan.opening, plan.closing) == (Prose(()), Prose(()))
    assert plan.purpose.items[0].inline.typed == "không"


@pytest.mark.parametrize("typed", ["“15/12/2026”", '"“15/12/2026”"'])
def test_the_quotes_of_word_do_not_wrap_a_value(typed):
    problem = only_problem(f"ngày: {typed}\n")
    assert "dấu ngoặc “ ”" in problem.message.lower()
    assert problem.hint == "bỏ hai dấu ngoặc: 15/12/2026"


TABLE = "phụ lục: [{tên: A, bảng: {cột: [%s], hàng: [[a, b]]%s}}]\n"


@pytest.mark.parametrize(
    ("columns", "stated", "head"),
    [
        ("X, Y", "", "TT"),
        ("X, Y", ", số thứ tự: có", "TT"),
        ("X, Y", ", số thứ tự: không", ""),
        ("X, Y", ", số thứ tự: Số TT", "Số TT"),
        ("X, Y", ", số thứ tự: stt", "stt"),
        ("STT, Y", "", ""),
        ("Số TT, Y", ", số thứ tự: không", ""),
    ],
)
def test_the_column_of_row_numbers_is_named_by_its_author(columns, stated, head):
    assert plan_of(TABLE % (columns, stated)).appendices[0].tables[0].number_head == head
