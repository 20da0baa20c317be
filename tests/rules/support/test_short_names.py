from sinhkehoach.rules.support.short_names import names_in

KNOWN = {"công-an": "công-an"}


def _found(text):
    return [found.span() for found in names_in(text, KNOWN)]


def test_finds_short_names_in_small_letters():
    assert _found("Giao công-an, đội-thi, CÔNG-AN và công-an.") == [(5, 12), (34, 41)]


def test_finds_none_inside_other_words():
    assert _found("a@công-an x/công-an công-an-xã công-an.vn") == []
