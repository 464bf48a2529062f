#include "library/database.h"
#include "library/recordingstore.h"
#include "samples.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using samples::bareRecording;
using samples::moment;

class RecordingStoreTest : public QObject
{
    Q_OBJECT

private:
    const core::AccountId m_account{QStringLiteral("account")};
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<library::Database> m_database;
    std::optional<library::RecordingStore> m_store;
    int m_files = 0;

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::number(++m_files));
        m_database = samples::openDatabase(m_path);
        QVERIFY(m_database);
        m_store.emplace(*m_database);
    }

    void aRecordingComesBackAsItWas_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("every field set") << true;
        QTest::newRow("every optional one empty") << false;
    }

    void aRecordingComesBackAsItWas()
    {
        QFETCH(bool, full);
        const core::Recording recording = full ? samples::fullRecording() : bareRecording();
        QVERIFY(m_store->remember(m_account, {recording}, moment(17)));
        const auto known = m_store->known(m_account);
        QVERIFY(known);
        QCOMPARE(known->size(), 1);
        QVERIFY(known->first().recording == recording);
        QCOMPARE(known->first().at, moment(17));
    }

    void seenAgainItIsRenewedAndNotDoubled()
    {
        core::Recording recording = samples::fullRecording();
        QVERIFY(m_store->remember(m_account, {recording}, moment(1)));
        recording.sizeBytes.reset();
        recording.status = QStringLiteral("processing");
        QVERIFY(m_store->remember(m_account, {recording}, moment(2)));
        const auto known = m_store->known(m_account);
        QCOMPARE(known->size(), 1);
        QVERIFY(known->first().recording == recording);
        QCOMPARE(known->first().at, moment(2));
    }

    void sameIdsOfAnotherSessionKindOrAccountAreOtherRecordings()
    {
        core::Recording session = bareRecording();
        session.sessionId = core::SessionId(QStringLiteral("s2"));
        core::Recording kind = bareRecording();
        kind.kind = core::RecordingKind::BrowserDownload;
        QVERIFY(m_store->remember(m_account, {bareRecording(), session, kind}, {}));
        QVERIFY(m_store->remember(core::AccountId(QStringLiteral("other")), {bareRecording()}, {}));
        QCOMPARE(m_store->known(m_account)->size(), 3);
        QVERIFY(m_store->forget({core::keyOf(m_account, kind)}));
        const auto known = m_store->known(m_account);
        QCOMPARE(known->size(), 2);
        for (const auto &seen : *known)
            QVERIFY(seen.recording.kind == core::RecordingKind::Recording);
        QCOMPARE(m_store->known(core::AccountId(QStringLiteral("other")))->size(), 1);
    }

    void theNewestComeFirstAndThoseWithoutADateLast()
    {
        core::Recording old = bareRecording(QStringLiteral("old"));
        old.startedAt = moment(1'000);
        core::Recording undated = bareRecording(QStringLiteral("undated"));
        core::Recording bySession = bareRecording(QStringLiteral("by session"));
        bySession.sessionStartedAt = moment(2'000);
        core::Recording recent = bareRecording(QStringLiteral("recent"));
        recent.startedAt = moment(3'000);
        QVERIFY(m_store->remember(m_account, {old, undated, bySession, recent}, {}));
        QStringList order;
        const auto known = m_store->known(m_account);
        for (const auto &seen : *known)
            order.append(seen.recording.id.text());
        QCOMPARE(order, QStringList({QStringLiteral("recent"), QStringLiteral("by session"), QStringLiteral("old"),
                                     QStringLiteral("undated")}));
    }

    void aThousandRowsAreOneTransaction()
    {
        QList<core::Recording> many;
        for (int i = 0; i < 1000; ++i)
            many.append(bareRecording(QString::number(i)));
        QVERIFY(m_store->remember(m_account, many, {}));
        QCOMPARE(m_store->known(m_account)->size(), 1000);

        // One that cannot be written takes the others with it.
        QVERIFY(m_database->execute(QStringLiteral("CREATE TRIGGER no BEFORE INSERT ON recordings WHEN NEW.id = 'bad'"
                                                   " BEGIN SELECT RAISE(ABORT, 'refused'); END")));
        const auto failed = m_store->remember(
            m_account, {bareRecording(QStringLiteral("good")), bareRecording(QStringLiteral("bad"))}, {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, core::Error::Kind::Storage);
        QCOMPARE(m_store->known(m_account)->size(), 1000);
    }

    void detailsComeBackWhateverStandsInThem()
    {
        core::Recording recording = samples::fullRecording();
        recording.details = QJsonObject{
            {QString(QStringLiteral("k\"e\\y\n") + QChar(0x9b) + QChar(0)),
             QStringLiteral("\"\\\b\t\r\x1f\x7f/ ü 日本 🎬")},
            {QStringLiteral("empty"), QString()},
            {QStringLiteral("whole"), qint64(9'007'199'254'740'993)},
            {QStringLiteral("negative"), -3},
            {QStringLiteral("part"), 0.1},
            {QStringLiteral("large"), 1.5e300},
            {QStringLiteral("truth"), true},
            {QStringLiteral("lie"), false},
            {QStringLiteral("nothing"), QJsonValue::Null},
            {QStringLiteral("list"), QJsonArray{1, QJsonArray{}, QJsonObject{}, QJsonArray{QStringLiteral("a"), 2}}},
            {QStringLiteral("object"), QJsonObject{{QStringLiteral("a"), QJsonObject{{QStringLiteral("b"), 1}}}}},
        };
        core::Recording half = bareRecording();
        half.details = QJsonObject{{QStringLiteral("half"), QString(QChar(0xd83c))}};
        QVERIFY(m_store->remember(m_account, {recording, half}, {}));
        const auto known = m_store->known(m_account);
        QVERIFY(known);
        QCOMPARE(known->at(0).recording.details, recording.details);
        QCOMPARE(known->at(1).recording.details.value(QStringLiteral("half")).toString(), QString(QChar(0xd83c)));
        auto types = m_database->execute(QStringLiteral("SELECT DISTINCT typeof(details) FROM recordings"));
        QVERIFY(types && types->next());
        QCOMPARE(types->value(0).toString(), QStringLiteral("text"));
        QVERIFY(!types->next());
    }

    void noLinkAndNoTokenReachesTheFile()
    {
        core::Recording recording = samples::fullRecording();
        const QString link = QStringLiteral("https://files.example/rec?Signature=TOPSECRET");
        recording.details = QJsonObject{
            {QStringLiteral("download_url"), link},
            {QStringLiteral("password"), QStringLiteral("TOPSECRET")},
            {QStringLiteral("origin_url"), link},
            {QStringLiteral("a_field_of_next_year"), link},
            {QStringLiteral("files"), QJsonArray{link, QJsonObject{{QStringLiteral("href"), link}}}},
            {QStringLiteral("question"), QStringLiteral("who? where://")},
        };
        QVERIFY(m_store->remember(m_account, {recording}, {}));
        const QJsonObject details = m_store->known(m_account)->first().recording.details;
        QCOMPARE(details.value(QStringLiteral("question")).toString(), QStringLiteral("who? where://"));
        for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal")})
            QVERIFY(!samples::contentOf(m_path + suffix).contains("TOPSECRET"));
        m_database.reset();
        QVERIFY(samples::contentOf(m_path).contains("question"));
        QVERIFY(!samples::contentOf(m_path).contains("TOPSECRET"));
    }
};

QTEST_GUILESS_MAIN(RecordingStoreTest)
#include "tst_recordingstore.moc"
