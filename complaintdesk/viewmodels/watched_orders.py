"""The folder in which the shop system leaves its order files: what comes to lie there is imported once it rests."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.domain.caller_file import ImportRow
    from complaintdesk.viewmodels.order_import import OrderImport
    from complaintdesk.viewmodels.session import Session

_REST_MS = 1500
"""A file whose size and time are the same after so long is not being written any more."""
_KINDS = (".csv", ".tsv", ".txt")


class WatchedOrders(QObject):
    """Watches the folder of the settings. A file is imported if it changed since it was imported last."""

    def __init__(self, session: Session, imports: OrderImport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._imports = imports
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_change)
        self._seen: dict[Path, tuple[int, int]] = {}
        self._done: dict[str, tuple[int, int]] = {}
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._look)

    @property
    def folder(self) -> str:
        """Return the folder, empty if none is watched."""
        settings = self._session.settings
        return settings.order_folder if settings else ""

    def choose(self, folder: str, then: Callable[[], None]) -> None:
        """Watch another folder from now on; none if empty. ``then`` is called when it is so."""

        def kept(_: None) -> None:
            self.begin()
            then()

        self._session.change_settings(order_folder=folder)
        self._session.ask(lambda _: None, kept)

    def begin(self) -> None:
        """Watch, and look at what lies there already."""
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._seen.clear()
        if self.folder and Path(self.folder).is_dir():
            self._watcher.addPath(self.folder)
            self._rest.start()

    def _on_change(self, _folder: str) -> None:
        self._rest.start()

    def _look(self) -> None:
        """Import what rests; look again later at what was just written."""
        self._session.ask(lambda desk: desk.imports.imports(500), self._take)

    def _take(self, imported: list[ImportRow]) -> None:
        last = {row.file: row.at for row in reversed(imported) if row.ended == "done"}
        restless, ready = False, []
        for path in sorted(Path(self.folder).glob("*")) if self.folder else ():
            stamp = _stamp(path)
            if path.suffix.lower() not in _KINDS or stamp is None or self._done.get(path.name) == stamp:
                continue
            if stamp[1] // 1000 <= last.get(path.name, 0):
                self._done[path.name] = stamp
            elif self._seen.get(path) == stamp:
                self._done[path.name] = stamp
                ready.append(path)
            else:
                self._seen[path] = stamp
                restless = True
        if ready:
            self._imports.add(ready)
        if restless:
            self._rest.start()


def _stamp(path: Path) -> tuple[int, int] | None:
    """Return size and time of change (ns) of a file, None if it is gone or none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_size, found.st_mtime_ns) if path.is_file() else None
