<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>comeback::app::Application</name>
    <message numerus="yes">
        <source>Restored: %n entries. The diary that was here is set aside.</source>
        <translation>
            <numerusform>Restored: %n entry. The diary that was here is set aside.</numerusform>
            <numerusform>Restored: %n entries. The diary that was here is set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last copy in your second folder: %n day(s) ago</source>
        <translation>
            <numerusform>Last copy in your second folder: %n day ago</numerusform>
            <numerusform>Last copy in your second folder: %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last copy: %n day(s) ago</source>
        <translation>
            <numerusform>Last copy: %n day ago</numerusform>
            <numerusform>Last copy: %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comeback::app::CopiesDialog</name>
    <message numerus="yes">
        <source>The last copy is %n day(s) old.</source>
        <translation>
            <numerusform>The last copy is %n day old.</numerusform>
            <numerusform>The last copy is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Copied and checked: %n entries.</source>
        <translation>
            <numerusform>✓ Copied and checked: %n entry.</numerusform>
            <numerusform>✓ Copied and checked: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comeback::app::ExportDiary</name>
    <message numerus="yes">
        <source>%n entries written to %1.</source>
        <extracomment>%n counts entries, %1 is a file.</extracomment>
        <translation>
            <numerusform>%n entry written to %1.</numerusform>
            <numerusform>%n entries written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comeback::app::GuidedDialog</name>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metre(s)</source>
        <translation>
            <numerusform>%n metre</numerusform>
            <numerusform>%n metres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comeback::app::ProtocolDialog</name>
    <message numerus="yes">
        <source>%n entry(s) would have led elsewhere.</source>
        <translation>
            <numerusform>%n entry would have led elsewhere.</numerusform>
            <numerusform>%n entries would have led elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comeback::app::ScreeningForm</name>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n question left</numerusform>
            <numerusform>%n questions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comeback::app::Step</name>
    <message numerus="yes">
        <source>%n changes together</source>
        <extracomment>In the menu behind &quot;Undo:&quot; or &quot;Redo:&quot;: changes made together, by an import say.</extracomment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comeback::app::TodayWords</name>
    <message numerus="yes">
        <source>Check-ins at %1 or below on %n day(s) end the flare. So far: %2.</source>
        <translation>
            <numerusform>Check-ins at %1 or below on %n day end the flare. So far: %2.</numerusform>
            <numerusform>Check-ins at %1 or below on %n days end the flare. So far: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %n more calm session(s).</source>
        <translation>
            <numerusform>It takes %n more calm session.</numerusform>
            <numerusform>It takes %n more calm sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comeback::app::WeekSheetDialog</name>
    <message numerus="yes">
        <source>Saved: %n entries from paper. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Saved: %n entry from paper. Ctrl+Z takes it back.</numerusform>
            <numerusform>Saved: %n entries from paper. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
</TS>
