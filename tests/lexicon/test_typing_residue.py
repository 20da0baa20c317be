import pytest

from sinhkehoach.lexicon.typing_residue import typing_residue
from sinhkehoach.lexicon.vocabulary import Vocabulary


def _found(text):
    search = typing_residue(Vocabulary([text]))
    return [
        (text[fault.start : fault.end], fault.message.rpartition("“")[2].rstrip("”"))
        for fault in (search.faults(text) if Vocabulary([text]).holding(search.pieces) else ())
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bám sát nghij quyết", ("nghij", "nghị")),
        ("Bám sát quyeets định", ("quyeets", "quyết")),
        ("Trieenr khai", ("Trieenr", "triển")),
        ("của DDangr ủy", ("DDangr", "đảng")),
        ("ducj", ("ducj", "dục")),
        ("nuwowcs sạch", ("nuwowcs", "nước")),
        ("khai giangr", ("giangr", "giảng")),
        ("tieesng Việt", ("tieesng", "tiếng")),
        ("quye61t định", ("quye61t", "quyết")),
        ("tru7o72ng học", ("tru7o72ng", "trường")),
        ("d9i5nh mức", ("d9i5nh", "định")),
        ("Vie^.t Nam", ("Vie^.t", "việt")),
        ("tru+o+`ng học", ("tru+o+`ng", "trường")),
        ("quye^'t định", ("quye^'t", "quyết")),
        ("vaf cacs truongf hocj", ("hocj", "học")),
    ],
)
def test_finds_words_as_they_were_keyed_in(text, found):
    assert _found(text) == [found]


def test_three_words_with_a_tone_alone_are_none_by_chance():
    assert [word for word, _ in _found("vaf cos laf")] == ["vaf"]
    assert _found("vaf cos") == []


@pytest.mark.parametrize(
    "text",
    [
        "Lớp Cambridge Flyers, Microsoft Teams, Windows Server, class max is as box for",
        "Phòng A1, b2c3, R12, mp3, a@b.vn, x^2, A+B, C++; eOffice; wifi, robot, STEAM, Excel, tablet, web, DDoS",
        "Mua 20 beer; room, moon, been, doors, tax, car, rows",
        "Các trường hoàn thành; trang http://x.vn/quyeets",
    ],
)
def test_leaves_other_words_in_peace(text):
    assert _found(text) == []
