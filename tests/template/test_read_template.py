import pytest

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.template.prepare import prepare_template
from sinhkehoach.template.read_template import read_template
from tests.support.docx import TEMPLATE, template_bytes


def test_template_is_read_with_and_without_a_cache(tmp_path):
    assert (
        read_template(TEMPLATE, None)
        == read_template(TEMPLATE, tmp_path)
        == prepare_template(TEMPLATE.read_bytes())._replace(name=TEMPLATE.name)
    )


def test_wrong_template_is_told_with_its_file(tmp_path):
    file = tmp_path / "mẫu.docx"
    file.write_bytes(template_bytes(("{{ họ_tên }}", "{{ ho_ten }}")))
    with pytest.raises(ProblemsFound) as refused:
        read_template(file, tmp_path / "cache")
    assert {problem.file for problem in refused.value.problems} == {str(file)}
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("name", ["không có.docx", ""])
def test_template_that_is_not_there_is_told_in_a_sentence(tmp_path, name):
    with pytest.raises(UserError):
        read_template(tmp_path / name, None)
