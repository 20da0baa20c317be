from itertools import zip_longest

import pytest

from tests.support.forms import failed, found_in, mutants_of
from tests.support.hand_typed import Typist
from tests.support.other_hands import centred, written
from tests.support.other_papers import department, table_direct

RULES = ("G", "X04")


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


def test_post_that_is_signed_for_may_fill_two_lines():
    paper = department()
    paper.posts = [
        centred(text, 14, "bk") for text in ("KT. GIÁM ĐỐC SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG", "PHÓ GIÁM ĐỐC")
    ]
    assert failed(written(paper)) == {}
    paper.posts.pop()
    assert set(failed(written(paper))) == {"G03"}


@pytest.mark.parametrize(("kind", "told"), [("BÁO CÁO", {"G06", "R01"}), ("HỢP ĐỒNG", set())])
def test_only_agreements_go_without_recipients_and_one_who_signs(kind, told):
    paper = table_direct()
    paper.kind.text = kind
    paper.number.text = f"Số: 27/{'BC' if kind == 'BÁO CÁO' else 'HĐ'}-UBND"
    paper.recipients_head, paper.recipients, paper.posts, paper.name = None, [], [], None
    assert set(failed(written(paper))) == told


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Ông Ích Khiêm", set()),
        ("Ông Lò Văn Hùng", {"G08"}),
        ("Bà Lò Thị Hoa", {"G08"}),
        ("Tiến sĩ Lò Văn Hùng", {"G08"}),
    ],
)
def test_forms_of_address_are_no_part_of_a_name(name, told):
    paper = table_direct()
    paper.name.text = name
    assert set(failed(written(paper))) == told


@pytest.mark.parametrize(("room", "told"), [(4, set()), (1, {"G10"})])
@pytest.mark.parametrize("way", ["before", "line breaks", "blank"])
def test_room_to_sign_is_room_however_it_is_made(way, room, told):
    paper = table_direct()
    paper.habit.room, paper.room = way, room
    assert set(failed(written(paper))) == told


@pytest.mark.parametrize(("room", "told"), [(4, set()), (1, {"G10"})])
def test_height_of_a_row_is_room_to_sign(room, told):
    paper = table_direct()
    paper.habit.closing, paper.room = "rows", room
    assert set(failed(written(paper))) == told


@pytest.mark.parametrize(
    ("posts", "told"),
    [
        (("TM. ỦY BAN MẶT TRẬN TỔ QUỐC", "CHỦ TỊCH", "Lê Thị Mai"), set()),
        (("NGƯỜI LẬP", "Lê Thị Mai"), set()),
        (("NGƯỜI LẬP", "Bà Lê Thị Mai"), {"G08"}),
    ],
)
def test_name_of_who_signs_on_the_left_is_looked_at_too(posts, told):
    assert set(failed(_side_by_side(posts).saved())) == told


def test_letters_on_the_left_are_looked_at_too():
    paper = _side_by_side(("NGƯỜI LẬP", "Lê Thị Mai"))
    for run in (run for each in paper.file.tables[-1].rows[0].cells[0].paragraphs for run in each.runs):
        run.bold = False
    assert set(failed(paper.saved())) == {"G06", "G07"}


def test_what_a_signer_does_stands_before_all_else():
    right = ("DUYỆT", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Minh Khôi")
    assert failed(_side_by_side(("NGƯỜI LẬP", "Lê Thị Mai"), right).saved()) == {}


def _side_by_side(*signers):
    """Return a plan that ends with two signatures, the usual one on the right unless it is given."""
    paper = Typist()
    paper.head()
    paper.title()
    paper.text()
    for cell, posts in zip_longest(paper.two_columns((82.0, 83.0)).rows[0].cells, signers):
        paper.sign(cell, *([posts] if posts else []))
    paper.recipients(paper.file)
    paper.page_number()
    return paper
