import pytest

from sinhkehoach.template.program_names import program_names
from sinhkehoach.template.read_program import read_program
from sinhkehoach.template.vocabulary import TagKind


def names(text):
    return program_names(read_program(text))


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("{{ số_ký_hiệu }}", [("số_ký_hiệu", TagKind.TEXT, True)]),
        ("{% if dự_thảo %}{% endif %}", [("dự_thảo", TagKind.TEXT, False)]),
        (
            "{% for x in căn_cứ %}{{ x }}{% if loop.last %}.{% endif %}{% endfor %}",
            [("căn_cứ", TagKind.LIST, False), ("căn_cứ", TagKind.RUNS, True)],
        ),
        (
            "{% for muc in phụ_lục %}{{ muc.nhãn }}{% if not (muc.ngang or cấp_trên) %}{% endif %}{% endfor %}",
            [
                ("phụ_lục", TagKind.LIST, False),
                ("phụ_lục.nhãn", TagKind.TEXT, True),
                ("phụ_lục.ngang", TagKind.FLAG, False),
                ("cấp_trên", TagKind.RUNS, False),
            ],
        ),
    ],
)
def test_names_are_found_through_the_words_of_loops(text, used):
    found = names(text)
    assert [(use.name, use.kind, use.is_printed) for use in found.uses] == used
    assert found.faults == []


@pytest.mark.parametrize(
    ("text", "told", "hint"),
    [
        ("{{ noi_dung }}", "“noi_dung”", "nội_dung"),
        ("{{ xyz }}", "“xyz”", "sinhkehoach mau"),
        ("{{ phụ_lục.nhãn }}", "“phụ_lục.nhãn”", ""),
        (
            "{% for pl in phụ_lục %}{{ pl.so }}{% endfor %}",
            "“pl.so”",
            "pl.nhãn, pl.tên, pl.nội_dung, pl.ngang",
        ),
        ("{% for pl in phụ_lục %}{{ pl }}{% endfor %}", "nhiều phần", "pl.nhãn"),
        ("{% for pl in phụ_lục %}{{ pl.ngang }}{% endfor %}", "không phải là chữ", "if pl.ngang"),
        ("{{ căn_cứ }}", "không phải là chữ", "for x in căn_cứ"),
        ("{% for c in tên_loại %}{% endfor %}", "không phải là danh sách", ""),
        ("{% for c in căn_cứ %}{{ c.x }}{% endfor %}", "“c.x”", ""),
        ("{% for c in căn_cứ %}{% for d in căn_cứ %}{{ d }}{% endfor %}{% endfor %}", "nằm trong chính", ""),
        ("{% for tên_loại in căn_cứ %}{{ tên_loại }}{% endfor %}", "đã là tên có sẵn", "tên khác"),
        ("{{ nội_dung|upper }}", "bộ lọc “upper”", "Bỏ"),
        ("{{ loop.last }}", "“loop.last”", ""),
        ("{% for c in căn_cứ %}{{ loop.index }}{% endfor %}", "“loop.index”", ""),
    ],
)
def test_wrong_use_is_told_with_the_way_to_mend_it(text, told, hint):
    (fault,) = names(text).faults
    assert told in fault.message
    assert hint in fault.hint


def test_fault_carries_the_number_of_its_tag():
    assert [fault.tag for fault in names("{{ tên_loại }}{{ x }}{{ họ_tên }}{{ y }}").faults] == [1, 3]
