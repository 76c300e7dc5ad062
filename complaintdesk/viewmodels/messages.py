"""Every UserError in words: what happened and what to do. A test walks the subclasses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain import errors
from complaintdesk.viewmodels.input_messages import invalid_input

translate = QCoreApplication.translate
"""Called by this name so that lupdate finds the texts."""


def worded(failure: errors.UserError) -> str:  # noqa: C901 - one match
    """Return one sentence or two for the person at the desk."""
    match failure:
        case errors.InvalidInput():
            return invalid_input(failure)
        case errors.StillNeeded():
            return _still_needed(failure.why)
        case errors.NotAllowed() if failure.args in (("owner",), ("author",)):
            return _not_allowed(str(failure))
        case errors.WrongPin() | errors.TryLater():
            return _wait(failure)
        case errors.AudioBusy():
            return translate(
                "messages", "Another program holds the microphone (%1). End it there, then press F4 again."
            ).replace("%1", failure.why)
        case errors.AudioDenied():
            return translate(
                "messages",
                "The system does not let ComplaintDesk listen (%1). Allow it the microphone, then press F4 again.",
            ).replace("%1", failure.why)
        case errors.AudioUnavailable():
            return translate(
                "messages", "No sound device can be used (%1). Check the microphone, then try again."
            ).replace("%1", failure.why)
        case errors.DialFailed():
            return translate(
                "messages", "The dialling program did not start (%1). Dial by hand, or check the settings."
            ).replace("%1", failure.why)
        case errors.RecordingUnreadable():
            return translate(
                "messages",
                "Recording %1 of the case cannot be read, so nothing was written. Check it under Settings → Record, "
                "restore it from a backup, or write the case out without recordings.",
            ).replace("%1", failure.why)
        case errors.ExportFailed():
            return translate(
                "messages", "The package could not be completed (%1). Nothing half-made was left behind."
            ).replace("%1", failure.why)
        case errors.FileNotWritten():
            return translate(
                "messages",
                "The file could not be written (%1). An earlier one is as it was; choose another place.",
            ).replace("%1", failure.why)
        case errors.TimestampFailed():
            return _timestamp(failure.why)
        case errors.ImportFailed():
            return _import_failed(failure.why)
        case errors.BackupFailed() | errors.NoRoom() | errors.BackupUnreadable():
            return _backup(failure).replace("%1", failure.why)
        case _:
            return _plain(failure)


def _not_allowed(who: str) -> str:
    if who == "author":
        return translate("messages", "Only whoever wrote this note may do that.")
    return translate("messages", "Only the owner may do this.")


def _wait(failure: errors.WrongPin | errors.TryLater) -> str:
    wrong = isinstance(failure, errors.WrongPin)
    text = (
        translate("messages", "That is not the PIN. Seconds until the next try: %1")
        if wrong
        else translate("messages", "Too soon after a wrong PIN. Seconds left: %1")
    )
    return text.replace("%1", failure.why)


def _backup(failure: errors.UserError) -> str:
    match failure:
        case errors.NoRoom():
            return translate(
                "messages",
                "There is not enough room on that disk (needed / free: %1). Free some, or choose another folder.",
            )
        case errors.BackupUnreadable():
            return translate(
                "messages", "That is not a backup that can be read (%1). Choose a folder named after a time."
            )
        case _:
            return translate(
                "messages",
                "The backup could not be made (%1). The earlier ones are as they were; check the backup folder.",
            )


def _import_failed(why: str) -> str:
    if why == "missing":
        return translate("messages", "That file is not there any more.")
    if why == "unreadable":
        return translate("messages", "The file cannot be read. Close it in other programs, then try again.")
    if why == "not a table":
        return translate(
            "messages", "That is not a table of orders. Choose the CSV file that the shop system exported."
        )
    return translate(
        "messages", "The import broke off. What was taken in stays; import the same file once more."
    )


def _timestamp(why: str) -> str:
    words = {
        "address": translate(
            "messages",
            "That is not the address of a time-stamp authority. It begins with https:// or http://.",
        ),
        "offline": translate(
            "messages", "The time-stamp authority cannot be reached. The checkpoint waits for the next try."
        ),
        "slow": translate(
            "messages",
            "The time-stamp authority did not answer in time. The checkpoint waits for the next try.",
        ),
        "refused": translate(
            "messages", "The time-stamp authority refused. Check the address, or ask the authority."
        ),
        "certificate": translate(
            "messages",
            "The file with the time-stamp authority’s certificate cannot be read. Check the settings.",
        ),
        "signature": translate(
            "messages",
            "The time-stamp is not signed by the authority whose certificate stands in the settings.",
        ),
    }
    other = translate("messages", "The answer of the time-stamp authority cannot be used. Check the address.")
    return words.get(why, other)


def _still_needed(what: str) -> str:
    words = {
        "call": translate("messages", "The call is still going on. End it first; then it can be erased."),
        "recording": translate("messages", "The recording is still running. Stop it first."),
        "promise": translate("messages", "A call-back is still promised. Keep it or close it first."),
        "block": translate(
            "messages", "A block stands on this case and needs its number. Lift or decline it first."
        ),
    }
    return words.get(what, translate("messages", "It is still in use and cannot be erased yet."))


def _plain(failure: errors.UserError) -> str:
    words = {
        errors.StaleWrite: translate(
            "messages",
            "Someone else changed this a moment ago. It has been loaded again; please check and repeat.",
        ),
        errors.NotAllowed: translate(
            "messages", "Your role does not permit this. Ask a manager or the owner."
        ),
        errors.NotSignedIn: translate("messages", "Nobody is signed in here who may do this. Sign in first."),
        errors.PinNeeded: translate(
            "messages", "Managers and owners need a PIN to sign in. Ask the owner to set one in the settings."
        ),
        errors.NotFound: translate(
            "messages", "It could not be found. It may have been entered differently."
        ),
        errors.CallIsOver: translate(
            "messages", "The call has already ended. You can still add lines to it."
        ),
        errors.AlreadyRead: translate(
            "messages", "Somebody has talked with you about this note. You can erase it, but not change it."
        ),
        errors.AlreadyDecided: translate("messages", "This was decided before. It has been loaded again."),
        errors.OrderUnderWay: translate(
            "messages",
            "An order of this customer is under way. Say which channel stays open for cancelling and returning it.",
        ),
        errors.NoChannelKept: translate(
            "messages",
            "An order of this customer is under way, and no channel was named that stays open for it. "
            "Decline what waits and ask for a block anew: it then asks for the channel.",
        ),
        errors.OriginalHarmed: translate(
            "messages", "The original is missing, or not as it was filed. Verify the record in the settings."
        ),
        errors.OnHold: translate(
            "messages", "A legal hold lies on this case: nothing of it may be erased until it is released."
        ),
        errors.HomeExists: translate(
            "messages", "There is data in that folder already. Nothing was changed; choose an empty folder."
        ),
        errors.HomeMissing: translate("messages", "There is no ComplaintDesk data in that folder."),
        errors.HomeUnreadable: translate(
            "messages",
            "The data cannot be read and may be damaged. Nothing was changed; keep the folder and restore a backup.",
        ),
        errors.NewerSchema: translate(
            "messages",
            "The data was written by a newer version of ComplaintDesk. Please update this computer.",
        ),
        errors.KeyNeeded: translate(
            "messages",
            "The key is not in this computer’s keyring. Type the recovery code or the passphrase to open the data.",
        ),
        errors.WrongKey: translate(
            "messages",
            "That is neither the recovery code nor the passphrase of this data. Nothing was changed.",
        ),
        errors.StoreBusy: translate(
            "messages",
            "Another program is using the data. What you typed is still here; try again in a moment.",
        ),
        errors.DiskFull: translate(
            "messages",
            "The disk is full. What you typed is still on the screen; free some space, then try again.",
        ),
        errors.NotSaved: translate(
            "messages",
            "A fault in the program kept this from being saved. What you typed is still here; try again, and copy "
            "it somewhere safe if that fails.",
        ),
        errors.StorageFailed: translate(
            "messages",
            "The disk refused to save. What you typed is still on the screen; check the disk, then try again.",
        ),
        errors.RecorderDied: translate(
            "messages",
            "The recorder stopped by itself. What was recorded until then is kept; press F4 to go on.",
        ),
        errors.SampleNeverDials: translate("messages", "This is the sample shop: it never dials anyone."),
        errors.DiskGone: translate(
            "messages",
            "The disk does not answer any more: was it pulled out? Nothing half-made stands under its name; plug it "
            "in and write again.",
        ),
        errors.CheckpointMissing: translate(
            "messages",
            "Another desk wrote of this case after its last checkpoint, so its entries cannot be proved without "
            "those of other cases. Make a checkpoint at that desk, then export again; or take the tick away by which "
            "nothing of other cases goes in.",
        ),
        errors.PackageExists: translate(
            "messages", "A package of that name exists already. Choose another folder."
        ),
        errors.LowSpace: translate(
            "messages",
            "Less than 500 MB are free, so no recording can begin. Notes go on as before; free some space.",
        ),
        errors.LayoutUnknown: translate(
            "messages", "The columns of this file are not known. Say which of them holds the order number."
        ),
        errors.Cancelled: translate("messages", "Stopped. Nothing was left behind."),
    }
    return words[type(failure)]
