<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CheckInForm</name>
    <message>
        <source>How is your back this morning?</source>
        <translation>Wie geht es deinem Rücken heute Morgen?</translation>
    </message>
    <message>
        <source>Back or leg pain; ordinary muscle ache does not count. Press 0 to 9, or X for 10, then Enter.</source>
        <translation>Schmerz in Rücken oder Bein; gewöhnlicher Muskelkater zählt nicht. Drück 0 bis 9, oder X für 10, dann Enter.</translation>
    </message>
    <message>
        <source>I also have ordinary muscle ache</source>
        <translation>Ich habe auch gewöhnlichen Muskelkater</translation>
    </message>
    <message>
        <source>Sleep, 0 to 10</source>
        <translation>Schlaf, 0 bis 10</translation>
    </message>
    <message>
        <source>Stiffness, 0 to 10</source>
        <translation>Steifigkeit, 0 bis 10</translation>
    </message>
    <message>
        <source>Moo&amp;d</source>
        <translation>Stimm&amp;ung</translation>
    </message>
    <message>
        <source>Mood, 0 to 10</source>
        <translation>Stimmung, 0 bis 10</translation>
    </message>
    <message>
        <source>Confidence to be active, 0 to 10</source>
        <translation>Vertrauen, aktiv zu sein, 0 bis 10</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Not&amp;iz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Date of the check-in</source>
        <translation>Datum des Check-ins</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More about this morning: sleep, mood, note</source>
        <translation>Mehr zu diesem Morgen: Schlaf, Stimmung, Notiz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Slee&amp;p</source>
        <translation>S&amp;chlaf</translation>
    </message>
    <message>
        <source>St&amp;iffness</source>
        <translation>Steifi&amp;gkeit</translation>
    </message>
    <message>
        <source>Confidence &amp;to be active</source>
        <translation>&amp;Vertrauen, aktiv zu sein</translation>
    </message>
    <message>
        <source>Fo&amp;r</source>
        <translation>Fü&amp;r</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Los geht’s</translation>
    </message>
    <message>
        <source>First, a few questions for your safety</source>
        <translation>Zuerst ein paar Fragen zu deiner Sicherheit</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>Your pain today, in the back or leg</source>
        <translation>Dein Schmerz heute, in Rücken oder Bein</translation>
    </message>
    <message>
        <source>How many minutes can you &amp;walk comfortably now?</source>
        <translation>Wie viele Minuten kannst du jetzt bequem &amp;gehen?</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes you can walk comfortably now</source>
        <translation>Minuten, die du jetzt bequem gehen kannst</translation>
    </message>
    <message>
        <source>Without your pain rising by more than a little. A guess is good enough: the plan begins at four fifths of it at most.</source>
        <translation>Ohne dass dein Schmerz mehr als ein wenig steigt. Geschätzt ist gut genug: Der Plan beginnt bei höchstens vier Fünfteln davon.</translation>
    </message>
    <message>
        <source>&amp;Print the answers for your doctor…</source>
        <translation>Antworten für die Praxis &amp;drucken …</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Since when it has been hurting</source>
        <translation>Seit wann es weh tut</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>You may leave this empty, and name them later in the menu Edit.</source>
        <translation>Das darf leer bleiben; nachholen kannst du es im Menü Bearbeiten.</translation>
    </message>
    <message>
        <source>By this the plan’s exercises are chosen. You can change it at any time on the page Plan.</source>
        <translation>Danach werden die Übungen des Plans gewählt. Auf der Seite Plan kannst du es jederzeit ändern.</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Dein Plan</translation>
    </message>
    <message>
        <source>The first step</source>
        <translation>Der erste Schritt</translation>
    </message>
    <message>
        <source>&amp;Take me to today</source>
        <translation>&amp;Zum heutigen Tag</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>To the step before; what you gave stays</source>
        <translation>Zum Schritt davor; deine Angaben bleiben</translation>
    </message>
    <message>
        <source>Since w&amp;hen has it been hurting?</source>
        <translation>S&amp;eit wann tut es weh?</translation>
    </message>
    <message>
        <source>What is at hand, and what bothers you?</source>
        <translation>Was hast du zur Hand, und was stört dich?</translation>
    </message>
    <message>
        <source>I gave a &amp;wrong answer</source>
        <translation>Eine Antwort war &amp;falsch</translation>
    </message>
    <message>
        <source>Your goals</source>
        <translation>Deine Ziele</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Everything you log will stand here</source>
        <translation>Alles, was du einträgst, steht dann hier</translation>
    </message>
    <message>
        <source>You can correct an entry, move it to another day or delete it at any time. The plan is worked out anew each time.</source>
        <translation>Du kannst einen Eintrag jederzeit berichtigen, auf einen anderen Tag legen oder löschen. Der Plan wird jedes Mal neu berechnet.</translation>
    </message>
    <message>
        <source>&amp;Go to today’s check-in</source>
        <translation>Zum heutigen &amp;Check-in</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Search the notes (Ctrl+F)</source>
        <translation>Notizen durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>No entry fits. Choose another kind, other days or other words.</source>
        <translation>Kein Eintrag passt. Wähl eine andere Art, andere Tage oder andere Wörter.</translation>
    </message>
    <message>
        <source>Correct this entry or move it to another day (Enter)</source>
        <translation>Diesen Eintrag berichtigen oder auf einen anderen Tag legen (Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete this entry (Del); Ctrl+Z brings it back</source>
        <translation>Diesen Eintrag löschen (Entf); Strg+Z holt ihn zurück</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>B&amp;earbeiten …</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>The chosen card</source>
        <translation>Die gewählte Karte</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Your diary can only be read: nothing that you enter would be saved.</source>
        <translation>Dein Tagebuch lässt sich nur lesen: Was du einträgst, würde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Print plan…</source>
        <translation>&amp;Plan drucken …</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print &amp;report for your physiotherapist…</source>
        <translation>Be&amp;richt für die Physiotherapie drucken …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Pro&amp;tocol…</source>
        <translation>&amp;Protokoll …</translation>
    </message>
    <message>
        <source>The protocol that your diary follows is not here; the standard one stands in for it. You can choose one under Edit, Protocol.</source>
        <translation>Das Protokoll, dem dein Tagebuch folgt, ist nicht da; das übliche vertritt es. Unter Bearbeiten, Protokoll kannst du eines wählen.</translation>
    </message>
    <message>
        <source>All e&amp;xercises…</source>
        <translation>Alle &amp;Übungen …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Copies of your diary…</source>
        <translation>&amp;Kopien deines Tagebuchs …</translation>
    </message>
    <message>
        <source>Type in a &amp;week from paper…</source>
        <translation>Eine &amp;Woche vom Papier eintippen …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Hil&amp;fe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Comeback</source>
        <translation>Ü&amp;ber Comeback</translation>
    </message>
    <message>
        <source>&amp;Visit at the physiotherapist…</source>
        <translation>&amp;Termin in der Physiotherapie …</translation>
    </message>
</context>
<context>
    <name>OrdersDialog</name>
    <message>
        <source>Physiotherapist’s orders</source>
        <translation>Vorgaben der Physiotherapie</translation>
    </message>
    <message>
        <source>Enter what your physiotherapist or doctor ordered, as in the box on the report. It stays in force until it is changed here. What you leave as it is does not change.</source>
        <translation>Trag ein, was dir in Physiotherapie oder Praxis vorgegeben wurde, wie im Kasten auf dem Bericht. Es gilt, bis es hier geändert wird. Was du so lässt, ändert sich nicht.</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Gegeben am</translation>
    </message>
    <message>
        <source>Set the &amp;level to</source>
        <translation>Stufe &amp;setzen auf</translation>
    </message>
    <message>
        <source>&amp;No higher than</source>
        <translation>&amp;Nicht höher als</translation>
    </message>
    <message>
        <source>&amp;Hold the level until</source>
        <translation>Stufe &amp;halten bis</translation>
    </message>
    <message>
        <source>Hold the level until a date</source>
        <translation>Die Stufe bis zu einem Tag halten</translation>
    </message>
    <message>
        <source>&amp;Acceptable pain</source>
        <translation>&amp;Annehmbarer Schmerz</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>Weg&amp;lassen</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>For example who gave the orders, and why</source>
        <translation>Zum Beispiel, von wem die Vorgabe kam und warum</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show what to &amp;do</source>
        <translation>Zeigen, was zu &amp;tun ist</translation>
    </message>
    <message>
        <source>Your way will stand here</source>
        <translation>Dein Weg steht dann hier</translation>
    </message>
    <message>
        <source>From the first short walk to the exercises that keep you going. It begins with a few questions on the Today page.</source>
        <translation>Vom ersten kurzen Spaziergang bis zu den Übungen, die dich in Gang halten. Es beginnt mit ein paar Fragen auf der Seite Heute.</translation>
    </message>
    <message>
        <source>Your way</source>
        <translation>Dein Weg</translation>
    </message>
    <message>
        <source>Exercises of this level</source>
        <translation>Übungen dieser Stufe</translation>
    </message>
    <message>
        <source>Change the pace</source>
        <translation>Tempo ändern</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <source>Your level goes no higher until you choose to move on</source>
        <translation>Deine Stufe steigt nicht weiter, bis du weitergehen willst</translation>
    </message>
    <message>
        <source>&amp;Move on again</source>
        <translation>&amp;Wieder weitergehen</translation>
    </message>
    <message>
        <source>Lifts your own wish to stay</source>
        <translation>Hebt deinen eigenen Wunsch zu bleiben auf</translation>
    </message>
    <message>
        <source>Go &amp;down a level</source>
        <translation>Eine Stufe h&amp;inunter</translation>
    </message>
    <message>
        <source>Moves you one level down; Ctrl+Z takes it back</source>
        <translation>Geht eine Stufe hinunter; Strg+Z nimmt es zurück</translation>
    </message>
    <message>
        <source>Physiotherapist’s &amp;orders…</source>
        <translation>&amp;Vorgaben der Physiotherapie …</translation>
    </message>
    <message>
        <source>Enter what your physiotherapist or doctor ordered</source>
        <translation>Eintragen, was in Physiotherapie oder Praxis vorgegeben wurde</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>&amp;Print plan…</source>
        <translation>&amp;Plan drucken …</translation>
    </message>
    <message>
        <source>Print &amp;report…</source>
        <translation>Be&amp;richt drucken …</translation>
    </message>
    <message>
        <source>Two pages for your physiotherapist or doctor</source>
        <translation>Zwei Seiten für Physiotherapie oder Praxis</translation>
    </message>
    <message>
        <source>All e&amp;xercises…</source>
        <translation>Alle &amp;Übungen …</translation>
    </message>
    <message>
        <source>Where you want to get back to</source>
        <translation>Wohin du zurückwillst</translation>
    </message>
    <message>
        <source>Ho&amp;w does it go now?</source>
        <translation>&amp;Wie geht es jetzt?</translation>
    </message>
    <message>
        <source>What I have and li&amp;ke…</source>
        <translation>Was ich habe und ma&amp;g …</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Name on the print-out</source>
        <translation>&amp;Name auf dem Ausdruck</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>&amp;2 weeks</source>
        <translation>&amp;2 Wochen</translation>
    </message>
    <message>
        <source>&amp;3 months</source>
        <translation>&amp;3 Monate</translation>
    </message>
    <message>
        <source>&amp;1 year</source>
        <translation>&amp;1 Jahr</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>A&amp;lles</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>Als &amp;Tabelle</translation>
    </message>
    <message>
        <source>The same figures, line by line</source>
        <translation>Dieselben Zahlen, Zeile für Zeile</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Save what is in view as a picture (PNG), a drawing (SVG) or a PDF</source>
        <translation>Was zu sehen ist, als Bild (PNG), Zeichnung (SVG) oder PDF speichern</translation>
    </message>
    <message>
        <source>Your course will stand here</source>
        <translation>Dein Verlauf steht dann hier</translation>
    </message>
    <message>
        <source>After your first check-in this page shows how pain and training go together, day by day.</source>
        <translation>Nach deinem ersten Check-in zeigt diese Seite Tag für Tag, wie Schmerz und Training zusammengehen.</translation>
    </message>
    <message>
        <source>&amp;Go to today’s check-in</source>
        <translation>Zum heutigen &amp;Check-in</translation>
    </message>
    <message>
        <source>↑ ↓ read the days. A click or Enter tells what was decided; Ctrl ← → go from mark to mark. ← → move, + − zoom.</source>
        <translation>↑ ↓ lesen die Tage. Ein Klick oder Enter sagt, was entschieden wurde; Strg ← → gehen von Zeichen zu Zeichen. ← → verschieben, + − vergrößern.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Pain, training and level by day</source>
        <translation>Schmerz, Training und Stufe nach Tagen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Training, minutes and loads by week</source>
        <translation>Training, Minuten und Lasten nach Wochen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Answers to the questionnaires</source>
        <translation>Antworten auf die Fragebögen</translation>
    </message>
</context>
<context>
    <name>ProtocolDialog</name>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>The numbers by which levels open and close. Change them together with your physiotherapist; before a changed protocol is used, the program proves that it is safe.</source>
        <translation>Die Zahlen, nach denen sich Stufen öffnen und schließen. Ändere sie zusammen mit deiner Physiotherapeutin oder deinem Physiotherapeuten; bevor ein geändertes Protokoll gilt, beweist das Programm, dass es sicher ist.</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>Numbers of the protocol</source>
        <translation>Zahlen des Protokolls</translation>
    </message>
    <message>
        <source>In this &amp;diary</source>
        <translation>In diesem &amp;Tagebuch</translation>
    </message>
    <message>
        <source>Entries that would have led elsewhere</source>
        <translation>Einträge, die anders ausgegangen wären</translation>
    </message>
    <message>
        <source>Proo&amp;f</source>
        <translation>Be&amp;weis</translation>
    </message>
    <message>
        <source>The proof goes on</source>
        <translation>Der Beweis läuft</translation>
    </message>
    <message>
        <source>S&amp;top the proof</source>
        <translation>Beweis &amp;anhalten</translation>
    </message>
    <message>
        <source>What the proof found</source>
        <translation>Was der Beweis ergab</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Pro&amp;ve and use</source>
        <translation>Bewe&amp;isen und verwenden</translation>
    </message>
</context>
<context>
    <name>ScreeningForm</name>
    <message>
        <source>&amp;None of these</source>
        <translation>&amp;Nichts davon</translation>
    </message>
    <message>
        <source>&amp;Save answers</source>
        <translation>Antworten &amp;speichern</translation>
    </message>
    <message>
        <source>Save the answers now</source>
        <translation>Antworten jetzt speichern</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Three figures from 0 to 10: before, the worst during, and half an hour after. Type them, then press Enter.</source>
        <translation>Drei Zahlen von 0 bis 10: davor, das Schlimmste dabei, und eine halbe Stunde danach. Tipp sie ein, dann drück Enter.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Dabei am schlimmsten</translation>
    </message>
    <message>
        <source>Half an hour after</source>
        <translation>Halbe Stunde danach</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Was war es?</translation>
    </message>
    <message>
        <source>Did you do it all?</source>
        <translation>Hast du alles gemacht?</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Anstrengung, 0 bis 10</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>M&amp;inuten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Reason for not finishing</source>
        <translation>Grund, warum nicht vollständig</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Noti&amp;z</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>Datum der Einheit</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More about this session: effort, minutes, note</source>
        <translation>Mehr zu dieser Einheit: Anstrengung, Minuten, Notiz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Wha&amp;t was it?</source>
        <translation>Was wa&amp;r es?</translation>
    </message>
    <message>
        <source>Did you do it al&amp;l?</source>
        <translation>Hast d&amp;u alles gemacht?</translation>
    </message>
    <message>
        <source>Effo&amp;rt, 0 to 10</source>
        <translation>Anstren&amp;gung, 0 bis 10</translation>
    </message>
    <message>
        <source>Reason for not finishin&amp;g</source>
        <translation>Grund, warum nicht &amp;vollständig</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>Fü&amp;r</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Lan&amp;guage (from the next start)</source>
        <translation>&amp;Sprache (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>&amp;Number to ring in an emergency</source>
        <translation>&amp;Nummer für den Notfall</translation>
    </message>
    <message>
        <source>Figures stand st&amp;ill</source>
        <translation>Figuren stehen st&amp;ill</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Weights in</source>
        <translation>&amp;Gewichte in</translation>
    </message>
    <message>
        <source>My &amp;day begins at</source>
        <translation>Mein Tag &amp;beginnt um</translation>
    </message>
    <message>
        <source>Who is up late logs for the day before.</source>
        <translation>Wer lange auf ist, trägt noch für den Vortag ein.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>For this &amp;morning’s figure, at</source>
        <translation>An die &amp;Morgenangabe, um</translation>
    </message>
    <message>
        <source>Time of the reminder for the morning’s figure</source>
        <translation>Uhrzeit der Erinnerung an die Morgenangabe</translation>
    </message>
    <message>
        <source>For &amp;what the plan asks, at</source>
        <translation>An das, &amp;was der Plan vorsieht, um</translation>
    </message>
    <message>
        <source>Time of the reminder for the plan</source>
        <translation>Uhrzeit der Erinnerung an den Plan</translation>
    </message>
    <message>
        <source>To &amp;get up when sitting, every</source>
        <translation>Beim Sitzen auf&amp;zustehen, alle</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes between two reminders to get up</source>
        <translation>Minuten zwischen zwei Erinnerungen aufzustehen</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Ruhe von</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>Ruhe &amp;bis</translation>
    </message>
    <message>
        <source>Closing the window leaves Comeback in the &amp;tray</source>
        <translation>Wird das Fenster geschlossen, bleibt Comeback in der &amp;Leiste</translation>
    </message>
    <message>
        <source>Reminders come while Comeback runs, and never say anything of your diary.</source>
        <translation>Erinnerungen kommen, solange Comeback läuft, und sagen nie etwas aus deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privatsphäre und Daten</translation>
    </message>
    <message>
        <source>Your diary is this file:</source>
        <translation>Dein Tagebuch ist diese Datei:</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>Ordner an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>Alles &amp;löschen …</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>N&amp;o</source>
        <translation>Nei&amp;n</translation>
    </message>
    <message>
        <source>&amp;Log a session</source>
        <translation>&amp;Einheit eintragen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>What opens next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Tells the plan that your pain has flared up: it turns to gentle days</source>
        <translation>Sagt dem Plan, dass dein Schmerz aufgeflammt ist: Er wechselt zu sanften Tagen</translation>
    </message>
    <message>
        <source>New &amp;warning sign?</source>
        <translation>Neues &amp;Warnzeichen?</translation>
    </message>
    <message>
        <source>Opens the questions about warning signs</source>
        <translation>Öffnet die Fragen nach Warnzeichen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Answer the &amp;questions</source>
        <translation>Fragen bean&amp;tworten</translation>
    </message>
    <message>
        <source>&amp;Yes, this is a flare</source>
        <translation>&amp;Ja, das ist ein Schub</translation>
    </message>
    <message>
        <source>Another chec&amp;k-in</source>
        <translation>Noch ein Chec&amp;k-in</translation>
    </message>
    <message>
        <source>This is a fl&amp;are</source>
        <translation>Das ist ein Sc&amp;hub</translation>
    </message>
    <message>
        <source>Start &amp;the session</source>
        <translation>Einhei&amp;t beginnen</translation>
    </message>
    <message>
        <source>A few eas&amp;y movements…</source>
        <translation>Ein paar leichte Bewegun&amp;gen …</translation>
    </message>
    <message>
        <source>No figure was logged for yesterday morning</source>
        <translation>Für gestern Morgen wurde nichts eingetragen</translation>
    </message>
    <message>
        <source>Yesterday’s f&amp;igure</source>
        <translation>Angabe &amp;von gestern</translation>
    </message>
    <message>
        <source>Stay here or &amp;go down…</source>
        <translation>Hier bleiben &amp;oder hinunter …</translation>
    </message>
</context>
<context>
    <name>comeback::app::AboutDialog</name>
    <message>
        <source>The licence</source>
        <translation>Die Lizenz</translation>
    </message>
    <message>
        <source>About Comeback</source>
        <translation>Über Comeback</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Comeback %1</source>
        <translation>Comeback %1</translation>
    </message>
    <message>
        <source>Coaches you back to activity after a flare of low back pain, step by step.</source>
        <translation>Bringt dich nach einem Schub von Kreuzschmerzen Schritt für Schritt wieder in Bewegung.</translation>
    </message>
    <message>
        <source>Its rules and words come from published sources, which stand beside them. No clinician has reviewed the program yet.</source>
        <translation>Seine Regeln und Worte stammen aus veröffentlichten Quellen, die jeweils dabeistehen. Noch hat keine Fachperson das Programm geprüft.</translation>
    </message>
    <message>
        <source>© 2026 The Comeback authors. Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation>© 2026 The Comeback authors. Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
</context>
<context>
    <name>comeback::app::AnswerView</name>
    <message>
        <source>Show me the r&amp;ule</source>
        <translation>Zeig mir die Rege&amp;l</translation>
    </message>
</context>
<context>
    <name>comeback::app::Application</name>
    <message numerus="yes">
        <source>Restored: %n entries. The diary that was here is set aside.</source>
        <translation>
            <numerusform>Wiederhergestellt: %n Eintrag. Das bisherige Tagebuch liegt daneben.</numerusform>
            <numerusform>Wiederhergestellt: %n Einträge. Das bisherige Tagebuch liegt daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some files could not be removed</source>
        <extracomment>%1: the names of the files, one below the other.</extracomment>
        <translation>Manche Dateien konnten nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Comeback: demonstration</source>
        <extracomment>The title of the window over an invented diary.</extracomment>
        <translation>Comeback: Vorführung</translation>
    </message>
    <message numerus="yes">
        <source>Last copy in your second folder: %n day(s) ago</source>
        <translation>
            <numerusform>Letzte Kopie im zweiten Ordner: vor %n Tag</numerusform>
            <numerusform>Letzte Kopie im zweiten Ordner: vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last copy: %n day(s) ago</source>
        <translation>
            <numerusform>Letzte Kopie: vor %n Tag</numerusform>
            <numerusform>Letzte Kopie: vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies can’t be made at the moment: see File, Copies</source>
        <translation>Gerade lassen sich keine Kopien machen: siehe Datei, Kopien</translation>
    </message>
    <message>
        <source>The newest copy of your diary could not be read. A new one is made; see File, Copies.</source>
        <translation>Die neueste Kopie deines Tagebuchs ließ sich nicht lesen. Eine neue wird gemacht; siehe Datei, Kopien.</translation>
    </message>
    <message>
        <source>Your diary is open elsewhere</source>
        <translation>Dein Tagebuch ist woanders offen</translation>
    </message>
    <message>
        <source>Another window of Comeback has %1 open, and it cannot be brought to the front from here. It may be on another computer. Close it there, then start again. Nothing was changed.</source>
        <translation>Ein anderes Fenster von Comeback hat %1 offen und lässt sich von hier nicht nach vorn holen. Vielleicht ist es auf einem anderen Rechner. Schließ es dort, dann starte noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What is in these files is still there: their folder cannot be written to, or its drive is gone. Delete them by hand:

%1</source>
        <translation>Was in diesen Dateien steht, ist noch da: In ihren Ordner kann nicht geschrieben werden, oder das Laufwerk ist weg. Bitte lösche sie von Hand:

%1</translation>
    </message>
</context>
<context>
    <name>comeback::app::CareAdvice</name>
    <message>
        <source>You answered yes to: %1</source>
        <translation>Du hast Ja gesagt zu: %1</translation>
    </message>
    <message>
        <source>You can say: “%1”</source>
        <extracomment>Followed by words to use on the telephone, in quotation marks</extracomment>
        <translation>Du kannst sagen: „%1“</translation>
    </message>
</context>
<context>
    <name>comeback::app::CareView</name>
    <message>
        <source>A &amp;clinician has seen me and says I may exercise…</source>
        <translation>Eine Fach&amp;person hat mich gesehen und sagt, ich darf trainieren …</translation>
    </message>
    <message>
        <source>Seen by a clinician</source>
        <translation>Von einer Fachperson gesehen</translation>
    </message>
    <message>
        <source>Has a doctor or physiotherapist seen you about this since, and said that you may exercise?</source>
        <translation>Hat dich seitdem jemand in Praxis oder Physiotherapie deswegen gesehen und gesagt, dass du trainieren darfst?</translation>
    </message>
</context>
<context>
    <name>comeback::app::CheckInForm</name>
    <message>
        <source>How is your back this morning?</source>
        <translation>Wie geht es deinem Rücken heute Morgen?</translation>
    </message>
    <message>
        <source>How was your back on the morning of %1?</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Wie ging es deinem Rücken am %1 morgens?</translation>
    </message>
    <message>
        <source>And how was your back when you got up today?</source>
        <translation>Und wie ging es deinem Rücken heute beim Aufstehen?</translation>
    </message>
</context>
<context>
    <name>comeback::app::CopiesDialog</name>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>set aside when a copy was restored</source>
        <translation>beim Wiederherstellen beiseitegelegt</translation>
    </message>
    <message>
        <source>Copies of your diary</source>
        <translation>Kopien deines Tagebuchs</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Copy to a &amp;file…</source>
        <translation>Kopie in eine &amp;Datei …</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What is in &amp;it?</source>
        <translation>Was ist dar&amp;in?</translation>
    </message>
    <message>
        <source>&amp;Restore it…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>A second folder for copies, best on another disk:</source>
        <translation>Ein zweiter Ordner für Kopien, am besten auf einem anderen Datenträger:</translation>
    </message>
    <message>
        <source>Second folder for copies</source>
        <translation>Zweiter Ordner für Kopien</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wä&amp;hlen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Es gibt noch keine Kopie.</translation>
    </message>
    <message>
        <source>The last copy is of today.</source>
        <translation>Die letzte Kopie ist von heute.</translation>
    </message>
    <message numerus="yes">
        <source>The last copy is %n day(s) old.</source>
        <translation>
            <numerusform>Die letzte Kopie ist %n Tag alt.</numerusform>
            <numerusform>Die letzte Kopie ist %n Tage alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Copied and checked: %n entries.</source>
        <translation>
            <numerusform>✓ Kopiert und geprüft: %n Eintrag.</numerusform>
            <numerusform>✓ Kopiert und geprüft: %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to a file</source>
        <translation>Kopie in eine Datei</translation>
    </message>
    <message>
        <source>✓ Whole and checked. Entries: %1.</source>
        <translation>✓ Heil und geprüft. Einträge: %1.</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Der letzte ist vom %1.</translation>
    </message>
    <message>
        <source>It holds the same as your diary.</source>
        <translation>Sie enthält dasselbe wie dein Tagebuch.</translation>
    </message>
    <message>
        <source>Only in your diary: %1 · only in the copy: %2 · different: %3.</source>
        <translation>Nur im Tagebuch: %1 · nur in der Kopie: %2 · verschieden: %3.</translation>
    </message>
    <message>
        <source>Restore this copy?</source>
        <translation>Diese Kopie wiederherstellen?</translation>
    </message>
    <message>
        <source>The copy takes the place of your diary. Your diary as it is now is set aside, not deleted: restoring that file undoes this.</source>
        <translation>Die Kopie tritt an die Stelle deines Tagebuchs. Das jetzige wird beiseitegelegt, nicht gelöscht: Wird jene Datei wiederhergestellt, ist es rückgängig.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>The copy of %1.</source>
        <extracomment>%1 is when a copy was made.</extracomment>
        <translation>Die Kopie vom %1.</translation>
    </message>
    <message>
        <source>regular copy</source>
        <translation>gewöhnliche Kopie</translation>
    </message>
    <message>
        <source>It can’t be read: back up now.</source>
        <translation>Sie lässt sich nicht lesen: Sichere jetzt.</translation>
    </message>
    <message>
        <source>It holds all that is in your diary, and was checked just now.</source>
        <translation>Sie enthält alles, was in deinem Tagebuch steht, und wurde gerade eben geprüft.</translation>
    </message>
    <message>
        <source>Your diary has changed since. It was checked just now, and is whole.</source>
        <translation>Dein Tagebuch hat sich seither geändert. Sie wurde gerade eben geprüft und ist heil.</translation>
    </message>
    <message>
        <source>Another copy was restored since. It was checked just now, and is whole.</source>
        <translation>Seither wurde eine andere Kopie wiederhergestellt. Sie wurde gerade eben geprüft und ist heil.</translation>
    </message>
    <message>
        <source>✓ No new copy is needed: the newest one holds all that is in your diary. It was checked just now.</source>
        <translation>✓ Eine neue Kopie ist nicht nötig: Die neueste enthält alles, was in deinem Tagebuch steht. Sie wurde gerade eben geprüft.</translation>
    </message>
    <message>
        <source>Restore one from else&amp;where…</source>
        <translation>Eine von &amp;anderswo wiederherstellen …</translation>
    </message>
</context>
<context>
    <name>comeback::app::CopyFromElsewhere</name>
    <message>
        <source>Take a diary or a copy of it</source>
        <translation>Ein Tagebuch oder eine Kopie nehmen</translation>
    </message>
    <message>
        <source>Diaries (*.db);;All files (*)</source>
        <translation>Tagebücher (*.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>comeback::app::CopyList</name>
    <message>
        <source>Copies of your diary</source>
        <translation>Kopien deines Tagebuchs</translation>
    </message>
    <message>
        <source>%1 · entries: %2</source>
        <extracomment>A copy in a list: %1 is when it was made, %2 how many entries it has.</extracomment>
        <translation>%1 · Einträge: %2</translation>
    </message>
    <message>
        <source>%1 · can’t be read</source>
        <translation>%1 · nicht lesbar</translation>
    </message>
</context>
<context>
    <name>comeback::app::CopyWords</name>
    <message>
        <source>There is no such file or folder. If it is on a drive, connect it.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht. Liegt sie auf einem Laufwerk, verbinde es.</translation>
    </message>
    <message>
        <source>The copy is damaged. Try an older one.</source>
        <translation>Die Kopie ist beschädigt. Versuch eine ältere.</translation>
    </message>
    <message>
        <source>This file is no copy of a diary.</source>
        <translation>Diese Datei ist keine Kopie eines Tagebuchs.</translation>
    </message>
    <message>
        <source>A later version of Comeback wrote this copy. Update this program.</source>
        <translation>Eine spätere Version von Comeback hat diese Kopie geschrieben. Aktualisiere das Programm.</translation>
    </message>
    <message>
        <source>Another program is using it. Try again in a moment.</source>
        <translation>Ein anderes Programm benutzt sie. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation>Du darfst dort nicht schreiben. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, or choose another place.</source>
        <translation>Der Datenträger ist voll. Schaff Platz oder wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk failed. Check it, or take another one.</source>
        <translation>Der Datenträger hat versagt. Prüf ihn oder nimm einen anderen.</translation>
    </message>
    <message>
        <source>An unexpected failure of the storage.</source>
        <translation>Ein unerwarteter Fehler des Speichers.</translation>
    </message>
    <message>
        <source>Another program has the diary open. Close it and try again.</source>
        <translation>Ein anderes Programm hat das Tagebuch offen. Schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>A file of that name is there already, and was left as it is. Choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon, sie blieb, wie sie ist. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is your diary itself.</source>
        <translation>Das ist dein Tagebuch selbst.</translation>
    </message>
    <message>
        <source>The copy is encrypted and needs its passphrase.</source>
        <translation>Die Kopie ist verschlüsselt und braucht ihren Kennsatz.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the copy was altered.</source>
        <translation>Der Kennsatz ist falsch, oder die Kopie wurde verändert.</translation>
    </message>
    <message>
        <source>The encrypted copy was cut short or altered. Try an older one.</source>
        <translation>Die verschlüsselte Kopie wurde gekürzt oder verändert. Versuch eine ältere.</translation>
    </message>
    <message>
        <source>The encrypted copy asks for more memory than any that Comeback makes.</source>
        <translation>Die verschlüsselte Kopie verlangt mehr Speicher als jede, die Comeback macht.</translation>
    </message>
    <message>
        <source>That did not work; your diary is as it was</source>
        <translation>Das ging nicht; dein Tagebuch ist, wie es war</translation>
    </message>
    <message>
        <source>Nothing in this file can be read any more. It was left as it is. Try a copy of your diary.</source>
        <translation>In dieser Datei ist nichts mehr lesbar. Sie blieb, wie sie ist. Versuche es mit einer Kopie deines Tagebuchs.</translation>
    </message>
</context>
<context>
    <name>comeback::app::DecisionCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was decided on %1</source>
        <translation>Was am %1 entschieden wurde</translation>
    </message>
</context>
<context>
    <name>comeback::app::DoseTiles</name>
    <message>
        <source>a light weight</source>
        <extracomment>After a dose such as &quot;2 × 8&quot;: the first time the person chooses the weight.</extracomment>
        <translation>ein leichtes Gewicht</translation>
    </message>
</context>
<context>
    <name>comeback::app::Draft</name>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>%1 for %2, typed %3</source>
        <extracomment>%1 is what was begun, such as &quot;Check-in&quot;, %2 its date, %3 when it was typed.</extracomment>
        <translation>%1 für %2, eingetippt am %3</translation>
    </message>
    <message>
        <source>This is what you typed %1. It is not saved yet: look it over, then save it.</source>
        <extracomment>%1 is when it was typed.</extracomment>
        <translation>Das hast du am %1 eingetippt. Es ist noch nicht gespeichert: Sieh es durch, dann speichere es.</translation>
    </message>
    <message>
        <source>Orders of your physiotherapist</source>
        <translation>Vorgaben der Physiotherapie</translation>
    </message>
    <message>
        <source>A week from paper</source>
        <translation>Eine Woche vom Papier</translation>
    </message>
    <message>
        <source>A correction in History</source>
        <translation>Eine Berichtigung im Verlauf</translation>
    </message>
</context>
<context>
    <name>comeback::app::EntryDetails</name>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This entry led to no decision.</source>
        <translation>Dieser Eintrag hat zu keiner Entscheidung geführt.</translation>
    </message>
    <message>
        <source>Before it was corrected</source>
        <translation>Vor der Korrektur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What an entry held before: %1 is its date, %2 what was logged.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>comeback::app::EntryForm</name>
    <message>
        <source>Correct: %1</source>
        <extracomment>%1 is a kind of entry, such as &quot;Check-in&quot;</extracomment>
        <translation>Berichtigen: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>This can’t be saved as it stands.</source>
        <translation>So lässt sich das nicht speichern.</translation>
    </message>
    <message>
        <source>“%1” can’t be saved as it stands: it is missing, too long or out of its range.</source>
        <extracomment>%1 is the name of a field, such as &quot;Note&quot;</extracomment>
        <translation>„%1“ lässt sich so nicht speichern: Es fehlt, ist zu lang oder außerhalb des Bereichs.</translation>
    </message>
</context>
<context>
    <name>comeback::app::EntryWords</name>
    <message>
        <source>Pain %1, comfortable walking for %2 minutes</source>
        <translation>Schmerz %1, bequemes Gehen %2 Minuten</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>muscle ache</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>no muscle ache</source>
        <translation>kein Muskelkater</translation>
    </message>
    <message>
        <source>sleep %1</source>
        <translation>Schlaf %1</translation>
    </message>
    <message>
        <source>stiffness %1</source>
        <translation>Steifigkeit %1</translation>
    </message>
    <message>
        <source>mood %1</source>
        <translation>Stimmung %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Vertrauen %1</translation>
    </message>
    <message>
        <source>Pain %1 before, %2 at worst, %3 after</source>
        <translation>Schmerz %1 davor, %2 am schlimmsten, %3 danach</translation>
    </message>
    <message>
        <source>an extra walk</source>
        <translation>ein Spaziergang mehr</translation>
    </message>
    <message>
        <source>part of it</source>
        <translation>ein Teil davon</translation>
    </message>
    <message>
        <source>stopped because of pain</source>
        <translation>wegen Schmerz aufgehört</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Anstrengung %1</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Short questions</source>
        <translation>Kurze Fragen</translation>
    </message>
    <message>
        <source>%1: no warning sign</source>
        <extracomment>%1: which questions were asked</extracomment>
        <translation>%1: kein Warnzeichen</translation>
    </message>
    <message>
        <source>%1: yes to “%2”</source>
        <translation>%1: Ja zu „%2“</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>“, „</translation>
    </message>
    <message>
        <source>A clinician said that you may exercise</source>
        <translation>Eine Fachperson hat gesagt, dass du trainieren darfst</translation>
    </message>
    <message>
        <source>You said: this is a flare</source>
        <translation>Du hast gesagt: Das ist ein Schub</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>no higher than %1</source>
        <translation>nicht höher als %1</translation>
    </message>
    <message>
        <source>no highest level any more</source>
        <translation>keine höchste Stufe mehr</translation>
    </message>
    <message>
        <source>hold until %1</source>
        <translation>halten bis %1</translation>
    </message>
    <message>
        <source>hold lifted</source>
        <translation>Halten aufgehoben</translation>
    </message>
    <message>
        <source>acceptable pain %1</source>
        <translation>annehmbarer Schmerz %1</translation>
    </message>
    <message>
        <source>acceptable pain as usual</source>
        <translation>annehmbarer Schmerz wie üblich</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>no exercise excluded any more</source>
        <translation>keine Übung mehr ausgenommen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Ordered by a clinician: %1</source>
        <translation>Von einer Fachperson vorgegeben: %1</translation>
    </message>
    <message>
        <source>Your own choice: %1</source>
        <translation>Deine eigene Wahl: %1</translation>
    </message>
    <message>
        <source> %1 × %2 s</source>
        <translation> %1 × %2 s</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>All-clear</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Written down on %1</source>
        <translation>Aufgeschrieben am %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, corrected on %2.</source>
        <extracomment>%1: &quot;Written down on …&quot;</extracomment>
        <translation>%1, berichtigt am %2.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Comfortable walking, minutes</source>
        <translation>Bequemes Gehen, Minuten</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Muscle ache</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>Sleep, 0 to 10</source>
        <translation>Schlaf, 0 bis 10</translation>
    </message>
    <message>
        <source>Stiffness, 0 to 10</source>
        <translation>Steifigkeit, 0 bis 10</translation>
    </message>
    <message>
        <source>Mood, 0 to 10</source>
        <translation>Stimmung, 0 bis 10</translation>
    </message>
    <message>
        <source>Confidence, 0 to 10</source>
        <translation>Vertrauen, 0 bis 10</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation>Schlimmster Schmerz dabei</translation>
    </message>
    <message>
        <source>Pain half an hour after</source>
        <translation>Schmerz eine halbe Stunde danach</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>Effort, 0 to 10</source>
        <translation>Anstrengung, 0 bis 10</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Reason for not finishing</source>
        <translation>Grund, warum nicht vollständig</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Gestellte Fragen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Vorgegeben von</translation>
    </message>
    <message>
        <source>Set the level to</source>
        <translation>Stufe setzen auf</translation>
    </message>
    <message>
        <source>No higher than</source>
        <translation>Nicht höher als</translation>
    </message>
    <message>
        <source>Hold until</source>
        <translation>Halten bis</translation>
    </message>
    <message>
        <source>Acceptable pain</source>
        <translation>Annehmbarer Schmerz</translation>
    </message>
    <message>
        <source>Exercises left out</source>
        <translation>Weggelassene Übungen</translation>
    </message>
    <message>
        <source>The training of the plan</source>
        <translation>Das Training des Plans</translation>
    </message>
    <message>
        <source>An extra walk</source>
        <translation>Ein Spaziergang mehr</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Ein Teil davon</translation>
    </message>
    <message>
        <source>Stopped because of pain</source>
        <translation>Wegen Schmerz aufgehört</translation>
    </message>
    <message>
        <source>The short ones</source>
        <translation>Die kurzen</translation>
    </message>
    <message>
        <source>A clinician</source>
        <translation>Eine Fachperson</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Du selbst</translation>
    </message>
    <message>
        <source> with %1</source>
        <extracomment>Behind an exercise; %1 is a load such as 8 kg.</extracomment>
        <translation> mit %1</translation>
    </message>
</context>
<context>
    <name>comeback::app::EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>These files are removed for good, and the settings:</source>
        <translation>Diese Dateien werden endgültig gelöscht, und die Einstellungen:</translation>
    </message>
    <message>
        <source>Files that are removed</source>
        <translation>Dateien, die gelöscht werden</translation>
    </message>
    <message>
        <source>&amp;I have what I want to keep</source>
        <translation>&amp;Ich habe, was ich behalten will</translation>
    </message>
    <message>
        <source>&amp;Erase everything</source>
        <translation>Alles &amp;löschen</translation>
    </message>
    <message>
        <source>Out of reach: copies in other folders and on other disks, files that you exported or printed, and what a disk still keeps of removed files. Copies of another diary stay where they are.</source>
        <translation>Nicht erreichbar: Kopien in anderen Ordnern und auf anderen Datenträgern, was du exportiert oder gedruckt hast, und was ein Datenträger von gelöschten Dateien noch behält. Kopien eines anderen Tagebuchs bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>comeback::app::ExerciseChoice</name>
    <message>
        <source>Find an exercise</source>
        <translation>Übung suchen</translation>
    </message>
    <message>
        <source>No exercise has “%1” in its name.</source>
        <translation>Keine Übung hat „%1“ im Namen.</translation>
    </message>
</context>
<context>
    <name>comeback::app::ExerciseTable</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Exercises that were done</source>
        <translation>Gemachte Übungen</translation>
    </message>
    <message>
        <source>Exercise to add</source>
        <translation>Übung zum Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove the chosen row</source>
        <translation>Gewählte Zeile &amp;entfernen</translation>
    </message>
    <message>
        <source>Sets of %1</source>
        <extracomment>%1 is an exercise</extracomment>
        <translation>Sätze von %1</translation>
    </message>
    <message>
        <source>Repetitions of %1</source>
        <translation>Wiederholungen von %1</translation>
    </message>
    <message>
        <source>Seconds of %1</source>
        <translation>Sekunden von %1</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Load of %1</source>
        <translation>Gewicht bei %1</translation>
    </message>
</context>
<context>
    <name>comeback::app::ExerciseTile</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of an exercise of today; %1 is its name, %2 its dose.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shows how it is done</source>
        <translation>Zeigt, wie sie geht</translation>
    </message>
</context>
<context>
    <name>comeback::app::ExerciseView</name>
    <message>
        <source>You may feel: %1</source>
        <extracomment>%1 is what an exercise should feel like.</extracomment>
        <translation>Das darfst du spüren: %1</translation>
    </message>
    <message>
        <source>Look out for: %1</source>
        <extracomment>%1 is something that often goes wrong, in words.</extracomment>
        <translation>Achte auf: %1</translation>
    </message>
    <message>
        <source>What works: %1.</source>
        <extracomment>%1 is a list of parts of the body.</extracomment>
        <translation>Was arbeitet: %1.</translation>
    </message>
    <message>
        <source>Not meant: %1</source>
        <extracomment>%1 is what an exercise should not feel like, and what to do then.</extracomment>
        <translation>Nicht gemeint: %1</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Liebling mehr</translation>
    </message>
    <message>
        <source>I like this one</source>
        <translation>Die mag ich</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Diese nicht</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is a study or a guideline in short.</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>How: %1.</source>
        <extracomment>How an exercise is done; %1 is a position such as &quot;on the floor&quot;.</extracomment>
        <translation>Wie: %1.</translation>
    </message>
    <message>
        <source>You need: %1.</source>
        <translation>Du brauchst: %1.</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <extracomment>%1 is an exercise.</extracomment>
        <translation>Leichter: %1</translation>
    </message>
    <message>
        <source>Harder, later: %1</source>
        <extracomment>%1 is an exercise.</extracomment>
        <translation>Schwerer, später: %1</translation>
    </message>
    <message>
        <source>No equipment.</source>
        <translation>Ohne Gerät.</translation>
    </message>
</context>
<context>
    <name>comeback::app::ExercisesDialog</name>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>The chosen exercise</source>
        <translation>Die gewählte Übung</translation>
    </message>
    <message>
        <source>&amp;Try it step by step</source>
        <translation>Schritt für Schritt &amp;probieren</translation>
    </message>
    <message>
        <source>A few minutes of &amp;mobility</source>
        <translation>Ein paar Minuten &amp;Beweglichkeit</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>comeback::app::ExportDiary</name>
    <message>
        <source>Diary file, for another computer (*.json)</source>
        <translation>Tagebuchdatei, für einen anderen Rechner (*.json)</translation>
    </message>
    <message>
        <source>Table, for a spreadsheet (*.csv)</source>
        <translation>Tabelle, für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Health record, FHIR (*.fhir.json)</source>
        <translation>Gesundheitsakte, FHIR (*.fhir.json)</translation>
    </message>
    <message>
        <source>Export your diary</source>
        <translation>Tagebuch exportieren</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1.</source>
        <extracomment>%n counts entries, %1 is a file.</extracomment>
        <translation>
            <numerusform>%n Eintrag nach %1 geschrieben.</numerusform>
            <numerusform>%n Einträge nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comeback::app::FieldEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Choice of an order: it says nothing about this.</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Exercises to leave out</source>
        <translation>Übungen zum Weglassen</translation>
    </message>
</context>
<context>
    <name>comeback::app::FigureView</name>
    <message>
        <source>Figure: %1</source>
        <extracomment>What a screen reader says of a picture; %1 is an exercise.</extracomment>
        <translation>Figur: %1</translation>
    </message>
    <message>
        <source>Space stops the figure and lets it go on.</source>
        <translation>Die Leertaste hält die Figur an und lässt sie weitergehen.</translation>
    </message>
</context>
<context>
    <name>comeback::app::FirstRun</name>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Each activity needs a name and a figure, and each name may stand there once. Or leave all empty.</source>
        <translation>Jede Tätigkeit braucht einen Namen und eine Zahl, und jeder Name darf nur einmal dastehen. Oder lass alles leer.</translation>
    </message>
    <message>
        <source>You begin at %1: %2</source>
        <extracomment>%1 is a level such as W3, %2 what it asks.</extracomment>
        <translation>Du beginnst bei %1: %2</translation>
    </message>
    <message>
        <source>That is a little below what you can do now, so that it goes well from the first day. While the pain stays at %1 or below, the next level opens after a few sessions; a spike takes you back a step, and that is part of the way.</source>
        <translation>Das ist ein wenig unter dem, was du jetzt kannst, damit es vom ersten Tag an gut geht. Solange der Schmerz bei %1 oder darunter bleibt, öffnet sich nach ein paar Einheiten die nächste Stufe; ein Anstieg führt einen Schritt zurück, und das gehört zum Weg.</translation>
    </message>
    <message>
        <source>First come gentle days, until your back has calmed down. Then this is where you begin, and the next level opens after a few sessions.</source>
        <translation>Erst kommen sanfte Tage, bis sich dein Rücken beruhigt hat. Dann fängst du hier an, und nach ein paar Einheiten öffnet sich die nächste Stufe.</translation>
    </message>
    <message>
        <source>That is below what you can do now. Your pain is above %1 at the moment, and you can begin all the same: the plan takes a little off each day until it is calmer. Then the next level opens after a few sessions; a spike takes you back a step, and that is part of the way.</source>
        <extracomment>%1 is a pain from 0 to 10.</extracomment>
        <translation>Das ist weniger, als du jetzt kannst. Dein Schmerz liegt zurzeit über %1, und du kannst trotzdem anfangen: Der Plan nimmt jeden Tag etwas weg, bis es ruhiger wird. Dann öffnet sich nach ein paar Einheiten die nächste Stufe; ein Anstieg führt einen Schritt zurück, und das gehört dazu.</translation>
    </message>
    <message>
        <source>These are the shortest walks of the plan, and longer than what you can do comfortably now. Take them in as many parts as you like, with a rest between; the minutes of the day are what counts. While the pain stays at %1 or below, the next level opens after a few sessions.</source>
        <extracomment>%1 is a pain from 0 to 10.</extracomment>
        <translation>Das sind die kürzesten Spaziergänge des Plans, und länger, als du jetzt bequem gehen kannst. Teile sie auf, wie du magst, mit Pausen dazwischen; es zählen die Minuten des Tages. Solange der Schmerz bei %1 oder darunter bleibt, öffnet sich die nächste Stufe nach ein paar Einheiten.</translation>
    </message>
</context>
<context>
    <name>comeback::app::GuidedDialog</name>
    <message>
        <source>Your session</source>
        <translation>Deine Einheit</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Schmerz vor der Einheit</translation>
    </message>
    <message>
        <source>S&amp;top, it hurts</source>
        <translation>Halt, es &amp;tut weh</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Another one</source>
        <translation>Eine &amp;andere</translation>
    </message>
    <message>
        <source>So&amp;und when the time is up</source>
        <translation>T&amp;on, wenn die Zeit um ist</translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metre(s)</source>
        <translation>
            <numerusform>%n Meter</numerusform>
            <numerusform>%n Meter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <extracomment>%1 is an amount such as &quot;8 repetitions&quot;.</extracomment>
        <translation>%1 auf jeder Seite</translation>
    </message>
    <message>
        <source>How is your back now, before you begin?</source>
        <translation>Wie geht es deinem Rücken jetzt, bevor du anfängst?</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Where one stands in a session: &quot;2 of 7: Bridge&quot;.</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Begi&amp;n</source>
        <translation>A&amp;nfangen</translation>
    </message>
    <message>
        <source>Sta&amp;rt the clock</source>
        <translation>&amp;Uhr starten</translation>
    </message>
    <message>
        <source>Set &amp;done</source>
        <translation>Satz &amp;fertig</translation>
    </message>
    <message>
        <source>&amp;Done already</source>
        <translation>Schon &amp;fertig</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Go on after the &amp;pause</source>
        <translation>Nach der &amp;Pause weiter</translation>
    </message>
    <message>
        <source>Rest %1</source>
        <extracomment>Before a time such as 0:45, between two sets.</extracomment>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>There is no other exercise with this purpose that is as easy.</source>
        <translation>Es gibt keine andere Übung mit diesem Zweck, die so leicht ist.</translation>
    </message>
    <message>
        <source>A few movements</source>
        <translation>Ein paar Bewegungen</translation>
    </message>
    <message>
        <source>This one may wait until later today: close the window, and go on then.</source>
        <translation>Das hat Zeit bis später am Tag: Schließ das Fenster und mach dann weiter.</translation>
    </message>
    <message>
        <source>Time %1 of %2 today</source>
        <translation>%1. von %2 Malen heute</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Satz %1 von %2</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>comeback::app::HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What you logged</source>
        <translation>Dein Eintrag</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>Wozu es führte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <extracomment>What a session came to, by the figure of a later day; %1 is a decision.</extracomment>
        <translation>Später: %1</translation>
    </message>
</context>
<context>
    <name>comeback::app::HistoryPage</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Einträge: %1</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>Einträge: %1 von %2</translation>
    </message>
    <message>
        <source>Saved. What follows was worked out anew; Ctrl+Z takes it back.</source>
        <translation>Gespeichert. Was danach kommt, wurde neu berechnet; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Gelöscht. Strg+Z holt es zurück.</translation>
    </message>
</context>
<context>
    <name>comeback::app::ImportDialog</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What %1 would bring</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Was %1 bringen würde</translation>
    </message>
    <message>
        <source>&amp;Pass over what cannot be used</source>
        <translation>Ü&amp;bergehen, was nicht zu gebrauchen ist</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>as they look</source>
        <translation>wie es aussieht</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB.</source>
        <translation>%1 ist größer als 64 MB.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>The file cannot be taken as it is. Nothing was changed.</source>
        <translation>Die Datei kann so nicht übernommen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>New entries: %1 · changed: %2 · removed: %3 · already here: %4.</source>
        <translation>Neue Einträge: %1 · geändert: %2 · entfernt: %3 · schon da: %4.</translation>
    </message>
    <message>
        <source>Fractions rounded half up: %1.</source>
        <translation>Kaufmännisch gerundet: %1.</translation>
    </message>
    <message>
        <source>Cannot be used: %1.</source>
        <translation>Nicht zu gebrauchen: %1.</translation>
    </message>
    <message>
        <source>Imported. New entries: %1, changed: %2. Ctrl+Z takes it back.</source>
        <translation>Importiert. Neue Einträge: %1, geändert: %2. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Say which column is the date and which the pain. Nothing was changed yet.</source>
        <translation>Sag, welche Spalte das Datum ist und welche der Schmerz. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>What the file would bring</source>
        <translation>Was die Datei bringen würde</translation>
    </message>
    <message>
        <source>This is the diary that is open.</source>
        <translation>Das ist das Tagebuch, das gerade offen ist.</translation>
    </message>
    <message>
        <source>Rows without a figure: %1.</source>
        <extracomment>%1 is a number of rows in which no pain figure stands.</extracomment>
        <translation>Zeilen ohne Zahl: %1.</translation>
    </message>
    <message>
        <source>Your diary is empty and takes over the protocol “%1”.</source>
        <extracomment>%1 is the name of a protocol.</extracomment>
        <translation>Dein Tagebuch ist leer und übernimmt das Protokoll „%1“.</translation>
    </message>
</context>
<context>
    <name>comeback::app::ImportModel</name>
    <message>
        <source>Cannot be used: %1</source>
        <extracomment>Headings in the preview of an import; %1 is a number of lines of the file, or of entries.</extracomment>
        <translation>Nicht zu gebrauchen: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Would change: %1</source>
        <translation>Würde sich ändern: %1</translation>
    </message>
    <message>
        <source>Would be removed: %1</source>
        <translation>Würde entfernt: %1</translation>
    </message>
    <message>
        <source>Older than what is here, so they stay: %1</source>
        <translation>Älter als das, was hier steht, bleibt also: %1</translation>
    </message>
    <message>
        <source>Removed here, so they stay removed: %1</source>
        <translation>Hier entfernt, bleibt also entfernt: %1</translation>
    </message>
    <message>
        <source>Already here: %1</source>
        <translation>Schon hier: %1</translation>
    </message>
    <message>
        <source>(the first %1 reasons)</source>
        <extracomment>Behind a heading; %1 is a number.</extracomment>
        <translation>(die ersten %1 Gründe)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1 is what the person wrote.</extracomment>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Line %1 of the file: %2</source>
        <extracomment>%1 is a number, %2 a line of a file as it stands there.</extracomment>
        <translation>Zeile %1 der Datei: %2</translation>
    </message>
    <message>
        <source>It is entry number %1 of the file.</source>
        <extracomment>%1 is a number, counted from 1.</extracomment>
        <translation>Es ist Eintrag Nummer %1 der Datei.</translation>
    </message>
    <message>
        <source>There stands: %1</source>
        <extracomment>%1 is a value as it stands in a file.</extracomment>
        <translation>Dort steht: %1</translation>
    </message>
    <message>
        <source>The rest of the file can be taken without it.</source>
        <translation>Der Rest der Datei kann ohne das übernommen werden.</translation>
    </message>
    <message>
        <source>Mend it in the file, and import it again. Nothing was taken.</source>
        <translation>Berichtige es in der Datei und importiere sie noch einmal. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>A line of an entry as the diary holds it now.</extracomment>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <extracomment>A line of an entry as the diary would hold it after the import.</extracomment>
        <translation>Dann: %1</translation>
    </message>
    <message>
        <source>It was removed in the other copy after it was last changed here.</source>
        <translation>In der anderen Kopie wurde es entfernt, nachdem es hier zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>It was changed here later than in the file.</source>
        <translation>Hier wurde es später geändert als in der Datei.</translation>
    </message>
</context>
<context>
    <name>comeback::app::LadderView</name>
    <message>
        <source>The ladder, from the first walk to maintenance</source>
        <translation>Die Leiter, vom ersten Spaziergang bis zum Gesundbleiben</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>What a screen reader says of a level below the person&apos;s own.
----------
A stage that lies behind.</extracomment>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier bist du</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>vor dir</translation>
    </message>
    <message>
        <source>ahead, above the level that was ordered as the highest</source>
        <translation>vor dir, höher als vorgegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a level, %2 where it stands.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1, if all stays calm</source>
        <extracomment>When a stage could open at the earliest; %1 is a date.</extracomment>
        <translation>ab %1, wenn alles ruhig bleibt</translation>
    </message>
</context>
<context>
    <name>comeback::app::LearnCard</name>
    <message>
        <source>Read on, one minut&amp;e</source>
        <translation>Weiterl&amp;esen, eine Minute</translation>
    </message>
</context>
<context>
    <name>comeback::app::LearnPage</name>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <extracomment>%1 is the title of the card that follows.</extracomment>
        <translation>&amp;Nächste Karte: %1</translation>
    </message>
</context>
<context>
    <name>comeback::app::LeftBehindCard</name>
    <message>
        <source>You had begun to write</source>
        <translation>Du hattest angefangen zu schreiben</translation>
    </message>
    <message>
        <source>It is not saved. Go on with it, or throw it away.</source>
        <translation>Es ist nicht gespeichert. Mach damit weiter oder wirf es weg.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
</context>
<context>
    <name>comeback::app::MainWindow</name>
    <message>
        <source>Comeback</source>
        <translation>Comeback</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Y makes it again.</source>
        <translation>Zurückgenommen. Strg+Y stellt es wieder her.</translation>
    </message>
    <message>
        <source>Made again. Ctrl+Z takes it back.</source>
        <translation>Wiederhergestellt. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>In the menu: %1 is &quot;Undo&quot; or &quot;Redo&quot;, %2 what that does.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your diary is damaged. This is what can still be read of it, to look at and to export: entries: %1 · lost: %2. The file is as it was. To mend it, start Comeback again.</source>
        <extracomment>%1 and %2 are numbers of entries.</extracomment>
        <translation>Dein Tagebuch ist beschädigt. Dies ist, was sich davon noch lesen lässt, zum Ansehen und Exportieren: Einträge: %1 · verloren: %2. Die Datei ist, wie sie war. Um es zu richten, starte Comeback neu.</translation>
    </message>
    <message>
        <source>Your diary is there again. What was not saved can be saved now.</source>
        <translation>Dein Tagebuch ist wieder da. Was nicht gespeichert war, lässt sich jetzt speichern.</translation>
    </message>
    <message>
        <source>Your diary is gone: its drive or folder is not there. What you type stays in its form, and nothing is saved until it is back. Or save all that is here elsewhere.</source>
        <translation>Dein Tagebuch ist weg: Sein Laufwerk oder Ordner ist nicht da. Was du eintippst, bleibt im Formular stehen, und nichts wird gespeichert, bis es wieder da ist. Oder speichere alles, was hier steht, woanders.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern …</translation>
    </message>
    <message>
        <source>Another file stands where your diary was, and lacks some of it. It is left alone. What you type stays in its form. Save all that is here elsewhere, then start Comeback again.</source>
        <translation>Wo dein Tagebuch war, steht eine andere Datei, in der etwas davon fehlt. Sie bleibt, wie sie ist. Was du eintippst, bleibt im Formular stehen. Speichere alles, was hier steht, woanders, und starte Comeback dann neu.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Diary files, tables, health records (*.json *.csv *.tsv *.txt *.db);;All files (*)</source>
        <translation>Tagebuchdateien, Tabellen, Gesundheitsakten (*.json *.csv *.tsv *.txt *.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>comeback::app::ManualWindow</name>
    <message>
        <source>The page of the manual</source>
        <translation>Die Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation>Zurück (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <translation>Vor (Alt+→)</translation>
    </message>
    <message>
        <source>Find in the manual (Ctrl+F)</source>
        <translation>Im Handbuch finden (Strg+F)</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch finden</translation>
    </message>
    <message>
        <source>%1 – Comeback’s manual</source>
        <translation>%1 – Handbuch von Comeback</translation>
    </message>
    <message>
        <source>“%1” stands nowhere in the manual.</source>
        <translation>„%1“ steht nirgends im Handbuch.</translation>
    </message>
</context>
<context>
    <name>comeback::app::MissingDialog</name>
    <message>
        <source>No copies of it lie beside where it was.</source>
        <translation>Neben seinem Platz liegen keine Kopien.</translation>
    </message>
    <message>
        <source>These copies of it lie beside where it was:</source>
        <translation>Diese Kopien liegen neben seinem Platz:</translation>
    </message>
    <message>
        <source>&amp;Take the chosen copy</source>
        <translation>Die gewählte Kopie &amp;nehmen</translation>
    </message>
    <message>
        <source>Take a &amp;file from elsewhere…</source>
        <translation>Eine &amp;Datei von anderswo nehmen …</translation>
    </message>
    <message>
        <source>&amp;Begin a new diary</source>
        <translation>Ein neues Tagebuch &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>comeback::app::NotSavedBox</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Woanders speichern</translation>
    </message>
    <message>
        <source>Diary file (*.json)</source>
        <translation>Tagebuchdatei (*.json)</translation>
    </message>
    <message>
        <source>Not saved there either. %1. %2</source>
        <translation>Auch dort nicht gespeichert. %1. %2</translation>
    </message>
    <message>
        <source>Kept in %1. Once your diary can be written again, “Try again” saves it there; or take the file in with “Import”. It will not be there twice.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Aufgehoben in %1. Sobald dein Tagebuch wieder geschrieben werden kann, speichert es „Noch einmal versuchen“ dort; oder nimm die Datei mit „Importieren“ hinein. Doppelt steht es dann nicht da.</translation>
    </message>
</context>
<context>
    <name>comeback::app::NotSavedDialog</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Your diary does not know of this yet, so your plan does not wait by itself. Do not exercise before you have been seen.</source>
        <translation>Dein Tagebuch weiß noch nichts davon, dein Plan wartet also nicht von selbst. Trainiere nicht, bevor du untersucht worden bist.</translation>
    </message>
</context>
<context>
    <name>comeback::app::Notices</name>
    <message>
        <source>Is the clock right? It says %1, but your diary was last written on %2. Entries are saved all the same; look at their date.</source>
        <extracomment>%1 is today by the clock, %2 a later date.</extracomment>
        <translation>Geht die Uhr richtig? Sie zeigt den %1, aber dein Tagebuch wurde zuletzt am %2 geschrieben. Einträge werden trotzdem gespeichert; achte auf ihr Datum.</translation>
    </message>
    <message>
        <source>Your disk is almost full: %1 are left. What is saved is safe; free some space, so that more can be saved.</source>
        <extracomment>%1 is a size such as &quot;12 MB&quot;.</extracomment>
        <translation>Deine Festplatte ist fast voll: Es sind noch %1 frei. Was gespeichert ist, ist sicher; schaff etwas Platz, damit mehr gespeichert werden kann.</translation>
    </message>
    <message>
        <source>%1 keeps the folder of your diary the same on several computers. It may put an older diary in its place. Better keep the diary elsewhere, and only copies of it there.</source>
        <extracomment>%1 is a program such as Dropbox.</extracomment>
        <translation>%1 hält den Ordner deines Tagebuchs auf mehreren Computern gleich. Es kann ein älteres Tagebuch an seine Stelle setzen. Bewahre das Tagebuch besser woanders auf und dort nur Kopien davon.</translation>
    </message>
    <message>
        <source>Your diary lies on a network drive, or on one that another program provides. A disk of this computer is safer; copies can go to the drive.</source>
        <translation>Dein Tagebuch liegt auf einem Netzlaufwerk oder auf einem, das ein anderes Programm bereitstellt. Eine Festplatte dieses Computers ist sicherer; Kopien können auf das Laufwerk.</translation>
    </message>
</context>
<context>
    <name>comeback::app::Notifier</name>
    <message>
        <source>Remind me later</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
</context>
<context>
    <name>comeback::app::OrdersDialog</name>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Choice in the orders: the level is not set.</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>Choice in the orders: there is no highest level.</extracomment>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a level such as B3, %2 what it asks in a few words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As the protocol says (%1)</source>
        <extracomment>Choice in the orders; %1 is a pain from 0 to 10.</extracomment>
        <translation>Wie das Protokoll sagt (%1)</translation>
    </message>
    <message>
        <source>The note is too long to be kept. Please shorten it.</source>
        <translation>Die Notiz ist zu lang, um sie zu behalten. Bitte kürze sie.</translation>
    </message>
    <message>
        <source>Exercises to leave out</source>
        <translation>Übungen zum Weglassen</translation>
    </message>
</context>
<context>
    <name>comeback::app::OrdersWords</name>
    <message>
        <source>Left out: %1.</source>
        <extracomment>%1 is a list of exercises.</extracomment>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>What takes the place of an exercise: %1 is the other one, %2 the one that is left out.</extracomment>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>nothing for %1</source>
        <translation>nichts statt %1</translation>
    </message>
    <message>
        <source>The plan then takes: %1. Tick what should not be done, either.</source>
        <extracomment>%1 is a list such as &quot;Kettlebell deadlift for Romanian deadlift&quot;.</extracomment>
        <translation>Der Plan nimmt dann: %1. Kreuz an, was ebenfalls nicht sein soll.</translation>
    </message>
</context>
<context>
    <name>comeback::app::Pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>comeback::app::PagesView</name>
    <message>
        <source>Preview, pages: %1</source>
        <extracomment>What a screen reader says of the preview; %1 is a number of pages.</extracomment>
        <translation>Vorschau, Seiten: %1</translation>
    </message>
</context>
<context>
    <name>comeback::app::PainScale</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>no pain</source>
        <extracomment>Words under the pain scale, at 0, 3, 7 and 10</extracomment>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Nothing chosen yet. Press 0 to 9, or X for 10.</source>
        <translation>Noch nichts gewählt. Drück 0 bis 9, oder X für 10.</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 von 10</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>stärkster denkbarer</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
</context>
<context>
    <name>comeback::app::PanelRow</name>
    <message>
        <source>&amp;Pain</source>
        <translation>Sch&amp;merz</translation>
    </message>
    <message>
        <source>Pain in the morning and with each session</source>
        <translation>Schmerz am Morgen und bei jeder Einheit</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>St&amp;ufe</translation>
    </message>
    <message>
        <source>Where you stood</source>
        <translation>Wo du standest</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>M&amp;inuten</translation>
    </message>
    <message>
        <source>Minutes of walking in a week, and what the plan asks for</source>
        <translation>Gehminuten in der Woche, und was der Plan vorsieht</translation>
    </message>
    <message>
        <source>L&amp;oad</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <source>Sets × repetitions × load in a week</source>
        <translation>Sätze × Wiederholungen × Last in der Woche</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>Days on which you trained, walked, or wrote something down</source>
        <translation>Tage, an denen du trainiert hast, gegangen bist oder etwas eingetragen hast</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>Frage&amp;n</translation>
    </message>
    <message>
        <source>Your answers to the questionnaires, and which change matters</source>
        <translation>Deine Antworten auf die Fragebögen, und welche Änderung zählt</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
</context>
<context>
    <name>comeback::app::PassphraseDialog</name>
    <message>
        <source>Encrypt the copy?</source>
        <translation>Die Kopie verschlüsseln?</translation>
    </message>
    <message>
        <source>A passphrase, if others could get at the copy; empty for none. Whoever forgets it cannot read the copy any more. Your diary itself stays as it is.</source>
        <translation>Ein Kennsatz, falls andere an die Kopie kommen könnten; leer für keinen. Wer ihn vergisst, kann die Kopie nicht mehr lesen. Dein Tagebuch selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Kennsatz</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kennsatz</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal derselbe</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Noch einmal derselbe Kennsatz</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Zeigen, was getippt ist</translation>
    </message>
    <message>
        <source>&amp;Make the copy</source>
        <translation>Kopie &amp;machen</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was copied yet.</source>
        <translation>Die beiden sind nicht gleich. Es wurde noch nichts kopiert.</translation>
    </message>
    <message>
        <source>A passphrase has %1 to %2 characters; five or six words are good. Nothing was copied yet.</source>
        <translation>Ein Kennsatz hat %1 bis %2 Zeichen; fünf oder sechs Wörter sind gut. Es wurde noch nichts kopiert.</translation>
    </message>
</context>
<context>
    <name>comeback::app::PlanPage</name>
    <message>
        <source>Your plan rests until a doctor or physiotherapist has seen you and said that you may exercise. The Today page says what to do and how soon.</source>
        <translation>Dein Plan ruht, bis dich jemand in Praxis oder Physiotherapie gesehen und gesagt hat, dass du trainieren darfst. Die Seite Heute sagt, was zu tun ist und wie bald.</translation>
    </message>
    <message>
        <source>What ends the flare</source>
        <translation>Was den Schub beendet</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Auf Dauer</translation>
    </message>
    <message>
        <source>Going up: what opens %1</source>
        <extracomment>%1 is the next level, such as B3.</extracomment>
        <translation>Hinauf: was %1 öffnet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a level such as B3, %2 what it asks in a few words.
----------
A line of a list: %1 is an exercise, %2 how much of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier bist du</translation>
    </message>
    <message>
        <source>behind you</source>
        <translation>hinter dir</translation>
    </message>
    <message>
        <source>ahead of you</source>
        <translation>vor dir</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a stage, %2 where it lies from the person&apos;s own level.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>If you like, %1 minutes of easy mobility.</source>
        <extracomment>%1 is a number of minutes.</extracomment>
        <translation>Wenn du magst, %1 Minuten lockere Beweglichkeit.</translation>
    </message>
    <message>
        <source>Exercises on %1 days a week, never two in a row, at an effort of about %2 of 10:</source>
        <extracomment>%1 is a number of days, %2 an effort from 0 to 10.</extracomment>
        <translation>Übungen an %1 Tagen in der Woche, nie an zweien hintereinander, bei einer Anstrengung von etwa %2 von 10:</translation>
    </message>
    <message>
        <source>You stay at %1. Staying is training too. Ctrl+Z takes it back.</source>
        <extracomment>In the status bar; %1 is a level.</extracomment>
        <translation>Du bleibst auf %1. Auch Bleiben ist Training. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>The way up is open again. Ctrl+Z takes it back.</source>
        <extracomment>In the status bar.</extracomment>
        <translation>Der Weg hinauf ist wieder offen. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>You are on %1 now. Ctrl+Z takes it back.</source>
        <extracomment>In the status bar; %1 is a level.</extracomment>
        <translation>Du bist jetzt auf %1. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>The orders are in force. Ctrl+Z takes them back.</source>
        <extracomment>In the status bar, after the physiotherapist&apos;s orders were entered.</extracomment>
        <translation>Die Vorgaben gelten. Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
        <source>A favourite: it is taken where it asks as much. Ctrl+Z takes it back.</source>
        <translation>Ein Liebling: Er wird genommen, wo er ebenso viel verlangt. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>No longer a favourite. Ctrl+Z takes it back.</source>
        <translation>Kein Liebling mehr. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Another exercise with the same purpose takes its place. Ctrl+Z takes it back.</source>
        <translation>Eine andere Übung mit demselben Zweck tritt an die Stelle. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1: %2 of 10, at first %3</source>
        <extracomment>A goal of one&apos;s own: %1 is an activity, %2 how well it goes from 0 to 10, %3 how well it went at first.</extracomment>
        <translation>%1: %2 von 10, zuerst %3</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 von 10</translation>
    </message>
    <message>
        <source>Name up to three things that your back makes hard now; then you see them come back.</source>
        <translation>Nenn bis zu drei Dinge, die dein Rücken jetzt schwer macht; dann siehst du, wie sie wiederkommen.</translation>
    </message>
    <message>
        <source>Left out, with nothing in its place: %1.</source>
        <extracomment>%1 is a list of exercises.</extracomment>
        <translation>Ausgelassen, ohne dass etwas an die Stelle tritt: %1.</translation>
    </message>
</context>
<context>
    <name>comeback::app::PlanWords</name>
    <message>
        <source>Sessions that count: %1 of %2</source>
        <extracomment>Both are numbers of sessions. A session counts when it was calm, done in full, and the next day was calm too.</extracomment>
        <translation>Einheiten, die zählen: %1 von %2</translation>
    </message>
    <message>
        <source>At least %1 days on a level: from %2</source>
        <extracomment>%1 is a number of days, %2 a date.</extracomment>
        <translation>Mindestens %1 Tage auf einer Stufe: ab %2</translation>
    </message>
    <message>
        <source>%1 days without a spike: from %2</source>
        <extracomment>%1 is a number of days, %2 a date.</extracomment>
        <translation>%1 Tage ohne Anstieg: ab %2</translation>
    </message>
    <message>
        <source>The full list of warning-sign questions, answered within %1 days</source>
        <translation>Alle Fragen nach Warnzeichen, in den letzten %1 Tagen beantwortet</translation>
    </message>
    <message>
        <source>The warning-sign questions, answered within %1 days</source>
        <translation>Die Fragen nach Warnzeichen, in den letzten %1 Tagen beantwortet</translation>
    </message>
    <message>
        <source>Held by order until %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Nach Vorgabe gehalten bis %1</translation>
    </message>
    <message>
        <source>You stay at %1 until the order to stay is lifted</source>
        <extracomment>%1 is a level. A cap is the highest level that was ordered.</extracomment>
        <translation>Du bleibst auf %1, bis die Vorgabe zu bleiben aufgehoben ist</translation>
    </message>
    <message>
        <source>no higher than %1</source>
        <extracomment>An order in force; %1 is a level.</extracomment>
        <translation>nicht höher als %1</translation>
    </message>
    <message>
        <source>hold until %1</source>
        <extracomment>An order in force; %1 is a date.</extracomment>
        <translation>halten bis %1</translation>
    </message>
    <message>
        <source>acceptable pain %1</source>
        <extracomment>An order in force; %1 is a pain from 0 to 10.</extracomment>
        <translation>annehmbarer Schmerz %1</translation>
    </message>
    <message>
        <source>First your back calms down: check-ins on %1 days at %2 or below end the flare. So far: %3.</source>
        <extracomment>%1 is a number of days, %2 a pain from 0 to 10, %3 a number of days so far.</extracomment>
        <translation>Erst kommt dein Rücken zur Ruhe: Check-ins an %1 Tagen bei %2 oder darunter beenden den Schub. Bisher: %3.</translation>
    </message>
    <message>
        <source>You are on the last level. Keeping at it is the plan now.</source>
        <translation>Du bist auf der letzten Stufe. Jetzt ist Dranbleiben der Plan.</translation>
    </message>
    <message>
        <source>If all goes calmly, the next level opens on %1.</source>
        <extracomment>%1 is a date. Lines with the dates of the later stages follow.</extracomment>
        <translation>Wenn alles ruhig bleibt, öffnet sich die nächste Stufe am %1.</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <extracomment>%1 is a stage, %2 a date.</extracomment>
        <translation>%1: ab %2</translation>
    </message>
    <message>
        <source>Your physiotherapist’s orders: %1.</source>
        <extracomment>%1 is a list of orders.</extracomment>
        <translation>Vorgaben der Physiotherapie: %1.</translation>
    </message>
    <message>
        <source>Your own choice: %1.</source>
        <extracomment>%1 is a list of orders that the person gave themselves.</extracomment>
        <translation>Deine eigene Wahl: %1.</translation>
    </message>
    <message>
        <source>Left out by order: %1.</source>
        <extracomment>%1 is a list of exercises.</extracomment>
        <translation>Auf Vorgabe ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Left out by your own choice: %1.</source>
        <extracomment>%1 is a list of exercises that the person did not want.</extracomment>
        <translation>Auf eigenen Wunsch ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>comeback::app::PreferencesDialog</name>
    <message>
        <source>Exercises that suit you</source>
        <translation>Übungen, die zu dir passen</translation>
    </message>
    <message>
        <source>What do you like, and what not? Another exercise with the same purpose, never a harder one, takes the place.</source>
        <translation>Was magst du und was nicht? Eine andere Übung mit demselben Zweck, nie eine schwerere, tritt an die Stelle.</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>wie es kommt</translation>
    </message>
    <message>
        <source>I like it</source>
        <translation>mag ich</translation>
    </message>
    <message>
        <source>not this one</source>
        <translation>diese nicht</translation>
    </message>
    <message>
        <source>What you chose still stands here: press OK to try again.</source>
        <translation>Was du gewählt hast, steht noch hier: Drück OK, um es noch einmal zu versuchen.</translation>
    </message>
</context>
<context>
    <name>comeback::app::PreferencesForm</name>
    <message>
        <source>What do you have? Floor, wall, chair and towel are enough; nothing here has to be bought.</source>
        <translation>Was hast du? Boden, Wand, Stuhl und Handtuch genügen; nichts davon muss gekauft werden.</translation>
    </message>
    <message>
        <source>What bothers you at the moment?</source>
        <translation>Was stört dich im Moment?</translation>
    </message>
</context>
<context>
    <name>comeback::app::PreviewDialog</name>
    <message>
        <source>Print the plan</source>
        <extracomment>Suggested names of PDF files; only letters, figures and hyphens.</extracomment>
        <translation>Plan drucken</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Page width</source>
        <extracomment>How large the preview shows a page.</extracomment>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <extracomment>%1 is a number of pages.</extracomment>
        <translation>Seiten: %1</translation>
    </message>
    <message>
        <source>The name could not be kept for the next time.</source>
        <translation>Der Name ließ sich nicht für das nächste Mal behalten.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nicht gedruckt</translation>
    </message>
    <message>
        <source>The printer did not take the document. Is it on and connected? Saving as PDF works without it.</source>
        <translation>Der Drucker hat das Dokument nicht angenommen. Ist er an und verbunden? Als PDF speichern geht auch ohne ihn.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>Das PDF wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>comeback-plan</source>
        <translation>comeback-plan</translation>
    </message>
    <message>
        <source>comeback-report</source>
        <translation>comeback-bericht</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Print for the visit</source>
        <translation>Für den Termin drucken</translation>
    </message>
    <message>
        <source>comeback-visit</source>
        <translation>comeback-termin</translation>
    </message>
    <message>
        <source>What you chose could not be kept for the next time.</source>
        <translation>Deine Auswahl konnte nicht für das nächste Mal behalten werden.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>comeback::app::ProgressPage</name>
    <message>
        <source>comeback-progress</source>
        <extracomment>The name proposed for a saved picture, without its ending</extracomment>
        <translation>comeback-fortschritt</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Das Bild ließ sich nicht erzeugen.</translation>
    </message>
</context>
<context>
    <name>comeback::app::ProofWords</name>
    <message>
        <source>Safe: all ten promises hold in %1 states, after %2 steps.</source>
        <extracomment>%1 and %2 are large numbers.</extracomment>
        <translation>Sicher: Alle zehn Versprechen gelten in %1 Ständen, nach %2 Schritten.</translation>
    </message>
    <message>
        <source>Not proved: these numbers make more states than can be looked at. Smaller numbers of days make fewer. The protocol is not used.</source>
        <translation>Nicht bewiesen: Diese Zahlen ergeben mehr Stände, als sich ansehen lassen. Weniger Tage ergeben weniger. Das Protokoll gilt nicht.</translation>
    </message>
    <message>
        <source>Not safe: the protocol is not used. This is why:</source>
        <translation>Nicht sicher: Das Protokoll gilt nicht. Der Grund:</translation>
    </message>
    <message>
        <source>With these numbers it would not, in a diary like this:</source>
        <translation>Mit diesen Zahlen gälte das nicht, in einem Tagebuch wie diesem:</translation>
    </message>
    <message>
        <source>Day %1: %2</source>
        <extracomment>A line of an example: %1 counts days from 1, %2 is what was logged.</extracomment>
        <translation>Tag %1: %2</translation>
    </message>
</context>
<context>
    <name>comeback::app::ProtocolDialog</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As it would be</source>
        <translation>Wie es wäre</translation>
    </message>
    <message>
        <source>%1 (now in use)</source>
        <extracomment>A choice; %1 is the name of the protocol that the diary follows now.</extracomment>
        <translation>%1 (gilt jetzt)</translation>
    </message>
    <message>
        <source>The proof was stopped. Nothing has changed.</source>
        <translation>Der Beweis wurde angehalten. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <extracomment>What a number means, and where its usual value comes from.</extracomment>
        <translation>%1 Quelle: %2.</translation>
    </message>
    <message>
        <source>Give the protocol a name.</source>
        <translation>Gib dem Protokoll einen Namen.</translation>
    </message>
    <message>
        <source>Pro&amp;ve and use</source>
        <translation>Bewe&amp;isen und verwenden</translation>
    </message>
    <message>
        <source>Nothing would have been decided otherwise.</source>
        <translation>Nichts wäre anders entschieden worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) would have led elsewhere.</source>
        <translation>
            <numerusform>%n Eintrag wäre anders ausgegangen.</numerusform>
            <numerusform>%n Einträge wären anders ausgegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Level today: %1, and it would be %2.</source>
        <extracomment>Levels such as B3; the first under the protocol in use, the second under the edited one.</extracomment>
        <translation>Stufe heute: %1, und es wäre %2.</translation>
    </message>
    <message>
        <source>Earliest next level: %1, and it would be %2.</source>
        <translation>Nächste Stufe frühestens: %1, und es wäre %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Looking at every state that a diary could lead to …</source>
        <translation>Jeder Stand, zu dem ein Tagebuch führen könnte, wird angesehen …</translation>
    </message>
    <message>
        <source>A changed protocol is proved before it is used. The built-in ones have been.</source>
        <translation>Ein geändertes Protokoll wird bewiesen, bevor es gilt. Die eingebauten sind es schon.</translation>
    </message>
    <message>
        <source>Looked at %1 states so far …</source>
        <extracomment>While a protocol is proved; %1 is a large number.</extracomment>
        <translation>Bisher %1 Stände angesehen …</translation>
    </message>
    <message>
        <source>The diary follows “%1” now. Ctrl+Z takes it back.</source>
        <extracomment>In the status bar; %1 is the name of a protocol.</extracomment>
        <translation>Das Tagebuch folgt jetzt „%1“. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>This is not a protocol that can be used</source>
        <translation>Dieses Protokoll lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>The protocol was not saved</source>
        <translation>Das Protokoll wurde nicht gesichert</translation>
    </message>
    <message>
        <source>Open a protocol</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Protocol files (*.json)</source>
        <translation>Protokolldateien (*.json)</translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation>Protokoll sichern</translation>
    </message>
    <message>
        <source>The protocol was saved as a file.</source>
        <extracomment>In the status bar, after a file was saved.</extracomment>
        <translation>Das Protokoll wurde als Datei gesichert.</translation>
    </message>
    <message>
        <source>Print the protocol</source>
        <extracomment>Suggested name of a PDF file; only letters, figures and hyphens.</extracomment>
        <translation>Protokoll drucken</translation>
    </message>
    <message>
        <source>comeback-protocol</source>
        <translation>comeback-protokoll</translation>
    </message>
    <message>
        <source>Us&amp;e it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>A name for a protocol; %1 is the name of the one that it was made from.</extracomment>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>comeback::app::ProtocolModel</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The least and the most that a number of the protocol may be.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>differs from the usual value</source>
        <translation>weicht vom üblichen Wert ab</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>comeback::app::QuestionnaireDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>comeback::app::QuestionnaireForm</name>
    <message>
        <source>Activity %1</source>
        <extracomment>The name of the first, second or third activity.</extracomment>
        <translation>Tätigkeit %1</translation>
    </message>
    <message>
        <source>such as: carry the shopping home</source>
        <extracomment>An example of an activity.</extracomment>
        <translation>zum Beispiel: den Einkauf nach Hause tragen</translation>
    </message>
    <message>
        <source>How well activity %1 goes, 0 to 10</source>
        <translation>Wie gut Tätigkeit %1 geht, 0 bis 10</translation>
    </message>
</context>
<context>
    <name>comeback::app::QuestionsCard</name>
    <message>
        <source>A&amp;nswer now</source>
        <translation>Jetzt antwor&amp;ten</translation>
    </message>
</context>
<context>
    <name>comeback::app::RecommendationView</name>
    <message>
        <source>Why: %1</source>
        <extracomment>Followed by the reason for today&apos;s recommendation</extracomment>
        <translation>Warum: %1</translation>
    </message>
</context>
<context>
    <name>comeback::app::ReminderService</name>
    <message>
        <source>How is your back this morning?</source>
        <translation>Wie geht es deinem Rücken heute Morgen?</translation>
    </message>
    <message>
        <source>One digit, and your plan for today stands.</source>
        <translation>Eine Ziffer, und dein Plan für heute steht.</translation>
    </message>
    <message>
        <source>Log it now</source>
        <translation>Jetzt eintragen</translation>
    </message>
    <message>
        <source>Your plan for today waits for you</source>
        <translation>Dein Plan für heute wartet auf dich</translation>
    </message>
    <message>
        <source>If it does not fit today, nothing is lost.</source>
        <translation>Wenn es heute nicht passt, ist nichts verloren.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Time to get up</source>
        <translation>Zeit aufzustehen</translation>
    </message>
    <message>
        <source>Two minutes on your feet are enough.</source>
        <translation>Zwei Minuten auf den Beinen genügen.</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Zeig mir, wie</translation>
    </message>
</context>
<context>
    <name>comeback::app::ReportChoices</name>
    <message>
        <source>From</source>
        <extracomment>The first day that the report covers.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The last day that the report covers.</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Die letzten 4 Wochen</translation>
    </message>
    <message>
        <source>The last 8 weeks</source>
        <translation>Die letzten 8 Wochen</translation>
    </message>
    <message>
        <source>The last 12 weeks</source>
        <translation>Die letzten 12 Wochen</translation>
    </message>
    <message>
        <source>Since the flare</source>
        <extracomment>The days that the report covers: from the latest flare on.</extracomment>
        <translation>Seit dem Schub</translation>
    </message>
    <message>
        <source>All of the diary</source>
        <extracomment>The days that the report covers.</extracomment>
        <translation>Das ganze Tagebuch</translation>
    </message>
    <message>
        <source>Dates of your own</source>
        <extracomment>The days that the report covers: those between two dates.</extracomment>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Perio&amp;d</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;What it shows</source>
        <translation>&amp;Was er zeigt</translation>
    </message>
    <message>
        <source>What the report shows</source>
        <translation>Was der Bericht zeigt</translation>
    </message>
</context>
<context>
    <name>comeback::app::RescueDialog</name>
    <message>
        <source>Your diary is damaged</source>
        <translation>Dein Tagebuch ist beschädigt</translation>
    </message>
    <message>
        <source>&amp;Take the chosen copy</source>
        <translation>Die gewählte Kopie &amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Save what is whole</source>
        <translation>&amp;Retten, was heil ist</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Saved from the damaged diary</source>
        <translation>Aus dem beschädigten Tagebuch gerettet</translation>
    </message>
    <message>
        <source>Entries saved: %1 · lost: %2. The damaged file stays beside your diary.</source>
        <translation>Gerettete Einträge: %1 · verloren: %2. Die beschädigte Datei bleibt neben deinem Tagebuch.</translation>
    </message>
    <message>
        <source>Nothing can be saved out of the damaged file.</source>
        <translation>Aus der beschädigten Datei lässt sich nichts retten.</translation>
    </message>
    <message>
        <source>Out of the damaged file, entries that can be saved: %1 · lost: %2</source>
        <translation>Aus der beschädigten Datei lassen sich Einträge retten: %1 · verloren: %2</translation>
    </message>
    <message>
        <source>The file is left as it is, whatever you choose. Take the newest copy, save what is still whole in the damaged file, or only look at that.</source>
        <translation>Die Datei bleibt, wie sie ist, was du auch wählst. Nimm die neueste Kopie, rette, was in der beschädigten Datei noch heil ist, oder sieh dir das nur an.</translation>
    </message>
    <message>
        <source>&amp;Only look at it</source>
        <translation>Nur an&amp;sehen</translation>
    </message>
    <message>
        <source>Take a &amp;file from elsewhere…</source>
        <translation>Eine &amp;Datei von anderswo nehmen …</translation>
    </message>
</context>
<context>
    <name>comeback::app::RungButton</name>
    <message>
        <source>here</source>
        <extracomment>On the rung that the person is on; very short.</extracomment>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>comeback::app::SaveFile</name>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1 is there already. What is in it would be lost.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 gibt es schon. Was darin steht, wäre verloren.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Another name</source>
        <translation>&amp;Anderer Name</translation>
    </message>
</context>
<context>
    <name>comeback::app::ScreeningDialog</name>
    <message>
        <source>Questions about warning signs</source>
        <translation>Fragen nach Warnzeichen</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>You answered yes to a warning sign, and it is not saved yet. Saved, it tells you what to do, and your plan waits.</source>
        <translation>Du hast bei einem Warnzeichen Ja gesagt, und das ist noch nicht gespeichert. Gespeichert sagt es dir, was zu tun ist, und dein Plan wartet.</translation>
    </message>
    <message>
        <source>&amp;Go on answering</source>
        <translation>&amp;Weiter antworten</translation>
    </message>
    <message>
        <source>&amp;Leave without saving</source>
        <translation>&amp;Ohne Speichern verlassen</translation>
    </message>
</context>
<context>
    <name>comeback::app::ScreeningForm</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A question and an answer to it, read out by a screen reader</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Every question has its answer.</source>
        <translation>Jede Frage hat ihre Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Noch %n Frage</numerusform>
            <numerusform>Noch %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>The other questions can wait: save the answers now.</source>
        <translation>Die übrigen Fragen können warten: Speichere die Antworten jetzt.</translation>
    </message>
</context>
<context>
    <name>comeback::app::SecondVersions</name>
    <message>
        <source>Another version of your diary lies beside it, and cannot be read: %1. Nothing was mixed.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Neben deinem Tagebuch liegt eine zweite Fassung, die sich nicht lesen lässt: %1. Nichts wurde vermischt.</translation>
    </message>
    <message>
        <source>Another version of your diary lies beside it: %1. It holds nothing that your diary does not; you can delete it.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Neben deinem Tagebuch liegt eine zweite Fassung: %1. Es steht nichts darin, was dein Tagebuch nicht hat; du kannst sie löschen.</translation>
    </message>
    <message>
        <source>Another version of your diary lies beside it: %1. Nothing was mixed. Compare them, and take over what is missing here.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Neben deinem Tagebuch liegt eine zweite Fassung: %1. Nichts wurde vermischt. Vergleiche sie, und übernimm, was hier fehlt.</translation>
    </message>
</context>
<context>
    <name>comeback::app::SessionForm</name>
    <message>
        <source>The training of the plan</source>
        <translation>Das Training des Plans</translation>
    </message>
    <message>
        <source>An extra walk</source>
        <translation>Ein Spaziergang mehr</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <extracomment>Answers to &quot;Did you do it all?&quot;</extracomment>
        <translation>Ja, alles</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Einen Teil davon</translation>
    </message>
    <message>
        <source>I stopped because of pain</source>
        <translation>Ich habe wegen Schmerz aufgehört</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Schmerz vor der Einheit</translation>
    </message>
    <message>
        <source>Worst pain during the session</source>
        <translation>Schlimmster Schmerz während der Einheit</translation>
    </message>
    <message>
        <source>Pain half an hour after</source>
        <translation>Schmerz eine halbe Stunde danach</translation>
    </message>
    <message>
        <source>How heavy?</source>
        <extracomment>Above the loads of the exercises that were lifted today.</extracomment>
        <translation>Wie schwer?</translation>
    </message>
    <message>
        <source>Load of %1</source>
        <extracomment>The load of an exercise that was lifted today; %1 is the exercise.</extracomment>
        <translation>Gewicht bei %1</translation>
    </message>
    <message>
        <source>It hurt, and you stopped: that is what the plan asks for. Give the three figures as they were; it eases off by itself.</source>
        <translation>Es tat weh, und du hast aufgehört: So will es der Plan. Gib die drei Werte an, wie sie waren; er wird von selbst leichter.</translation>
    </message>
    <message>
        <source>The last figure is that of half an hour later. What you did and give here is kept until then; you can close the window.</source>
        <translation>Die letzte Zahl ist die nach einer halben Stunde. Was du getan hast und hier angibst, bleibt bis dahin stehen; du kannst das Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>comeback::app::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Pfund (lb)</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Comeback, and reminders come only while it is open. They never say anything of your diary.</source>
        <translation>Hier gibt es keine solche Leiste: Schließt du das Fenster, endet Comeback, und Erinnerungen kommen nur, solange es offen ist. Sie sagen nie etwas aus deinem Tagebuch.</translation>
    </message>
</context>
<context>
    <name>comeback::app::Step</name>
    <message>
        <source>added %1</source>
        <extracomment>In the menu behind &quot;Undo:&quot; or &quot;Redo:&quot;; %1 is an entry such as &quot;Check-in, 20 Nov 2026&quot;.</extracomment>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>corrected %1</source>
        <extracomment>Likewise.</extracomment>
        <translation>%1 verbessert</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>Likewise.</extracomment>
        <translation>%1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n changes together</source>
        <extracomment>In the menu behind &quot;Undo:&quot; or &quot;Redo:&quot;: changes made together, by an import say.</extracomment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>other preferences</source>
        <extracomment>In the menu behind &quot;Undo:&quot; or &quot;Redo:&quot;.</extracomment>
        <translation>andere Vorlieben</translation>
    </message>
    <message>
        <source>another protocol</source>
        <extracomment>Likewise.</extracomment>
        <translation>ein anderes Protokoll</translation>
    </message>
</context>
<context>
    <name>comeback::app::StorageWords</name>
    <message>
        <source>Your diary is not where it was</source>
        <translation>Dein Tagebuch ist nicht, wo es war</translation>
    </message>
    <message>
        <source>There is no file at %1. Nothing was changed. If it is on a drive that is not connected, connect it and start again.</source>
        <translation>Bei %1 ist keine Datei. Nichts wurde geändert. Liegt sie auf einem Laufwerk, das nicht verbunden ist, verbinde es und starte neu.</translation>
    </message>
    <message>
        <source>Your diary file is empty</source>
        <translation>Deine Tagebuchdatei ist leer</translation>
    </message>
    <message>
        <source>%1 holds nothing at all, which a diary never does. It was left as it is. If you have a copy, put it in its place.</source>
        <translation>%1 enthält gar nichts, was bei einem Tagebuch nie vorkommt. Die Datei blieb, wie sie war. Hast du eine Kopie, leg sie an ihre Stelle.</translation>
    </message>
    <message>
        <source>This file is not a diary</source>
        <translation>Diese Datei ist kein Tagebuch</translation>
    </message>
    <message>
        <source>%1 was not made by this program. It was left as it is.</source>
        <translation>%1 stammt nicht von diesem Programm. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>This diary needs a newer version of the program</source>
        <translation>Dieses Tagebuch braucht eine neuere Version des Programms</translation>
    </message>
    <message>
        <source>It was last used with a later version. Nothing was changed. Update Comeback, then open it again.</source>
        <translation>Es wurde zuletzt mit einer späteren Version benutzt. Nichts wurde geändert. Aktualisiere Comeback und öffne es dann wieder.</translation>
    </message>
    <message>
        <source>Your diary file is damaged</source>
        <translation>Deine Tagebuchdatei ist beschädigt</translation>
    </message>
    <message>
        <source>A check of %1 failed, so nothing is written to it. Make a copy of the file before you do anything else.</source>
        <translation>Eine Prüfung von %1 schlug fehl, darum wird nichts hineingeschrieben. Mach zuerst eine Kopie der Datei.</translation>
    </message>
    <message>
        <source>Another program holds your diary</source>
        <translation>Ein anderes Programm hält dein Tagebuch</translation>
    </message>
    <message>
        <source>Nothing was saved. Close the other program, then try again.</source>
        <translation>Nichts wurde gespeichert. Schließ das andere Programm und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your diary may not be opened</source>
        <translation>Dein Tagebuch darf nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The system does not let this program use %1. Nothing was changed.</source>
        <translation>Das System lässt dieses Programm %1 nicht benutzen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your diary can only be read</source>
        <translation>Dein Tagebuch lässt sich nur lesen</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 may not be written to.</source>
        <translation>Nichts wurde gespeichert: In %1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full</source>
        <translation>Nicht gespeichert: Die Platte ist voll</translation>
    </message>
    <message>
        <source>What you entered is still here, and your diary is as it was. Free some space, then save again.</source>
        <translation>Was du eingegeben hast, steht noch hier, und dein Tagebuch ist, wie es war. Schaff etwas Platz und speichere dann noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: your diary file has gone</source>
        <translation>Nicht gespeichert: Deine Tagebuchdatei ist weg</translation>
    </message>
    <message>
        <source>%1 was moved or deleted while the program was open. What you entered is still here. Put the file back, then save again.</source>
        <translation>%1 wurde verschoben oder gelöscht, während das Programm offen war. Was du eingegeben hast, steht noch hier. Leg die Datei zurück und speichere dann noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: the disk did not answer</source>
        <translation>Nicht gespeichert: Die Platte hat nicht geantwortet</translation>
    </message>
    <message>
        <source>What you entered is still here. Try again; if it happens twice, copy your diary to another disk.</source>
        <translation>Was du eingegeben hast, steht noch hier. Versuch es noch einmal; geschieht es zweimal, kopier dein Tagebuch auf eine andere Platte.</translation>
    </message>
    <message>
        <source>This entry is no longer there</source>
        <translation>Diesen Eintrag gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was removed meanwhile. Nothing was changed.</source>
        <translation>Er wurde inzwischen entfernt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Something unexpected happened (code %1). What you entered is still here; please try again.</source>
        <translation>Etwas Unerwartetes ist geschehen (Code %1). Was du eingegeben hast, steht noch hier; bitte versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>comeback::app::TodayPage</name>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Gespeichert. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Is this a flare?</source>
        <translation>Ist das ein Schub?</translation>
    </message>
    <message>
        <source>What you do is not being saved at the moment: the diary can’t be written.</source>
        <translation>Was du tust, wird gerade nicht gespeichert: Das Tagebuch lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Go on wi&amp;th your session</source>
        <translation>Einhei&amp;t fortsetzen</translation>
    </message>
    <message>
        <source>Start &amp;the walk</source>
        <translation>Spa&amp;ziergang beginnen</translation>
    </message>
    <message>
        <source>Start &amp;the session</source>
        <translation>Einhei&amp;t beginnen</translation>
    </message>
    <message>
        <source>This figure counts towards your usual pain.</source>
        <translation>Diese Angabe zählt für deinen üblichen Schmerz.</translation>
    </message>
    <message>
        <source>You left everything out, so there is nothing to log.</source>
        <translation>Du hast alles ausgelassen; es gibt nichts einzutragen.</translation>
    </message>
    <message>
        <source>Today is eased off: %1</source>
        <extracomment>%1 is a reason, such as &quot;your pain is 6 or more today.&quot;</extracomment>
        <translation>Heute geht es sanfter: %1</translation>
    </message>
    <message>
        <source>It changes nothing about today’s plan.</source>
        <translation>Am heutigen Plan ändert sie nichts.</translation>
    </message>
    <message>
        <source>Today’s plan takes it into account.</source>
        <translation>Der Plan von heute richtet sich danach.</translation>
    </message>
</context>
<context>
    <name>comeback::app::TodayWords</name>
    <message>
        <source>Today, %1</source>
        <extracomment>Head of the Today page; %1 is the date</extracomment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Your plan is paused until a clinician has seen you.</source>
        <translation>Dein Plan pausiert, bis dich eine Fachperson gesehen hat.</translation>
    </message>
    <message>
        <source>Flare: your level %1 is remembered. First your back calms down.</source>
        <translation>Schub: Deine Stufe %1 ist gemerkt. Erst kommt dein Rücken zur Ruhe.</translation>
    </message>
    <message numerus="yes">
        <source>Check-ins at %1 or below on %n day(s) end the flare. So far: %2.</source>
        <translation>
            <numerusform>Check-ins bei %1 oder darunter an %n Tag beenden den Schub. Bisher: %2.</numerusform>
            <numerusform>Check-ins bei %1 oder darunter an %n Tagen beenden den Schub. Bisher: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are on the last level. What counts now is keeping at it.</source>
        <translation>Du bist auf der letzten Stufe. Jetzt zählt das Dranbleiben.</translation>
    </message>
    <message>
        <source>Next: %1, %2.</source>
        <translation>Als Nächstes: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n more calm session(s).</source>
        <translation>
            <numerusform>Es braucht noch %n ruhige Einheit.</numerusform>
            <numerusform>Es braucht noch %n ruhige Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>If all stays calm: from %1.</source>
        <translation>Wenn alles ruhig bleibt: ab %1.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>You stay at %1 until the order to stay is lifted.</source>
        <extracomment>%1 is a level.</extracomment>
        <translation>Du bleibst auf %1, bis die Vorgabe zu bleiben aufgehoben ist.</translation>
    </message>
    <message>
        <source>%1 · level %2: %3 · since %4</source>
        <extracomment>%1 stage, %2 level name, %3 what the level asks, %4 the date of its first day</extracomment>
        <translation>%1 · Stufe %2: %3 · seit %4</translation>
    </message>
</context>
<context>
    <name>comeback::app::Tray</name>
    <message>
        <source>&amp;Open Comeback</source>
        <translation>Comeback ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Log this &amp;morning’s pain</source>
        <translation>Schmerz von heute &amp;Morgen eintragen</translation>
    </message>
    <message>
        <source>A two-minute &amp;break</source>
        <translation>Zwei Minuten &amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Quiet for an hour</source>
        <translation>Eine Stunde &amp;Ruhe</translation>
    </message>
    <message>
        <source>Q&amp;uit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>comeback::app::UnlockDialog</name>
    <message>
        <source>An encrypted copy</source>
        <translation>Eine verschlüsselte Kopie</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this copy</source>
        <translation>&amp;Kennsatz dieser Kopie</translation>
    </message>
    <message>
        <source>Passphrase of this copy</source>
        <translation>Kennsatz dieser Kopie</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Zeigen, was getippt ist</translation>
    </message>
    <message>
        <source>&amp;Open the copy</source>
        <translation>Kopie ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opening the copy …</source>
        <translation>Die Kopie wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>comeback::app::VisitDialog</name>
    <message>
        <source>Visit at the physiotherapist</source>
        <translation>Termin in der Physiotherapie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Report and return sheet</source>
        <translation>Bericht und Rückgabebogen</translation>
    </message>
    <message>
        <source>At the visit</source>
        <translation>Beim Termin</translation>
    </message>
    <message>
        <source>What was ordered</source>
        <translation>Was vorgegeben wurde</translation>
    </message>
    <message>
        <source>Two pages for your physiotherapist, and a blank sheet on which two weeks can be filled in by hand. You choose what is on them before you print or save them.</source>
        <translation>Zwei Seiten für deine Physiotherapie und ein leerer Bogen, auf dem zwei Wochen von Hand eingetragen werden können. Was darauf steht, wählst du, bevor du sie druckst oder speicherst.</translation>
    </message>
    <message>
        <source>Hand over the report. The box at its end is for orders: level, limit, hold, pain, exercises to leave out. Take it home again, or a picture of it.</source>
        <translation>Gib den Bericht ab. Der Kasten am Ende ist für Vorgaben: Stufe, Grenze, Halten, Schmerz, Übungen zum Weglassen. Nimm ihn wieder mit nach Hause, oder ein Foto davon.</translation>
    </message>
    <message>
        <source>Enter what stands in the box, field by field. It stays in force until it is changed. Nothing was ordered? Then you are done.</source>
        <translation>Trag ein, was im Kasten steht, Feld für Feld. Es gilt, bis es geändert wird. Nichts vorgegeben? Dann bist du fertig.</translation>
    </message>
    <message>
        <source>&amp;Look at it and print…</source>
        <translation>&amp;Ansehen und drucken …</translation>
    </message>
    <message>
        <source>&amp;Enter the orders…</source>
        <translation>&amp;Vorgaben eintragen …</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>The head of a step: %1 is its number, %2 what it is called.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The orders are saved. Ctrl+Z takes them back.</source>
        <translation>Die Vorgaben sind gespeichert. Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
        <source>✓ Made on %1</source>
        <extracomment>The state of a step; %1 is a date.</extracomment>
        <translation>✓ Gemacht am %1</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <translation>✓ Fertig</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Noch nicht gemacht</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Gespeichert</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>Noch nicht eingetragen</translation>
    </message>
</context>
<context>
    <name>comeback::app::WeekSheetDialog</name>
    <message>
        <source>A week from paper</source>
        <translation>Eine Woche vom Papier</translation>
    </message>
    <message>
        <source>Type the figures as they stand on the sheet: one key each, X for 10, Tab past what is blank.</source>
        <translation>Tipp die Zahlen, wie sie auf dem Blatt stehen: je eine Taste, X für 10, Tab über das, was leer ist.</translation>
    </message>
    <message>
        <source>The &amp;week from</source>
        <translation>Die &amp;Woche ab</translation>
    </message>
    <message>
        <source>&amp;Save the week</source>
        <translation>Woche &amp;speichern</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>Head of a column with boxes to tick.</extracomment>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Dabei am schlimmsten</translation>
    </message>
    <message>
        <source>Half an hour after</source>
        <translation>Halbe Stunde danach</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>worst during</source>
        <translation>dabei am schlimmsten</translation>
    </message>
    <message>
        <source>half an hour after</source>
        <translation>halbe Stunde danach</translation>
    </message>
    <message>
        <source>%1, pain in the morning</source>
        <extracomment>%1 is a day such as &quot;Mon 16/11&quot;.</extracomment>
        <translation>%1, Schmerz am Morgen</translation>
    </message>
    <message>
        <source>%1, exercises done</source>
        <extracomment>%1 is a day such as &quot;Mon 16/11&quot;.</extracomment>
        <translation>%1, Übungen gemacht</translation>
    </message>
    <message>
        <source>%1, pain %2</source>
        <extracomment>%1 is a day, %2 which of a session&apos;s three pains.</extracomment>
        <translation>%1, Schmerz %2</translation>
    </message>
    <message>
        <source>%1: before, worst and after belong together. Fill in the one that is missing, or clear the others. Nothing was saved yet.</source>
        <extracomment>%1 is a day such as &quot;Mon 16/11&quot;.</extracomment>
        <translation>%1: Vorher, schlimmster und danach gehören zusammen. Ergänze, was fehlt, oder leer die anderen. Noch ist nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n entries from paper. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Gespeichert: %n Eintrag vom Papier. Strg+Z nimmt ihn zurück.</numerusform>
            <numerusform>Gespeichert: %n Einträge vom Papier. Strg+Z nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: exercises are ticked, but before, worst and after are missing. Fill them in, or take the tick away. Nothing was saved yet.</source>
        <extracomment>%1 is a day such as &quot;Mon 16/11&quot;.</extracomment>
        <translation>%1: Übungen sind angekreuzt, aber vorher, schlimmster und danach fehlen. Trag sie ein, oder nimm das Kreuz weg. Noch ist nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>comeback::app::WeekStrip</name>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>Days with movement: %1 of the plan’s %2; rest days count as kept. Sessions: %3 · extra walks: %4 · mornings logged: %5 of 7.</source>
        <extracomment>The last seven days in words: %1 of %2 days with movement, %3 sessions, %4 extra walks, %5 check-ins</extracomment>
        <translation>Tage mit Bewegung: %1 von %2 des Plans; Ruhetage zählen als eingehalten. Einheiten: %3 · Extra-Spaziergänge: %4 · Morgen eingetragen: %5 von 7.</translation>
    </message>
</context>
<context>
    <name>comeback::charts::CourseChart</name>
    <message>
        <source>Chart of pain, level and training</source>
        <translation>Diagramm von Schmerz, Stufe und Training</translation>
    </message>
</context>
<context>
    <name>comeback::charts::CourseTableModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Lifted</source>
        <extracomment>Column of a table: kilograms lifted, in all</extracomment>
        <translation>Gehoben</translation>
    </message>
</context>
<context>
    <name>comeback::charts::CourseWords</name>
    <message>
        <source>Morning</source>
        <extracomment>Pain figures of a day, in the legend and in the table</extracomment>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>Worst during</source>
        <translation>Dabei am schlimmsten</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between two events of a day</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>Morning pain %1.</source>
        <translation>Schmerz am Morgen %1.</translation>
    </message>
    <message>
        <source>Training: %1 before, %2 at worst, %3 after.</source>
        <translation>Training: %1 davor, %2 am schlimmsten, %3 danach.</translation>
    </message>
    <message>
        <source>In a flare.</source>
        <translation>In einem Schub.</translation>
    </message>
    <message>
        <source>Advised to seek care.</source>
        <translation>Rat, dich untersuchen zu lassen.</translation>
    </message>
    <message>
        <source>Level %1.</source>
        <translation>Stufe %1.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>nothing logged.</source>
        <translation>nichts eingetragen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 bis %2.</translation>
    </message>
    <message>
        <source>Days with an entry: %1 of %2.</source>
        <translation>Tage mit Eintrag: %1 von %2.</translation>
    </message>
    <message>
        <source>Morning pain from %1 to %2, mostly around %3.</source>
        <translation>Schmerz am Morgen von %1 bis %2, meist um %3.</translation>
    </message>
    <message>
        <source>Days with training: %1.</source>
        <translation>Tage mit Training: %1.</translation>
    </message>
    <message>
        <source>From level %1 to level %2.</source>
        <translation>Von Stufe %1 zu Stufe %2.</translation>
    </message>
    <message>
        <source>Spikes: %1.</source>
        <translation>Anstiege: %1.</translation>
    </message>
    <message>
        <source>Flares: %1.</source>
        <translation>Schübe: %1.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain, median of each week</source>
        <translation>Schmerz, Median jeder Woche</translation>
    </message>
    <message>
        <source>Pain, median of each month</source>
        <translation>Schmerz, Median jedes Monats</translation>
    </message>
    <message>
        <source>acceptable
up to %1</source>
        <extracomment>At the line in the chart up to which pain is acceptable; two short lines</extracomment>
        <translation>annehmbar
bis %1</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Seek care</source>
        <translation>Untersuchen lassen</translation>
    </message>
    <message>
        <source>Walking, minutes a week; dashed: the plan</source>
        <extracomment>Above a chart of bars; what the plan asks for is a dashed line in it</extracomment>
        <translation>Gehen, Minuten je Woche; gestrichelt: der Plan</translation>
    </message>
    <message>
        <source>Lifted, kilograms a week (sets × repetitions × load)</source>
        <extracomment>Above a chart of bars</extracomment>
        <translation>Gehoben, Kilogramm je Woche (Sätze × Wiederholungen × Last)</translation>
    </message>
    <message>
        <source>Your minutes will stand here once a session says how many.</source>
        <translation>Hier stehen deine Minuten, sobald bei einer Einheit welche angegeben sind.</translation>
    </message>
    <message>
        <source>Your loads will stand here once you lift a weight.</source>
        <translation>Hier stehen deine Lasten, sobald du ein Gewicht hebst.</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <extracomment>At the line of what the plan asks for; minutes a week</extracomment>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>■ trained</source>
        <extracomment>Key of the calendar; the sign before the word is how large its mark is</extracomment>
        <translation>■ trainiert</translation>
    </message>
    <message>
        <source>▪ extra walk</source>
        <extracomment>Key of the calendar</extracomment>
        <translation>▪ extra gegangen</translation>
    </message>
    <message>
        <source>· logged</source>
        <extracomment>Key of the calendar: something was written down, but nothing trained</extracomment>
        <translation>· eingetragen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Minutes walked in a week: %1 on average.</source>
        <translation>Gehminuten in der Woche: im Schnitt %1.</translation>
    </message>
    <message>
        <source>Questions, each 0 to 10; inside its band nothing has really changed</source>
        <extracomment>Above a chart; the band is the smallest change that matters</extracomment>
        <translation>Fragen, je 0 bis 10; im Band hat sich nichts wirklich geändert</translation>
    </message>
    <message>
        <source>Your answers will stand here after the first questionnaire.</source>
        <translation>Hier stehen deine Antworten nach dem ersten Fragebogen.</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>Along the axis of a low chart
----------
The questions of &quot;The week in six&quot;, in a word or two, beside a chart</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>Joy it took</source>
        <translation>Freude genommen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zutrauen</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Sorge</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Activities</source>
        <extracomment>The mean of the activities that the person named, beside a chart</extracomment>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>Activities of your own, mean</source>
        <translation>Eigene Tätigkeiten, Mittel</translation>
    </message>
    <message>
        <source>as before</source>
        <extracomment>Of a score: no change that matters</extracomment>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Minutes walked: %1.</source>
        <translation>Gehminuten: %1.</translation>
    </message>
    <message>
        <source>%1 lifted, heaviest %2.</source>
        <translation>%1 gehoben, am schwersten %2.</translation>
    </message>
    <message>
        <source>Heaviest load %1.</source>
        <translation>Schwerste Last %1.</translation>
    </message>
    <message>
        <source>Questions: %1.</source>
        <translation>Fragen: %1.</translation>
    </message>
    <message>
        <source>Walk: %1 before, %2 at worst, %3 after.</source>
        <extracomment>Pain of a day with an extra walk, beside the plan</extracomment>
        <translation>Spaziergang: %1 davor, %2 am schlimmsten, %3 danach.</translation>
    </message>
    <message>
        <source>Training and walk: %1 before, %2 at worst, %3 after.</source>
        <extracomment>Highest pain of a day with both</extracomment>
        <translation>Training und Spaziergang: %1 davor, %2 am schlimmsten, %3 danach.</translation>
    </message>
</context>
<context>
    <name>comeback::charts::ScoreTableModel</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one score to another: the scores that are no change that matters</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Question, 0 to 10</source>
        <translation>Frage, 0 bis 10</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>No real change</source>
        <extracomment>Column of a table: the scores within the smallest change that matters</extracomment>
        <translation>Ohne echte Änderung</translation>
    </message>
</context>
<context>
    <name>comeback::charts::WeekTableModel</name>
    <message>
        <source>Week from</source>
        <extracomment>Column of a table; the cells are the dates of Mondays</extracomment>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Days trained</source>
        <translation>Tage trainiert</translation>
    </message>
    <message>
        <source>Extra walks</source>
        <translation>Extra-Spaziergänge</translation>
    </message>
    <message>
        <source>Days logged</source>
        <translation>Tage mit Eintrag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Column of a table: the minutes that the plan asked for</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Lifted</source>
        <extracomment>Column of a table: kilograms lifted, in all</extracomment>
        <translation>Gehoben</translation>
    </message>
    <message>
        <source>Heaviest</source>
        <extracomment>Column of a table: the heaviest load</extracomment>
        <translation>Schwerste</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <extracomment>Column of a table: median of the pain in the morning</extracomment>
        <translation>Schmerz morgens</translation>
    </message>
</context>
<context>
    <name>comeback::report::Words</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>At the foot of each printed page.</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Answered yes: %1</source>
        <extracomment>Before a warning-sign question that was answered with yes.</extracomment>
        <translation>Mit Ja beantwortet: %1</translation>
    </message>
    <message>
        <source>%1 If you like, %2 minutes of easy mobility.</source>
        <extracomment>%1 is the dose of walking in words, %2 a number of minutes.</extracomment>
        <translation>%1 Wenn du magst, %2 Minuten lockere Beweglichkeit.</translation>
    </message>
    <message>
        <source>On %1 days a week, never two in a row, at an effort of about %2 of 10.</source>
        <extracomment>%1 is a number of days; %2 a figure from 0 to 10.</extracomment>
        <translation>An %1 Tagen in der Woche, nie an zweien hintereinander, bei einer Anstrengung von etwa %2 von 10.</translation>
    </message>
    <message>
        <source>Left out by order: %1.</source>
        <translation>Nach Vorgabe weggelassen: %1.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose another place.</source>
        <translation>Den Ordner gibt es nicht. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation>Dort darfst du nicht schreiben. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make some room, or choose another place.</source>
        <translation>Die Platte ist voll, darum wurde nichts gespeichert. Schaff Platz, oder wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file could not be saved. Choose another place.</source>
        <translation>Die Datei ließ sich nicht speichern. Wähl einen anderen Ort.</translation>
    </message>
    <message>
        <source>Comeback: the plan for this week</source>
        <extracomment>Title of the hand-out, in the PDF&apos;s properties.</extracomment>
        <translation>Comeback: der Plan für diese Woche</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>A row of boxes to tick: the session of exercises.</extracomment>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Thick boxes are the days that we suggest for the exercises. Other days are as good, but never two in a row.</source>
        <extracomment>Under the grid of the week.</extracomment>
        <translation>Dicke Kästchen sind die Tage, die wir für die Übungen vorschlagen. Andere Tage sind genauso gut, nur nie zwei hintereinander.</translation>
    </message>
    <message>
        <source>Pain in the morning, 0 to 10</source>
        <extracomment>Rows to write pains into, from 0 to 10.</extracomment>
        <translation>Schmerz am Morgen, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Worst pain during</source>
        <translation>Schlimmster Schmerz dabei</translation>
    </message>
    <message>
        <source>Pain half an hour after</source>
        <translation>Schmerz eine halbe Stunde danach</translation>
    </message>
    <message>
        <source>Easy walks of 3 to 5 minutes</source>
        <extracomment>A row of boxes to tick.</extracomment>
        <translation>Lockere Spaziergänge von 3 bis 5 Minuten</translation>
    </message>
    <message>
        <source>%1 to %2 short walks a day; as many as feel all right.</source>
        <extracomment>Under the grid of the week; both are numbers of walks.</extracomment>
        <translation>%1 bis %2 kurze Spaziergänge am Tag; so viele, wie sich gut anfühlen.</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>Please see someone first</source>
        <translation>Bitte geh zuerst zu einer Fachperson</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one date to another.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Comeback · plan</source>
        <extracomment>Overline of the hand-out, above its title.</extracomment>
        <translation>Comeback · Plan</translation>
    </message>
    <message>
        <source>The rule: pain up to %1 of 10 is fine, during, after and the next morning. If it goes above %1 and %2 or more points over your usual, make the next one easier.</source>
        <extracomment>The rule for pain, in one line; %1 is a pain from 0 to 10, %2 a number of points.</extracomment>
        <translation>Die Regel: Schmerz bis %1 von 10 ist in Ordnung, dabei, danach und am nächsten Morgen. Steigt er über %1 und %2 oder mehr Punkte über das Übliche, mach die nächste Einheit leichter.</translation>
    </message>
    <message>
        <source>If it flares up</source>
        <extracomment>Heading of a list: what to do in a flare.</extracomment>
        <translation>Wenn es aufflammt</translation>
    </message>
    <message>
        <source>When to seek care</source>
        <extracomment>Heading of a list of warning signs.</extracomment>
        <translation>Wann du dir Hilfe holst</translation>
    </message>
    <message>
        <source>You may feel: %1</source>
        <extracomment>%1 is what an exercise should feel like.</extracomment>
        <translation>Das darfst du spüren: %1</translation>
    </message>
    <message>
        <source>How to do the exercises</source>
        <extracomment>Title of the back of the hand-out.</extracomment>
        <translation>So gehen die Übungen</translation>
    </message>
    <message>
        <source>Pain and level</source>
        <extracomment>Section of the report: the chart of pain and level.</extracomment>
        <translation>Schmerz und Stufe</translation>
    </message>
    <message>
        <source>Comeback: report for the physiotherapist</source>
        <extracomment>Title of the print-out for the physiotherapist, in the PDF&apos;s properties.</extracomment>
        <translation>Comeback: Bericht für die Physiotherapie</translation>
    </message>
    <message>
        <source>Comeback · for the physiotherapist or doctor</source>
        <extracomment>Overline of the report: the program, and for whom this is.</extracomment>
        <translation>Comeback · für Physiotherapie oder Praxis</translation>
    </message>
    <message>
        <source>Back activity report</source>
        <extracomment>Title of the report.</extracomment>
        <translation>Bericht zur Rückenaktivität</translation>
    </message>
    <message>
        <source>Episode began %1. This report covers %2 to %3.</source>
        <extracomment>Facts under the report&apos;s title; all three are dates.</extracomment>
        <translation>Die Episode begann am %1. Dieser Bericht umfasst %2 bis %3.</translation>
    </message>
    <message>
        <source>On this level since %1 (day %2).</source>
        <extracomment>%1 is a date; %2 counts the days on the level, from 1.</extracomment>
        <translation>Auf dieser Stufe seit %1 (Tag %2).</translation>
    </message>
    <message>
        <source>In a flare since %1: easy walks only, no training.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>In einem Schub seit %1: nur lockere Spaziergänge, kein Training.</translation>
    </message>
    <message>
        <source>The plan rests until a clinician has said that exercise is fine.</source>
        <translation>Der Plan ruht, bis eine Fachperson gesagt hat, dass Training in Ordnung ist.</translation>
    </message>
    <message>
        <source>Credited sessions: %1 of %2; least days on a level: %3.</source>
        <extracomment>The first two are numbers of sessions, the last a number of days.</extracomment>
        <translation>Angerechnete Einheiten: %1 von %2; Mindesttage auf einer Stufe: %3.</translation>
    </message>
    <message>
        <source>Next level at the earliest on %1, if all stays calm.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Nächste Stufe frühestens am %1, wenn alles ruhig bleibt.</translation>
    </message>
    <message>
        <source>no higher than %1</source>
        <extracomment>An order in force; %1 is a level such as B6.</extracomment>
        <translation>nicht höher als %1</translation>
    </message>
    <message>
        <source>no level opens until %1</source>
        <extracomment>An order in force; %1 is a date.</extracomment>
        <translation>keine Stufe öffnet sich bis %1</translation>
    </message>
    <message>
        <source>acceptable pain %1 instead of %2</source>
        <extracomment>An order in force; both are pains from 0 to 10.</extracomment>
        <translation>annehmbarer Schmerz %1 statt %2</translation>
    </message>
    <message>
        <source>Orders in force: %1.</source>
        <extracomment>%1 is a list of orders.</extracomment>
        <translation>Geltende Vorgaben: %1.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <extracomment>Section of the report: where the person stands on the ladder.</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>full list</source>
        <translation>alle Fragen</translation>
    </message>
    <message>
        <source>short list</source>
        <translation>kurze Fragen</translation>
    </message>
    <message>
        <source>no to all %1 questions</source>
        <extracomment>%1 is a number of questions.</extracomment>
        <translation>Nein zu allen %1 Fragen</translation>
    </message>
    <message>
        <source>YES to: %1</source>
        <extracomment>%1 is one or more questions.</extracomment>
        <translation>JA zu: %1</translation>
    </message>
    <message>
        <source>None answered yet.</source>
        <translation>Noch keine beantwortet.</translation>
    </message>
    <message>
        <source>Earlier ones: %1, of which %2 with a yes.</source>
        <extracomment>Both are numbers of screenings.</extracomment>
        <translation>Frühere: %1, davon %2 mit einem Ja.</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <extracomment>Section of the report.</extracomment>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Week from</source>
        <extracomment>Head of a row of weeks; under it stand dates.</extracomment>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Done / planned</source>
        <extracomment>A row such as &quot;3 / 3&quot;: training sessions done, and how many the plan asked for.</extracomment>
        <translation>Gemacht / geplant</translation>
    </message>
    <message>
        <source>Extra walks</source>
        <translation>Extra-Spaziergänge</translation>
    </message>
    <message>
        <source>Days checked in</source>
        <translation>Tage mit Check-in</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Schlimmster Schmerz</translation>
    </message>
    <message>
        <source>Middle of check-ins</source>
        <translation>Mitte der Check-ins</translation>
    </message>
    <message>
        <source>Week by week</source>
        <extracomment>Section of the report: what was done in each week.</extracomment>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>, last with %1</source>
        <extracomment>Behind an exercise; %1 is a load such as 8 kg.</extracomment>
        <translation>, zuletzt mit %1</translation>
    </message>
    <message>
        <source>Prescribed now</source>
        <extracomment>Section of the report.</extracomment>
        <translation>Jetzt verordnet</translation>
    </message>
    <message>
        <source>%1, version %2.</source>
        <extracomment>%1 is the name of a set of rules, %2 its version.</extracomment>
        <translation>%1, Version %2.</translation>
    </message>
    <message>
        <source>%1: %2 (usually %3)</source>
        <extracomment>%1 names a parameter, %2 is its value, %3 the usual value.</extracomment>
        <translation>%1: %2 (üblich %3)</translation>
    </message>
    <message>
        <source>All figures are the standard ones.</source>
        <translation>Alle Zahlen sind die des Standards.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>Section of the report: the rules by which levels open and close.</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <extracomment>%1 is what the person wrote about it.</extracomment>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Spikes, flares and what was decided</source>
        <extracomment>Section of the report: steps up and down, spikes, flares, and why.</extracomment>
        <translation>Anstiege, Schübe und was entschieden wurde</translation>
    </message>
    <message>
        <source>Set the level to</source>
        <extracomment>Orders box of the report; the same fields as in the program&apos;s dialog.</extracomment>
        <translation>Stufe setzen auf</translation>
    </message>
    <message>
        <source>No higher than</source>
        <translation>Nicht höher als</translation>
    </message>
    <message>
        <source>Hold the level until</source>
        <translation>Stufe halten bis</translation>
    </message>
    <message>
        <source>Acceptable pain</source>
        <translation>Annehmbarer Schmerz</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Seen by me</source>
        <extracomment>A box that a clinician ticks after a warning sign.</extracomment>
        <translation>Von mir gesehen</translation>
    </message>
    <message>
        <source>may exercise</source>
        <translation>darf trainieren</translation>
    </message>
    <message>
        <source>Orders of the physiotherapist or doctor</source>
        <translation>Vorgaben aus Physiotherapie oder Praxis</translation>
    </message>
    <message>
        <source>Blank means: as the protocol says. The person enters this under Plan, “Physiotherapist’s orders”; it stays in force until it is lifted.</source>
        <translation>Leer heißt: wie das Protokoll sagt. Eingetragen wird dies unter Plan, „Vorgaben der Physiotherapie“; es gilt, bis es aufgehoben wird.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A line of a comparison: %1 what was decided, %2 the level afterwards.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Heads of a table on paper: a number of the protocol, its value here, its usual value.</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Its rules have been proved: over every state that any diary can lead to, all ten promises hold.</source>
        <translation>Seine Regeln sind bewiesen: In jedem Stand, zu dem ein Tagebuch führen kann, gelten alle zehn Versprechen.</translation>
    </message>
    <message>
        <source>Its rules have not been proved yet. It cannot be used before they are.</source>
        <translation>Seine Regeln sind noch nicht bewiesen. Vorher kann es nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Comeback: protocol</source>
        <extracomment>Title of a print-out, in the PDF&apos;s properties.</extracomment>
        <translation>Comeback: Protokoll</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>%1 is the name of a protocol, %2 its version.</extracomment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Protocol: where it differs from the standard</source>
        <translation>Protokoll: wo es vom Standard abweicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A score from 0 to 10, and its day in brackets.
----------
A number of the protocol: %1 is what it means, %2 the stage, the level or the place in a row.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>for less than a week</source>
        <extracomment>For how long the back has been hurting.</extracomment>
        <translation>seit weniger als einer Woche</translation>
    </message>
    <message>
        <source>for one to six weeks</source>
        <translation>seit einer bis sechs Wochen</translation>
    </message>
    <message>
        <source>for six to twelve weeks</source>
        <translation>seit sechs bis zwölf Wochen</translation>
    </message>
    <message>
        <source>for more than twelve weeks</source>
        <translation>seit mehr als zwölf Wochen</translation>
    </message>
    <message>
        <source>Walk: %1</source>
        <extracomment>%1 is an amount such as &quot;2 × 5 minutes, on 5 days a week&quot;.</extracomment>
        <translation>Gehen: %1</translation>
    </message>
    <message>
        <source>%1 The same minutes may be: %2.</source>
        <extracomment>%1 is the dose of walking in words, %2 a list such as &quot;Cycling, Swimming&quot;.</extracomment>
        <translation>%1 Dieselben Minuten gehen auch so: %2.</translation>
    </message>
    <message>
        <source>no change that matters</source>
        <extracomment>In a table of scores: the change is smaller than what matters.</extracomment>
        <translation>keine Änderung, die zählt</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>In a table of scores.</extracomment>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>In a table of scores.</extracomment>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>Heads of two columns of scores: the first one ever, and the latest.</extracomment>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Activities and weeks, 0 to 10</source>
        <extracomment>Section of the report: what the person answered in questionnaires, each 0 to 10.</extracomment>
        <translation>Tätigkeiten und Wochen, 0 bis 10</translation>
    </message>
    <message>
        <source>It had been hurting %1 at the first start.</source>
        <extracomment>%1 is how long, such as &quot;for one to six weeks&quot;.</extracomment>
        <translation>Beim ersten Beginn bestanden die Schmerzen %1.</translation>
    </message>
    <message>
        <source>warning signs</source>
        <extracomment>Part of the report, in a list.</extracomment>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>chart of the course</source>
        <extracomment>Part of the report, in a list.</extracomment>
        <translation>Bild des Verlaufs</translation>
    </message>
    <message>
        <source>table of weeks</source>
        <extracomment>Part of the report, in a list.</extracomment>
        <translation>Tabelle der Wochen</translation>
    </message>
    <message>
        <source>spikes, flares and decisions</source>
        <extracomment>Part of the report, in a list.</extracomment>
        <translation>Anstiege, Schübe und Entscheidungen</translation>
    </message>
    <message>
        <source>notes</source>
        <extracomment>Part of the report, in a list.</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>loads lifted</source>
        <extracomment>Part of the report, in a list.</extracomment>
        <translation>gehobene Lasten</translation>
    </message>
    <message>
        <source>own activities</source>
        <extracomment>Part of the report, in a list: the person&apos;s own activities, rated 0 to 10.</extracomment>
        <translation>eigene Tätigkeiten</translation>
    </message>
    <message>
        <source>questionnaires</source>
        <extracomment>Part of the report, in a list.</extracomment>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>The answers were left out by the person.</source>
        <extracomment>In place of the answers to the warning-sign questions.</extracomment>
        <translation>Die Antworten hat die Person weggelassen.</translation>
    </message>
    <message>
        <source>Swapped by choice: %1.</source>
        <extracomment>%1 is a list of exercises that the person does not want; said without judging.</extracomment>
        <translation>Auf Wunsch getauscht: %1.</translation>
    </message>
    <message>
        <source>Level, plan and orders are those of %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Stufe, Plan und Vorgaben sind die vom %1.</translation>
    </message>
    <message>
        <source>Left out by the person: %1.</source>
        <extracomment>Under the report&apos;s title, so that a clinician knows what is missing; %1 is a list of sections.</extracomment>
        <translation>Von der Person weggelassen: %1.</translation>
    </message>
    <message>
        <source>Weeks from</source>
        <translation>Wochen ab</translation>
    </message>
    <message>
        <source>%1 weeks at a time</source>
        <translation>Je %1 Wochen</translation>
    </message>
    <message>
        <source>Not listed here: steps of the level: %1; others: %2.</source>
        <extracomment>Both are numbers of changes in the period that there is no room to list.</extracomment>
        <translation>Hier nicht aufgeführt: Schritte der Stufe: %1; andere: %2.</translation>
    </message>
    <message>
        <source>Pain in the morning</source>
        <extracomment>Heads of the columns of the blank sheet; the same as on the screen where they are typed in.</extracomment>
        <translation>Schmerz am Morgen</translation>
    </message>
    <message>
        <source>Exercises done</source>
        <translation>Übungen gemacht</translation>
    </message>
    <message>
        <source>Comeback · to fill in by hand</source>
        <translation>Comeback · zum Ausfüllen von Hand</translation>
    </message>
    <message>
        <source>Two weeks on paper</source>
        <translation>Zwei Wochen auf Papier</translation>
    </message>
    <message>
        <source>Pains are figures from 0 (none) to 10 (worst imaginable). Leave blank what you did not do or do not remember.</source>
        <translation>Schmerzen sind Zahlen von 0 (keiner) bis 10 (schlimmster denkbarer). Lass leer, was du nicht gemacht hast oder nicht mehr weißt.</translation>
    </message>
    <message>
        <source>Back at the computer: File, “Type in a week from paper”. One key a cell; a week takes about a minute.</source>
        <translation>Zurück am Computer: Datei, „Eine Woche vom Papier eintippen“. Eine Taste je Feld; eine Woche dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>A diary or another database stands there, and nothing is written over it. Choose another name.</source>
        <translation>Dort steht ein Tagebuch oder eine andere Datenbank; darüber wird nichts geschrieben. Wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <extracomment>Under a warning sign in the report that does not pause the plan; %1 is what the person was told to do about it.</extracomment>
        <translation>Gesagt wurde: %1</translation>
    </message>
    <message>
        <source>Ring %1 now:</source>
        <extracomment>Above a list of warning signs; %1 is the emergency number</extracomment>
        <translation>Ruf jetzt %1 an:</translation>
    </message>
    <message>
        <source>Ring a doctor today:</source>
        <extracomment>Above a list of warning signs</extracomment>
        <translation>Ruf heute in einer Praxis an:</translation>
    </message>
    <message>
        <source>See a doctor soon:</source>
        <extracomment>Above a list of warning signs</extracomment>
        <translation>Geh bald zum Arzt:</translation>
    </message>
    <message>
        <source>%1; anything that worries you</source>
        <extracomment>%1 is a list of warning signs</extracomment>
        <translation>%1; alles, was dir Sorgen macht</translation>
    </message>
</context>
</TS>
