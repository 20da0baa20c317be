from sinhkehoach.cli.show_git import show_and_do
from sinhkehoach.jobs.git_files import FileChange
from sinhkehoach.jobs.git_setup import GitSetting, SetupPlan


def test_each_change_is_told_before_it_is_made(tmp_path, capsys):
    old, new, gone = tmp_path / "cu", tmp_path / "moi", tmp_path / "bo"
    for file in (old, gone):
        file.write_text("x", encoding="utf-8")
    files = (
        FileChange(new, b"x", None, source=old),
        FileChange(gone, None, b"x"),
        FileChange(old, b"a\nb\n", b"x"),
    )
    plan = SetupPlan(tmp_path, files, ())
    assert show_and_do(plan, preview=False, nothing="-", done="Xong.") == 0
    out = capsys.readouterr().out.splitlines()
    assert out == [f"Chép {old} thành moi", f"Xóa {gone}", f"Ghi {old}:", "    a", "    b", "Xong."]
    assert (old.read_bytes(), new.read_bytes(), gone.exists()) == (b"a\nb\n", b"x", False)


def test_settings_are_told(tmp_path, capsys):
    plan = SetupPlan(tmp_path, (), (GitSetting("a.b", "c"), GitSetting("a.d", None)))
    show_and_do(plan, preview=True, nothing="-", done="-")
    assert capsys.readouterr().out.splitlines()[:2] == [
        "Thiết lập của kho git (.git/config): a.b = c",
        "Thiết lập của kho git (.git/config): bỏ a.d",
    ]
