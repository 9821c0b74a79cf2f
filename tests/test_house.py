"""The order of the house: who imports whom, how large a file is, what stands where."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "defter"

#: Whom a part of defter may import, beside itself and `course` and `errors`, which everyone may.
MAY_IMPORT = {
    "__main__": {"cli", "early"},
    "authoring": {"early", "examiner"},
    "autograde": {"examiner", "gradebook", "sandbox"},
    "cli": {"authoring", "autograde", "examiner", "exchange", "export", "feedback", "gradebook", "report", "sandbox"},
    "course": {"course_fields", "course_policies", "course_problems"},
    "course_fields": set(),
    "course_policies": set(),
    "course_problems": set(),
    "early": {"sandbox"},
    "errors": set(),
    "examiner": {"early", "sandbox"},
    "exchange": set(),
    "export": {"gradebook"},
    "feedback": {"examiner", "gradebook"},
    "gradebook": set(),
    "hub": {"exchange", "export", "gradebook"},
    "nbgrader_settings": {"examiner", "exchange", "feedback", "gradebook"},
    "report": {"examiner", "gradebook"},
    "sandbox": set(),
}


def imports(file: Path) -> set[str]:
    """The parts of defter that a file imports."""
    parts = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "defter":
            parts.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("defter."):
            parts.add(node.module.split(".")[1])
        elif isinstance(node, ast.Import):
            parts.update(alias.name.split(".")[1] for alias in node.names if alias.name.startswith("defter."))
    return parts


@pytest.mark.parametrize("file", sorted(PACKAGE.rglob("*.py")), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_who_imports_whom(file):
    part = file.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if part == "__init__":
        assert not imports(file)
        return
    assert imports(file) - {part, "course", "course_fields", "course_policies", "errors"} <= MAY_IMPORT[part]


def test_files_hold_one_idea():
    code = [*PACKAGE.rglob("*.py"), *(ROOT / "demo").rglob("*.py"), *(ROOT / "tests").glob("**/test_*.py")]
    long = {str(file.relative_to(ROOT)) for file in code if len(file.read_text(encoding="utf-8").splitlines()) > 250}
    assert not long


def test_the_configuration_stays_short():
    assert len((ROOT / "nbgrader_config.py").read_text(encoding="utf-8").splitlines()) < 40


def test_every_dependency_is_pinned():
    pinned = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert all("==" in line for line in pinned if not line.startswith("#"))
    assert {"torch==2.13.0", "nbgrader==0.9.6"} <= set(pinned)
