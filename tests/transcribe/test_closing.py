import pytest

from sinhkehoach.conformance.regimes.choose import examine_by_regime
from sinhkehoach.docx.read import read_docx
from sinhkehoach.model.office import Office, RecipientBracket, Signer
from sinhkehoach.transcribe.closing import set_closing
from sinhkehoach.transcribe.draft import Doubt, Draft
from sinhkehoach.transcribe.paper import Paper
from tests.support.forms import examined
from tests.support.hand_typed import HAND_TYPED, Typist
from tests.support.papers import HEAD, paper_of, whole_paper
from tests.support.word_files import centred, plan


def test_end_gives_recipients_archive_and_signer():
    draft = Draft()
    set_closing(
        whole_paper(
            "Căn cứ Luật Giáo dục.\nBáo cáo Phó Chủ tịch Lê Thị Thu Hà của Ủy ban nhân dân phường.\n"
        ),
        draft,
    )
    assert draft.values == {
        "nơi nhận": ["Thường trực Đảng ủy"],
        "lưu": "VT, VHXH",
        "ký": {
            "thay mặt": "Ủy ban nhân dân",
            "ký thay": "Chủ tịch",
            "chức vụ": "Phó Chủ tịch",
            "họ tên": "Lê Thị Thu Hà",
        },
    }
    assert draft.doubts == []


@pytest.mark.parametrize(
    ("line", "archive"), [("Lưu VP", "VP"), ("LƯU: VT, KT", "VT, KT"), ("Lưu VT, TCKH", "VT, TCKH")]
)
def test_archive_line_is_known_without_its_colon(line, archive):
    draft = _closing_of(f"- Các thôn;\n- {line}.\nCHỦ TỊCH\n")
    assert (draft.values["nơi nhận"], draft.values["lưu"]) == (["Các thôn"], archive)


def test_recipient_that_begins_alike_is_no_archive_line():
    assert _closing_of("- Lưu trữ huyện;\nCHỦ TỊCH\n").values["nơi nhận"] == ["Lưu trữ huyện"]


