<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnsweredWords</name>
    <message numerus="yes">
        <source>Our record shows %n earlier call(s) from you: %1.</source>
        <translation>
            <numerusform>Our record shows one earlier call from you: %1.</numerusform>
            <numerusform>Our record shows %n earlier calls from you: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have %n mail(s) or letter(s) from you: %1.</source>
        <translation>
            <numerusform>We have one mail or letter from you: %1.</numerusform>
            <numerusform>We have %n mails or letters from you: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 we asked you to write by mail; %n call(s) came after that.</source>
        <translation>
            <numerusform>On %1 we asked you to write by mail; one call came after that.</numerusform>
            <numerusform>On %1 we asked you to write by mail; %n calls came after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked on %1 to write by mail instead; this is call no. %n since.</source>
        <translation>
            <numerusform>Asked on %1 to write by mail instead; this is the first call since.</numerusform>
            <numerusform>Asked on %1 to write by mail instead; this is call no. %n since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n times)</source>
        <translation>
            <numerusform> (once)</numerusform>
            <numerusform> (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n earlier answer(s) are on record too)</source>
        <translation>
            <numerusform> (one earlier answer is on record too)</numerusform>
            <numerusform> (%n earlier answers are on record too)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message numerus="yes">
        <source>(%n recording(s) were missing)</source>
        <translation>
            <numerusform>(%n recording was missing)</numerusform>
            <numerusform>(%n recordings were missing)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockCells</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>calls and mails since</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockExport</name>
    <message numerus="yes">
        <source>%n number(s) or address(es) are in it</source>
        <translation>
            <numerusform>%n number or address is in it</numerusform>
            <numerusform>%n numbers and addresses are in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardRows</name>
    <message numerus="yes">
        <source>silent for %n day(s)</source>
        <translation>
            <numerusform>silent for %n day</numerusform>
            <numerusform>silent for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) overdue</source>
        <translation>
            <numerusform>%n minute overdue</numerusform>
            <numerusform>%n minutes overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) overdue</source>
        <translation>
            <numerusform>%n hour overdue</numerusform>
            <numerusform>%n hours overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallBackCard</name>
    <message numerus="yes">
        <source>At once (within %n minute(s))</source>
        <translation>
            <numerusform>At once (within %n minute)</numerusform>
            <numerusform>At once (within %n minutes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recording: %n more minute(s) fit</source>
        <translation>
            <numerusform>Recording: %n more minute fits</numerusform>
            <numerusform>Recording: %n more minutes fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallerColumn</name>
    <message numerus="yes">
        <source>%1 (%n day(s) ago)</source>
        <translation>
            <numerusform>%1 (%n day ago)</numerusform>
            <numerusform>%1 (%n days ago)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far: %n contact(s)</source>
        <translation>
            <numerusform>So far: %n contact</numerusform>
            <numerusform>So far: %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseListSide</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n case(s)</source>
        <translation>
            <numerusform>%1 of %n case</numerusform>
            <numerusform>%1 of %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n case(s) found: go on typing</source>
        <translation>
            <numerusform>The newest %n case found: go on typing</numerusform>
            <numerusform>The newest %n cases found: go on typing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSide</name>
    <message numerus="yes">
        <source>%n fault(s) found. Keep the folder as it is and ask for help.</source>
        <translation>
            <numerusform>%n fault found. Keep the folder as it is and ask for help.</numerusform>
            <numerusform>%n faults found. Keep the folder as it is and ask for help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n utterance</numerusform>
            <numerusform>%n utterances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unanswered call-back(s)</source>
        <translation>
            <numerusform>one more unanswered call-back</numerusform>
            <numerusform>%n more unanswered call-backs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a call-back on %n other day(s)</source>
        <translation>
            <numerusform>a call-back on another day</numerusform>
            <numerusform>a call-back on %n other days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more refused proposal(s)</source>
        <translation>
            <numerusform>%n more refused proposal</numerusform>
            <numerusform>%n more refused proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s), with words</source>
        <translation>
            <numerusform>%n more warning, with its words</numerusform>
            <numerusform>%n more warnings, with their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) told</source>
        <translation>
            <numerusform>%n warning told</numerusform>
            <numerusform>%n warnings told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) open</source>
        <translation>
            <numerusform>%n promise open</numerusform>
            <numerusform>%n promises open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) so far</source>
        <translation>
            <numerusform>%n contact so far</numerusform>
            <numerusform>%n contacts so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read whole</source>
        <translation>
            <numerusform>%n row could not be read whole</numerusform>
            <numerusform>%n rows could not be read whole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptRecordings</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n promise(s) fell due.</source>
        <translation>
            <numerusform>%n promise fell due.</numerusform>
            <numerusform>%n promises fell due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Call-backs, %n due</source>
        <translation>
            <numerusform>Call-backs, %n due</numerusform>
            <numerusform>Call-backs, %n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message numerus="yes">
        <source>%n file(s) in it</source>
        <translation>
            <numerusform>%n file in it</numerusform>
            <numerusform>%n files in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to be filed after this</source>
        <translation>
            <numerusform>%n more to be filed after this</numerusform>
            <numerusform>%n more to be filed after this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>The program ended during %n call(s). All saved lines are there; the call waits above.</source>
        <translation>
            <numerusform>The program ended during %n call. All saved lines are there; the call waits above.</numerusform>
            <numerusform>The program ended during %n calls. All saved lines are there; the call waits above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message numerus="yes">
        <source>%n line(s) since the read-back</source>
        <translation>
            <numerusform>%n line since the read-back</numerusform>
            <numerusform>%n lines since the read-back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message numerus="yes">
        <source>The disk is nearly full: it takes about %n more minute(s) of sound. Free some space.</source>
        <translation>
            <numerusform>The disk is nearly full: it takes about %n more minute of sound. Free some space.</numerusform>
            <numerusform>The disk is nearly full: it takes about %n more minutes of sound. Free some space.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message numerus="yes">
        <source>%n fault(s) found. Keep the folder as it is and ask for help.</source>
        <translation>
            <numerusform>%n fault found. Keep the folder as it is and ask for help.</numerusform>
            <numerusform>%n faults found. Keep the folder as it is and ask for help.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) in the record</source>
        <translation>
            <numerusform>%Ln entry in the record</numerusform>
            <numerusform>%Ln entries in the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found in the package</source>
        <translation>
            <numerusform>%n fault found in the package</numerusform>
            <numerusform>%n faults found in the package</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) wait for a time-stamp</source>
        <translation>
            <numerusform>%n checkpoint waits for a time-stamp</numerusform>
            <numerusform>%n checkpoints wait for a time-stamp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n recording(s) are not in the backup.</source>
        <translation>
            <numerusform>%n recording is not in the backup.</numerusform>
            <numerusform>%n recordings are not in the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are damaged in the backup.</source>
        <translation>
            <numerusform>%n file is damaged in the backup.</numerusform>
            <numerusform>%n files are damaged in the backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message numerus="yes">
        <source>%n thing(s) wait for the owner’s word</source>
        <translation>
            <numerusform>%n thing waits for the owner’s word</numerusform>
            <numerusform>%n things wait for the owner’s word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) have served their time</source>
        <translation>
            <numerusform>%n thing has served its time</numerusform>
            <numerusform>%n things have served their time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n hit(s), newest first</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n hit(s); more as you scroll</source>
        <translation>
            <numerusform>The newest hit; more as you scroll</numerusform>
            <numerusform>The newest %n hits; more as you scroll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shield</name>
    <message numerus="yes">
        <source>%n day(s) by law, the day of receipt being the first</source>
        <translation>
            <numerusform>%n day by law, the day of receipt being the first</numerusform>
            <numerusform>%n days by law, the day of receipt being the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the order</source>
        <translation>
            <numerusform>%n day from the order</numerusform>
            <numerusform>%n days from the order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the receipt</source>
        <translation>
            <numerusform>%n day from the receipt</numerusform>
            <numerusform>%n days from the receipt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message numerus="yes">
        <source>%n input(s) found</source>
        <translation>
            <numerusform>%n input found</numerusform>
            <numerusform>%n inputs found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Show earlier lines (%n more)</source>
        <translation>
            <numerusform>Show one earlier line</numerusform>
            <numerusform>Show earlier lines (%n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show earlier entries (%n more)</source>
        <translation>
            <numerusform>Show one earlier entry</numerusform>
            <numerusform>Show earlier entries (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n due today or overdue</source>
        <translation>
            <numerusform>%n due today or overdue</numerusform>
            <numerusform>%n due today or overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s) or promise(s) just fell due.</source>
        <translation>
            <numerusform>%n call-back or promise just fell due.</numerusform>
            <numerusform>%n call-backs or promises just fell due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contact point(s) of the block list were written out</source>
        <translation>
            <numerusform>%1: %n contact point of the block list was written out</numerusform>
            <numerusform>%1: %n contact points of the block list were written out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of disclosures were written out</source>
        <translation>
            <numerusform>%n line of the log of disclosures was written out</numerusform>
            <numerusform>%n lines of the log of disclosures were written out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked to delete %n thing(s) that have served their time</source>
        <translation>
            <numerusform>Asked to delete %n thing that has served its time</numerusform>
            <numerusform>Asked to delete %n things that have served their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deletion of what had served its time approved; %n thing(s) kept</source>
        <translation>
            <numerusform>Deletion of what had served its time approved; %n thing kept</numerusform>
            <numerusform>Deletion of what had served its time approved; %n things kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A check found %n fault(s): %1</source>
        <translation>
            <numerusform>A check found %n fault: %1</numerusform>
            <numerusform>A check found %n faults: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong PIN(s) in a row: %1</source>
        <translation>
            <numerusform>%n wrong PIN in a row: %1</numerusform>
            <numerusform>%n wrong PINs in a row: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end of the write-ahead log was damaged: %n page(s) could not be read. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>The end of the write-ahead log was damaged: %n page could not be read. The damaged file is kept as %1.</numerusform>
            <numerusform>The end of the write-ahead log was damaged: %n pages could not be read. The damaged file is kept as %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
