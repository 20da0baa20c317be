from sinhkehoach.model.validate import validate
from sinhkehoach.next_period.pictures import carry_pictures
from tests.support.next_periods import asked, edited, session_of


def test_asks_about_every_picture_above_it():
    session = session_of("phụ lục:\n  - tên: A\n    hình:\n      - {tệp: so-do.png, tên: Sơ đồ}\n")
    carry_pictures(session, validate(session.source))
    question = "hình này là của năm 2027; xem lại, thay tệp hình nếu cần"
    assert asked(session) == [question]
    assert f"# cần xác nhận: {question}\n" in edited(session)
