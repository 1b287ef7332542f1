#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Comeback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the window as a screen reader does, over AT-SPI, and logs a morning's figure by keys.

   at_spi_walk.py PROGRAM

Checks that whatever can take the focus has a name and a role, that every page tells itself, that the
pain scale says what stands there, and that the answer to what was logged and what a warning sign asks
for are announced. Exit status 0, 1 with what is wrong, or 77 where this machine has no AT-SPI to test with."""

import os
import subprocess
import sys
import tempfile
import threading
import time

SKIPPED = 77
try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    print("at_spi_walk: python3-gi or the introspection of AT-SPI is not installed")
    sys.exit(SKIPPED)

PAGES = ["Today", "Progress", "Plan", "Learn", "History"]
NAMELESS = {Atspi.Role.FILLER, Atspi.Role.PANEL, Atspi.Role.SCROLL_PANE, Atspi.Role.UNKNOWN,
            Atspi.Role.INVALID, Atspi.Role.SEPARATOR}
problems = []
announced = []


def walk(node, depth=0):
    yield node
    if depth > 40:
        return
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from walk(child, depth + 1)


def states(node):
    return node.get_state_set()


def is_seen(node):
    return states(node).contains(Atspi.StateType.SHOWING)


def check_names(program, page):
    focusable = 0
    for node in walk(program):
        if not is_seen(node) or not states(node).contains(Atspi.StateType.FOCUSABLE):
            continue
        role = node.get_role()
        if role in (Atspi.Role.TABLE_CELL, Atspi.Role.LIST_ITEM):
            continue
        focusable += 1
        if not (node.get_name() or "").strip():
            problems.append(f"{page}: a {node.get_role_name()} that takes the focus has no name")
        if role in (Atspi.Role.UNKNOWN, Atspi.Role.INVALID):
            problems.append(f"{page}: \"{node.get_name()}\" has no role")
    if focusable < 5:
        problems.append(f"{page}: only {focusable} things can take the focus")


def wait_for(find, seconds=20):
    end = time.time() + seconds
    while time.time() < end:
        try:
            found = find()
        except GLib.GError:  # what was there a moment ago has gone
            found = None
        if found:
            return found
        time.sleep(0.1)
    return None


def our_program(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        each = desktop.get_child_at_index(index)
        if each is not None and each.get_process_id() == pid and each.get_child_count() > 0:
            return each
    return None


def press(key):
    """A key as the keyboard sends it."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
    time.sleep(0.3)


def named(program, name, role=None):
    for node in walk(program):
        if is_seen(node) and name in (node.get_name() or "") and (
                role is None or node.get_role() == role):
            return node
    return None


def on_event(event):
    try:
        hear(event)
    except GLib.GError:
        pass  # what told it has gone


def hear(event):
    if event.source.get_role() in (Atspi.Role.ALERT, Atspi.Role.NOTIFICATION):
        announced.append(event.source.get_name() or "")


def listen():
    listener = Atspi.EventListener.new(on_event)
    listener.register("object:state-changed:showing")
    listener.register("object:announcement")
    threading.Thread(target=GLib.MainLoop().run, daemon=True).start()


def visit(program, number, page):
    press(f"ctrl+{number}")
    if wait_for(lambda: named(program, page), 5) is None:
        problems.append(f"{page}: nothing on the page bears its name")
    check_names(program, page)


def log_morning(program):
    press("ctrl+1")
    button = named(program, "Another check-in")
    if button is None or not button.get_action_iface().do_action(0):
        problems.append("Today: the button for another check-in cannot be pressed")
        return
    scale = wait_for(lambda: named(program, "How is your back"), 5)
    if scale is None:
        problems.append("Today: the scale does not say what it asks")
        return
    press("2")
    press("Return")
    heard = wait_for(lambda: [each for each in announced if each.strip()], 5)
    if not heard:
        problems.append("Today: the answer to what was logged is not announced")
    else:
        print("announced:", heard[-1])


def answer_yes_to_an_emergency(program):
    """The first warning sign asks for an ambulance: that is heard at the answer, without a search."""
    button = named(program, "New warning sign")
    if button is None or not button.get_action_iface().do_action(0):
        problems.append("Today: the questions about warning signs cannot be opened")
        return
    yes = wait_for(lambda: named(program, "Yes", Atspi.Role.RADIO_BUTTON), 5)
    if yes is None or not yes.get_action_iface().do_action(0):
        problems.append("Warning signs: the first question cannot be answered")
        return
    heard = wait_for(lambda: [each for each in announced if "112" in each], 5)
    if not heard:
        problems.append("Warning signs: that the answer is an emergency is not announced")
    else:
        print("announced:", heard[-1])
    save = named(program, "Save", Atspi.Role.PUSH_BUTTON)
    if save is None:
        problems.append("Warning signs: the answers cannot be saved")
        return
    try:
        save.get_action_iface().do_action(0)
    except GLib.GError:
        pass  # the dialog has gone before the action could answer
    if wait_for(lambda: named(program, "A clinician has seen me"), 5) is None:
        problems.append("Today: the way to care does not follow")


def main():
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    if not os.path.exists("/usr/bin/xdotool") and not os.path.exists("/usr/local/bin/xdotool"):
        print("at_spi_walk: xdotool is not installed")
        return SKIPPED
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, XDG_DATA_HOME=home, XDG_CONFIG_HOME=home,
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                           LANG="C.UTF-8")
        window = subprocess.Popen([sys.argv[1], "--demo", "--lang", "en"], env=environment)
        try:
            program = wait_for(lambda: our_program(window.pid))
            if program is None:
                print("at_spi_walk: the program does not appear on the accessibility bus")
                return 1
            listen()
            time.sleep(1)
            for number, page in enumerate(PAGES, 1):
                visit(program, number, page)
            log_morning(program)
            answer_yes_to_an_emergency(program)
        finally:
            window.kill()
            window.wait()
    for problem in sorted(set(problems)):
        print("at_spi_walk:", problem)
    return 1 if problems else 0


sys.exit(main())
