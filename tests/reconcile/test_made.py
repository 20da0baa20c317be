from tests.support.reconciling import made_of


def test_rows_are_found_by_their_paths_in_text_and_appendices():
    rows = made_of().rows
    assert [cell.path for cell in rows["phụ lục", 0, "bảng", 0, "hàng", 1].cells][:2] == [
        (),
        ("phụ lục", 0, "bảng", 0, "hàng", 1, 0),
    ]
    assert ("nhiệm vụ", 0) in rows
    assert () not in rows
