import pytest

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.jobs.provenance import Since, trace_origin
from sinhkehoach.jobs.reconcile import reconcile
from sinhkehoach.provenance.read_origin import read_origin
from tests.support.docx import BODY, members, packed, paragraphs
from tests.support.units import COMMON, TABLE, build_units, lay_units, units_of
from tests.support.workspaces import new_builder


def _codes(result):
    return [problem.code for problem in result.problems]


def _text(result):
    return "\n".join(paragraphs(result.written.read_bytes())).replace("\xa0", " ")


def _table(root, table):
    (root / "plans" / "xa.csv").write_text(table, encoding="utf-8")


def test_each_unit_has_its_document_in_the_folder_of_the_plan(tmp_path):
    first, second = build_units(lay_units(tmp_path))
    assert first.written == tmp_path / "output" / "khung" / "xã An Bình.docx"
    assert (first.unit, first.plan_file) == ("xã An Bình", tmp_path / "plans" / "khung.yaml")
    text = _text(first)
    assert "XÃ AN BÌNH" in text
    assert "có 1.250 học sinh" in text
    assert "Trần Văn An" in text
    assert "PHƯỜNG AN HÒA" in _text(second)


def test_marks_of_any_language_in_a_value_are_printed(tmp_path):
    value = "**a** [[kỳ]] [^1] {{ x }} {% y %} \\d"
    (result,) = build_units(lay_units(tmp_path, table=f"tên;học sinh\nxã A;{value}\n"), overwrite=True)
    assert f"có {value} học sinh" in _text(result)


def test_a_row_at_fault_costs_the_others_nothing(tmp_path):
    table = TABLE + "xã An Phú;;;\nxã An Tây;;;12\n"
    results = build_units(lay_units(tmp_path, table=table))
    assert [result.failed for result in results] == [False, False, True, False]
    assert _codes(results[2]) == ["SKH722"]


def test_a_row_is_checked_with_its_own_values_and_told_with_its_cell(tmp_path):
    common = COMMON.replace("học sinh.\n", "học sinh.\nngày: '[[đơn vị: ngày]]'\n")
    table = "tên;học sinh;ngày\nxã A;5;15/12/2026\nxã B;5;35/12/2026\n"
    good, bad = build_units(lay_units(tmp_path, common, table))
    assert not good.failed
    (problem,) = bad.problems
    assert (problem.file, problem.position.line) == (str(tmp_path / "plans" / "khung.yaml"), 7)
    assert problem.message.endswith("(ô C3 “ngày” ghi “35/12/2026”)")


def test_two_units_of_one_file_are_told_and_the_first_has_it(tmp_path):
    results = build_units(
        lay_units(tmp_path, table=TABLE + "XÃ AN LẠC;;;5\nxã: An Lạc;;;5\nxã- An Lạc;;;5\n")
    )
    assert [_codes(each) for each in results] == [[], [], ["SKH725"], [], ["SKH725"]]
    assert "có 980 học sinh" in _text(results[1])


def test_a_name_leads_nowhere_else(tmp_path):
    (result,) = build_units(lay_units(tmp_path, table="tên;học sinh\n../../xã A;5\n"))
    assert result.written.parent == tmp_path / "output" / "khung"


def test_only_what_has_changed_is_made_again(tmp_path):
    build_units(lay_units(tmp_path))
    assert [each.unchanged is not None for each in build_units(tmp_path)] == [True, True]
    _table(tmp_path, "x;\n" + TABLE.replace("980", "981"))
    assert [each.unchanged is not None for each in build_units(tmp_path)] == [True, False]


def test_a_column_that_is_not_there_is_told_at_once(tmp_path):
    with pytest.raises(ProblemsFound):
        units_of(lay_units(tmp_path, table="tên;trường\nxã A;5\n"))


def test_units_are_chosen_by_name(tmp_path):
    lay_units(tmp_path)
    assert [task.row.name for task in units_of(tmp_path, ("XÃ AN LẠC",)).tasks] == ["xã An Lạc"]
    with pytest.raises(UserError, match="xã An Lac") as caught:
        units_of(tmp_path, ("xã An Lac",))
    assert "xã An Lạc" in caught.value.hint


