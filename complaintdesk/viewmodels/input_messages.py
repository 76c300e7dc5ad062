"""What is wrong with what was typed, and what to type instead, in the screen's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from complaintdesk.domain import errors

translate = QCoreApplication.translate


def invalid_input(failure: errors.InvalidInput) -> str:
    """Return one sentence or two."""
    words = {
        ("shop", "empty"): translate("messages", "Please enter the shop’s name."),
        ("name", "empty"): translate("messages", "Please enter a name."),
        ("name", "taken"): translate(
            "messages", "That name is on the list already. Please tell the two apart."
        ),
        ("name", "not a file name"): translate("messages", "That cannot be the name of a folder."),
        ("staff", "last owner"): translate(
            "messages", "This is the last owner. Make somebody else an owner first."
        ),
        ("role", "no pin"): translate(
            "messages", "Managers and owners need a PIN. Set one for this person first."
        ),
        ("pin", "too short"): translate("messages", "A PIN needs at least 4 characters."),
        ("pin", "too long"): translate("messages", "A PIN has at most 200 characters."),
        ("pin", "too simple"): translate("messages", "One character repeated is too easy to guess."),
        ("pin", "different"): translate("messages", "The two PINs differ. Please type them again."),
        ("pin", "owner first"): translate("messages", "The first PIN must be the owner’s own."),
        ("pin", "needed"): translate(
            "messages", "Your own PIN is the last to go: others have one. Remove theirs first."
        ),
        ("staff", "no owner"): translate("messages", "At least one person must be the owner."),
        ("text", "empty"): translate("messages", "The line is empty."),
        ("text", "too long"): translate(
            "messages", "The line is too long. Please split it into several lines."
        ),
        ("transcript", "empty"): translate("messages", "Nothing is written yet that could be made final."),
        ("transcript", "too long"): translate(
            "messages",
            "An utterance is too long. Please split it where somebody else speaks, or at a breath.",
        ),
        ("transcript", "time"): translate(
            "messages", "An utterance begins after the end of the recording. Please correct its time."
        ),
        ("answer", "too long"): translate(
            "messages", "That answer is too long. Keep it short and write the rest as lines of the call."
        ),
        ("number", "empty"): translate("messages", "Please enter the phone number first."),
        ("number", "withheld"): translate(
            "messages", "The number is withheld, so it cannot be rung or blocked. Ask for a number."
        ),
        ("number", "not a number"): translate("messages", "That is not a phone number. Check the digits."),
        ("number", "impossible"): translate("messages", "That number has too few or too many digits."),
        ("point", "empty"): translate(
            "messages", "Give a number, its beginning with *, “withheld”, a mail address or a domain."
        ),
        ("point", "emergency"): translate(
            "messages", "That is an emergency number. It must always get through and cannot be blocked."
        ),
        ("point", "service"): translate(
            "messages",
            "That is a number of the carriers’ or the authorities’ own services. It cannot be blocked.",
        ),
        ("point", "too wide"): translate(
            "messages",
            "That beginning would stop thousands of people nobody has heard. Give at least five digits.",
        ),
        ("point", "not a beginning"): translate(
            "messages", "A beginning has digits from 0 or a country code, then *: 0501234* or +44*."
        ),
        ("point", "not an address"): translate("messages", "That is not a mail address."),
        ("point", "not a domain"): translate("messages", "That is not a mail domain."),
        ("point", "shared domain"): translate(
            "messages", "Many strangers have their mailboxes under that domain. Block the address instead."
        ),
        ("stars", "out of range"): translate("messages", "There are one to five stars."),
        ("folder", "no name"): translate("messages", "A folder or label cannot be called that."),
        ("columns", "unknown"): translate("messages", "There is no such column."),
        ("kept", "blocked"): translate(
            "messages", "The channel that stays open is one of those to be blocked. Choose another."
        ),
        ("review_at", "in the past"): translate("messages", "The review must lie in the future."),
        ("time", "order"): translate(
            "messages", "The end must come after the start, and neither lies in the future."
        ),
        ("handling", "too long"): translate(
            "messages", "That is too long to be minded in a call. Shorten it."
        ),
        ("words", "too long"): translate("messages", "That is too long. Please shorten it."),
        ("person", "same"): translate("messages", "That person has the call already. Choose another."),
        ("about", "empty"): translate("messages", "Please say what is promised."),
        ("roster", "out of range"): translate(
            "messages", "The roster names somebody who is not in the shop."
        ),
        ("date", "not a date"): translate("messages", "Please check the date."),
        ("file", "missing"): translate("messages", "That file is not there any more."),
        ("file", "unreadable"): translate(
            "messages", "The file cannot be read. Close it in other programs, then try again."
        ),
        ("file", "empty"): translate("messages", "The file is empty."),
        ("file", "too large"): translate("messages", "The file is too large. At most 30 MB can be filed."),
        ("file", "too many"): translate("messages", "At most 20 files can be filed at once."),
        ("file", "filed already"): translate("messages", "That file lies in this case already."),
        ("date", "taken"): translate("messages", "That day is on the list already."),
        ("into", "empty"): translate("messages", "Which case? Its number looks like C-0001."),
        ("into", "same"): translate("messages", "That is the same case. Choose another."),
        ("into", "merged"): translate("messages", "That case is part of another itself. Choose that one."),
        ("into", "has parts"): translate(
            "messages", "Other cases are part of this one. Undo those first, or merge the other way round."
        ),
        ("call", "under way"): translate("messages", "The call goes on. Move it once it has ended."),
        ("call", "no case"): translate("messages", "The call lies in no case yet."),
        ("call", "a try"): translate(
            "messages", "This call was a try to ring back. It stays where the promise is that it was to keep."
        ),
        ("call", "alone"): translate(
            "messages", "There is nothing else in this case. Make it part of the other case instead."
        ),
        ("call", "erased"): translate("messages", "The words of this call are erased. It stays where it is."),
        ("case", "held"): translate(
            "messages", "A legal hold lies on one of the two cases. Nothing is moved until it is released."
        ),
        ("case", "erased"): translate("messages", "The words of one of the two cases are erased."),
        ("link", "nobody"): translate(
            "messages", "No number is known of this caller yet. Note it in a call, or file a mail first."
        ),
        ("link", "not heard"): translate("messages", "Nobody rang or wrote from there in this case."),
        ("link", "linked"): translate("messages", "That number or address is this person’s already."),
        ("link", "not one person"): translate(
            "messages", "Only a single number or mail address can be one person’s."
        ),
        ("items", "empty"): translate(
            "messages", "Nothing of what was chosen may be deleted now. The list has been loaded again."
        ),
        ("items", "too many"): translate("messages", "At most 500 things at a time. Choose fewer."),
        ("until", "in the past"): translate("messages", "The day must lie in the future."),
        ("ground", "empty"): translate("messages", "Please say on what ground it is handed over."),
        ("yen", "empty"): translate("messages", "Please enter how much the customer gets."),
        ("yen", "out of range"): translate("messages", "Please check the sum."),
        ("why", "empty"): translate("messages", "Please give the reason."),
        ("words", "empty"): translate("messages", "Please write the words down."),
        ("title", "empty"): translate("messages", "Please give the case a title."),
        ("view", "empty"): translate("messages", "Please give the view a name."),
        ("view", "taken"): translate("messages", "There is a view of this name already."),
        ("view", "too long"): translate("messages", "At most 12 views, with names of up to 20 characters."),
        ("channel", "not written"): translate("messages", "The final notice must go by mail or letter."),
        ("reply_by", "in the past"): translate("messages", "The date to reply by must lie in the future."),
        ("rule", "empty"): translate("messages", "A rule needs a title and the words to read out."),
        ("rules", "out of range"): translate("messages", "Please check the numbers in the shop’s rules."),
        ("unresponsive", "not reached"): translate(
            "messages", "Not enough unanswered call-backs yet. The case view shows what is missing."
        ),
        ("unresponsive", "no notice"): translate(
            "messages", "A final notice by mail or letter must have been sent, and its date passed."
        ),
        ("backup_folder", "inside the home"): translate(
            "messages", "A backup inside the data’s own folder protects nothing. Choose another disk."
        ),
        ("passphrase", "too short"): translate("messages", "A passphrase needs at least 10 characters."),
        ("slot", "needed"): translate(
            "messages", "The recovery code cannot be removed; it can be replaced by a new one."
        ),
        ("slot", "sample"): translate(
            "messages", "The sample shop holds no secrets, so it has no keys to change."
        ),
        ("recovery_code", "shape"): translate(
            "messages", "The recovery code has 28 letters and digits. Please check."
        ),
        ("recovery_code", "mistyped"): translate(
            "messages", "There is a typing slip in the recovery code. Please check each group."
        ),
        ("recovery_code", "different"): translate(
            "messages", "That is not the code shown before. Please compare each group."
        ),
    }
    return words.get((failure.field, failure.why), translate("messages", "Please check what was entered."))
