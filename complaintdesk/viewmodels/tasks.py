"""Runs plain functions off the GUI thread and answers on the GUI thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintdesk.services.desk import Desk

T = TypeVar("T")


class Tasks(QObject):
    """One thread for the store, others for slow work (export, check, backup: none waits until another is through).

    Work given before the desk is open waits for it, so that typing never does.
    """

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store_thread = ThreadPoolExecutor(1, "store")
        self._slow_threads = ThreadPoolExecutor(3, "slow")
        self._desk: Desk | None = None
        self._waiting: list[Callable[[], None]] = []
        self._under_way = 0
        self._slow_under_way = 0
        self._closed = False
        self._jobs: dict[int, _Job] = {}
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def open(
        self,
        open_desk: Callable[[], Desk],
        done: Callable[[Desk], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Open the desk on the store thread, then do what waited for it."""

        def opened(desk: Desk) -> None:
            self._desk = desk
            done(desk)
            waiting, self._waiting = self._waiting, []
            for submit in waiting:
                submit()

        self._submit(self._store_thread, open_desk, opened, failed)

    def run(
        self, work: Callable[[Desk], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Do ``work`` on the store thread, in the order given; then call ``done`` or ``failed`` here."""

        def submit() -> None:
            assert self._desk is not None
            desk = self._desk
            self._submit(self._store_thread, lambda: work(desk), done, failed)

        if self._desk is None:
            self._waiting.append(submit)
        else:
            submit()

    def slow(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        """Do ``work`` beside the store thread."""
        self._slow_under_way += 1

        def over(answer: Callable[[Any], None]) -> Callable[[Any], None]:
            def tell(result: Any) -> None:
                self._slow_under_way -= 1
                answer(result)

            return tell

        self._submit(self._slow_threads, work, over(done), over(failed))

    def beside(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[BaseException], None]
    ) -> None:
        """As ``slow``, for what leaves nothing half done: asking devices, which may hang for seconds."""
        self._submit(self._slow_threads, work, done, failed)

    @property
    def slow_under_way(self) -> bool:
        """Tell whether an export or a check is running."""
        return bool(self._slow_under_way)

    def post(self, call: Callable[[], None]) -> None:
        """Call a function on the GUI thread, from any thread."""
        self._answered.emit(call)

    @property
    def desk(self) -> Desk | None:
        """Return the open desk, for whoever measures or closes it; verbs go through ``run``."""
        return self._desk

    @property
    def idle(self) -> bool:
        """Tell whether nothing is under way or waiting."""
        return not self._under_way and not self._waiting

    def close(self) -> None:
        """Finish what was given, then close the desk on its own thread; what comes later is not done.

        Raises what the desk raised: nobody else is left to hear of it.
        """
        if self._closed:
            return
        self._closed = True
        self._slow_threads.shutdown(wait=True)
        closing = None
        if (desk := self._desk) is not None:
            closing = self._store_thread.submit(desk.close)
        self._store_thread.shutdown(wait=True)
        if closing is not None:
            closing.result()

    def _submit(
        self,
        thread: ThreadPoolExecutor,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        if self._closed:
            return
        self._under_way += 1
        job = _Job(work, done, failed)
        self._jobs[id(job)] = job
        thread.submit(self._do, id(job))

    def _do(self, number: int) -> None:
        """Do a job's work on a thread of ours.

        Nothing of the job may be held when it is handed back: were ours the last reference to a view model, this thread
        would destroy it while the GUI thread destroys its view.
        """
        self._jobs[number].do()
        self._answered.emit(lambda: self._hand_over(number))

    def _hand_over(self, number: int) -> None:
        self._under_way -= 1
        self._jobs.pop(number).answer()

    def _deliver(self, call: Any) -> None:
        call()


class _Job:
    """Work, whom to answer, and what came of it. Made and forgotten on the GUI thread."""

    def __init__(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[BaseException], None]
    ) -> None:
        self._work = work
        self._done = done
        self._failed = failed
        self._result: Any = None
        self._failure: BaseException | None = None

    def do(self) -> None:
        """Do the work."""
        try:
            self._result = self._work()
        except BaseException as failure:  # noqa: BLE001 (raised again on the GUI thread, or worded there)
            self._failure = failure

    def answer(self) -> None:
        """Tell what came of it."""
        failure, self._failure = self._failure, None  # its traceback holds this job
        if failure is not None:
            self._failed(failure)
        else:
            self._done(self._result)
