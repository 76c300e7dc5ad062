"""Every UserError in words: what happened and what to do. A test walks the subclasses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from complaintdesk.domain import errors


def _tr(text: str) -> str:
    return QCoreApplication.translate("messages", text)


def worded(failure: errors.UserError) -> str:
    """Return one sentence or two for the person at the desk."""
    match failure:
        case errors.InvalidInput():
            return _invalid(failure)
        case errors.AudioUnavailable():
            return _tr("No sound device can be used (%1). Check the microphone, then try again.").replace(
                "%1", failure.why
            )
        case errors.DialFailed():
            return _tr(
                "The dialling program did not start (%1). Dial by hand, or check the settings."
            ).replace("%1", failure.why)
        case errors.ExportFailed():
            return _tr("The package could not be completed (%1). Nothing half-made was left behind.").replace(
                "%1", failure.why
            )
        case _:
            return _plain(failure)


def _plain(failure: errors.UserError) -> str:
    words = {
        errors.StaleWrite: _tr(
            "Someone else changed this a moment ago. It has been loaded again; please check and repeat."
        ),
        errors.NotAllowed: _tr("Your role does not permit this. Ask a manager or the owner."),
        errors.NotFound: _tr("It could not be found. It may have been entered differently."),
        errors.CallIsOver: _tr("The call has already ended. You can still add lines to it."),
        errors.AlreadyDecided: _tr("This was decided before. It has been loaded again."),
        errors.HomeExists: _tr(
            "There is data in that folder already. Nothing was changed; choose an empty folder."
        ),
        errors.HomeMissing: _tr("There is no ComplaintDesk data in that folder."),
        errors.HomeUnreadable: _tr(
            "The data cannot be read and may be damaged. Nothing was changed; keep the folder and restore a backup."
        ),
        errors.NewerSchema: _tr(
            "The data was written by a newer version of ComplaintDesk. Please update this computer."
        ),
        errors.KeyNeeded: _tr(
            "The key is not in this computer's keyring. Type the recovery code to open the data."
        ),
        errors.WrongKey: _tr("That recovery code does not belong to this data. Nothing was changed."),
        errors.StoreBusy: _tr(
            "Another program is using the data. What you typed is still here; try again in a moment."
        ),
        errors.DiskFull: _tr(
            "The disk is full. What you typed is still on the screen; free some space, then try again."
        ),
        errors.StorageFailed: _tr(
            "The disk refused to save. What you typed is still on the screen; check the disk, then try again."
        ),
        errors.RecorderDied: _tr(
            "The recorder stopped by itself. What was recorded until then is kept; press F4 to go on."
        ),
        errors.SampleNeverDials: _tr("This is the sample shop: it never dials anyone."),
        errors.PackageExists: _tr("A package of that name exists already. Choose another folder."),
        errors.Cancelled: _tr("Stopped. Nothing was left behind."),
    }
    return words[type(failure)]


def _invalid(failure: errors.InvalidInput) -> str:
    words = {
        ("shop", "empty"): _tr("Please enter the shop's name."),
        ("name", "empty"): _tr("Please enter a name."),
        ("name", "taken"): _tr("That name is on the list already. Please tell the two apart."),
        ("staff", "no owner"): _tr("At least one person must be the owner."),
        ("text", "empty"): _tr("The line is empty."),
        ("text", "too long"): _tr("The line is too long. Please split it into several lines."),
        ("number", "empty"): _tr("Please enter the phone number first."),
        ("number", "withheld"): _tr("The number is withheld, so it cannot be rung or blocked. Ask for a number."),
        ("number", "not a number"): _tr("That is not a phone number. Check the digits."),
        ("number", "impossible"): _tr("That number has too few or too many digits."),
        ("time", "order"): _tr("The end must come after the start, and neither lies in the future."),
        ("why", "empty"): _tr("Please give the reason."),
        ("words", "empty"): _tr("Please write the words down."),
        ("title", "empty"): _tr("Please give the case a title."),
        ("channel", "not written"): _tr("The final notice must go by mail or letter."),
        ("reply_by", "in the past"): _tr("The date to reply by must lie in the future."),
        ("rules", "out of range"): _tr("Please check the numbers in the shop's rules."),
        ("unresponsive", "not reached"): _tr("Not enough unanswered call-backs yet. The case view shows what is missing."),
        ("unresponsive", "no notice"): _tr("A final notice by mail or letter must have been sent, and its date passed."),
        ("recovery_code", "shape"): _tr("The recovery code has 28 letters and digits. Please check."),
        ("recovery_code", "mistyped"): _tr("There is a typing slip in the recovery code. Please check each group."),
        ("recovery_code", "different"): _tr("That is not the code shown before. Please compare each group."),
    }  # fmt: skip
    return words.get((failure.field, failure.why), _tr("Please check what was entered."))
