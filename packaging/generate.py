"""Print the drawings of ui/ into complaintdesk/gui/forms/ and the translations of resources/i18n/ into .qm files.

``generate.py`` does both; ``forms`` and ``messages`` do one; ``strings`` collects the texts of code and drawings into
the .ts files for the translators; ``check`` changes nothing and says (exit 1) which forms are not fresh.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DRAWINGS = ROOT / "ui"
FORMS = ROOT / "complaintdesk" / "gui" / "forms"
MESSAGES = ROOT / "resources" / "i18n"
# English is the language of the source: its catalogue holds plural forms only.
LANGUAGES = {"ja": [], "en": ["-pluralonly"]}
WARNING = "## WARNING!"


def main(arguments: list[str]) -> int:
    """Do what is asked; 0 if done (or all forms are fresh), 1 with the names of stale forms on stderr."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "what", nargs="?", default="all", choices=["all", "forms", "messages", "strings", "check"]
    )
    what = parser.parse_args(arguments).what
    if what == "check":
        stale = stale_forms()
        for reason in stale:
            print(reason, file=sys.stderr)
        return 1 if stale else 0
    if what == "strings":
        collect_strings()
    if what in ("all", "forms"):
        print_forms()
    if what in ("all", "messages"):
        build_messages()
    return 0


def drawings() -> list[Path]:
    """Return every drawing, by name."""
    return sorted(DRAWINGS.glob("*.ui"))


def form_of(drawing: Path) -> Path:
    """Return where the form of a drawing lies."""
    return FORMS / f"{drawing.stem}.py"


def printed(drawing: Path) -> str:
    """Return the form that pyside6-uic prints of a drawing. Raises CalledProcessError."""
    # --no-autoconnection: no on_x_clicked magic; a view connects its signals in plain sight.
    text = _tool("uic", "--no-autoconnection", str(drawing))
    # The compiler's version would turn every upgrade of Qt into a change of every form.
    head = text[: text.index(WARNING)].splitlines(keepends=True)
    return "".join(line for line in head if " version " not in line) + decisive(_only_used_imports(text))


def _only_used_imports(form: str) -> str:
    """Leave out the dozens of classes that uic imports and the form does not use: each costs time at the start."""

    def used(match: re.Match[str]) -> str:
        names = [name.strip() for name in match[2].replace("\n", " ").split(",")]
        body = form[form.index("class Ui_") :]
        kept = [name for name in names if re.search(rf"\b{name}\b", body)]
        return f"{match[1]} ({', '.join(kept)})\n" if kept else ""

    return re.sub(r"^(from PySide6\.\w+ import) \(([^)]*)\)\n", used, form, flags=re.MULTILINE)


def decisive(form: str) -> str:
    """Return the part of a form that says what it does: all from the WARNING line on."""
    return form[form.index(WARNING) :]


def stale_forms() -> list[str]:
    """Return a line for each form that does not match its drawing, lacks one, or is lacking."""
    known = {form_of(drawing): drawing for drawing in drawings()}
    stale = [f"{form.name}: no drawing in ui/" for form in existing_forms() if form not in known]
    for form, drawing in known.items():
        if not form.exists():
            stale.append(f"{form.name}: not printed yet")
        elif decisive(form.read_text(encoding="utf-8")) != decisive(printed(drawing)):
            stale.append(f"{form.name}: not what ui/{drawing.name} draws")
    return stale


def existing_forms() -> list[Path]:
    """Return the printed forms that lie in the package."""
    return sorted(path for path in FORMS.glob("*.py") if path.name != "__init__.py")


def print_forms() -> None:
    """Print every drawing and remove forms whose drawing is gone."""
    wanted = {form_of(drawing): printed(drawing) for drawing in drawings()}
    for form in existing_forms():
        if form not in wanted:
            form.unlink()
    for form, text in wanted.items():
        if not form.exists() or form.read_text(encoding="utf-8") != text:
            form.write_text(text, encoding="utf-8")


def build_messages() -> None:
    """Compile every .ts of resources/i18n into the .qm beside it."""
    for catalogue in sorted(MESSAGES.glob("*.ts")):
        part = catalogue.with_suffix(".qm-part")
        _tool("lrelease", "-silent", str(catalogue), "-qm", str(part))
        part.replace(catalogue.with_suffix(".qm"))  # whoever has the old one mapped keeps it, whole


def collect_strings() -> None:
    """Update the .ts files from every tr() in the code and every text in the drawings."""
    MESSAGES.mkdir(parents=True, exist_ok=True)
    code = [path for path in (ROOT / "complaintdesk").rglob("*.py") if FORMS not in path.parents]
    sources = [str(path.relative_to(ROOT)) for path in [*sorted(code), *drawings()]]
    for language, flags in LANGUAGES.items():
        catalogue = MESSAGES / f"complaintdesk_{language}.ts"
        told = ["-source-language", "en", "-target-language", language, "-locations", "none", "-no-obsolete"]
        print(_tool("lupdate", *sources, *told, *flags, "-ts", str(catalogue)), end="")


def _tool(name: str, *arguments: str) -> str:
    """Run pyside6-NAME of the Python that runs this, and return what it prints."""
    program = Path(sys.executable).parent / f"pyside6-{name}"
    done = subprocess.run(
        [program, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=True
    )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
