from sinhkehoach.cli.paths import shown_path


def test_path_is_shown_from_where_one_stands(tmp_path, monkeypatch):
    inside, outside = tmp_path / "plans" / "a.yaml", tmp_path.parent / "a.yaml"
    monkeypatch.chdir(tmp_path)
    assert shown_path(inside) == str(inside.relative_to(tmp_path))
    assert shown_path(outside) == str(outside)
