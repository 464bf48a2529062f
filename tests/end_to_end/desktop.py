"""The desktop app as a screen reader sees it: found by role and accessible name over AT-SPI, worked without a mouse."""

import time

import pyatspi

PATIENCE = 30  # seconds


def wait(look, what, patience=PATIENCE):
    """What `look` gives as soon as it gives something; objects that went away meanwhile are no failure."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = look()
            if found:
                return found
        except Exception:  # pyatspi wraps the bus's errors in classes of many kinds
            pass
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


def application(name):
    return wait(lambda: next((one for one in pyatspi.Registry.getDesktop(0) if one and one.name == name), None), name)


def walk(root):
    queue = [root]
    while queue:
        node = queue.pop(0)
        yield node
        if node.getRoleName() not in ("table", "tree"):  # cells by their tables: there may be thousands
            queue += [child for child in node if child]


def labels(node):
    return [
        relation.getTarget(i).name
        for relation in node.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for i in range(relation.getNTargets())
    ]


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def is_enabled(node):
    return node.getState().contains(pyatspi.STATE_ENABLED)


def find(root, roles, name, showing=True):
    roles = roles if isinstance(roles, tuple) else (roles,)

    def look():
        return next((node for node in walk(root) if node.getRoleName() in roles and (node.name == name or name in labels(node))
                     and (is_showing(node) or not showing)), None)

    return wait(look, f"{'/'.join(roles)} “{name}”")


def press(node):
    wait(lambda: is_enabled(node), f"“{node.name}” to be enabled")
    action = node.queryAction()
    names = {action.getName(i): i for i in range(action.nActions)}
    action.doAction(names[next(name for name in ("Press", "Toggle") if name in names)])


def type_into(root, label, text):
    field = find(root, ("text", "password text"), label)
    field.queryEditableText().setTextContents(text)


class Table:
    def __init__(self, node):
        self.node = node

    @property
    def rows(self):
        return self.node.queryTable().nRows

    def cells(self, row):
        table = self.node.queryTable()
        return [table.getAccessibleAt(row, column).name for column in range(table.nColumns)]

    def find(self, matches, what):
        """The number of the first row whose cells match."""

        def look():
            return next(((row,) for row in range(min(self.rows, 200)) if matches(self.cells(row))), None)

        return wait(look, what)[0]

    def select(self, row):
        table = self.node.queryTable()
        table.addRowSelection(row)
