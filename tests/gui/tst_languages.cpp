#include "core/translations.h"
#include "windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLibraryInfo>
#include <QPushButton>
#include <QTest>

using test::WindowFixture;

namespace {

constexpr int patience = 20'000; // ms
/// The smallest screen that the window has to fit on.
constexpr int screenWidth = 1280;

/// A text that is cut off, though it does not say so by an ellipsis of its own.
bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->wordWrap() && !label->text().isEmpty() && label->pixmap().isNull() &&
               label->width() < label->minimumSizeHint().width();
    if (qobject_cast<const QPushButton *>(&widget) || qobject_cast<const QCheckBox *>(&widget))
        return widget.width() < widget.sizeHint().width();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->width() < box->minimumSizeHint().width();
    return false;
}

QString cutTexts(const QWidget &window)
{
    QStringList cut;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == window.window() && isCut(*widget))
            cut.append(QStringLiteral("%1 %2: %3 of %4 pixels")
                           .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())
                           .arg(widget->width())
                           .arg(widget->sizeHint().width()));
    }
    return cut.join(QStringLiteral("; "));
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_theme.reset();
        m_fixture.reset();
    }

    void thereIsACatalogueForEachLanguage()
    {
        const QStringList languages = core::Translations::languages();
        QCOMPARE(languages.size(), 7);
        QVERIFY(languages.contains(QStringLiteral("zh_CN")));
    }

    void everyTextFits_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList languages = core::Translations::languages();
        for (const QString &language : languages)
            QTest::newRow(qPrintable(language)) << language;
    }
    void everyTextFits()
    {
        QFETCH(QString, language);
        core::Translations translations;
        translations.set(language);
        start();
        gui::MainWindow &window = m_fixture->window();
        QCOMPARE(cutTexts(window), QString());
        m_fixture->samples().add();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->recordings().matchCount() > 150, patience);
        window.resize(screenWidth, 800);
        QVERIFY2(window.minimumSizeHint().width() <= screenWidth,
                 qPrintable(QString::number(window.minimumSizeHint().width())));
        QTRY_COMPARE(cutTexts(window), QString());
        checkDialogs();
    }

    void theWindowSpeaksTheLanguageThatWasChosen()
    {
        core::Translations translations;
        translations.set(QStringLiteral("de"));
        QCOMPARE(QLocale().language(), QLocale::German);
        start();
        QVERIFY(WindowFixture::named<QPushButton>(m_fixture->window(),
                                                  QStringLiteral("Mit Beispielaufzeichnungen ausprobieren")));
    }

private:
    void start()
    {
        m_fixture = std::make_unique<WindowFixture>(m_home->path());
        m_theme = std::make_unique<gui::Theme>(*qobject_cast<QApplication *>(qApp), m_fixture->preferences());
        QVERIFY(m_fixture->start());
    }

    /// Those that the menu opens without more being asked.
    void checkDialogs()
    {
        for (const QString &name :
             {QStringLiteral("AddAccount"), QStringLiteral("Settings"), QStringLiteral("Shortcuts")}) {
            m_fixture->window().findChild<QAction *>(name)->trigger();
            QDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = m_fixture->window().findChild<QDialog *>()) && dialog->isVisible());
            QTRY_COMPARE(cutTexts(*dialog), QString());
            dialog->reject();
            QTRY_VERIFY(!m_fixture->window().findChild<QDialog *>());
        }
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<gui::Theme> m_theme;
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