def test_a_plan_of_its_own_is_written_once_and_then_used(tmp_path):
    builder, (task, _) = units_of(lay_units(tmp_path))
    own = builder.write_plan(task).written
    assert own == tmp_path / "plans" / "khung" / "xã An Bình.yaml"
    text = own.read_text(encoding="utf-8")
    assert "# chung cho các xã\ncơ quan:   # gọi tắt\n  tên: Ủy ban nhân dân xã An Bình\n" in text
    assert builder.write_plan(task).unchanged == own
    assert _codes(builder.build(task)) == []
    own.write_text(text.replace("1.250", "1.300"), encoding="utf-8")
    assert _codes(builder.write_plan(task)) == ["SKH726"]
    result = builder.build(task)
    assert (_codes(result), result.unit) == (["SKH726"], "xã An Bình")
    assert "có 1.300 học sinh" in _text(result)
    assert own.read_text(encoding="utf-8") == text.replace("1.250", "1.300")
    assert read_origin(result.written.read_bytes()).unit is None


def test_a_plan_with_errors_is_not_written(tmp_path):
    builder, tasks = units_of(lay_units(tmp_path, COMMON.replace("ký: chủ tịch", "ký: ai")))
    result = builder.write_plan(tasks[1])
    assert (_codes(result), result.failed) == (["SKH231"], True)
    assert not (tmp_path / "plans" / "khung").exists()


def test_plans_go_where_they_are_asked_to(tmp_path):
    builder, tasks = units_of(lay_units(tmp_path), output=tmp_path / "ra")
    assert builder.write_plan(tasks[0]).written == tmp_path / "ra" / "xã An Bình.yaml"


def test_the_plan_of_a_unit_gives_the_same_document_but_for_its_origin(tmp_path):
    builder, (task, _) = units_of(lay_units(tmp_path))
    of_table = members(builder.build(task).written.read_bytes())
    own = builder.write_plan(task).written
    alone = members(new_builder(tmp_path / "riêng").build(own).written.read_bytes())
    different = {name for name in of_table if of_table[name] != alone[name]}
    assert {name.rpartition("/")[0] for name in different} == {"customXml"}


def test_a_document_tells_the_row_that_it_was_made_from(tmp_path):
    document = build_units(lay_units(tmp_path))[0].written
    report = trace_origin(document, tmp_path).report
    assert (report.plan.name, report.plan.since) == ("plans/khung/xã An Bình.yaml", Since.OF_TABLE)
    assert [report.common.since, report.table.since] == [Since.SAME, Since.SAME]
    assert (report.common.name, report.table.name, report.unit) == (
        "plans/khung.yaml",
        "plans/xa.csv",
        "xã An Bình",
    )


@pytest.mark.parametrize(
    ("table", "since"),
    [
        ("x;\n" + TABLE, Since.SAME),
        (TABLE.replace("1.250", "1.251"), Since.CHANGED),
        (TABLE.replace("xã An Bình;", "xã khác;"), Since.GONE),
        ("không có bảng", Since.UNKNOWN),
    ],
)
def test_what_has_become_of_the_row_is_told(tmp_path, table, since):
    document = build_units(lay_units(tmp_path))[0].written
    _table(tmp_path, table)
    assert trace_origin(document, tmp_path).report.table.since is since


def test_a_table_that_is_gone_is_told(tmp_path):
    document = build_units(lay_units(tmp_path))[0].written
    (tmp_path / "plans" / "xa.csv").unlink()
    assert trace_origin(document, tmp_path).report.table.since is Since.GONE


def _edited(document):
    parts = members(document.read_bytes())
    parts[BODY] = parts[BODY].replace("Nâng cao".encode(), "Giữ vững".encode())
    document.write_bytes(packed(parts))


def test_edits_by_hand_are_found_and_the_way_to_bring_them_back_is_told(tmp_path):
    builder, (task, _) = units_of(lay_units(tmp_path))
    document = builder.build(task).written
    _edited(document)
    result = reconcile(document, apply=True)
    assert len(result.edits) == 1
    assert '--chi "xã An Bình" --ra-yaml' in result.remarks[-1]
    builder.write_plan(task)
    assert reconcile(document, apply=True).written
    assert "Giữ vững" in task.file.read_text(encoding="utf-8")


def test_a_document_edited_by_hand_is_spared(tmp_path):
    document = build_units(lay_units(tmp_path))[0].written
    _edited(document)
    result = build_units(tmp_path)[0]
    assert (result.spared, result.written.name) == (document, "xã An Bình-ban-moi.docx")
