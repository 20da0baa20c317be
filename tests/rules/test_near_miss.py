import pytest

from sinhkehoach.rules.near_miss import RULE
from tests.support.rules import check_reports, check_silent, findings_of

WORDS = "yêu cầu: |\n  - %s\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("Sách Cambrigde và sách Cambridge, Cambridge.", "“Cambrigde” gần giống “Cambridge”"),
        ("Sách Cambridge, lớp Cambrigde.", "“Cambrigde” gần giống “Cambridge”"),
        ("Phòng Montesori, góc Montessori, sách Montessori.", "“Montesori”"),
        ("UBLC phối hợp UBLD, UBLD, UBLD và UBLD.", "“UBLC” gần giống “UBLD”"),
    ],
)
def test_reports_a_rare_word_near_a_usual_one(words, message):
    check_reports(RULE, WORDS % words, ("2", message))


@pytest.mark.parametrize(
    "words",
    [
        "THCS, THCS, THCS, THCS và TNCS.",
        "Steam, STEAM và steam.",
        "Robotics và Robotic; website, websites.",
        "Nghiên cứu, nghiêng về; trường, trưởng.",
        "ABCD một lần, ABCE hai lần, ABCE.",
    ],
)
def test_stays_silent_about_pairs_that_are_right(words):
    check_silent(RULE, WORDS % words)


@pytest.mark.parametrize(("typed", "right"), [("MITQ", "MTTQ"), ("UBDN", "UBND"), ("HĐNĐ", "HĐND")])
def test_reports_a_committee_a_letter_off_wherever_it_stands(typed, right):
    check_reports(RULE, f"nơi nhận: [Ủy ban {typed} phường]\nlưu: VT\n", ("1:19", right))
    check_reports(RULE, f"yêu cầu: Giao {typed} phường, {right} xã.\n", ("1:15", right))


@pytest.mark.parametrize("words", ["MTTQ, UBND, HĐND", "UBMT, TTTQ2, MTQG", "BITQ, BITQ, BITQ"])
def test_stays_silent_about_committees_and_other_abbreviations(words):
    check_silent(RULE, f"yêu cầu: Giao {words}.\n")


def test_names_the_line_of_the_other_word():
    (problem,) = findings_of(RULE, "yêu cầu: |\n  - Sách Cambridge.\n  - Lớp Cambrigde.\n")
    assert (problem.position.line, problem.hint.endswith("xem cả dòng 2")) == (3, True)


def test_letters_without_end_are_no_word():
    one = "x" * 200_000
    check_silent(RULE, f"yêu cầu: Là {one} và {one}y.\n")
