import pytest

from sinhkehoach.cascade.bring_up import brought_up
from sinhkehoach.model.validate import validate
from tests.support.cascades import HEAD, SUPERIOR, assigned, desk, edited, our_source
from tests.support.plans import source_of


def _brought_up(ours, old, new, **changes):
    """Return our text after the superior's plan has changed from `old` (None: not known) to `new`, and the changes."""
    versions = (assigned(old) if old else None, assigned(new))
    source, told = brought_up(ours, validate(ours), versions, desk(**changes))
    return source.text, [(str(each.kind), each.place, each.what, each.ours) for each in told]


def _with(*pairs):
    text = SUPERIOR
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def test_nothing_changed_changes_nothing():
    ours = our_source()
    assert _brought_up(ours, SUPERIOR, SUPERIOR) == (ours.text, [])


def test_an_earlier_deadline_is_followed():
    new = _with(("trước 30/9/2027", "trước 30/6/2027"))
    ours = our_source()
    text, told = _brought_up(ours, SUPERIOR, new)
    assert text == ours.text.replace("trước 30/9/2027", "trước 30/6/2027")
    assert told == [("sửa theo", "mục II.1.1", "thời gian", "")]


def test_our_own_deadline_is_kept_and_asked_about():
    new = _with(("trước 30/9/2027", "trước 30/6/2027"))
    ours = edited(our_source(), ("trước 30/9/2027", "trước 15/8/2027"))
    text, told = _brought_up(ours, SUPERIOR, new)
    assert "thời gian: trước 15/8/2027\n" in text
    assert (
        "# cần xem: mục II.1.1: cấp trên sửa thời gian từ “trước 30/9/2027” thành “trước 30/6/2027”\n" in text
    )
    assert told == [("giữ của ta", "mục II.1.1", "thời gian", "trước 15/8/2027")]


def test_an_indicator_that_is_raised_is_followed():
    ours = our_source()
    text, told = _brought_up(ours, SUPERIOR, _with(("đích: 95", "đích: 98"), ("TH: 100", "TH: 99")))
    assert text == ours.text.replace("đích: 95", "đích: 98").replace("TH: 100", "TH: 99")
    assert told == [("sửa theo", "chỉ tiêu 1", "đích", ""), ("sửa theo", "chỉ tiêu 2", "TH", "")]


def test_the_present_value_beside_a_target_stays():
    ours = edited(our_source(), ("MN: ≥ 90", "MN: {đích: ≥ 90, hiện tại: 80}"))
    text, _ = _brought_up(ours, SUPERIOR, _with(("MN: ≥ 90", "MN: ≥ 92")))
    assert "MN: {đích: ≥ 92, hiện tại: 80}" in text


def test_a_task_that_is_added_comes_into_its_group():
    new = _with(
        (
            "      - {tên: Mua máy tính",
            "      - {tên: Lắp camera, thời gian: tháng 5}\n      - {tên: Mua máy tính",
        )
    )
    text, told = _brought_up(our_source(), SUPERIOR, new)
    assert (
        "      # cần xem: được giao chủ trì; ghi đơn vị chủ trì, cụ thể hóa việc, thời gian, sản phẩm\n"
        "      - tên: Lắp camera\n        theo: mục II.1.2 kh-45\n"
    ) in text
    assert "- tên: Phối hợp mua máy tính\n        theo: mục II.1.3 kh-45\n" in text
    assert ("thêm việc", "mục II.1.2", "Lắp camera", "") in told
    assert ("đánh số lại", "mục II.1.3", "chỗ", "") in told


def test_a_task_of_a_group_that_we_have_not_comes_last():
    new = _with(
        (
            "  - tên: Nhân lực số",
            '  - {tên: Đo hài lòng, chủ trì: "UBND các xã, phường"}\n  - tên: Nhân lực số',
        )
    )
    text, told = _brought_up(our_source(), SUPERIOR, new)
    plan = validate(source_of(text))
    assert plan.tasks[-1].name.plain == "Đo hài lòng"
    assert told[0] == ("thêm việc", "mục II.2", "Đo hài lòng", "")


def test_an_indicator_that_is_added():
    new = _with(
        (
            "        - {tên: Trường có mạng",
            "        - {tên: Lớp có máy, MN: 5, TH: 6}\n        - {tên: Trường có mạng",
        )
    )
    text, told = _brought_up(our_source(), SUPERIOR, new)
    assert "{tên: Lớp có máy, theo: chỉ tiêu 2 kh-45, MN: 5, TH: 6}" in text
    assert "# cần xem: chỉ tiêu mới được giao" in text
    assert ("thêm việc", "chỉ tiêu 2", "Lớp có máy", "") in told


