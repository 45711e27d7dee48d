"""The list of small faults follows the code; the runner itself is tried on made-up trees."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutants.__main__ import ROOT, Fault, commands, faults, noticed

FAULTS = faults()


def test_there_are_enough_in_both_languages():
    assert len(FAULTS) >= 40
    assert len({each.name for each in FAULTS}) == len(FAULTS)
    assert {Path(each.file).suffix for each in FAULTS} >= {".py", ".ts"}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda each: each.name)
def test_a_fault_stands_once_and_its_tests_exist(fault):
    assert fault.old != fault.new
    fault.broken((ROOT / fault.file).read_text(encoding="utf-8"))
    assert all((ROOT / test).exists() for test in fault.tests)


def test_a_fault_that_stands_twice_or_not_at_all_is_an_error():
    fault = Fault("x", "x.py", "a", "b", ())
    for source in ("aa", "c"):
        with pytest.raises(ValueError, match="stands"):
            fault.broken(source)


def test_a_fault_is_noticed_or_survives_and_the_tree_is_whole_again(tmp_path):
    (tmp_path / "one.py").write_text("ONE = 1\nTWO = 2\n")
    test = "from one import ONE\ndef test():\n    assert ONE == 1\n"
    (tmp_path / "conftest.py").write_text("import sys; sys.path.insert(0, '.')\n")
    (tmp_path / "test_one.py").write_text(test)
    assert noticed(Fault("a", "one.py", "ONE = 1", "ONE = 3", ("test_one.py",)), tmp_path)
    assert not noticed(Fault("b", "one.py", "TWO = 2", "TWO = 3", ("test_one.py",)), tmp_path)
    assert (tmp_path / "one.py").read_text() == "ONE = 1\nTWO = 2\n"


def test_python_and_javascript_have_commands_of_their_own():
    python, node = commands(("tests/a.py", "tests/js/b.test.ts"))
    assert python[1:3] == ["-m", "pytest"]
    assert node[-1] == "tests/js/b.test.ts"
