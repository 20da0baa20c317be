import pytest

from tests.support.plans import found, only_problem


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("trích yếu:", "SKH201 1:1 trích yếu"),
        ("nhiệm vụ:\n  - {chủ trì: A}", "SKH201 2:5 nhiệm vụ › mục 1 › tên"),
        ("nhiệm vụ:\n  - tên: A\n  - tên:\n    chủ trì: B", "SKH201 3:5 nhiệm vụ › mục 2 › tên"),
        ("ký: {họ tên: A}", "SKH201 1:1 ký › chức vụ"),
        ("chỉ tiêu: {nhóm: [{tên: A}]}", "SKH201 1:19 chỉ tiêu › nhóm › mục 1 › chỉ tiêu"),
        ("văn bản: {a: {số: 1}}", "SKH201 1:11 văn bản › a › loại"),
        ("nơi nhận: [{nơi nhận: B}]", "SKH201 1:12 nơi nhận › mục 1 › ghi chú"),
        ("tổ chức thực hiện:\n  - nội dung: x", "SKH201 2:5 tổ chức thực hiện › giao việc › mục 1 › đơn vị"),
        ("phụ lục: [{nội dung: x}]", "SKH201 1:11 phụ lục › mục 1 › tên"),
        ("kinh phí: [{tiền: 5}]", "SKH201 1:12 kinh phí › khoản › mục 1 › tên"),
    ],
)
def test_reports_what_is_missing_where_it_should_stand(typed, expected):
    assert found(typed) == [expected]


def test_says_what_a_missing_key_is_for():
    problem = only_problem("nhiệm vụ: [{chủ trì: A}]")
    assert problem.message == "Thiếu “tên” trong mục 1 của “nhiệm vụ”"
    assert problem.hint == "thêm dòng “tên: …” (Tên nhiệm vụ)"


def test_every_missing_key_is_told_at_once():
    assert found("cơ quan: {tên: A}\nký: {họ tên: B}") == [
        "SKH201 1:1 cơ quan › ký hiệu",
        "SKH201 1:1 cơ quan › địa danh",
        "SKH201 2:1 ký › chức vụ",
    ]


def test_an_unknown_key_that_is_near_none_is_answered_with_all_that_may_stand_there():
    problem = only_problem("nhiệm vụ: [{tên: A, xyz: 1}]")
    assert problem.code == "SKH202"
    assert problem.hint.startswith("ở đây có thể ghi: tên, id, chủ trì, phối hợp, ")


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (
            "cơ quan: [a]",
            "“cơ quan” phải là một dòng chữ hoặc các dòng “tên mục: nội dung” thụt vào bên dưới",
        ),
        (
            "phụ lục: [{tên: A, bảng: {cột: [X], hàng: [a]}}]",
            "Mục 1 của “hàng” phải là một danh sách các ô hoặc một nhóm hàng (“nhóm: …”, “hàng: …” thụt vào bên dưới)",
        ),
        ("nhiệm vụ: [A]", "Mục 1 của “nhiệm vụ” phải là các dòng “tên mục: nội dung” thụt vào bên dưới"),
        ("kỳ: [2027]", "“kỳ” phải là một kỳ, ví dụ 2027"),
        (
            "nhiệm vụ: A",
            "“nhiệm vụ” phải là một danh sách, mỗi dòng bắt đầu bằng dấu - và một dấu cách",
        ),
    ],
)
def test_names_the_shape_that_a_value_should_have(typed, message):
    assert only_problem(typed).message == message


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("cơ quan: [a]", "ở đây đang là một danh sách; bỏ ngoặc"),
        ("nhiệm vụ: A", "xuống dòng rồi viết mỗi mục một dòng: “- tên: A”"),
        ("căn cứ: A", "xuống dòng rồi viết mỗi mục một dòng: “- A”"),
        (
            "nhiệm vụ: |\n  1. A\n  a) B\n",
            "viết mỗi mục một dòng “- tên: A”; phần lời dưới nó đặt ở “nội dung: |”",
        ),
        ("nhiệm vụ: |\n  - A b\n  - B\n", "viết mỗi mục một dòng “- tên: A b”;"),
        (
            "nhiệm vụ: |\n  TT\tNhiệm vụ\n  1\tMở lớp\n",
            "đây là một bảng: chuyển các dòng ấy sang tệp bang.txt,",
        ),
        ("nhiệm vụ: [A]", "ở đây đang là “A”; nếu đó là tên thì viết “tên: A”"),
        (
            "nhiệm vụ:\n  - Mở lớp: 15/3",
            'ở đây đang là “Mở lớp: 15/3”; nếu đó là tên thì viết “tên: "Mở lớp: 15/3"”',
        ),
        ("nhiệm vụ:\n  -", "ở đây đang để trống"),
        ("trích yếu: {a: b, c: d}", "ở đây đang là nhiều dòng “tên mục: nội dung”; nếu đó là một câu"),
    ],
)
def test_names_the_shape_that_a_value_has(typed, hint):
    assert only_problem(typed).hint.startswith(hint)


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("khổ: ngan", "có phải là “ngang”? Chọn một trong: dọc, ngang"),
        ("khổ: vuông", "Chọn một trong: dọc, ngang"),
        ("từ: nhiem vu", "có phải là “nhiệm vụ”? Chọn một trong: nhiệm vụ, chỉ tiêu, kinh phí"),
    ],
)
def test_offers_the_words_of_a_choice(typed, hint):
    assert only_problem(f"phụ lục: [{{tên: A, nội dung: x, {typed}}}]").hint == hint


