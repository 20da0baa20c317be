from sinhkehoach.transcribe.casing import Casing

CASING = Casing(
    ["Tại phường An Hòa có Chủ tịch UBND phường.", "Các việc chủ yếu của UBND phường An Hòa", "TIÊU ĐỀ"]
)


def test_words_are_written_as_beside_their_neighbours():
    assert CASING.restored("VIỆC CHỦ YẾU CỦA UBND PHƯỜNG AN HÒA") == "Việc chủ yếu của UBND phường An Hòa"


def test_words_that_the_text_does_not_know_are_small():
    assert CASING.restored("TIÊU ĐỀ MỚI") == "Tiêu đề mới"


def test_what_is_not_in_capitals_stays():
    assert CASING.restored("Phó Chủ Tịch") == "Phó Chủ Tịch"
