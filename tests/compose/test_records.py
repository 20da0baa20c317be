from sinhkehoach.compose.compose import compose
from sinhkehoach.compose.records import with_records
from sinhkehoach.template.record_names import RECORD_NAMES
from sinhkehoach.template.vocabulary import TagKind
from tests.support.plans import facts_of, plan_of

OFFICE = "đơn vị: {a: {tên: Phòng A}, b: {tên: Phòng B}}"
PLAN = """
mục đích: |
  1. Một.
  - hai **đậm**
chỉ tiêu:
  cột: [MN, TH]
  nhóm:
    - tên: Nhóm một
      chỉ tiêu:
        - {tên: A, đơn vị: "%", đích: ≥ 95, hiện tại: "92,8", ghi chú: cả phường}
        - tên: B
          đơn vị: Trường
          MN: {đích: 3, hiện tại: 2}
          TH: 4
nhiệm vụ:
  - tên: Nhóm hai
    chủ trì: a
    nhiệm vụ:
      - {tên: C, phối hợp: [b, Hội X], thời gian: Quý II/2027, tình trạng: xong, kết quả: 19 lớp}
      - tên: D
        chủ trì: b
        nội dung: |
          - Một.
          - Hai.
  - tên: E [[kinh phí máy]]
kinh phí:
  đơn vị tính: triệu đồng
  khoản:
    - tên: Mua sắm
      nội dung: Vì sao.
      khoản:
        - {tên: Máy, id: máy, tính: 3 máy x 15 triệu đồng/máy, nguồn: Ngân sách}
        - tên: Bàn
          năm: {2028: "2", 2027: "1,5"}
    - {tên: Chưa rõ}
"""


def records(text=PLAN):
    plan, facts = plan_of(text), facts_of(text, OFFICE)
    return with_records(compose(plan, facts), plan, facts).records


def column(name, field):
    return [each[field] for each in records()[name]]


def test_indicators_are_told_as_printed():
    assert column("chỉ_tiêu", "số") == [1, 2]
    assert column("chỉ_tiêu", "nhóm") == ["Nhóm một"] * 2
    first, second = records()["chỉ_tiêu"]
    assert (first["đích"], first["hiện_tại"], first["ghi_chú"], first["cột"]) == (
        "≥ 95%",
        "92,8%",
        "cả phường",
        (),
    )
    assert (second["đơn_vị"], second["đích"]) == ("Trường", "")
    assert [(each["tên"], each["đích"], each["hiện_tại"]) for each in second["cột"]] == [
        ("MN", "3", "2"),
        ("TH", "4", ""),
    ]


def test_tasks_stand_behind_their_groups_and_inherit_from_them():
    assert column("nhiệm_vụ", "số") == ["1", "1.1", "1.2", "2"]
    assert column("nhiệm_vụ", "cấp") == [1, 2, 2, 1]
    assert column("nhiệm_vụ", "là_nhóm") == [True, False, False, False]
    assert column("nhiệm_vụ", "nhóm") == ["", "Nhóm hai", "Nhóm hai", ""]
    assert column("nhiệm_vụ", "chủ_trì") == ["Phòng A", "Phòng A", "Phòng B", ""]
    assert column("nhiệm_vụ", "phối_hợp")[1] == "Phòng B, Hội X"
    assert (column("nhiệm_vụ", "tình_trạng")[1], column("nhiệm_vụ", "kết_quả")[1]) == ("xong", "19 lớp")
    assert column("nhiệm_vụ", "nội_dung")[2] == "- Một.\n- Hai."
    assert column("nhiệm_vụ", "tên")[3] == "E 45 triệu đồng"


def test_items_of_the_budget_come_with_sums_to_print_and_to_reckon_with():
    assert column("kinh_phí", "số") == ["I", "1", "2", "II"]
    assert column("kinh_phí", "cấp") == [1, 2, 2, 1]
    assert column("kinh_phí", "tiền") == ["48,5", "45", "3,5", ""]
    assert column("kinh_phí", "đồng") == [48_500_000, 45_000_000, 3_500_000, 0]
    assert column("kinh_phí", "cách_tính")[1] == "3 máy x 15 triệu đồng/máy"
    assert column("kinh_phí", "nguồn")[1] == "Ngân sách"
    assert column("kinh_phí", "nội_dung")[0] == "Vì sao."
    assert column("kinh_phí", "theo_năm")[2] == ({"tên": "2027", "tiền": "1,5"}, {"tên": "2028", "tiền": "2"})


def test_figures_of_the_whole_plan_are_told():
    found = records()
    assert (found["số_chỉ_tiêu"], found["số_nhiệm_vụ"]) == (2, 3)
    assert (found["tổng_kinh_phí"], found["tổng_đồng"]) == ("48,5 triệu đồng", 48_500_000)
    assert (found["đơn_vị_tiền"], found["kỳ"]) == ("triệu đồng", "năm 2027")
    assert found["mục_đích"] == ("1. Một.", "- hai đậm")


def test_plan_with_little_in_it_has_every_name():
    found = records("")
    assert (found["chỉ_tiêu"], found["nhiệm_vụ"], found["kinh_phí"], found["mục_tiêu"]) == ((), (), (), ())
    assert (found["tổng_kinh_phí"], found["tổng_đồng"], found["số_nhiệm_vụ"]) == ("", 0, 0)


def test_records_are_those_that_templates_know():
    assert dict(kinds(records())) == {entry.name: entry.kind for entry in RECORD_NAMES}


def kinds(record, above=""):
    for name, value in record.items():
        if isinstance(value, tuple):
            yield above + name, TagKind.LIST
            for item in value:
                if not isinstance(item, str):
                    yield from kinds(item, f"{above}{name}.")
        else:
            by_type = {str: TagKind.TEXT, bool: TagKind.FLAG, int: TagKind.NUMBER, float: TagKind.NUMBER}
            yield above + name, by_type[type(value)]
