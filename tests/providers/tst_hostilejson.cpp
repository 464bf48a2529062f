#include "fixture.h"
#include "jsonmutations.h"
#include "providers/anchor/anchordecoder.h"
#include "providers/signalwire/signalwiredecoder.h"
#include "providers/zoom/zoomdecoder.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace providers;

namespace {

/// What must hold for any row, whatever it was read from.
bool isSound(const core::Recording &row)
{
    return !row.id.isEmpty() && !row.extension.isEmpty() && !row.extension.contains(u'/') &&
           !row.extension.contains(u'.') && row.sizeBytes.value_or(0) >= 0 &&
           row.duration.value_or(std::chrono::milliseconds(0)).count() >= 0;
}

bool areSound(const QList<core::Recording> &rows)
{
    return std::all_of(rows.cbegin(), rows.cend(), isSound);
}

/// Decodes and looks at everything in the result. True where it was refused, or all of it is sound.
using Decoder = std::function<bool(const QByteArray &)>;

bool zoomAccount(const QByteArray &json)
{
    const auto list = zoom::decodeAccountList(json);
    if (!list)
        return true;
    return std::all_of(list->sessions.cbegin(), list->sessions.cend(), [](const QJsonObject &session) {
        zoom::listsFewerThanItHas(session);
        return areSound(zoom::recordingsOf(zoom::mergedSession(session, session), zoom::Place::Trash));
    });
}

bool zoomSession(const QByteArray &json)
{
    const auto session = zoom::decodeSession(json);
    if (!session)
        return true;
    const auto rows = zoom::recordingsOf(*session);
    for (const core::Recording &row : rows)
        zoom::downloadUrlOf(*session, row.id);
    zoom::passcodeOf(*session);
    zoom::downloadAccessTokenOf(*session);
    return areSound(rows);
}

bool signalWireList(const QByteArray &json)
{
    const auto list = signalwire::decodeList(json);
    return !list || areSound(list->recordings);
}

bool anchorItems(const QByteArray &json)
{
    const auto items = anchor::decodeItems(json);
    if (!items)
        return true;
    anchor::signedLinkIn(json, false);
    const core::SessionId session(QStringLiteral("s"));
    return areSound(anchor::recordingsOf(session, core::RecordingKind::Recording, *items)) &&
           areSound(anchor::recordingsOf(session, core::RecordingKind::BrowserDownload, *items));
}

bool anchorHistory(const QByteArray &json)
{
    const auto history = anchor::decodeHistory(json);
    return !history || std::all_of(history->sessions.cbegin(), history->sessions.cend(),
                                   [](const anchor::BrowserSession &session) { return !session.id.isEmpty(); });
}

template <class ErrorOf>
Decoder error(ErrorOf errorOf, int status)
{
    return [errorOf, status](const QByteArray &json) {
        net::Response response;
        response.head.status = status;
        response.body = json;
        return errorOf(response, core::Instant{}).status == status;
    };
}

const QByteArray historyJson =
    R"({"data":{"sessions":[{"id":"sess_123456","status":"completed","recording":true,"duration":93,)"
    R"("created_at":"2026-01-02T03:04:05Z"}],"total":145,"page":1,"total_pages":15}})";
const QByteArray zoomErrorJson =
    R"({"code":300,"message":"Validation Failed.","errors":[{"field":"from","message":"bad"}]})";
const QByteArray signalWireErrorJson =
    R"({"errors":[{"type":"t","code":"page_token_required","message":"m","attribute":"page_token","url":"https:\/\/a/b"}]})";
const QByteArray anchorErrorJson = R"({"error":{"error":{"code":404,"message":"Session recordings not found"}}})";

} // namespace

class TestHostileJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyScalarMayBeAnything_data() { cases(); }
    void anyScalarMayBeAnything()
    {
        QFETCH(Decoder, decoder);
        QFETCH(QByteArray, json);
        const auto mutated = mutations::ofScalars(json);
        QVERIFY(mutated.size() > 8);
        for (const QByteArray &hostile : mutated)
            QVERIFY2(decoder(hostile), hostile.constData());
    }

    void anyByteMayBeTheLast_data() { cases(); }
    void anyByteMayBeTheLast()
    {
        QFETCH(Decoder, decoder);
        QFETCH(QByteArray, json);
        for (const QByteArray &half : mutations::truncations(json))
            QVERIFY2(decoder(half), half.constData());
    }

    void halfAnAnswerIsAnError()
    {
        for (const QByteArray &half : mutations::truncations(fixture::bytes(QStringLiteral("zoom-account-real.json"))))
            QVERIFY2(!zoom::decodeAccountList(half), half.constData());
        for (const QByteArray &half : mutations::truncations(fixture::bytes(QStringLiteral("anchor-recordings.json"))))
            QVERIFY2(!anchor::decodeItems(half), half.constData());
        for (const QByteArray &half :
             mutations::truncations(fixture::bytes(QStringLiteral("signalwire-room-recordings.json"))))
            QVERIFY2(!signalwire::decodeList(half), half.constData());
    }

private:
    static void cases()
    {
        QTest::addColumn<Decoder>("decoder");
        QTest::addColumn<QByteArray>("json");
        const auto file = [](const char *name) { return fixture::bytes(QString::fromLatin1(name)); };
        QTest::newRow("zoom account") << Decoder(zoomAccount) << file("zoom-account-recordings.json");
        QTest::newRow("zoom account, wrapped") << Decoder(zoomAccount) << file("zoom-account-real.json");
        QTest::newRow("zoom session") << Decoder(zoomSession) << file("zoom-session-recordings.json");
        QTest::newRow("zoom session, real") << Decoder(zoomSession) << file("zoom-session-real.json");
        QTest::newRow("signalwire") << Decoder(signalWireList) << file("signalwire-room-recordings.json");
        QTest::newRow("anchor recordings") << Decoder(anchorItems) << file("anchor-recordings.json");
        QTest::newRow("anchor downloads") << Decoder(anchorItems) << file("anchor-downloads.json");
        QTest::newRow("anchor history") << Decoder(anchorHistory) << historyJson;
        QTest::newRow("zoom error") << error(zoom::errorOf, 400) << zoomErrorJson;
        QTest::newRow("signalwire error") << error(signalwire::errorOf, 422) << signalWireErrorJson;
        QTest::newRow("anchor error") << error(anchor::errorOf, 404) << anchorErrorJson;
    }
};

Q_DECLARE_METATYPE(Decoder)
QTEST_GUILESS_MAIN(TestHostileJson)
#include "tst_hostilejson.moc"
