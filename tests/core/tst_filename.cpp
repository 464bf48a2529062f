#include "core/filename.h"

#include <QTest>

using core::safeFileName;

namespace {

QString repeated(const char *text, int times)
{
    return QString::fromUtf8(text).repeated(times);
}

} // namespace

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangersNamesBecomeSafe_data();
    void strangersNamesBecomeSafe();
    void aSafeNameStaysAsItIs_data();
    void aSafeNameStaysAsItIs();
    void safetyIsReachedInOneStep_data();
    void safetyIsReachedInOneStep();
    void devicesOfDosAreNoNames_data();
    void devicesOfDosAreNoNames();
    void longNamesAreCutAtACharacter_data();
    void longNamesAreCutAtACharacter();
    void theExtensionOutlivesTheCut();
    void anyLimitHolds();
    void numbersGoBeforeTheExtension_data();
    void numbersGoBeforeTheExtension();
    void aNumberedNameKeepsTheLimit();
    void namesThatDifferInCaseClash();
};

void TestFileName::strangersNamesBecomeSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *what, const QString &name, const char *safe) {
        QTest::newRow(what) << name << QString::fromUtf8(safe);
    };
    row("a way up", QStringLiteral("../../.bashrc"), "bashrc");
    row("a way up, backslashes", QStringLiteral("..\\..\\boot.ini"), "boot.ini");
    row("absolute", QStringLiteral("/etc/passwd"), "passwd");
    row("a drive", QStringLiteral("C:\\Windows\\win.ini"), "win.ini");
    row("mixed separators", QStringLiteral("a/b\\c.mp4"), "c.mp4");
    row("separator at the end", QStringLiteral("folder/"), "folder");
    row("dot", QStringLiteral("."), "unnamed");
    row("dots", QStringLiteral(".."), "unnamed");
    row("dots below", QStringLiteral("a/.."), "unnamed");
    row("many dots", QStringLiteral("....."), "unnamed");
    row("empty", QString(), "unnamed");
    row("spaces", QStringLiteral("   "), "unnamed");
    row("separators only", QStringLiteral("///"), "unnamed");
    row("hidden", QStringLiteral(".profile"), "profile");
    row("an option", QStringLiteral("-rf"), "rf");
    row("a long option", QStringLiteral("--help.mp4"), "help.mp4");
    row("dots and dashes in turn", QStringLiteral(".-. -x"), "x");
    row("trailing dot", QStringLiteral("clip.mp4."), "clip.mp4");
    row("trailing spaces and dots", QStringLiteral("clip . . "), "clip");
    row("refused by NTFS", QStringLiteral("a<b>c:d\"e|f?g*h.mp4"), "a_b_c_d_e_f_g_h.mp4");
    row("an alternate stream", QStringLiteral("clip.mp4:evil"), "clip.mp4_evil");
    row("NUL", QString::fromUtf8("clip.mp4\0.exe", 13), "clip.mp4.exe");
    row("line end", QStringLiteral("a\nb\r\nc.mp4"), "a b  c.mp4");
    row("escape sequence", QStringLiteral("a\u001b[2Jb.mp4"), "a[2Jb.mp4");
    row("C1 control", QStringLiteral("a\u009b2Jb.mp4"), "a2Jb.mp4");
    row("DEL", QStringLiteral("a\u007fb"), "ab");
    row("right-to-left override", QStringLiteral("photo_\u202egpj.exe"), "photo_gpj.exe");
    row("isolates and marks", QStringLiteral("\u2066a\u2069\u200e\u200f\u061cb"), "ab");
    row("zero width space and BOM", QStringLiteral("\ufeffa\u200bb"), "ab");
    row("line separator", QStringLiteral("a\u2028b"), "a b");
    row("decomposed", QStringLiteral("Cafe\u0301.mp4"), "Café.mp4");
    row("composed only once the space in between is gone", QStringLiteral("e\u200b\u0301"), "é");
    row("half a surrogate pair", QString(u'a' + QString(QChar(0xd83d)) + u'b'), "a\uFFFDb");
    row("no character", QStringLiteral("a\uffffb"), "ab");
    row("dots that control characters kept apart", QStringLiteral(".\u200e./x\u200e."), "x");
}

void TestFileName::strangersNamesBecomeSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
}

void TestFileName::aSafeNameStaysAsItIs_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"clip.mp4", "a.b.c", "Gespräch – Teil 1.mp4", "会议 录像.mp4", "مكالمة.m4a",
                             "\U0001F468\u200D\U0001F469\u200D\U0001F467.png", "نامه\u200cها.txt", "100% (2).mp4",
                             "a-b_c~d", "tilde~", "COM10.txt", "console.log", "null"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestFileName::aSafeNameStaysAsItIs()
{
    QFETCH(QString, name);
    QCOMPARE(safeFileName(name), name);
}

void TestFileName::safetyIsReachedInOneStep_data()
{
    strangersNamesBecomeSafe_data();
    QTest::newRow("long") << repeated("é", 400) + QStringLiteral(".mp4") << QString();
    QTest::newRow("device") << QStringLiteral("nul.txt") << QString();
    QTest::newRow("cut before a dot") << repeated("x", 248) + QStringLiteral(". . y") << QString();
}

void TestFileName::safetyIsReachedInOneStep()
{
    QFETCH(QString, name);
    const QString once = safeFileName(name);
    QCOMPARE(safeFileName(once), once);
}

