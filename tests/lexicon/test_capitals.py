import pytest

from sinhkehoach.lexicon.capitals import (
    SPELLINGS,
    Topic,
    capital_faults,
    communes_of_two_spellings,
    wrong_capitals,
)
from sinhkehoach.lexicon.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("text", "wrong", "hint"),
    [
        ("của Ủy Ban Nhân Dân xã", "Ủy Ban Nhân Dân", "viết Ủy ban nhân dân"),
        ("Ban chỉ đạo phường", "Ban chỉ đạo", "viết Ban Chỉ đạo"),
        ("gửi Sở y tế", "Sở y tế", "viết Sở Y tế"),
        ("tại Tỉnh Hòa Giang", "Tỉnh Hòa", "viết tỉnh Hòa"),
        ("của Thành phố Huế", "Thành phố Huế", "viết thành phố Huế"),
        ("tại Đặc khu Côn Đảo", "Đặc khu Côn", "viết đặc khu Côn"),
        ("các trường ở phường 12.", "ở phường 12", "viết ở Phường 12"),
        ("UBND phường 12 tổ chức", "UBND phường 12", "viết UBND Phường 12"),
        ("các trường phường 2, phường Hòa An", "phường 2", "viết Phường 2"),
        ("thành phố Hồ Chí Minh", "thành phố Hồ Chí Minh", "viết Thành phố Hồ Chí Minh"),
        ("báo cáo Chủ Tịch", "Chủ Tịch", "viết Chủ tịch"),
        ("phục vụ nhân dân", "phục vụ nhân dân", "viết phục vụ Nhân dân"),
        ("Đảng, nhà nước", "Đảng, nhà nước", "viết Đảng, Nhà nước"),
        ("theo Khoản 2 điều 5", "Khoản 2 điều 5", "viết khoản 2 Điều 5"),
        ("tại Điều 3, Khoản 2 Điều 5", "Khoản 2 Điều 5", "viết khoản 2 Điều 5"),
        ("điều 5 Luật Giáo dục", "điều 5", "viết Điều 5"),
        ("quy định tại điều 5 này", "điều 5 này", "viết Điều 5 này"),
        ("theo Luật đất đai", "Luật đất đai", "viết Luật Đất đai"),
        ("vào thứ hai hằng tuần", "thứ hai", "viết thứ Hai"),
        ("vào sáng Thứ Hai", "Thứ Hai", "viết thứ Hai"),
        ("trong Tháng Năm", "Tháng Năm", "viết tháng Năm"),
        ("dịp Tết nguyên đán", "Tết nguyên đán", "viết Tết Nguyên đán"),
    ],
)
def test_finds_a_capital_too_many_or_too_few(text, wrong, hint):
    (fault,) = capital_faults(text)
    assert text[fault.start : fault.end].strip() == wrong
    assert (fault.message, fault.hint) == (f"“{wrong}” viết hoa chưa đúng", hint)


@pytest.mark.parametrize(
    "text",
    [
        "Tỉnh đoàn, của Tỉnh Đoàn và Tỉnh ủy",
        "ngân sách phường 50 triệu đồng",
        "mỗi phường 2 lớp, của phường 3 năm qua, tại xã 1,5 ha",
        "Phường 12 và phường Hòa An",
        "đồng nhân dân tệ, của nhân dân tệ",
        "cơ quan nhà nước, công an nhân dân",
        "thứ hai là kinh phí; xếp thứ hai toàn tỉnh",
        "Cách mạng tháng Tám, tháng 8",
        "khoản 2 Điều 5",
        "Ngày 20/11, Thứ trưởng",
    ],
)
def test_lets_right_capitals_be(text):
    assert list(capital_faults(text)) == []


def test_topics_are_looked_for_apart():
    vocabulary = Vocabulary(["Ủy Ban Nhân Dân theo Luật đất đai"])
    for topic, wrong in ((Topic.BODIES, "Ủy Ban Nhân Dân"), (Topic.DOCUMENTS, "Luật đất đai")):
        search = wrong_capitals(vocabulary, (topic,))
        (text,) = vocabulary.holding(search.pieces)
        assert [text[fault.start : fault.end] for fault in search.faults(text)] == [wrong]
    assert wrong_capitals(vocabulary, (Topic.POSTS,)).pieces == frozenset()


def test_all_topics_are_looked_for_together():
    text = "Ủy Ban Nhân Dân theo Luật đất đai"
    assert len(list(wrong_capitals(Vocabulary([text])).faults(text))) == 2


def test_each_topic_has_its_spellings():
    assert {each.topic for each in SPELLINGS} == set(Topic)


def test_commune_of_two_spellings_is_told_where_it_is_written_large():
    texts = ["trên địa bàn Xã An Bình", "các trường của xã An Bình, Phường Tân Phú"]
    ((number, fault),) = communes_of_two_spellings(texts)
    assert (number, texts[number][fault.start : fault.end]) == (0, "Xã An Bình")
    assert fault.message == "ghi cả “Xã An Bình” và “xã An Bình”"


def test_communes_of_one_spelling_are_let_be():
    assert list(communes_of_two_spellings(["trên địa bàn Xã An Bình", "của Xã An Bình, xã Tân Phú"])) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Phòng giáo dục và đào tạo", "Phòng Giáo dục và Đào tạo"),
        ("Phòng Giáo dục và đào tạo", "Phòng Giáo dục và Đào tạo"),
        ("Sở khoa học và công nghệ", "Sở Khoa học và Công nghệ"),
        ("phòng văn hóa - xã hội", "phòng Văn hóa - Xã hội"),
        ("Hội liên hiệp phụ nữ", "Hội Liên hiệp Phụ nữ"),
        ("Hội cựu chiến binh", "Hội Cựu chiến binh"),
        ("Sở y tế", "Sở Y tế"),
        ("Luật đất đai", "Luật Đất đai"),
    ],
)
def test_says_how_the_whole_name_is_written(text, right):
    (fault,) = capital_faults(f"Giao {text} chủ trì")
    assert fault.hint == f"viết {right}"


def test_lets_names_with_all_their_capitals_be():
    assert not list(capital_faults("Phòng Giáo dục và Đào tạo, Hội Liên hiệp Phụ nữ, Phòng Văn hóa - Xã hội"))
