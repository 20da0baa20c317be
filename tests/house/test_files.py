"""Files come in and go out by one way each: base/files.py reads, write/ writes; nobody else touches the disk."""

import ast

import pytest

from tests.house.repository import MODULES, module_name, parsed

# Calls that open, ask about or change a file, by their name: methods of a path, functions of os, the builtin.
READING = {"read_bytes", "read_text", "open", "listdir", "scandir", "iterdir", "glob", "rglob"}
ASKING = {"exists", "lexists", "is_file", "is_dir", "is_symlink", "isfile", "isdir", "islink", "samefile"}
ASKING |= {"stat", "lstat", "resolve", "realpath", "cwd", "getcwd"}
WRITING = {"write_bytes", "mkdir", "makedirs", "unlink", "rmdir", "touch", "chmod", "fchmod", "hardlink_to"}
WRITING |= {"symlink_to", "NamedTemporaryFile", "mkstemp", "truncate"}
TOUCHING = READING | ASKING | WRITING
# Other things have methods of these names: a file is meant behind the name of a module.
OF_MODULES = {"walk", "rename", "replace", "remove", "link", "symlink"}
MODULES_OF_FILES = {"os", "shutil", "io", "tempfile"}

# Where it is done, and what is done there besides: the program's own data, which nobody else makes.
ALLOWED = {
    "base/files": READING | ASKING,
    "base/glyph_widths": {"read_text"},
    "base/program": {"open", "scandir", "is_dir"},
    "cli/desk": {"open"},  # the browser
    "cli/failure": {"NamedTemporaryFile"},  # the log of a fault of ours
    "cli/streams": {"open"},  # the device that swallows what is printed
    "desk/papers": {"mkdir", "read_bytes", "write_bytes"},  # a folder of its own, for what was sent
    "jobs/build_index": {"mkdir"},  # what may be forgotten
    "jobs/kept_exports": {"mkdir"},  # what may be forgotten
    "jobs/kept_table": {"mkdir"},  # what may be forgotten
    "jobs/explain_code": {"read_text"},  # the page that goes along with the program
    "jobs/find_documents": {"glob"},  # names on the command line, on Windows
    "jobs/find_plans": {"glob", "walk"},  # names on the command line, on Windows; folders below plans/
    "jobs/new_plan": {"read_text"},
    "jobs/new_workspace": {"rglob", "is_file", "mkdir"},
    "jobs/libreoffice": {"write_bytes"},  # a folder of its own, for the program
    "jobs/word_converter": {"write_bytes"},  # a folder of its own, for antiword
    "lexicon/word_lists": {"read_text"},  # lists of words that go along with the program
    "opc/container": {"open"},  # a member of a zip file in memory
    "pdf/extract": {"open"},  # a PDF in memory
    "template/cache": {"mkdir", "glob", "unlink"},  # what may be forgotten
    "template/word_schema": {"read_text"},  # the schema that goes along with the program
    "write/atomic": TOUCHING | OF_MODULES,
    "write/guard": {"mkdir", "stat"},
    "write/lock": {"open", "unlink", "stat"},
}


def _touched(module) -> set[str]:
    """Return the names of the calls in `module` by which files may be reached."""
    calls = [node.func for node in ast.walk(parsed(module)) if isinstance(node, ast.Call)]
    methods = [each for each in calls if isinstance(each, ast.Attribute)]
    names = {each.attr for each in methods} & TOUCHING
    names |= {each.attr for each in methods if ast.unparse(each.value) in MODULES_OF_FILES} & OF_MODULES
    return names | ({each.id for each in calls if isinstance(each, ast.Name)} & {"open", "glob"})


@pytest.mark.parametrize("module", MODULES, ids=module_name)
def test_module_reaches_files_by_the_one_way(module):
    assert _touched(module) <= ALLOWED.get(module_name(module), set())


def test_every_exception_is_needed():
    touched = {module_name(module): _touched(module) for module in MODULES}
    whole = ("base/files", "write/atomic")
    needless = {name: left for name, names in ALLOWED.items() if (left := names - touched.get(name, set()))}
    assert {name: left for name, left in needless.items() if name not in whole} == {}
