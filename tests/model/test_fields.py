import pytest

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
