from sinhkehoach.model.choices import StandardPart
from sinhkehoach.resolve.document_kind import PLAN, DocumentKind, UsualPart
from sinhkehoach.resolve.facts import find_facts
from sinhkehoach.values.periods import NO_PERIOD
from tests.support.document_kinds import REPORT
from tests.support.plans import office_of, plan_of

ISSUER = "Ủy ban nhân dân phường An Hòa"


def test_a_plan_has_every_part_once():
    assert [part for usual in PLAN.parts for part in usual.contains] == list(StandardPart)


def test_every_part_of_a_plan_has_a_heading_where_it_stands_alone():
    assert [PLAN.heading(part) for part in StandardPart] == [
        "Mục đích",
        "Yêu cầu",
        "Mục tiêu",
        "Chỉ tiêu",
        "Nhiệm vụ",
        "Kinh phí thực hiện",
        "Tổ chức thực hiện",
    ]


def test_heading_of_a_part_alone_may_differ_from_that_of_the_section():
    kind: DocumentKind = REPORT._replace(
        parts=(UsualPart("Mục tiêu chung", (StandardPart.GOALS,)),),
        headings={StandardPart.GOALS: "Mục tiêu"},
    )
    assert kind.heading(StandardPart.GOALS) == "Mục tiêu"


def test_the_usual_sentences_take_the_title_into_their_middle():
    assert PLAN.opening_sentence(ISSUER, "Phát triển giáo dục") == (
        f"{ISSUER} ban hành Kế hoạch phát triển giáo dục như sau:"
    )
    assert PLAN.opening_sentence(ISSUER, "UBND phường làm").endswith("Kế hoạch UBND phường làm như sau:")
    assert PLAN.closing_sentence(ISSUER, "Phát triển giáo dục") == (
        f"Trên đây là Kế hoạch phát triển giáo dục; {ISSUER} yêu cầu các cơ quan, đơn vị, cá nhân liên quan"
        " nghiêm túc triển khai thực hiện"
    )


def test_braces_in_a_title_are_words():
    assert REPORT.opening_sentence("UBND", "Việc {kind}") == "UBND báo cáo việc {kind} như sau:"


def test_a_kind_may_do_without_a_period():
    plan = plan_of("").replace(period=NO_PERIOD)
    assert find_facts(plan, office_of(""), REPORT)[1] == ()
    facts, problems = find_facts(plan, office_of(""), PLAN)
    assert facts is None
    assert [(each.path, each.message, each.hint) for each in problems] == [
        (("kỳ",), "Thiếu “kỳ”", "thêm dòng “kỳ: …” (kỳ của kế hoạch)")
    ]


def test_the_period_of_a_document_without_one_is_no_name_to_refer_by():
    text = "mục tiêu: Theo [[kỳ]]."
    plan = plan_of(text).replace(period=NO_PERIOD)
    assert [each.code for each in find_facts(plan, office_of(""), REPORT)[1]] == ["SKH241"]
