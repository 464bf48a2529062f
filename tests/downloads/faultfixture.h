#pragma once

#include "core/describe.h"
#include "downloadfixture.h"
#include "support/servedfile.h"

#include <QDir>

#include <algorithm>
#include <functional>
#include <utility>

using Kinds = QList<core::Error::Kind>;

/// What a fault comes to in the end. `kinds` empty: nothing but the whole file will do.
struct Ending
{
    bool mayBeWhole = true;
    Kinds kinds;

    static Ending exact() { return {}; }
    static Ending error(const Kinds &kinds) { return {false, kinds}; }
    static Ending exactOr(const Kinds &kinds) { return {true, kinds}; }
};
Q_DECLARE_METATYPE(Ending)

/// A faulty server is a function of the file that it should serve.
using Fault = std::function<support::ScriptedServer::Handler(const support::ServedFile &file)>;
Q_DECLARE_METATYPE(Fault)

/// Wrong for its first `times` answers, as `spoil` says, then good.
inline Fault atFirst(int times,
                     std::function<support::Answer(const support::ServedFile &, const support::SeenRequest &)> spoil)
{
    return [times, spoil](const support::ServedFile &file) -> support::ScriptedServer::Handler {
        return [times, spoil, file, left = times](const support::SeenRequest &request) mutable {
            return left-- > 0 ? spoil(file, request) : file.answer(request);
        };
    };
}

/// Wrong from the answer after the first `times` on, for ever.
inline Fault after(int times,
                   std::function<support::Answer(const support::ServedFile &, const support::SeenRequest &)> spoil)
{
    return [times, spoil](const support::ServedFile &file) -> support::ScriptedServer::Handler {
        return [spoil, file, left = times](const support::SeenRequest &request) mutable {
            return left-- > 0 ? file.answer(request) : spoil(file, request);
        };
    };
}

inline Fault always(std::function<support::Answer(const support::ServedFile &, const support::SeenRequest &)> spoil)
{
    return after(0, std::move(spoil));
}

inline support::Answer cut(support::Answer answer, qint64 afterBytes,
                           support::Answer::End end = support::Answer::End::Close)
{
    answer.cutAfter = afterBytes;
    answer.end = end;
    return answer;
}

/// A DownloadFixture whose links are numbered (`?link=1`, 2 …), and the look at what a fault left behind.
class FaultFixture : public DownloadFixture
{
public:
    FaultFixture(net::HttpClient &client, int connections) : DownloadFixture(client)
    {
        limits.connections = connections;
        queue.reset();
        provider =
            std::make_unique<FakeProvider>(account, providers::Context{http, http.clock()},
                                           [this](const core::Recording &recording) -> core::Result<providers::Link> {
                                               providers::Link link;
                                               link.url =
                                                   server.url("/" + QUrl::toPercentEncoding(recording.id.text()) +
                                                              "?link=" + QByteArray::number(++m_links));
                                               link.loopbackAllowed = true;
                                               link.recording = recording;
                                               return link;
                                           });
        source = std::make_unique<FakeSource>(*provider);
        startQueue();
    }
    ~FaultFixture() { queue.reset(); }

    /// The handler keeps its state from one request to the next.
    void serve(support::ScriptedServer::Handler handler)
    {
        auto kept = std::make_shared<support::ScriptedServer::Handler>(std::move(handler));
        DownloadFixture::serve([kept](const support::SeenRequest &request) { return (*kept)(request); });
    }

    QString path() const { return file(QStringLiteral("clip.mp4")); }
    QString part() const { return path() + QStringLiteral(".part"); }

    downloads::Item run(std::optional<qint64> listedSize)
    {
        m_id = add(recording(QStringLiteral("clip"), listedSize.value_or(-1)));
        m_rests = waitIdle(patienceMs);
        return item(m_id);
    }

    downloads::Item runAgain()
    {
        queue->resume({m_id});
        m_rests = waitIdle(patienceMs);
        return item(m_id);
    }

    /// Empty: everything is as it should be. Else what is wrong, for QVERIFY2.
    QByteArray complaint(const downloads::Item &item, const QByteArray &content) const
    {
        if (!m_rests)
            return "the queue did not come to rest";
        if (item.download.state == core::Download::State::Done)
            return complaintOfDone(item, content);
        if (!item.download.error)
            return "neither done nor an error";
        if (core::describe(*item.download.error).isEmpty())
            return "an error without words";
        if (QFile::exists(path()))
            return "failed, and something stands under the final name";
        for (const QString &left : leftovers())
            if (left != QFileInfo(part()).fileName())
                return "left behind: " + left.toUtf8();
        return {};
    }

    /// For a message: what was asked, and what came of it.
    QByteArray story(const downloads::Item &item) const
    {
        QByteArray words = item.download.error ? core::describe(*item.download.error).toUtf8() : QByteArray("no error");
        const QList<support::SeenRequest> requests = server.seen();
        words += ", " + QByteArray::number(requests.size()) + " requests:";
        for (const support::SeenRequest &request : requests.mid(0, 12))
            words += ' ' + request.target + '[' + request.header("Range") + ']';
        return words;
    }

private:
    QByteArray complaintOfDone(const downloads::Item &item, const QByteArray &content) const
    {
        const QByteArray there = contentOf(path());
        if (item.download.path != path() || there != content)
            return "done, and the file is not the one that was served: " + difference(there, content);
        if (contentOf(file(QStringLiteral("SHA256SUMS"))) != item.download.sha256 + "  clip.mp4\n")
            return "done, and the manifest says something else";
        if (sha256sum() != 0)
            return "done, and the sum is wrong";
        return leftovers() == QStringList{QStringLiteral("SHA256SUMS"), QStringLiteral("clip.mp4")}
                   ? QByteArray()
                   : "left behind: " + leftovers().join(u' ').toUtf8();
    }

    static QByteArray difference(const QByteArray &there, const QByteArray &content)
    {
        const auto [one, other] = std::mismatch(there.begin(), there.end(), content.begin(), content.end());
        return QByteArray::number(there.size()) + " bytes of " + QByteArray::number(content.size()) +
               ", the same up to " + QByteArray::number(one - there.begin());
    }

    QStringList leftovers() const
    {
        return QDir(files()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    static constexpr int patienceMs = 60'000;

    core::DownloadId m_id;
    bool m_rests = true;
    int m_links = 0;
};