void TestFileName::devicesOfDosAreNoNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    for (const char *name :
         {"CON", "con", "PRN.txt", "aux.tar.gz", "NUL .mp4", "COM1", "com9.x", "LPT0", "COM²", "CONIN$", "Clock$"})
        QTest::newRow(name) << QString::fromUtf8(name) << (u'_' + QString::fromUtf8(name));
    QTest::newRow("behind dots") << QStringLiteral("..nul") << QStringLiteral("_nul");
}

void TestFileName::devicesOfDosAreNoNames()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
}

void TestFileName::longNamesAreCutAtACharacter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("exactly") << repeated("x", 250) << repeated("x", 250);
    QTest::newRow("one too many") << repeated("x", 251) << repeated("x", 250);
    QTest::newRow("two bytes each") << (QStringLiteral("x") + repeated("é", 200))
                                    << (QStringLiteral("x") + repeated("é", 124));
    QTest::newRow("four bytes each") << repeated("\U0001F511", 100) << repeated("\U0001F511", 62);
    // The family is 18 bytes; 14 of them do not fit into 252, and half a family is another picture.
    QTest::newRow("joined") << repeated("\U0001F468\u200D\U0001F469\u200D\U0001F467", 20)
                            << repeated("\U0001F468\u200D\U0001F469\u200D\U0001F467", 13);
    QTest::newRow("space at the cut") << (repeated("x", 249) + QStringLiteral(" y")) << repeated("x", 249);
}

void TestFileName::longNamesAreCutAtACharacter()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
}

void TestFileName::theExtensionOutlivesTheCut()
{
    QCOMPARE(safeFileName(repeated("x", 300) + QStringLiteral(".mp4")), repeated("x", 246) + QStringLiteral(".mp4"));
    QCOMPARE(safeFileName(repeated("é", 300) + QStringLiteral(".mp4")), repeated("é", 123) + QStringLiteral(".mp4"));
    // What stands so far behind the dot is no extension.
    QCOMPARE(safeFileName(QStringLiteral("a.") + repeated("x", 300)), QStringLiteral("a.") + repeated("x", 248));
    QCOMPARE(safeFileName(repeated("x", 244) + QStringLiteral(" .mp4 and more")),
             repeated("x", 244) + QStringLiteral(" .mp4"));
}

void TestFileName::anyLimitHolds()
{
    const QStringList names{QStringLiteral("conference.mp4"), repeated("e\u0301\u0302\u0303", 90),
                            QStringLiteral("x") + repeated("\u0301", 400), repeated("\U0001F511", 90),
                            QStringLiteral("nul.txt")};
    for (const QString &name : names) {
        for (qsizetype limit = 7; limit < 60; ++limit) {
            const QString safe = safeFileName(name, limit);
            QVERIFY2(safe.toUtf8().size() <= limit, qPrintable(safe));
            QVERIFY(!safe.isEmpty());
            QVERIFY(safe.isValidUtf16());
        }
    }
}

void TestFileName::numbersGoBeforeTheExtension_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("numbered");
    QTest::newRow("extension") << QStringLiteral("clip.mp4") << QStringLiteral("clip (2).mp4");
    QTest::newRow("none") << QStringLiteral("clip") << QStringLiteral("clip (2)");
    QTest::newRow("two dots") << QStringLiteral("a.tar.gz") << QStringLiteral("a.tar (2).gz");
    QTest::newRow("a sentence") << QStringLiteral("Call with Dr. Smith") << QStringLiteral("Call with Dr. Smith (2)");
    QTest::newRow("numbered before") << QStringLiteral("clip (2).mp4") << QStringLiteral("clip (2) (2).mp4");
}

void TestFileName::numbersGoBeforeTheExtension()
{
    QFETCH(QString, name);
    QFETCH(QString, numbered);
    QCOMPARE(core::numberedName(name, 2), numbered);
}

void TestFileName::aNumberedNameKeepsTheLimit()
{
    const QString longest = safeFileName(repeated("é", 300) + QStringLiteral(".mp4"));
    const QString second = core::numberedName(longest, 2);
    const QString hundredth = core::numberedName(longest, 100);
    QVERIFY(second.endsWith(QStringLiteral("é (2).mp4")));
    QVERIFY(hundredth.endsWith(QStringLiteral("é (100).mp4")));
    QVERIFY(second.toUtf8().size() + 5 <= core::maxNameBytes);
    QVERIFY(hundredth.toUtf8().size() + 5 <= core::maxNameBytes);
    QVERIFY(second != hundredth);
}

void TestFileName::namesThatDifferInCaseClash()
{
    QCOMPARE(core::caseKey(QStringLiteral("Clip.MP4")), core::caseKey(QStringLiteral("clip.mp4")));
    QCOMPARE(core::caseKey(QStringLiteral("CAFÉ")), core::caseKey(QStringLiteral("cafe\u0301")));
    QCOMPARE(core::caseKey(QStringLiteral("Übung/A")), core::caseKey(QStringLiteral("übung/a")));
    QVERIFY(core::caseKey(QStringLiteral("a")) != core::caseKey(QStringLiteral("b")));
    QVERIFY(core::caseKey(QStringLiteral("a/b")) != core::caseKey(QStringLiteral("ab")));
}

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
