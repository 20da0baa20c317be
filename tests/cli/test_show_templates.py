import json

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.show_templates import show_names, show_template
from sinhkehoach.template.record_names import RECORD_NAMES
from sinhkehoach.template.vocabulary import NAMES, tag_form


def test_every_name_is_listed_once(capsys):
    show_names("chu")
    lines = capsys.readouterr().out.splitlines()
    assert all(lines.count(f"  {tag_form(entry)}") == 1 for entry in NAMES)


def test_names_for_machines(capsys):
    show_names("json")
    records = json.loads(capsys.readouterr().out)
    assert [record["tên"] for record in records] == [entry.name for entry in (*NAMES, *RECORD_NAMES)]


def test_file_that_is_no_template_has_a_problem(tmp_path, capsys):
    file = tmp_path / "a.docx"
    file.write_bytes(b"khong phai Word")
    assert show_template(file, "json") == 1
    (record,) = json.loads(capsys.readouterr().out)
    assert record["tệp"] == str(file)
    assert show_template(file, "chu") == 1
    assert capsys.readouterr().out.endswith(": 1 lỗi\n")


def test_missing_file_is_told(tmp_path):
    with pytest.raises(UserError, match="không có tệp mẫu"):
        show_template(tmp_path / "a.docx", "chu")
