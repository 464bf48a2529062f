#include "app/diagnostics.h"

#include "accounts/accountbook.h"
#include "app/logfile.h"
#include "app/redactor.h"
#include "app/versions.h"
#include "downloads/queue.h"
#include "downloads/savefile.h"
#include "library/library.h"
#include "library/paths.h"
#include "library/settings.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QMetaEnum>
#include <QSaveFile>
#include <QScreen>

namespace app {

namespace {

/// Of each log: what happened last counts.
constexpr qint64 mostOfALog = 500'000;
constexpr qsizetype mostDownloads = 500;
constexpr qsizetype shownOfAnId = 4;

template <class Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QString section(const QString &title, const QStringList &lines)
{
    return QStringLiteral("## %1\n%2\n\n").arg(title, lines.join(u'\n'));
}

QString systemText()
{
    QStringList lines{
        QStringLiteral("platform: %1").arg(QGuiApplication::platformName()),
        QStringLiteral("desktop: %1, %2")
            .arg(qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("unknown")),
                 qEnvironmentVariable("XDG_SESSION_TYPE", QStringLiteral("unknown"))),
        QStringLiteral("language: %1").arg(QLocale().name()),
        QStringLiteral("minutes from UTC: %1").arg(QDateTime::currentDateTime().offsetFromUtc() / 60),
    };
    for (const QScreen *screen : QGuiApplication::screens())
        lines.append(QStringLiteral("screen: %1 × %2, scale %3")
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio()));
    return section(QStringLiteral("System"), lines);
}

QString versionsText(const Versions::List &versions)
{
    QStringList lines;
    for (const auto &[name, version] : versions)
        lines.append(QStringLiteral("%1 %2").arg(name, version));
    return section(QStringLiteral("Versions"), lines);
}

QString libraryText(const core::Result<library::Statistics> &statistics)
{
    if (!statistics)
        return section(QStringLiteral("Library"), {nameOf(statistics.error().kind), nameOf(statistics.error().cause)});
    QStringList lines{QStringLiteral("schema: %1").arg(statistics->schema),
                      QStringLiteral("bytes: %1").arg(statistics->bytes)};
    for (auto table = statistics->rows.cbegin(); table != statistics->rows.cend(); ++table)
        lines.append(QStringLiteral("%1: %2").arg(table.key()).arg(table.value()));
    for (auto state = statistics->byState.cbegin(); state != statistics->byState.cend(); ++state)
        lines.append(QStringLiteral("downloads, %1: %2").arg(state.key()).arg(state.value()));
    return section(QStringLiteral("Library"), lines);
}

QString itemText(const downloads::Item &item, const Redactor &redactor)
{
    const core::Download &download = item.download;
    QString text =
        QStringLiteral("session %1…: %2, %3, %4 of %5 bytes")
            .arg(download.recording.sessionId.text().left(shownOfAnId), nameOf(download.state), nameOf(item.activity))
            .arg(item.received)
            .arg(download.sizeBytes.value_or(-1));
    if (const auto &error = download.error)
        text += QStringLiteral("; %1, %2, status %3, “%4”, “%5”")
                    .arg(nameOf(error->kind), nameOf(error->cause))
                    .arg(error->status)
                    .arg(redactor.applied(error->code), redactor.applied(error->message));
    return text;
}

QString endOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 skipped = std::max<qint64>(0, file.size() - mostOfALog);
    file.seek(skipped);
    if (skipped > 0)
        file.readLine(); // its beginning is not there, and so nobody could tell what it names
    return QString::fromUtf8(file.read(mostOfALog));
}

core::Result<void> write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return downloads::storageError(file);
    // Before the first byte is in it.
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(text) != text.size() ||
        !downloads::commitWhole(file))
        return downloads::storageError(file);
    return {};
}

} // namespace

Diagnostics::Diagnostics(const Sources &sources, QObject *parent) : QObject(parent), m_sources(sources)
{
    m_writer.setMaxThreadCount(1);
}

Diagnostics::~Diagnostics()
{
    m_writer.waitForDone();
}

QString Diagnostics::settingsText(const Redactor &redactor) const
{
    // What else stands in the file is not ours, and may be anything.
    const auto keys = QMetaEnum::fromType<library::Settings::Key>();
    QStringList lines;
    for (int i = 0; i < keys.keyCount(); ++i) {
        const QVariant value = m_sources.settings.value(library::Settings::Key(keys.value(i)));
        const QString shown = value.typeId() == QMetaType::QByteArray
                                  ? QStringLiteral("%1 bytes").arg(value.toByteArray().size())
                                  : redactor.applied(value.toString());
        lines.append(QStringLiteral("%1: %2").arg(QString::fromLatin1(keys.key(i)), shown));
    }
    return section(QStringLiteral("Settings"), lines);
}

QString Diagnostics::accountsText() const
{
    QStringList lines;
    for (const core::Account &account : m_sources.book.accounts())
        lines.append(QStringLiteral("%1: own address %2, sample %3, own folder %4, own limits %5, retention %6")
                         .arg(account.provider, yesOrNo(!account.apiUrl.isEmpty()), yesOrNo(account.sample),
                              yesOrNo(!account.folder.isEmpty()), yesOrNo(account.limits != core::AccountLimits()),
                              yesOrNo(account.retentionDays.has_value())));
    return section(QStringLiteral("Accounts"), lines);
}

QString Diagnostics::queueText(const Redactor &redactor) const
{
    const QList<downloads::Item> items = m_sources.queue.items();
    QStringList lines{QStringLiteral("%1 in all").arg(items.size())};
    for (const downloads::Item &item : items.first(std::min(items.size(), mostDownloads)))
        lines.append(itemText(item, redactor));
    return section(QStringLiteral("Queue"), lines);
}

core::Job<void> *Diagnostics::save(const QString &path)
{
    auto *job = new core::PendingJob<void>(this);
    const auto finish = [job = QPointer(job)](const core::Result<void> &result) {
        if (job)
            job->finish(result);
    };
    const auto statistics = m_sources.library.run([](library::Stores &stores) { return stores.statistics.read(); });
    statistics.then(this, [this, path, finish](const core::Result<library::Statistics> &read) {
        const Redactor redactor(m_sources.book.secretMask(), QDir::homePath());
        const QString sqlite = read ? read->engine : QString();
        const QString known = QStringLiteral("# Reelkeep diagnostics\n\n") + versionsText(Versions::all(sqlite)) +
                              systemText() + settingsText(redactor) + accountsText() + queueText(redactor) +
                              libraryText(read);
        const library::Reply<core::Result<void>> written;
        written.then(this, finish);
        m_writer.start([path, known, redactor, written, log = LogFile::path(m_sources.paths.logs())] {
            QString text = known;
            for (const QString &one : {LogFile::pathBefore(log), log})
                text += section(QStringLiteral("Log"), {redactor.applied(endOf(one))});
            written.answer(write(path, text.toUtf8()));
        });
    });
    return job;
}

} // namespace app
