from sinhkehoach.resolve.submission import find_submitter
from tests.support.plans import found, office_of, plan_of

OFFICE = """
cơ quan: {vx: {tên: Phòng VHXH, ký hiệu: VX, địa danh: An Hòa}}
người ký: {tp: {chức vụ: Trưởng phòng}}
"""
SUBMITTED = "tờ trình: {kính gửi: UBND phường, sự cần thiết: Cần."


def test_names_of_the_office_are_found():
    plan = plan_of(f"{SUBMITTED} , cơ quan: VX, ký: tp}}")
    submitter, problems = find_submitter(plan, office_of(OFFICE))
    assert (submitter.issuer.name, submitter.signer.post) == ("Phòng VHXH", "Trưởng phòng")
    assert problems == ()


def test_submitter_may_be_written_out_or_left_to_the_plan():
    text = f"{SUBMITTED} , ký: {{chức vụ: Giám đốc}}}}"
    submitter, problems = find_submitter(plan_of(text), office_of(""))
    assert (submitter.issuer, submitter.signer.post, problems) == (None, "Giám đốc", ())
    assert find_submitter(plan_of(""), office_of("")) == (None, ())


def test_names_of_nobody_are_told_at_their_keys():
    assert found(f"{SUBMITTED} , cơ quan: abc, ký: xyz}}", OFFICE) == [
        "SKH231 1:65 tờ trình › cơ quan",
        "SKH231 1:74 tờ trình › ký",
    ]
