import pytest

from sinhkehoach.form.rule import Undecided, undecidable
from tests.support.forms import examined
from tests.support.word_files import plan


def test_rule_that_no_program_can_look_at_says_why():
    with pytest.raises(Undecided, match="phải hiểu nghĩa"):
        undecidable("phải hiểu nghĩa của câu")(examined(plan()))
