"""Imports point inwards, SQL stays in the store, files stay readable: every module is read with ``ast``."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE = 500
NAMES_THAT_SAY_NOTHING = {"utils", "util", "misc", "helpers", "helper", "common"}
SQL = re.compile(
    r"\s*(SELECT\s.+\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s"
    r"|(CREATE|DROP|ALTER)\s+(TEMP\s+)?(VIRTUAL\s+)?(TABLE|INDEX|TRIGGER|VIEW)\s|PRAGMA\s+\w)",
    re.DOTALL,
)


@dataclass(frozen=True)
class Layer:
    """What the modules of one layer may import besides the standard library and themselves.

    ``project`` and ``outside`` at run time; ``typing_only`` of the project under ``if TYPE_CHECKING`` alone.
    """

    project: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    typing_only: tuple[str, ...] = ()


LAYERS = {
    "domain": Layer(),
    "store": Layer(
        project=("domain", "paths"),
        outside=("alembic", "argon2", "cryptography", "msgspec", "psycopg", "sqlalchemy", "sqlcipher3"),
    ),
    "services": Layer(
        project=("domain", "store", "paths"),
        outside=("cryptography", "msgspec", "olefile", "oxmsg", "phonenumbers", "pyzipper"),
    ),
    "devices": Layer(
        project=("domain", "services.ports", "paths"),
        outside=(
            "cryptography",
            "jeepney",
            "keyring",
            "numpy",
            "pulsectl",
            "rfc3161_client",
            "sounddevice",
            "soundfile",
            "typst",
        ),
    ),
    # The window must paint before SQLAlchemy and keyring are loaded (0.4 s): it may name them, not load them. The ports
    # are plain data of the standard library; what the recorder reports is told apart by their classes.
    "viewmodels": Layer(
        project=("domain", "services.ports"),
        outside=("PySide6.QtCore",),
        typing_only=("services", "store", "devices"),
    ),
    "gui": Layer(
        project=("domain", "viewmodels", "paths"),
        outside=("PySide6", "segno", "shiboken6"),
        typing_only=("services.ports",),
    ),
    # The sample shop plays through the services; its voices are synthesised, its recorder and dialler are its own.
    "sample": Layer(
        project=("__init__", "app", "devices", "domain", "paths", "services", "store"), outside=("numpy",)
    ),
    "cli": Layer(project=("app", "domain", "services", "sample", "viewmodels.messages", "paths")),
    "paths": Layer(),
    "__init__": Layer(),
}
# The composition roots (app, window, this_computer, recorder, importer) and the way in: they may import everything.
ROOTS = {"app", "importer", "recorder", "this_computer", "window", "__main__"}
# In the standard library, but only the store may use it.
STORE_ONLY = {"sqlite3", "dbm"}


def violations(path: PurePosixPath, source: str) -> list[str]:
    """Return what is wrong with one module; ``path`` is relative to the project, as in complaintdesk/store/codec.py."""
    tree = ast.parse(source)
    layer = path.parts[1].removesuffix(".py")
    found = [*_named_badly(path), *_too_long(path, source)]
    if layer not in LAYERS and layer not in ROOTS:
        return [*found, f"{path}: no layer is called {layer}; see LAYERS in tests/test_architecture.py"]
    for module, line, for_typing in imported(path, tree):
        if not allowed(layer, module, for_typing=for_typing):
            found.append(f"{path}:{line}: {layer} must not import {module}")
    if layer != "store":
        found.extend(f"{path}:{line}: SQL outside the store" for line in _sql(tree))
    if path.parts[1:3] != ("store", "dialects"):
        found.extend(f"{path}:{line}: asks for the dialect outside store/dialects" for line in _dialect(tree))
    return found


def allowed(layer: str, module: str, *, for_typing: bool) -> bool:
    """Say whether a layer may import a module, given by its full dotted name."""
    if module.split(".")[0] in STORE_ONLY:
        return layer == "store"
    if layer in ROOTS:
        return True
    rule = LAYERS[layer]
    if module == "complaintdesk" or module.startswith("complaintdesk."):
        own = () if layer in ("__init__", "paths") else (layer,)
        inside = [f"complaintdesk.{name}" for name in ("__version__", *own, *rule.project)]
        if for_typing:
            inside += [f"complaintdesk.{name}" for name in rule.typing_only]
        return any(_within(module, name) for name in inside)
    if module.split(".")[0] in sys.stdlib_module_names:
        return True
    return any(_within(module, name) for name in rule.outside)


def imported(path: PurePosixPath, tree: ast.Module) -> list[tuple[str, int, bool]]:
    """Return every import of a module as full dotted name, line, and whether only a type checker follows it.

    ``from a import b`` counts as a.b where a is one of our packages or PySide6: there b may be a module of its own.
    """
    package = list(path.with_suffix("").parts[:-1])
    typing_lines = {
        inner.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")
        for statement in node.body
        for inner in ast.walk(statement)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    }
    found: list[tuple[str, int, bool]] = []
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = ".".join([*package[: len(package) - node.level + 1], *filter(None, [base])])
            splits = base in ("PySide6", "complaintdesk") or (ROOT / base.replace(".", "/")).is_dir()
            names = [f"{base}.{alias.name}" for alias in node.names] if splits else [base]
        found.extend((name, node.lineno, node.lineno in typing_lines) for name in names)
    return found


def _within(module: str, name: str) -> bool:
    return module == name or module.startswith(f"{name}.")


def _named_badly(path: PurePosixPath) -> list[str]:
    bad = {part.removesuffix(".py") for part in path.parts} & NAMES_THAT_SAY_NOTHING
    return [f"{path}: {name} says nothing; name the subject" for name in sorted(bad)]


def _too_long(path: PurePosixPath, source: str) -> list[str]:
    lines = source.count("\n")
    return [f"{path}: {lines} lines, more than {LONGEST_FILE}"] if lines > LONGEST_FILE else []


def _sql(tree: ast.Module) -> list[int]:
    lines = []
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value)
        is_call = (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ("execute", "executemany", "executescript")
        )
        if is_text or is_call:
            lines.append(node.lineno)
    return lines


def _dialect(tree: ast.Module) -> list[int]:
    return [
        node.lineno for node in ast.walk(tree) if isinstance(node, ast.Attribute) and node.attr == "dialect"
    ]


def _modules() -> list[PurePosixPath]:
    """Return every module of the package by its path; the forms are printed by uic and so not ours to style."""
    files = sorted((ROOT / "complaintdesk").rglob("*.py"))
    return [PurePosixPath(file.relative_to(ROOT)) for file in files if "forms" not in file.parts]


@pytest.mark.parametrize("path", _modules(), ids=str)
def test_a_module_keeps_to_its_layer(path):
    assert violations(path, (ROOT / path).read_text(encoding="utf-8")) == []


def test_a_form_imports_nothing_but_qt_and_our_widgets():
    for form in sorted((ROOT / "complaintdesk/gui/forms").glob("*.py")):
        path = PurePosixPath(form.relative_to(ROOT))
        for module, line, _ in imported(path, ast.parse(form.read_text(encoding="utf-8"))):
            known = (
                module == "__future__"
                or _within(module, "PySide6")
                or _within(module, "complaintdesk.gui.widgets")
            )
            assert known, f"{path}:{line}: {module}"


@pytest.mark.parametrize("folder", ["tests", "packaging"])
def test_tests_and_packaging_are_readable_too(folder):
    for file in sorted((ROOT / folder).rglob("*.py")):
        path = PurePosixPath(file.relative_to(ROOT))
        assert [*_named_badly(path), *_too_long(path, file.read_text(encoding="utf-8"))] == []


def test_the_window_loads_without_the_heavy_libraries():
    """Imports can hide behind others: so load every screen for real and look at what came along."""
    screens = [
        ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        for path in _modules()
        if path.parts[1] in ("gui", "viewmodels")
    ]
    heavy = [
        "sqlalchemy",
        "alembic",
        "sqlcipher3",
        "keyring",
        "phonenumbers",
        "sounddevice",
        "typst",
        "numpy",
    ]
    ours = ["complaintdesk.services", "complaintdesk.store", "complaintdesk.devices"]
    told = subprocess.run(
        [sys.executable, "-c", f"import {', '.join(screens)}, sys; print(*sys.modules, sep='\\n')"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert "complaintdesk.gui" in told
    came_along = {name for name in told if any(_within(name, bad) for bad in [*heavy, *ours])}
    assert came_along <= {"complaintdesk.services", "complaintdesk.services.ports"}


BAD = {
    "the domain uses a library": ("domain/case.py", "import msgspec"),
    "the domain knows the store": ("domain/case.py", "from complaintdesk.store import tables"),
    "the domain knows the screen by a relative import": ("domain/case.py", "from ..gui import theme"),
    "the domain knows a database of the standard library": ("domain/case.py", "import sqlite3"),
    "the store knows the services": ("store/codec.py", "from complaintdesk.services.calls import Calls"),
    "the store knows Qt": ("store/codec.py", "from PySide6.QtCore import QObject"),
    "the services speak to the database by themselves": ("services/calls.py", "import sqlalchemy as sa"),
    "the services reach for a device": ("services/calls.py", "from complaintdesk.devices import audio"),
    "the services reach for the keyring": ("services/calls.py", "import keyring"),
    "a device uses a service": ("devices/audio.py", "from complaintdesk.services.calls import Calls"),
    "a device uses all services": ("devices/audio.py", "from complaintdesk import services"),
    "a device draws": ("devices/audio.py", "from PySide6 import QtWidgets"),
    "a view model draws": ("viewmodels/feed.py", "from PySide6.QtWidgets import QWidget"),
    "a view model draws, in other words": ("viewmodels/feed.py", "from PySide6 import QtGui"),
    "a view model loads a service": ("viewmodels/feed.py", "from complaintdesk.services.calls import Calls"),
    "a view model loads a service late": (
        "viewmodels/feed.py",
        "def f():\n    import complaintdesk.services.calls",
    ),
    "a view model loads a service for the type checker's other branch": (
        "viewmodels/feed.py",
        "if TYPE_CHECKING:\n    pass\nelse:\n    from complaintdesk.services.calls import Calls",
    ),
    "a view model loads SQLAlchemy": ("viewmodels/feed.py", "import sqlalchemy"),
    "a view model knows the window": ("viewmodels/feed.py", "from complaintdesk.gui import theme"),
    "a view knows a service": ("gui/views/call.py", "from complaintdesk.services.calls import Calls"),
    "a view knows a service for typing": (
        "gui/views/call.py",
        "if TYPE_CHECKING:\n    from complaintdesk.services.calls import Calls",
    ),
    "a view knows the app": ("gui/views/call.py", "from complaintdesk import app"),
    "a view opens the keyring": ("gui/views/call.py", "import keyring"),
    "a command draws": ("cli/verify.py", "from complaintdesk.gui.main_window import MainWindow"),
    "a command knows a screen": ("cli/verify.py", "from complaintdesk.viewmodels import feed"),
    "a command reads the store": ("cli/verify.py", "from complaintdesk.store import database"),
    "paths knows the app": ("paths.py", "import complaintdesk.app"),
    "a module belongs to no layer": ("telephony/sip.py", ""),
    "a module is named by nothing": ("services/utils.py", ""),
    "a folder is named by nothing": ("gui/common/buttons.py", ""),
    "a file is too long": ("domain/case.py", "x = 1\n" * (LONGEST_FILE + 1)),
    "a query lies outside the store": ("services/calls.py", 'Q = "SELECT id FROM call_row"'),
    "a pragma lies outside the store": ("app.py", 'Q = "PRAGMA key = 1"'),
    "a statement over several lines lies outside the store": (
        "app.py",
        'Q = """\n    INSERT OR REPLACE INTO entry\n    VALUES (1)"""',
    ),
    "a service executes": ("services/calls.py", "def f(tx):\n    tx.execute(what)"),
    "a root opens a database": ("recorder.py", "import sqlite3"),
    "the store branches on the engine": ("store/codec.py", "def f(e):\n    return e.dialect.name"),
}

GOOD = {
    "the domain uses itself": (
        "domain/case.py",
        "from complaintdesk.domain.errors import UserError\nimport enum",
    ),
    "the store uses its tools": (
        "store/codec.py",
        "import msgspec\nfrom sqlalchemy import select\nfrom . import tables",
    ),
    "a sealed recording has SQL of its own": (
        "store/sealed_recording.py",
        'def f(db):\n    db.execute("PRAGMA key = 1")',
    ),
    "a dialect knows its engine": ("store/dialects/postgresql.py", "def f(e):\n    return e.dialect.name"),
    "a device fulfils a port": ("devices/audio.py", "from complaintdesk.services.ports import Recorder"),
    "a device fulfils a port, in other words": (
        "devices/audio.py",
        "from complaintdesk.services import ports",
    ),
    "a view model names a service": (
        "viewmodels/feed.py",
        "if TYPE_CHECKING:\n    from complaintdesk.services.calls import Calls",
    ),
    "a view model tells reports apart": (
        "viewmodels/feed.py",
        "from complaintdesk.services.ports import RecorderGap",
    ),
    "a view draws": (
        "gui/views/call.py",
        "from PySide6.QtWidgets import QWidget\nfrom complaintdesk import paths",
    ),
    "a command words an error": ("cli/verify.py", "from complaintdesk.viewmodels.messages import words"),
    "a root builds all": (
        "app.py",
        "from complaintdesk.store import database\nfrom complaintdesk.gui import theme",
    ),
    "a command tells the version": ("cli/doctor.py", "from complaintdesk import __version__"),
    "a sentence may select things from others": ("gui/views/call.py", 'T = "Select a case from the list"'),
}


@pytest.mark.parametrize(("path", "source"), BAD.values(), ids=BAD.keys())
def test_the_rules_bite(path, source):
    assert violations(PurePosixPath("complaintdesk") / path, source) != []


@pytest.mark.parametrize(("path", "source"), GOOD.values(), ids=GOOD.keys())
def test_the_rules_let_good_code_pass(path, source):
    assert violations(PurePosixPath("complaintdesk") / path, source) == []
