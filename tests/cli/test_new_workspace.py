def test_tells_what_was_made_and_what_comes_next(sinhkehoach, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    answer = sinhkehoach("khoi-tao", "xã")
    assert answer.code == 0
    assert "Đã tạo xã/plans/co-quan.yaml" in answer.out
    assert "cd xã" in answer.out
    assert answer.out.endswith("3. Sinh văn bản Word:     sinhkehoach sinh\n")


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
