from tests.support.comparing import TABLE, changes_of


def test_what_only_the_printed_page_tells_is_told_at_last():
    found = changes_of(TABLE, TABLE.replace("    bảng:\n", "    bảng:\n      số thứ tự: không\n"))
    assert {change.part for change in found} == {"Bản in"}
