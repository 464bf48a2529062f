#pragma once

#include "downloads/queue.h"
#include "fakeprovider.h"
#include "library/library.h"
#include "net/httpclient.h"
#include "support/scriptedserver.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QMutex>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <map>
#include <memory>

/// A folder, a library, a server and a provider whose links lead to it: everything below a Queue.
class DownloadFixture
{
public:
    /// The client outlives it: making one reads every certificate authority.
    explicit DownloadFixture(net::HttpClient &client)
        : http(client)
        , server([this](const support::SeenRequest &request) { return answer(request); })
        , library(std::make_unique<library::Library>(dir.filePath(QStringLiteral("library.sqlite"))))
    {
        account.id = core::AccountId(QStringLiteral("account-1"));
        account.name = QStringLiteral("Support");
        account.provider = QStringLiteral("fake");
        provider = std::make_unique<FakeProvider>(account, providers::Context{http, http.clock()},
                                                  [this](const core::Recording &recording) { return link(recording); });
        source = std::make_unique<FakeSource>(*provider);
        startQueue();
    }

    static downloads::RetryTable quickRetries()
    {
        using namespace std::chrono_literals;
        downloads::RetryTable quick{std::vector<std::chrono::milliseconds>(6, 1ms), 5ms, 50ms};
        quick.clockCheck = 20ms;
        return quick;
    }

    /// A new queue on the same library, as after a restart.
    void startQueue()
    {
        queue.reset();
        queue = std::make_unique<downloads::Queue>(*library, *source, http, options());
    }

    downloads::Queue::Options options()
    {
        downloads::Queue::Options made;
        made.runtimeFolder = dir.path();
        made.batch = batch;
        made.limits = limits;
        made.retries = retries;
        made.order = order;
        if (disk)
            made.disk = disk;
        made.fileSystem = fileSystem;
        return made;
    }

    static QByteArray media(qint64 size, char seed = 'x')
    {
        QByteArray content("\0\0\0\x20"
                           "ftypisom",
                           12);
        content.resize(size);
        quint32 state = quint32(seed);
        for (qint64 i = 12; i < size; ++i) {
            state = state * 1664525U + 1013904223U;
            content[i] = char(state >> 24U);
        }
        return content;
    }

    core::Recording recording(const QString &id, qint64 size = -1) const
    {
        core::Recording made;
        made.id = core::RecordingId(id);
        made.sessionId = core::SessionId(QStringLiteral("session"));
        made.name = id + QStringLiteral(".mp4");
        made.extension = QStringLiteral("mp4");
        made.endedAt = core::Instant(std::chrono::milliseconds(1'700'000'000'000));
        made.ready = true;
        if (size >= 0)
            made.sizeBytes = size;
        return made;
    }

    downloads::Wish wish(const core::Recording &recording) const
    {
        return {account, recording, files(), *core::NameTemplate::parse(QStringLiteral("{name}.{ext}"))};
    }

    /// With the event loop running all the while: QTest::qWaitFor sleeps ten milliseconds between two rounds, and a
    /// connection brings no more than its buffer in each.
    template <class Predicate>
    static bool waitUntil(Predicate predicate, int milliseconds)
    {
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (predicate())
                loop.quit();
        });
        look.start(2);
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        if (!predicate())
            loop.exec();
        return predicate();
    }

    /// Adds and waits until it is written down.
    QList<core::DownloadId> add(const QList<downloads::Wish> &wishes)
    {
        QList<core::DownloadId> ids;
        bool done = false;
        queue->add(wishes)->then(queue.get(), [&](const core::Result<QList<core::DownloadId>> &result) {
            if (result)
                ids = *result;
            done = true;
        });
        (void)waitUntil([&] { return done; }, 60'000);
        return ids;
    }
    core::DownloadId add(const core::Recording &recording) { return add(QList{wish(recording)}).value(0); }

    bool load()
    {
        bool done = false;
        queue->load()->then(queue.get(), [&](const core::Result<QList<core::DownloadId>> &) { done = true; });
        return waitUntil([&] { return done; }, 60'000);
    }

    bool waitIdle(int milliseconds = 20'000)
    {
        return waitUntil([this] { return queue->isIdle(); }, milliseconds);
    }

    downloads::Item item(const core::DownloadId &id) const
    {
        const downloads::Item *found = queue->item(id);
        return found ? *found : downloads::Item();
    }

    QString files() const { return dir.filePath(QStringLiteral("files")); }
    QString file(const QString &name) const { return files() + QLatin1Char('/') + name; }
    static QByteArray contentOf(const QString &path)
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("<none>");
    }
    static QByteArray sha256(const QByteArray &content)
    {
        return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    }

    /// As somebody would check it.
    int sha256sum() const
    {
        QProcess process;
        process.setWorkingDirectory(files());
        process.start(QStringLiteral("sha256sum"),
                      {QStringLiteral("--strict"), QStringLiteral("-c"), QStringLiteral("SHA256SUMS")});
        return process.waitForFinished() ? process.exitCode() : -1;
    }

    void serve(support::ScriptedServer::Handler handler)
    {
        const QMutexLocker lock(&m_mutex);
        m_handler = std::move(handler);
    }

    net::HttpClient &http;
    QTemporaryDir dir;
    core::Account account;
    bool batch = true;
    downloads::Limits limits;
    /// Short waits. With a clock that stands still a test wants real ones: of a millisecond nothing may be left.
    downloads::RetryTable retries = quickRetries();
    downloads::Queue::Order order = downloads::Queue::Order::ByHand;
    std::function<downloads::Disk(const QString &)> disk; ///< empty: the real one
    downloads::FileSystem *fileSystem = &downloads::FileSystem::real();
    std::optional<core::Error> linkError;
    std::optional<core::Recording> relisted; ///< what the provider says of every recording

private:
    // Above the server: its thread asks for them until it has ended.
    QMutex m_mutex;
    support::ScriptedServer::Handler m_handler;

public:
    support::ScriptedServer server;
    std::unique_ptr<library::Library> library;
    std::unique_ptr<FakeProvider> provider;
    std::unique_ptr<FakeSource> source;
    std::unique_ptr<downloads::Queue> queue;

private:
    support::Answer answer(const support::SeenRequest &request)
    {
        support::ScriptedServer::Handler handler;
        {
            const QMutexLocker lock(&m_mutex);
            handler = m_handler;
        }
        return handler ? handler(request) : support::Answer::json("{}", 500);
    }

    core::Result<providers::Link> link(const core::Recording &recording)
    {
        if (linkError)
            return *linkError;
        providers::Link made;
        made.url = server.url("/" + QUrl::toPercentEncoding(recording.id.text()) + "?token=SECRET");
        made.loopbackAllowed = true;
        made.recording = relisted.value_or(recording);
        return made;
    }
};
