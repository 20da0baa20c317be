from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.model.office import Office
from sinhkehoach.model.readers import RecordOf
from sinhkehoach.model.typed import Typed
from sinhkehoach.sheets.delimited import delimited_sheet
from sinhkehoach.unit_table.common_plan import CommonPlan
from sinhkehoach.unit_table.read_table import table_of_sheets

OFFICE = RecordOf(Office).read(
    Typed(
        {
            "cơ quan": {
                "ubnd": {
                    "tên": "UBND phường",
                    "tên tắt": ["phường"],
                    "cấp trên": ["UBND tỉnh"],
                    "ký hiệu": "UBND",
                    "địa danh": "A",
                }
            },
            "người ký": {"ct": {"thay mặt": "Ủy ban", "quyền": "có", "chức vụ": "Chủ tịch"}},
        },
        (),
        lambda _: None,
    )
)
PLAN = "cơ quan: ubnd  # gọi tắt\nkỳ: 2027\ntrích yếu: a\nký: ct\n"


def _value(table, plan=PLAN):
    sheet = table_of_sheets([delimited_sheet(table, "xa.csv")], "xa.csv")
    return CommonPlan(values_in(plan, "a.yaml"), OFFICE).plan_of(sheet.rows[0]).source.value


def test_a_name_takes_the_place_of_the_offices_and_of_what_goes_with_that():
    value = _value("tên;tên cơ quan\nxã B;UBND xã B\n")
    assert value["cơ quan"] == {
        "tên": "UBND xã B",
        "cấp trên": ["UBND tỉnh"],
        "ký hiệu": "UBND",
        "địa danh": "A",
    }
    assert value["ký"] == "ct"


def test_another_place_leaves_the_names_as_they_are():
    assert _value("tên;địa danh\nxã B;B\n")["cơ quan"]["tên tắt"] == ["phường"]


def test_a_signer_keeps_in_whose_name_he_signs():
    value = _value("tên;người ký\nxã B;Lê Văn B\n")
    assert value["ký"] == {"thay mặt": "Ủy ban", "quyền": "có", "chức vụ": "Chủ tịch", "họ tên": "Lê Văn B"}


def test_of_two_who_sign_the_one_on_the_right_is_told():
    beside = PLAN.replace("ký: ct", "ký: [{chức vụ: Người lập}, %s]")
    expected = [
        {"chức vụ": "Người lập"},
        {"thay mặt": "Ủy ban", "quyền": "có", "chức vụ": "Chủ tịch", "họ tên": "Lê Văn B"},
    ]
    assert _value("tên;người ký\nxã B;Lê Văn B\n", beside % "ct")["ký"] == expected
    in_full = beside % "{thay mặt: Ủy ban, quyền: có, chức vụ: Chủ tịch, họ tên: A}"
    assert _value("tên;người ký\nxã B;Lê Văn B\n", in_full)["ký"] == expected


def test_what_the_plan_states_in_full_is_replaced_key_by_key():
    plan = PLAN.replace(
        "cơ quan: ubnd  # gọi tắt",
        "cơ quan:\n  tên: x\n  tên tắt: [y]\n  cấp trên: [z]\n  ký hiệu: K  # ký hiệu",
    )
    value = _value("tên;tên cơ quan;cấp trên;địa danh\nxã B;UBND xã B;UBND tỉnh B;B\n", plan)
    assert value["cơ quan"] == {
        "tên": "UBND xã B",
        "cấp trên": ["UBND tỉnh B"],
        "ký hiệu": "K",
        "địa danh": "B",
    }


def test_number_and_day_are_put_in_or_replaced():
    assert _value("tên;số;ngày\nxã B;12;15/12/2026\n")["số"] == "12"
    assert _value("tên;số\nxã B;12\n", PLAN + "số: 5\n")["số"] == "12"


def test_what_the_plan_asks_for_by_itself_is_filled_there():
    plan = PLAN + 'số: "[[đơn vị: số]]"\n'
    assert (
        _value("tên;số;tên cơ quan\nxã B;12;[a\n", plan.replace("ubnd  # gọi tắt", '"[[đơn vị: số]]"'))["số"]
        == "12"
    )


def test_empty_cells_change_nothing():
    assert _value("tên;số;tên cơ quan;người ký\nxã B;;;\n") == values_in(PLAN, "a.yaml").value
