from sinhkehoach.pdf.pages import Box


def test_box_holds_what_lies_between_its_edges():
    box = Box(10, 20, 30, 60)
    assert box.middle == (20, 40)
    assert box.holds((10, 60))
    assert not box.holds((9, 40))
    assert not box.holds((20, 61))
