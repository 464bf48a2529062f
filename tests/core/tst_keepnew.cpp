#include "core/keepnew.h"

#include <QJsonArray>
#include <QTest>

using core::FileKind;
using core::KeepNew;

class KeepNewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWhatItIsToAPersonWhateverItsProviderCallsIt_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("extension");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("zoom video") << "shared_screen_with_speaker_view"
                                    << "mp4" << FileKind::Video;
        QTest::newRow("zoom audio that comes as mp4") << "audio_only_each_participant"
                                                      << "mp4" << FileKind::Audio;
        QTest::newRow("zoom transcript") << "audio_transcript"
                                         << "vtt" << FileKind::Text;
        QTest::newRow("zoom captions") << "CLOSED_CAPTION"
                                       << "vtt" << FileKind::Text;
        QTest::newRow("zoom chat that comes as json") << "chat_message"
                                                      << "json" << FileKind::Text;
        QTest::newRow("zoom timeline") << "timeline"
                                       << "json" << FileKind::Other;
        QTest::newRow("signalwire") << "video/mp4"
                                    << "mp4" << FileKind::Video;
        QTest::newRow("anchor") << ""
                                << "webm" << FileKind::Video;
        QTest::newRow("a type of tomorrow") << "hologram"
                                            << "holo" << FileKind::Other;
    }
    void aFileIsWhatItIsToAPersonWhateverItsProviderCallsIt()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, extension);
        QFETCH(const FileKind, kind);
        core::Recording recording;
        recording.type = type;
        recording.extension = extension;
        QCOMPARE(core::fileKindOf(recording), kind);
    }

    void onlyTheKindsThatWereChosenAreWanted()
    {
        KeepNew keep;
        QVERIFY(keep.wants(file(QStringLiteral("mp4"))));
        QVERIFY(keep.wants(file(QStringLiteral("holo"))));
        keep.kinds = {FileKind::Audio, FileKind::Text};
        QVERIFY(keep.wants(file(QStringLiteral("m4a"))));
        QVERIFY(keep.wants(file(QStringLiteral("vtt"))));
        QVERIFY(!keep.wants(file(QStringLiteral("mp4"))));
    }

    void newIsWhatEndedAfterItWasAskedFor()
    {
        KeepNew keep;
        keep.since = at(1000);
        core::Recording recording = file(QStringLiteral("mp4"));
        QVERIFY2(keep.wants(recording), "without a time it is better kept than lost");
        recording.startedAt = at(900);
        QVERIFY(!keep.wants(recording));
        recording.endedAt = at(1100);
        QVERIFY2(keep.wants(recording), "it was under way");
        recording.endedAt = at(999);
        QVERIFY(!keep.wants(recording));
        keep.since.reset();
        QVERIFY(keep.wants(recording));
    }

    void itComesBackAsItWas()
    {
        KeepNew keep;
        QVERIFY(KeepNew::fromJson(keep.toJson()) == keep);
        keep.folder = QString::fromUtf8("/home/ä b/東京");
        keep.kinds = {FileKind::Other, FileKind::Video};
        keep.since = at(1'790'000'000'123);
        QVERIFY(KeepNew::fromJson(keep.toJson()) == keep);
    }

    void equalIsWhatIsEqualInAll()
    {
        KeepNew one;
        KeepNew other;
        QVERIFY(one == other);
        other.kinds = {FileKind::Video};
        QVERIFY(!(one == other));
        one.kinds = {FileKind::Video};
        QVERIFY(one == other);
        one.folder = QStringLiteral("/archive");
        QVERIFY(!(one == other));
        other.folder = one.folder;
        one.since = core::Instant();
        QVERIFY(!(one == other));
    }

    void nonsenseIsLeftOut()
    {
        const QJsonObject json{{QStringLiteral("folder"), 7},
                               {QStringLiteral("kinds"), QJsonArray{QStringLiteral("Video"), QStringLiteral("Smell"),
                                                                    QStringLiteral("Video"), 3}},
                               {QStringLiteral("since"), QStringLiteral("soon")}};
        KeepNew expected;
        expected.kinds = {FileKind::Video};
        QVERIFY(KeepNew::fromJson(json) == expected);
    }

private:
    static core::Instant at(qint64 milliseconds) { return core::Instant(std::chrono::milliseconds(milliseconds)); }
    static core::Recording file(const QString &extension)
    {
        core::Recording recording;
        recording.extension = extension;
        return recording;
    }
};

QTEST_APPLESS_MAIN(KeepNewTest)
#include "tst_keepnew.moc"