@pytest.mark.parametrize(
    ("posts", "post", "other"),
    [
        ("TRƯỞNG BAN\nPHÓ CHỦ TỊCH QUẬN", "Trưởng ban", "Phó chủ tịch quận"),
        ("PHÓ TRƯỞNG PHÒNG\nXÃ AN HÒA", "Phó trưởng phòng xã An Hòa", None),
        ("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "Phó chủ tịch", None),
    ],
)
def test_post_below_another_is_the_other_post(posts, post, other):
    signer = _closing_of(f"- Các thôn;\n- Lưu: VT.\n{posts}\n").values["ký"]
    assert (signer["chức vụ"], signer.get("chức vụ khác")) == (post, other)


_LEFT = {"thay mặt": "Ủy ban mặt trận tổ quốc", "chức vụ": "Chủ tịch", "họ tên": "Lê Thị Mai"}
_RIGHT = {"thay mặt": "Ủy ban nhân dân", "chức vụ": "Chủ tịch", "họ tên": "Trần Minh Khôi"}


def test_two_who_sign_side_by_side_are_both_taken():
    draft = _signed_by_several(HAND_TYPED["joint plan"]())
    assert (draft.values["ký"], draft.doubts) == ([_LEFT, _RIGHT], [])


def test_known_signer_beside_another_has_a_short_name():
    signer = Signer(on_behalf_of="Ủy ban nhân dân", post="Chủ tịch", full_name="Trần Minh Khôi")
    draft = _signed_by_several(HAND_TYPED["joint plan"](), Office(signers={"chủ tịch": signer}))
    assert draft.values["ký"] == [_LEFT, "chủ tịch"]


def test_who_approves_stands_above_the_post():
    paper = Typist()
    paper.head()
    paper.title()
    paper.text()
    left, right = paper.two_columns((82.0, 83.0)).rows[0].cells
    paper.sign(left, ("NGƯỜI LẬP", "Lê Thị Mai"))
    paper.sign(right, ("DUYỆT", "KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG", "Trần Minh Khôi"))
    paper.recipients(paper.file)
    assert _signed_by_several(paper).values["ký"] == [
        {"chức vụ": "Người lập", "họ tên": "Lê Thị Mai"},
        {
            "vai trò": "Duyệt",
            "ký thay": "Hiệu trưởng",
            "chức vụ": "Phó hiệu trưởng",
            "họ tên": "Trần Minh Khôi",
        },
    ]


def test_lines_of_a_third_signer_are_told():
    paper = Typist()
    paper.head()
    paper.title()
    paper.text()
    cells = paper.file.add_table(1, 3).rows[0].cells
    for cell, name in zip(cells, ("Lê Thị Mai", "Hà Văn Nam", "Trần Minh Khôi"), strict=True):
        paper.sign(cell, ("CHỦ TỊCH", name))
    paper.recipients(paper.file)
    draft = _signed_by_several(paper)
    assert [each["họ tên"] for each in draft.values["ký"]] == ["Hà Văn Nam", "Trần Minh Khôi"]
    assert draft.doubts == [
        Doubt(("ký",), "kế hoạch chỉ in hai người ký; văn bản còn ghi “CHỦ TỊCH / Lê Thị Mai”")
    ]


def _signed_by_several(paper, office=None):
    document, _ = examine_by_regime(read_docx(paper.saved()))
    draft = Draft()
    set_closing(Paper(document, office or Office()), draft)
    return draft


def test_remark_behind_a_bracket_and_words_of_signing_are_of_no_other_signer():
    paper = plan()
    paper.authority.append(centred("(Đã ký)", italic=True))
    draft = Draft()
    set_closing(Paper(examined(paper), Office()), draft)
    assert draft.doubts == []


def _closing_of(text):
    draft = Draft()
    end = f"Nơi nhận:\n{text}Lê Thị Thu Hà\n"
    set_closing(paper_of(HEAD + "I. MỤC ĐÍCH\nLàm cho xã An Hòa./.\n" + end), draft)
    return draft


def test_signer_whom_the_office_knows_has_a_short_name():
    signer = Signer(
        on_behalf_of="Ủy ban nhân dân", signs_for="Chủ tịch", post="Phó Chủ tịch", full_name="Lê Thị Thu Hà"
    )
    draft = Draft()
    set_closing(whole_paper("Làm tốt.\n", Office(signers={"phó": signer})), draft)
    assert draft.values["ký"] == "phó"


def test_missing_end_is_doubted():
    draft = Draft()
    set_closing(paper_of("KẾ HOẠCH\nPhát triển giáo dục\n"), draft)
    assert draft.values == {"ký": {"chức vụ": "…"}}
    assert [doubt.path for doubt in draft.doubts] == [("ký",)]


def test_stars_around_bold_words_of_a_text_file_are_not_printed():
    text = "Nơi nhận:\n- Các thôn;\n- Lưu: VT.\n**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**\n**Lê Thị Thu Hà**\n"
    draft = Draft()
    set_closing(paper_of(HEAD + "I. MỤC ĐÍCH\nLàm./.\n" + text), draft)
    assert "*" not in str(draft.values["ký"])


def test_what_the_office_always_writes_is_left_to_it():
    bracket = RecipientBracket(recipients=("Sở A", "Sở B"), remark="(để b/c)")
    same = Office(recipients=("Thường trực Đảng ủy;",), archive="VT, VHXH")
    other = Office(recipients=("Thường trực Đảng ủy;", bracket), archive="VT")
    left, written = Draft(), Draft()
    set_closing(whole_paper("Làm tốt.\n", same), left)
    set_closing(whole_paper("Làm tốt.\n", other), written)
    assert left.values.keys() == {"ký"}
    assert written.values.keys() == {"nơi nhận", "lưu", "ký"}
