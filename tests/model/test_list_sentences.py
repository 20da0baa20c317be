import pytest

from tests.support.plans import body_of, found, only_problem, plan_of


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("nơi nhận:\n  - Các phòng: GD&ĐT, Nội vụ\n", "Các phòng: GD&ĐT, Nội vụ"),
        ("nơi nhận:\n  - Sở: Nội vụ\n  - Khác\n", "Sở: Nội vụ"),
    ],
)
def test_a_recipient_may_hold_a_colon(text, recipient):
    assert plan_of(text).recipients[0] == recipient


def test_a_list_of_sentences_is_prose_where_prose_may_stand():
    text = "tổ chức thực hiện:\n  - Các phòng: GD&ĐT, Nội vụ phối hợp.\n  - Báo cáo.\n"
    assert body_of(text).splitlines()[1:] == [
        "[DASH] - Các phòng: GD&ĐT, Nội vụ phối hợp.",
        "[DASH] - Báo cáo.",
    ]
    assert body_of("kinh phí:\n  - Theo dự toán.\n").splitlines()[1:] == ["[DASH] - Theo dự toán."]


def test_keys_of_the_format_are_no_sentence():
    assert found("nơi nhận:\n  - nơi nhận: [A]\n") == ["SKH201 2:5 nơi nhận › mục 1 › ghi chú"]
    assert found("tổ chức thực hiện:\n  - đơn vị: A\n") == [
        "SKH201 2:5 tổ chức thực hiện › giao việc › mục 1 › nội dung"
    ]
    assert found("nơi nhận:\n  - ghi chu: A\n")[-1].startswith("SKH202 2:5")


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("Các phòng: phối hợp", "viết thành hai dòng: “- đơn vị: Các phòng”, rồi “nội dung: phối hợp”"),
        ('"Phòng Nội vụ": phối hợp', "đặt cả câu trong ngoặc kép"),
    ],
)
def test_a_sentence_among_maps_is_told_once(item, words):
    text = f"tổ chức thực hiện:\n  - {item}\n  - {{đơn vị: A, nội dung: B}}\n"
    problem = only_problem(text)
    assert problem.code == "SKH203"
    assert words in problem.hint


def test_a_map_that_is_no_item_stays_a_map():
    assert found("kinh phí:\n  Ngân sách phường: 60\n") == ["SKH202 2:3 kinh phí › Ngân sách phường"]
