import pytest


def test_tells_what_was_made_and_what_comes_next(sinhkehoach, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    answer = sinhkehoach("khoi-tao", "xã")
    assert answer.code == 0
    assert "Đã tạo xã/plans/co-quan.yaml" in answer.out
    assert "cd xã" in answer.out
    assert answer.out.endswith("3. Tạo văn bản Word:      sinhkehoach sinh\n")


def test_second_time_keeps_every_file(sinhkehoach, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    first, second = sinhkehoach("khoi-tao"), sinhkehoach("khoi-tao")
    assert first.out.count("Đã tạo ") == second.out.count("Giữ nguyên ") > 5
    assert "Đã tạo " not in second.out
    assert "cd " not in first.out


def test_folder_that_is_a_file_is_a_sentence(sinhkehoach, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tệp").write_text("", encoding="utf-8")
    answer = sinhkehoach("khoi-tao", "tệp")
    assert (answer.code, answer.out) == (1, "")
    assert "Cách sửa: " in answer.err


def test_new_workspace_prints_every_kind_at_once(sinhkehoach, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    sinhkehoach("khoi-tao")
    sinhkehoach("tao", "đầu tiên")
    assert sinhkehoach("sinh").out == "plans/dau-tien.yaml → output/dau-tien.docx\n"


@pytest.mark.parametrize("inside", [True, False])
def test_workspace_within_the_sources_of_the_program_is_told(sinhkehoach, tmp_path, monkeypatch, inside):
    monkeypatch.chdir(tmp_path)
    if inside:
        (tmp_path / "src" / "sinhkehoach").mkdir(parents=True)
        (tmp_path / "src" / "sinhkehoach" / "__main__.py").write_text("", encoding="utf-8")
    out = sinhkehoach("khoi-tao", "ke-hoach-xa").out
    assert ("nằm trong thư mục của chương trình" in out) is inside
    assert (f"khoi-tao {tmp_path.parent / 'ke-hoach-xa'}" in out) is inside