def test_no_message_shows_the_machinery_behind():
    texts = ["cơ quan: [a]", "nhiệm vụ: [{}, 1, []]", "kinh phí: {khoản: {a: 1}, tổng: []}", "ký: []\nkỳ: {}"]
    for text in texts:
        problems = found(text)
        assert problems
        assert not [each for each in problems if "@" in each]


def test_a_key_that_is_missing_because_it_is_misspelt_is_told_once():
    assert found("ký: {chuc vu: Chủ tịch}") == ["SKH202 1:6 ký › chuc vu"]


def test_an_empty_key_that_must_be_given_is_told_where_it_stands():
    problem = only_problem("nhiệm vụ:\n  - tên:\n    chủ trì: A\n")
    assert (problem.code, problem.position.line, problem.position.column) == ("SKH201", 2, 5)
    assert problem.message == "“tên” ở mục 1 của “nhiệm vụ” để trống"
    assert problem.hint == "viết nội dung sau “tên:”"
    assert only_problem("kỳ:\n").message == "“kỳ” để trống"


def test_keys_of_a_task_elsewhere_are_told_once():
    problem = only_problem("kinh phí:\n  - {tên: A, tiền: 5, chủ trì: B, thời gian: tháng 7}\n")
    assert problem.message == "Ở đây không ghi được “chủ trì” và “thời gian”"
    assert problem.hint.startswith("đó là mục của nhiệm vụ")
    assert (problem.position.line, problem.position.column) == (2, 23)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("nhiệm vụ: [{tên: A, kết quả đầu ra: B}]\n", "sản phẩm"),
        ("nhiệm vụ: [{tên: A, tiến độ: B}]\n", "thời gian"),
        ("kí: A\nký: B\n", "ký"),
    ],
)
def test_offers_the_key_that_another_word_means(text, key):
    assert only_problem(text).hint == f"có phải là “{key}”?"


def test_asks_for_the_dash_of_a_list():
    problem = only_problem("nhiệm vụ:\n  tên: A\n  chủ trì: B\n")
    assert problem.hint.startswith("thêm dấu gạch trước tên: “- tên: …”")


@pytest.mark.parametrize("key", ["độ mật", "dấu mật", "Độ_mật"])
def test_mark_of_secrecy_is_told_to_be_a_seal(key):
    problem = only_problem(f"{key}: mật")
    assert (problem.code, problem.at_key) == ("SKH206", True)
    assert "con dấu khắc sẵn" in problem.message
