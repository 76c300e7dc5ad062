"""Expected failures: each kind is worded once for the screen in viewmodels/messages.py."""

from __future__ import annotations


class UserError(Exception):
    """Something a person can act on. Everything else that is raised is a bug."""


class StaleWrite(UserError):
    """Someone else wrote to the same stream first; load it again and decide anew."""


class NotAllowed(UserError):
    """The signed-in person's role does not permit this act."""


class NotSignedIn(UserError):
    """This act is asked of a signed-in person; nobody is, or somebody else."""


class PinNeeded(UserError):
    """Managers and owners need a PIN once the shop has one; the owner sets the first."""


class WrongPin(UserError):
    """The PIN is not this person's; ``seconds`` must pass before the next try."""

    def __init__(self, seconds: int) -> None:
        super().__init__(str(seconds))
        self.seconds = seconds
        self.why = str(seconds)


class TryLater(UserError):
    """Too soon after a wrong PIN; ``seconds`` are left. The PIN given was not looked at."""

    def __init__(self, seconds: int) -> None:
        super().__init__(str(seconds))
        self.seconds = seconds
        self.why = str(seconds)


class NotFound(UserError):
    """The thing named by the person (case, staff, recording) does not exist."""


class InvalidInput(UserError):
    """A value that cannot be taken; ``field`` names which, ``why`` is a stable English code."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"{field}: {why}")
        self.field = field
        self.why = why


class CallIsOver(UserError):
    """The call has ended; it can be corrected but not continued."""


class AlreadyDecided(UserError):
    """The block, promise or case was decided before."""


class AlreadyRead(UserError):
    """A note of staff care that somebody talked about: it can be erased, not changed."""


class OrderUnderWay(UserError):
    """Whom the block would meet has an order that can still be cancelled: a channel must be kept open for it."""

    def __init__(self, order_number: str) -> None:
        super().__init__("an order is under way")
        self.order_number = order_number


class NoChannelKept(UserError):
    """An order came under way that a block does not know of: a new one must name the channel that stays open."""


class OnHold(UserError):
    """A legal hold lies on the case: nothing of it is erased until an owner releases the hold."""


class StillNeeded(UserError):
    """It is in use and cannot be erased yet; ``why`` is one of: call, recording, promise, block."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class HomeExists(UserError):
    """A store lies there already; it is never overwritten."""


class HomeMissing(UserError):
    """No store lies there."""


class HomeUnreadable(UserError):
    """The store or its key slots are damaged; nothing was changed."""


class NewerSchema(UserError):
    """The store was written by a newer version of the program."""


class KeyNeeded(UserError):
    """No key at hand: the keyring has none or cannot be asked. The recovery code opens the store."""


class WrongKey(UserError):
    """The key or recovery code given is not this store's."""


class StoreBusy(UserError):
    """Another process holds the store longer than we wait."""


class DiskFull(UserError):
    """No space left; what was typed is still on the screen."""


class StorageFailed(UserError):
    """The disk refused to read or write (not: full)."""


class NotSaved(UserError):
    """A fault of the program kept something from being saved; it is reported as a bug too."""


class AudioUnavailable(UserError):
    """No usable audio device, or the audio library is missing; ``why`` is the library's own sentence."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class AudioBusy(AudioUnavailable):
    """Another program, or a recording of our own, holds the device."""


class AudioDenied(AudioUnavailable):
    """The system does not let this program listen to the device."""


class RecorderDied(UserError):
    """The recorder process ended by itself; what it had written is kept."""


class SampleNeverDials(UserError):
    """A sample home refuses to dial anyone."""


class DialFailed(UserError):
    """The dialling program could not be started; ``why`` is the system's sentence."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class PackageExists(UserError):
    """The target of an export exists; nothing is overwritten."""


class CheckpointMissing(UserError):
    """A case cannot show without the others: ``why`` is a desk that wrote of it after its newest checkpoint."""

    def __init__(self, desk_id: str) -> None:
        super().__init__(desk_id)
        self.why = desk_id


class DiskGone(UserError):
    """The disk that is written to does not answer any more: it was pulled out, or its folder is no more."""


class RecordingUnreadable(UserError):
    """A recording that is to go out cannot be read; ``why`` is its number in the case, as text."""

    def __init__(self, place: int) -> None:
        super().__init__(f"recording {place}")
        self.why = str(place)


class ExportFailed(UserError):
    """The package could not be completed; no half package stands under its final name."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class OriginalHarmed(UserError):
    """The bytes of a message or file are gone, or are not those that were filed."""


class FileNotWritten(UserError):
    """A file could not be written; one that lay there before is as it was. ``why`` is the system's sentence."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class BackupFailed(UserError):
    """The backup could not be completed: no half one stands under its final name, the earlier ones are as they were."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class NoRoom(UserError):
    """A backup or a restored home would not leave 500 MB free; ``why`` is what is needed and what is free, in MB."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class BackupUnreadable(UserError):
    """That folder is no backup, or a damaged one; nothing was restored."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class LowSpace(UserError):
    """Less than 500 MB are free where the data lies: no recording is begun, notes go on."""


class TimestampFailed(UserError):
    """No time-stamp, or not one of what it should be of; the checkpoint waits for the next try.

    ``why`` is one of: address, offline, slow, refused, too large, not a time-stamp, of something else, signature,
    certificate.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class LayoutUnknown(UserError):
    """No known shop system has a file with these columns; the column mapper says what they mean."""


class ImportFailed(UserError):
    """The import broke off; what it had taken in stays, and the same file may be imported again.

    ``why`` is one of: missing, unreadable, not a table, died.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Cancelled(UserError):
    """The person stopped it."""
