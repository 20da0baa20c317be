from sinhkehoach.cli.show_rule import show_rule
from sinhkehoach.jobs.explain_rule import explain_rule


def test_shows_why_how_to_mend_an_example_and_how_to_pass_over(capsys):
    show_rule(explain_rule("SKH302"))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "SKH302 – Việc nằm ngoài kỳ của kế hoạch (cảnh báo)"
    assert [line for line in lines if line.startswith(("Vì sao:", "Cách sửa:", "Thí dụ", "Sửa thành:"))]
    assert lines[-1] == "      SKH302: lý do"


def test_shows_no_example_for_what_has_none(capsys):
    show_rule(explain_rule("SKH399"))
    assert "Thí dụ" not in capsys.readouterr().out
