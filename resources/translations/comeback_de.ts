<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CheckInForm</name>
    <message>
        <source>How is your back this morning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back or leg pain; ordinary muscle ache does not count. Press 0 to 9, or X for 10, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I also have ordinary muscle ache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sl&amp;eep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sti&amp;ffness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiffness, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moo&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confidence to be active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence to be active, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this morning: sleep, mood, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, a few questions for your safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pain today, in the back or leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes can you &amp;walk comfortably now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes you can walk comfortably now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your pain rising by more than a little. A guess is good enough: the plan begins at four fifths of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the answers for your doctor…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you log will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can correct an entry, move it to another day or delete it at any time. The plan is worked out anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to today’s check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the notes (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits. Choose another kind, other days or other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this entry or move it to another day (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this entry (Del); Ctrl+Z brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Your diary can only be read: nothing that you enter would be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;report for your physiotherapist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersDialog</name>
    <message>
        <source>Physiotherapist’s orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what your physiotherapist or doctor ordered, as in the box on the report. It stays in force until it is changed here. What you leave as it is does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &amp;level to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No higher than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold the level until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the level until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Acceptable pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example who gave the orders, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what to &amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your way will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first short walk to the exercises that keep you going. It begins with a few questions on the Today page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises of this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your level goes no higher until you choose to move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts your own wish to stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;down a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves you one level down; Ctrl+Z takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physiotherapist’s &amp;orders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what your physiotherapist or doctor ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages for your physiotherapist or doctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name on the print-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same figures, line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is in view as a picture (PNG), a drawing (SVG) or a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your course will stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your first check-in this page shows how pain and training go together, day by day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to today’s check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a day, or press ↑ and ↓, to read it. ← → move, + − zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and level by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreeningForm</name>
    <message>
        <source>&amp;None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>How was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three figures from 0 to 10: before, the worst during, and half an hour after. Type them, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half an hour after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;d you do it all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you do it all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effort, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason for not finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for not finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this session: effort, minutes, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage (from the next start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number to ring in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>&amp;Answer the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, this is a f&amp;lare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a &amp;flare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the plan that your pain has flared up: it turns to gentle days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;warning sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the questions about warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay here or go down…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::AnswerView</name>
    <message>
        <source>Show me the &amp;rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::CareView</name>
    <message>
        <source>A &amp;clinician has seen me and says I may exercise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a doctor or physiotherapist seen you about this since, and said that you may exercise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered yes to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can say: “%1”</source>
        <extracomment>Followed by words to use on the telephone, in quotation marks</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::EntryDetails</name>
    <message>
        <source>The chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry led to no decision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::EntryDialog</name>
    <message>
        <source>Correct: %1</source>
        <extracomment>%1 is a kind of entry, such as &quot;Check-in&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be saved as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can’t be saved as it stands: it is missing, too long or out of its range.</source>
        <extracomment>%1 is the name of a field, such as &quot;Note&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::EntryWords</name>
    <message>
        <source>Pain %1, comfortable walking for %2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle ache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no muscle ache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stiffness %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain %1 before, %2 at worst, %3 after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an extra walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped because of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no warning sign</source>
        <extracomment>%1: which questions were asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yes to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”, “</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician said that you may exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: this is a flare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no higher than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no highest level any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptable pain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptable pain as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exercise excluded any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by a clinician: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 × %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> with %1 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, corrected on %2.</source>
        <extracomment>%1: &quot;Written down on …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable walking, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle ache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiffness, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain half an hour after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for not finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the level to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No higher than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptable pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::ExerciseTable</name>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load in kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises that were done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of %1</source>
        <extracomment>%1 is an exercise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of %1 in kg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::ExerciseView</name>
    <message>
        <source>You may feel: %1</source>
        <extracomment>%1 is what an exercise should feel like.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look out for: %1</source>
        <extracomment>%1 is something that often goes wrong, in words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Choice of an order: it says nothing about this.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::FirstRun</name>
    <message>
        <source>Step %1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::HistoryModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::HistoryPage</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. What follows was worked out anew; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::LadderView</name>
    <message>
        <source>The ladder, from the first walk to maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>What a screen reader says of a level below the person&apos;s own.
----------
A stage that lies behind.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead, above the level that was ordered as the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a level, %2 where it stands.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1, if all stays calm</source>
        <extracomment>When a stage could open at the earliest; %1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::LearnPage</name>
    <message>
        <source>Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::MainWindow</name>
    <message>
        <source>Comeback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::OrdersDialog</name>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Choice in the orders: the level is not set.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Choice in the orders: there is no highest level.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a level such as B3, %2 what it asks in a few words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the protocol says (%1)</source>
        <extracomment>Choice in the orders; %1 is a pain from 0 to 10.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long to be kept. Please shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::Pages</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::PagesView</name>
    <message>
        <source>Preview, pages: %1</source>
        <extracomment>What a screen reader says of the preview; %1 is a number of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::PainScale</name>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pain</source>
        <extracomment>Words under the pain scale, at 0, 3, 7 and 10</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mild: fine to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen yet. Press 0 to 9, or X for 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::PlanPage</name>
    <message>
        <source>Your plan rests until a doctor or physiotherapist has seen you and said that you may exercise. The Today page says what to do and how soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ends the flare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going up: what opens %1</source>
        <extracomment>%1 is the next level, such as B3.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a level such as B3, %2 what it asks in a few words.
----------
A line of a list: %1 is an exercise, %2 how much of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a stage, %2 where it lies from the person&apos;s own level.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you like, %1 minutes of easy mobility.</source>
        <extracomment>%1 is a number of minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises on %1 days a week, never two in a row, at an effort of about %2 of 10:</source>
        <extracomment>%1 is a number of days, %2 an effort from 0 to 10.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by order: %1.</source>
        <extracomment>%1 is a list of exercises.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay at %1. Staying is training too. Ctrl+Z takes it back.</source>
        <extracomment>In the status bar; %1 is a level.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way up is open again. Ctrl+Z takes it back.</source>
        <extracomment>In the status bar.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on %1 now. Ctrl+Z takes it back.</source>
        <extracomment>In the status bar; %1 is a level.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orders are in force. Ctrl+Z takes them back.</source>
        <extracomment>In the status bar, after the physiotherapist&apos;s orders were entered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::PlanWords</name>
    <message>
        <source>Sessions that count: %1 of %2</source>
        <extracomment>Both are numbers of sessions. A session counts when it was calm, done in full, and the next day was calm too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 days on a level: from %2</source>
        <extracomment>%1 is a number of days, %2 a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days without a spike: from %2</source>
        <extracomment>%1 is a number of days, %2 a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full list of warning-sign questions, answered within %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warning-sign questions, answered within %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by order until %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay at %1 until the order to stay is lifted</source>
        <extracomment>%1 is a level. A cap is the highest level that was ordered.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no higher than %1</source>
        <extracomment>An order in force; %1 is a level.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold until %1</source>
        <extracomment>An order in force; %1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptable pain %1</source>
        <extracomment>An order in force; %1 is a pain from 0 to 10.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First your back calms down: check-ins on %1 days at %2 or below end the flare. So far: %3.</source>
        <extracomment>%1 is a number of days, %2 a pain from 0 to 10, %3 a number of days so far.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on the last level. Keeping at it is the plan now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all goes calmly, the next level opens on %1.</source>
        <extracomment>%1 is a date. Lines with the dates of the later stages follow.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <extracomment>%1 is a stage, %2 a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your physiotherapist’s orders: %1.</source>
        <extracomment>%1 is a list of orders.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice: %1.</source>
        <extracomment>%1 is a list of orders that the person gave themselves.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::PreviewDialog</name>
    <message>
        <source>Print the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <extracomment>How large the preview shows a page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <extracomment>%1 is a number of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name could not be kept for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the document. Is it on and connected? Saving as PDF works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comeback-plan</source>
        <extracomment>Suggested names of PDF files; only letters, figures and hyphens.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comeback-report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::ProgressPage</name>
    <message>
        <source>comeback-progress</source>
        <extracomment>The name proposed for a saved picture, without its ending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not saved: %1. Try another place.</source>
        <extracomment>%1: why, in the system&apos;s words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::RecommendationView</name>
    <message>
        <source>Why: %1</source>
        <extracomment>Followed by the reason for today&apos;s recommendation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::RungButton</name>
    <message>
        <source>here</source>
        <extracomment>On the rung that the person is on; very short.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::ScreeningDialog</name>
    <message>
        <source>Questions about warning signs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::ScreeningForm</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A question and an answer to it, read out by a screen reader</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question has its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comeback::app::SessionForm</name>
    <message>
        <source>The training of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <extracomment>Answers to &quot;Did you do it all?&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stopped because of pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain during the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain half an hour after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::StorageWords</name>
    <message>
        <source>Your diary is not where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file at %1. Nothing was changed. If it is on a drive that is not connected, connect it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing at all, which a diary never does. It was left as it is. If you have a copy, put it in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made by this program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary needs a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was last used with a later version. Nothing was changed. Update Comeback, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check of %1 failed, so nothing is written to it. Make a copy of the file before you do anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary may not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let this program use %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved: %1 may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered is still here, and your diary is as it was. Free some space, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: your diary file has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved or deleted while the program was open. What you entered is still here. Put the file back, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered is still here. Try again; if it happens twice, copy your diary to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened (code %1). What you entered is still here; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::TodayPage</name>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure counts towards your usual pain. It changes nothing about today&apos;s plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a flare?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::TodayWords</name>
    <message>
        <source>Today, %1</source>
        <extracomment>Head of the Today page; %1 is the date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan is paused until a clinician has seen you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare: your level %1 is remembered. First your back calms down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · level %2: %3 · day %4 at this level</source>
        <extracomment>%1 stage, %2 level name, %3 what the level asks, %4 days at the level</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check-ins at %1 or below on %n day(s) end the flare. So far: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You are on the last level. What counts now is keeping at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It takes %n more calm session(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If all stays calm: from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::app::WeekStrip</name>
    <message>
        <source>Sessions: %1 · extra walks: %2 · mornings logged: %3 of 7. Rest days count as kept.</source>
        <extracomment>The last seven days in words: %1 sessions, %2 extra walks, %3 check-ins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::charts::CourseChart</name>
    <message>
        <source>Chart of pain and level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::charts::CourseTableModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::charts::CourseWords</name>
    <message>
        <source>Pain and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <extracomment>Pain figures of a day, in the legend and in the table</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two events of a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning pain %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: %1 before, %2 at worst, %3 after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a flare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised to seek care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with an entry: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning pain from %1 to %2, mostly around %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with training: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From level %1 to level %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flares: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, median of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, median of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptable
up to %1</source>
        <extracomment>At the line in the chart up to which pain is acceptable; two short lines</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seek care</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comeback::report::Words</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of each printed page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered yes: %1</source>
        <extracomment>Before a warning-sign question that was answered with yes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 If you like, %2 minutes of easy mobility.</source>
        <extracomment>%1 is the dose of walking in words, %2 a number of minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 days a week, never two in a row, at an effort of about %2 of 10.</source>
        <extracomment>%1 is a number of days; %2 a figure from 0 to 10.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by order: %1.</source>
        <extracomment>%1 is a list of exercises that the physiotherapist, or the person, ordered to leave out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make some room, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comeback: the plan for this week</source>
        <extracomment>Title of the hand-out, in the PDF&apos;s properties.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>A row of boxes to tick: the session of exercises.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thick boxes are the days that we suggest for the exercises. Other days are as good, but never two in a row.</source>
        <extracomment>Under the grid of the week.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in the morning, 0 to 10</source>
        <extracomment>Rows to write pains into, from 0 to 10.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain half an hour after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy walks of 3 to 5 minutes</source>
        <extracomment>A row of boxes to tick.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 short walks a day; as many as feel all right.</source>
        <extracomment>Under the grid of the week; both are numbers of walks.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please see someone first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one date to another.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comeback · plan</source>
        <extracomment>Overline of the hand-out, above its title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: %1</source>
        <extracomment>%1 is what to do on the day of printing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule: pain up to %1 of 10 is fine, during, after and the next morning. If it goes above %1 and %2 or more points over your usual, make the next one easier.</source>
        <extracomment>The rule for pain, in one line; %1 is a pain from 0 to 10, %2 a number of points.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it flares up</source>
        <extracomment>Heading of a list: what to do in a flare.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring %1 now: new numbness between the legs, new trouble with bladder or bowel, a leg that is getting weaker or a foot that drops, new pain, tingling or weakness in both legs, chest pain, or sudden tearing pain in back or belly.</source>
        <extracomment>%1 is the emergency number. After NICE NG59, the IFOMPT framework and NHS advice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor today: fever, shivering or feeling very ill, or it began with a serious fall or accident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a doctor soon: unexplained weight loss, pain that no position eases, a history of cancer, or anything that worries you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to seek care</source>
        <extracomment>Heading of a list of warning signs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may feel: %1</source>
        <extracomment>%1 is what an exercise should feel like.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do the exercises</source>
        <extracomment>Title of the back of the hand-out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and level</source>
        <extracomment>Section of the report: the chart of pain and level.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comeback: report for the physiotherapist</source>
        <extracomment>Title of the print-out for the physiotherapist, in the PDF&apos;s properties.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comeback · for the physiotherapist or doctor</source>
        <extracomment>Overline of the report: the program, and for whom this is.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back activity report</source>
        <extracomment>Title of the report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode began %1. This report covers %2 to %3.</source>
        <extracomment>Facts under the report&apos;s title; all three are dates.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this level since %1 (day %2).</source>
        <extracomment>%1 is a date; %2 counts the days on the level, from 1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a flare since %1: easy walks only, no training.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan rests until a clinician has said that exercise is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited sessions: %1 of %2; least days on a level: %3.</source>
        <extracomment>The first two are numbers of sessions, the last a number of days.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next level at the earliest on %1, if all stays calm.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no higher than %1</source>
        <extracomment>An order in force; %1 is a level such as B6.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no level opens until %1</source>
        <extracomment>An order in force; %1 is a date.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptable pain %1 instead of %2</source>
        <extracomment>An order in force; both are pains from 0 to 10.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in force: %1.</source>
        <extracomment>%1 is a list of orders.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand</source>
        <extracomment>Section of the report: where the person stands on the ladder.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no to all %1 questions</source>
        <extracomment>%1 is a number of questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YES to: %1</source>
        <extracomment>%1 is one or more questions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier ones: %1, of which %2 with a yes.</source>
        <extracomment>Both are numbers of screenings.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>Section of the report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>Head of a row of weeks; under it stand dates.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done / planned</source>
        <extracomment>A row such as &quot;3 / 3&quot;: training sessions done, and how many the plan asked for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>Section of the report: what was done in each week.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, last with %1</source>
        <extracomment>Behind an exercise; %1 is a load such as 8 kg.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed now</source>
        <extracomment>Section of the report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2.</source>
        <extracomment>%1 is the name of a set of rules, %2 its version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (usually %3)</source>
        <extracomment>%1 names a parameter, %2 is its value, %3 the usual value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures are the standard ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Section of the report: the rules by which levels open and close.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <extracomment>%1 is what the person wrote about it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 earlier.</source>
        <extracomment>%1 is a number of changes that are not listed.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes, flares and what was decided</source>
        <extracomment>Section of the report: steps up and down, spikes, flares, and why.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the level to</source>
        <extracomment>Orders box of the report; the same fields as in the program&apos;s dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No higher than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the level until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptable pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by me</source>
        <extracomment>A box that a clinician ticks after a warning sign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders of the physiotherapist or doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank means: as the protocol says. The person enters this under Plan, “Physiotherapist’s orders”; it stays in force until it is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
