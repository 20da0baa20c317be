"""Word files that are broken, or hardly Word files: `nhap` takes them or says why not, soon, and writes nothing then."""

from time import process_time

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.import_word import ImportSettings, import_word
from sinhkehoach.jobs.workspace import Workspace
from sinhkehoach.render.text_document import text_document
from tests.support.broken_packages import broken_packages
from tests.support.odd_files import ODD
from tests.support.papers import END, HEAD

BODY = """\
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Làm tốt.
2. Yêu cầu
- Đúng hạn.
II. NHIỆM VỤ
1. Mở lớp
- Đơn vị chủ trì: Phòng Kinh tế.
2. Thi đua.
III. KINH PHÍ
TT\tNội dung\tSố tiền
1\tSách\t30
Tổng cộng\t\t30
Trên đây là Kế hoạch, đề nghị thực hiện./.
"""
LONGEST = 10.0


@pytest.fixture
def workspace(tmp_path):
    (tmp_path / "plans").mkdir()
    return Workspace(tmp_path)


def take(data, workspace):
    file = workspace.root / "a.docx"
    file.write_bytes(data)
    start = process_time()
    try:
        import_word(file, workspace, ImportSettings())
    except UserError:
        assert list((workspace.root / "plans").iterdir()) == []
    assert process_time() - start < LONGEST


@pytest.mark.parametrize("name", ODD)
def test_odd_file_is_taken_or_refused(name, workspace):
    take(ODD[name], workspace)


@pytest.mark.parametrize("seed", range(4))
def test_broken_package_is_taken_or_refused(seed, workspace):
    for _, data in broken_packages(text_document(HEAD + BODY + END).data, seed, 9):
        take(data, workspace)
        for made in (workspace.root / "plans").iterdir():
            made.unlink()
