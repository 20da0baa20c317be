from sinhkehoach.transcribe.budget import budget_in_words, budget_of
from sinhkehoach.transcribe.outline import parts_of, with_sections
from tests.support.papers import blocks_in, table_in


def in_words(text):
    (part,) = parts_of(blocks_in("IV. KINH PHÍ\n" + text)).sections
    return budget_in_words(with_sections(part))


def test_numbers_of_rows_make_the_tree():
    table = table_in(
        "TT\tNội dung\tSố tiền\n\tTỔNG CỘNG\t10\nA\tNgân sách\t9\nI\tĐào tạo\t4\nII\tMua sắm\t5\n1\tMáy\t3\n"
        "1.1\tMáy chủ\t3\n2\tBàn\t2\nB\tXã hội hóa\t1\nI\tSân chơi\t1\n"
    )
    values, columns = budget_of(table, "triệu đồng")
    assert columns == []
    assert values == {
        "đơn vị tính": "triệu đồng",
        "khoản": [
            {
                "tên": "Ngân sách",
                "khoản": [
                    {"tên": "Đào tạo", "tiền": "4"},
                    {
                        "tên": "Mua sắm",
                        "khoản": [
                            {"tên": "Máy", "khoản": [{"tên": "Máy chủ", "tiền": "3"}]},
                            {"tên": "Bàn", "tiền": "2"},
                        ],
                    },
                ],
            },
            {"tên": "Xã hội hóa", "khoản": [{"tên": "Sân chơi", "tiền": "1"}]},
        ],
    }


def test_flat_rows_have_source_and_note():
    table = table_in("TT\tNội dung\tSố tiền\tNguồn kinh phí\tGhi chú\n1\tMáy\t3\tNgân sách xã\tđợt 1\n")
    assert budget_of(table, "")[0] == {
        "khoản": [{"tên": "Máy", "tiền": "3", "nguồn": "Ngân sách xã", "ghi chú": "đợt 1"}]
    }


def test_other_tables_tell_no_budget():
    assert budget_of(table_in("TT\tTên trường\tSố lớp\n1\tMột\t3\n"), "") is None


def test_sentences_tell_formulas_amounts_and_notes():
    text = """\
Tổng kinh phí thực hiện Kế hoạch là 100 triệu đồng, gồm:
1. Ngân sách nhà nước: 96 triệu đồng, gồm:
- Mở lớp: 12 lớp x 8 triệu đồng/lớp = 96 triệu đồng (nguồn: ngân sách xã).
2. In tài liệu: 4 triệu đồng.
Các khoản khác theo quy định.
"""
    assert in_words(text) == {
        "khoản": [
            {
                "tên": "Ngân sách nhà nước",
                "khoản": [
                    {"tên": "Mở lớp", "tính": "12 lớp x 8 triệu đồng/lớp", "nguồn": "ngân sách xã"},
                ],
            },
            {"tên": "In tài liệu", "tiền": "4 triệu đồng"},
        ],
        "ghi chú": "Các khoản khác theo quy định.\n",
    }


def test_words_without_amounts_are_no_budget():
    assert in_words("Từ ngân sách xã.\n") is None
    assert in_words("1. Từ ngân sách xã.\n2. Từ xã hội hóa.\n") is None
