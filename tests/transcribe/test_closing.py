from sinhkehoach.model.office import Office, RecipientBracket, Signer
from sinhkehoach.transcribe.closing import set_closing
from sinhkehoach.transcribe.draft import Draft
from tests.support.papers import HEAD, paper_of, whole_paper


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
