#include "windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using test::WindowFixture;

namespace {

constexpr int patience = 20'000; // ms

QString describe(const QWidget &widget)
{
    QString path;
    for (const QWidget *part = &widget; part; part = part->parentWidget())
        path.prepend(u'/' + QString::fromLatin1(part->metaObject()->className()) + u'#' + part->objectName());
    return path;
}

bool isInternal(const QWidget &widget)
{
    // Parts that Qt makes inside of a widget of ours, which speaks for them.
    return widget.objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QScrollBar *>(&widget) ||
           qobject_cast<const QHeaderView *>(&widget);
}

QString labelOf(QAccessibleInterface &interface)
{
    for (const auto &[label, relation] : interface.relations(QAccessible::Label)) {
        if (const QString text = label->text(QAccessible::Name); !text.isEmpty())
            return text;
    }
    return {};
}

/// What a screen reader calls the widget; a combo box is called by its label, as its name is what is chosen.
QString spokenName(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    if (!interface)
        return {};
    const QString label = labelOf(*interface);
    if (!label.isEmpty() || interface->role() == QAccessible::ComboBox)
        return label;
    return interface->text(QAccessible::Name);
}

QList<QWidget *> focusable(QWidget &root)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->window() == root.window() && widget->isVisible() && widget->isEnabled() && !isInternal(*widget) &&
            widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
            found.append(widget);
    }
    return found;
}

/// Those that Tab comes by, from where the focus is until it is there again.
QSet<QWidget *> tabbed(QWidget &window)
{
    QSet<QWidget *> seen;
    QWidget *first = QApplication::focusWidget();
    for (int presses = 0; presses < 500; ++presses) {
        QWidget *current = QApplication::focusWidget();
        if (!current || (current == first && presses > 0))
            break;
        seen.insert(current);
        // Views and text fields keep Tab for themselves where they are told to; none of ours is.
        QTest::keyClick(&window, Qt::Key_Tab);
    }
    return seen;
}

bool hasFocusRing(QWidget &widget)
{
    QWidget &window = *widget.window();
    const QRect around = QRect(widget.mapTo(&window, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4);
    window.setFocus();
    const QImage without = window.grab(around).toImage();
    widget.setFocus(Qt::TabFocusReason);
    return widget.hasFocus() && window.grab(around).toImage() != without;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        // It draws where the focus is.
        m_theme = std::make_unique<gui::Theme>(*qobject_cast<QApplication *>(qApp), m_fixture->preferences());
        QVERIFY(m_fixture->start());
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    }
    void cleanup()
    {
        m_theme.reset();
        m_fixture.reset();
    }

    void theFirstPageSpeaksAndIsReachedByKeyboard() { walk(m_fixture->window()); }

    void theWindowSpeaksAndIsReachedByKeyboard()
    {
        QVERIFY(fill());
        walk(m_fixture->window());
    }

    void everyCellOfEveryTableHasText()
    {
        QVERIFY(fill());
        m_fixture->recordings().setGrouped(false);
        const QList<QAbstractItemView *> views = m_fixture->window().findChildren<QAbstractItemView *>();
        int cells = 0;
        for (const QAbstractItemView *view : views) {
            if (!view->isVisible() || isInternal(*view))
                continue;
            QAccessibleInterface *interface =
                QAccessible::queryAccessibleInterface(const_cast<QAbstractItemView *>(view));
            QAccessibleTableInterface *table = interface->tableInterface();
            QVERIFY2(table, qPrintable(describe(*view)));
            for (int row = 0; row < std::min(table->rowCount(), 20); ++row) {
                for (int column = 0; column < table->columnCount(); ++column) {
                    QVERIFY2(
                        !table->cellAt(row, column)->text(QAccessible::Name).isEmpty(),
                        qPrintable(QStringLiteral("%1, row %2, column %3").arg(describe(*view)).arg(row).arg(column)));
                    ++cells;
                }
            }
        }
        QVERIFY(cells > 20);
    }

    void everyDialogOfTheMenuSpeaksAndIsReachedByKeyboard()
    {
        QVERIFY(fill());
        for (const QString &name :
             {QStringLiteral("AddAccount"), QStringLiteral("Settings"), QStringLiteral("Shortcuts")}) {
            m_fixture->window().findChild<QAction *>(name)->trigger();
            QDialog *dialog = nullptr;
            QTRY_VERIFY2((dialog = m_fixture->window().findChild<QDialog *>()) && dialog->isVisible(),
                         qPrintable(name));
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            walk(*dialog);
            if (QTest::currentTestFailed())
                return;
            dialog->reject();
            QTRY_VERIFY(!m_fixture->window().findChild<QDialog *>());
        }
    }

private:
    bool fill()
    {
        return m_fixture->addSamples() &&
               QTest::qWaitFor([this] { return m_fixture->recordings().matchCount() > 150; }, patience);
    }

    void walk(QWidget &window)
    {
        const QList<QWidget *> all = focusable(window);
        QVERIFY(!all.isEmpty());
        window.activateWindow();
        all.first()->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(QApplication::focusWidget(), all.first());
        const QSet<QWidget *> reached = tabbed(window);
        for (QWidget *widget : all) {
            QVERIFY2(!spokenName(*widget).isEmpty(), qPrintable(QStringLiteral("no name: ") + describe(*widget)));
            if (widget->focusPolicy() & Qt::TabFocus) {
                QVERIFY2(reached.contains(widget), qPrintable(QStringLiteral("not reached: ") + describe(*widget)));
                QVERIFY2(hasFocusRing(*widget), qPrintable(QStringLiteral("no focus seen: ") + describe(*widget)));
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<gui::Theme> m_theme;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