def test_a_task_that_is_gone_stays_without_what_it_answered():
    new = _with(("      - Báo cáo kết quả trước 15/11/2027.\n", ""))
    text, told = _brought_up(our_source(), SUPERIOR, new)
    assert (
        "# cần xem: cấp trên đã bỏ “Báo cáo kết quả” (mục III.2 ý 2); giữ hay bỏ mục này\n  - tên: Báo cáo kết quả\n"
        in text
    )
    assert "ý 2" not in text.replace("(mục III.2 ý 2)", "")
    assert ("cấp trên bỏ", "mục III.2 ý 2", "Báo cáo kết quả", "") in told


def test_of_several_that_a_task_answers_only_the_one_goes():
    ours = edited(our_source(), ("theo: mục II.2 kh-45", "theo: [mục II.2 kh-45, mục III.2 ý 2 kh-45]"))
    text, _ = _brought_up(ours, SUPERIOR, _with(("      - Báo cáo kết quả trước 15/11/2027.\n", "")))
    assert "theo: [mục II.2 kh-45]" in text


def test_another_assignment_is_asked_about():
    new = _with(("Sở Tài chính, phối hợp", "Sở Xây dựng, phối hợp"))
    text, told = _brought_up(our_source(), SUPERIOR, new)
    assert "cấp trên sửa phân công từ “ta phối hợp (chủ trì: Sở Tài chính, phối hợp: " in text
    assert told == [("giữ của ta", "mục II.1.2", "phân công", "")]


def test_the_document_is_cited_as_it_is_now():
    draft = SUPERIOR.replace("số: 45\n", "").replace("ngày: 10/01/2027\n", "")
    ours = our_source(draft)
    text, told = _brought_up(ours, draft, SUPERIOR)
    assert "số: 45/KH-UBND" in text
    assert "ngày: 10/01/2027" in text
    assert [each[0] for each in told] == ["sửa theo", "sửa theo"]


def test_a_plan_written_by_hand_gets_what_it_lacks():
    ours = source_of("nhiệm vụ:\n  - {tên: Việc của ta, theo: mục II.1.1 kh-45}\n")
    text, told = _brought_up(ours, None, SUPERIOR)
    assert "kế hoạch cấp trên:\n  kh-45:\n    danh mục: ke-hoach.yaml\n" in text
    assert [what for kind, _, what, _ in told if kind == "thêm việc"] == [
        "Mua máy tính",
        "Ban hành kế hoạch của địa phương",
        "Báo cáo kết quả",
        "Cử người đi học",
        "Học bạ số",
        "Trường có mạng tốc độ cao",
    ]
    assert text.index("trích yếu:") < text.index("chỉ tiêu:\n  cột:") < text.index("ký:")


def test_what_is_not_done_here_is_renumbered_and_not_put_in():
    ours = source_of(
        "kế hoạch cấp trên:\n  kh-45: {danh mục: x.yaml, không thực hiện: {mục II.2: không có}}\n"
        "nhiệm vụ:\n  - {tên: Việc, theo: mục II.1.1 kh-45}\n"
    )
    assert "Cử người đi học" not in [each[2] for each in _brought_up(ours, None, SUPERIOR)[1]]
    moved = _with(("  - tên: Nhân lực số", "  - {tên: Việc khác, chủ trì: Sở Y tế}\n  - tên: Nhân lực số"))
    text, told = _brought_up(ours, SUPERIOR, moved)
    assert "không thực hiện: {mục II.3: không có}" in text
    assert ("đánh số lại", "mục II.3", "chỗ", "") in told


@pytest.mark.parametrize(
    "old",
    ["", HEAD + 'nhiệm vụ:\n  - {tên: Một, chủ trì: "UBND các xã, phường"}\n'],
)
def test_again_is_the_same(old):
    first, _ = _brought_up(our_source(), old or SUPERIOR, SUPERIOR)
    assert _brought_up(source_of(first), SUPERIOR, SUPERIOR) == (first, [])


def test_of_several_that_are_all_gone_none_is_left():
    both = "theo: [mục III.2 ý 1 kh-45, mục III.2 ý 2 kh-45]"
    ours = source_of(
        f"kế hoạch cấp trên:\n  kh-45: {{danh mục: x.yaml}}\nnhiệm vụ:\n  - tên: Điều hành\n    {both}\n"
    )
    start = SUPERIOR.index("  - đơn vị: ")
    text, _ = _brought_up(ours, SUPERIOR, SUPERIOR[:start])
    assert validate(source_of(text)).tasks[0].answers == ()
    assert "theo" not in text


def test_a_plan_without_tasks_gets_them():
    text, told = _brought_up(source_of("mục đích: Một.\n"), None, SUPERIOR)
    assert len(validate(source_of(text)).tasks) == 5
    assert len(told) == 7
