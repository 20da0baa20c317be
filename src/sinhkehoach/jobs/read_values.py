"""Bytes of a plan or an office's file, wherever they come from → their values, as those of a file on disk."""

from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.office import Office
from sinhkehoach.model.validate import validate_office
from sinhkehoach.provenance.origin import SourceFile
from sinhkehoach.yaml.read.decode import decode
from sinhkehoach.yaml.read.reader import parse_source
from sinhkehoach.yaml.read.source import Source


def values_of(file: SourceFile) -> Source:
    """Return the values that `file` holds; raises ProblemsFound when it has none."""
    return values_in(decode(file.data, file.name), file.name)


def values_in(text: str, name: str) -> Source:
    """Return the values that the YAML `text` of the file called `name` holds; raises ProblemsFound when it has none."""
    return parse_source(text, name, canonical_key)


def office_of(file: SourceFile | None) -> Office:
    """Return the office's facts in `file`, none where there is no file; raises ProblemsFound for one with errors."""
    return Office() if file is None else validate_office(values_of(file))
