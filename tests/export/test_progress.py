from sinhkehoach.export.progress import progress_sheet
from tests.support.exports import listing_of

TASKS = """\
kỳ: {period}
nhiệm vụ:
  - tên: Nhóm
    nhiệm vụ:
      - {{tên: A, thời gian: Quý II/2027}}
      - {{tên: B, thời gian: trước 16/8/2027}}
      - {{tên: C, thời gian: tháng 5/2027, tình trạng: xong}}
      - {{tên: D, thời gian: thường xuyên}}
"""


def _sheet(period="2027"):
    return progress_sheet(listing_of(TASKS.format(period=period)))


def _bar(row):
    return "".join("◆" if cell.value else "x" if cell.look.fill else "." for cell in row[4:])


def test_bars_stand_over_their_months():
    sheet = _sheet()
    assert [column.head for column in sheet.columns[4:]] == [str(month) for month in range(1, 13)]
    assert [(band.first, band.last, band.head) for band in sheet.bands] == [(4, 15, "2027")]
    assert [_bar(row) for row in sheet.rows] == [
        "............",
        "...xxx......",
        "xxxxxxx◆....",
        "....x.......",
        "............",
    ]
    assert sheet.rows[4][3].value == "thường xuyên"


def test_what_is_done_and_the_way_to_a_deadline_look_otherwise():
    _, work, until, done, _ = _sheet().rows
    fills = [work[7].look.fill, until[4].look.fill, until[11].look.fill, done[8].look.fill]
    assert len(set(fills)) == 3
    assert fills[0] == fills[2]


def test_long_period_is_shown_in_quarters_and_in_years():
    sheet = _sheet("2027 - 2030")
    assert [column.head for column in sheet.columns[4:8]] == ["I", "II", "III", "IV"]
    assert [band.head for band in sheet.bands] == ["2027", "2028", "2029", "2030"]
    sheet = _sheet("2027 - 2045")
    assert [column.head for column in sheet.columns[4:6]] == ["2027", "2028"]
    assert sheet.bands == ()


def test_without_any_day_there_is_no_sheet():
    assert progress_sheet(listing_of("nhiệm vụ:\n  - {tên: A, thời gian: thường xuyên}\n")) is None
