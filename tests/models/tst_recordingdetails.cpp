#include "models/recordingdetails.h"

#include <QJsonArray>
#include <QMap>
#include <QTest>

using models::RecordingDetails;

/// Every field that a provider gave, in words that a person asks for.
class TestRecordingDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParticipantsTrackSaysWhoSpoke()
    {
        const auto fields = of(QStringLiteral("audio_only_each_participant"),
                               {{QStringLiteral("file_name"), QStringLiteral("Audio only - Ana - María Ruiz")},
                                {QStringLiteral("user_id"), QStringLiteral("16778240")},
                                {QStringLiteral("user_key"), QStringLiteral("user-1")}});
        QCOMPARE(fields.value(QStringLiteral("Participant")), QStringLiteral("Ana - María Ruiz"));
        QCOMPARE(fields.value(QStringLiteral("Participant ID")), QStringLiteral("16778240"));
        QCOMPARE(fields.value(QStringLiteral("Participant key")), QStringLiteral("user-1"));
        QVERIFY(!of(QStringLiteral("gallery_view"), {}).contains(QStringLiteral("Participant")));
    }

    void theSessionTellsItsKeyAndWhatElseItHas()
    {
        const auto fields =
            of({},
               {{QStringLiteral("session"), QJsonObject{{QStringLiteral("session_key"), QStringLiteral("ABC36jaBI145")},
                                                        {QStringLiteral("duration"), 46},
                                                        {QStringLiteral("recording_count"), 4}}}});
        QCOMPARE(fields.value(QStringLiteral("Session key")), QStringLiteral("ABC36jaBI145"));
        QCOMPARE(fields.value(QStringLiteral("Session duration")), QStringLiteral("46"));
        QCOMPARE(fields.value(QStringLiteral("Session recording count")), QStringLiteral("4"));
    }

    void theCostHasItsUnit()
    {
        QCOMPARE(of({}, {{QStringLiteral("cost_in_dollars"), 0.0025}}).value(QStringLiteral("Cost")),
                 QStringLiteral("0.0025 US dollars"));
        QCOMPARE(of({}, {{QStringLiteral("cost_in_dollars"), 0}}).value(QStringLiteral("Cost")),
                 QStringLiteral("0 US dollars"));
        QCOMPARE(of({}, {{QStringLiteral("cost_in_dollars"), QStringLiteral("N/A")}})
                     .value(QStringLiteral("Cost in dollars")),
                 QStringLiteral("N/A"));
    }

    void primaryOrNotIsSaid()
    {
        QVERIFY(of({}, {{QStringLiteral("is_primary"), true}})
                    .value(QStringLiteral("Primary"))
                    .startsWith(QStringLiteral("yes")));
        QCOMPARE(of({}, {{QStringLiteral("is_primary"), false}}).value(QStringLiteral("Primary")),
                 QStringLiteral("no"));
        QVERIFY(!of({}, {}).contains(QStringLiteral("Primary")));
    }

    void aBrowserDownloadTellsWhereItCameFrom()
    {
        models::RecordingsModel::Chosen chosen;
        chosen.recording.kind = core::RecordingKind::BrowserDownload;
        chosen.recording.details = {
            {QStringLiteral("origin_url"), QStringLiteral("https://portal.example.com/files/")},
            {QStringLiteral("original_download_url"), QStringLiteral("https://portal.example.com/files/a.pdf")},
            {QStringLiteral("duration"), 2025},
            {QStringLiteral("session"),
             QJsonObject{{QStringLiteral("duration"), 61}, {QStringLiteral("used_credits"), QStringLiteral("0.51")}}}};
        const auto fields = byLabel(RecordingDetails::of(chosen, {}));
        QCOMPARE(fields.value(QStringLiteral("Downloaded from")), QStringLiteral("https://portal.example.com/files/"));
        QCOMPARE(fields.value(QStringLiteral("Original address")),
                 QStringLiteral("https://portal.example.com/files/a.pdf"));
        QCOMPARE(fields.value(QStringLiteral("Time the browser took")), QStringLiteral("2.0 s"));
        QVERIFY(!fields.contains(QStringLiteral("Duration")));
        QCOMPARE(fields.value(QStringLiteral("Session duration")), QStringLiteral("61"));
        QCOMPARE(fields.value(QStringLiteral("Cost of the session in credits")), QStringLiteral("0.51"));
    }

    void whatNobodyKnowsByNameIsShownAllTheSame()
    {
        const auto fields = of({}, {{QStringLiteral("brand_new_field"), QStringLiteral("value")},
                                    {QStringLiteral("tags"), QJsonArray{QStringLiteral("a"), QStringLiteral("b")}},
                                    {QStringLiteral("nested"), QJsonObject{{QStringLiteral("depth"), 2}}},
                                    {QStringLiteral("nothing"), QJsonValue()}});
        QCOMPARE(fields.value(QStringLiteral("Brand new field")), QStringLiteral("value"));
        QCOMPARE(fields.value(QStringLiteral("Tags")), QStringLiteral("[\"a\",\"b\"]"));
        QCOMPARE(fields.value(QStringLiteral("Nested depth")), QStringLiteral("2"));
        QVERIFY(!fields.contains(QStringLiteral("Nothing")));
    }

    void whatIsToldInOurWordsIsNotToldTwice()
    {
        models::RecordingsModel::Chosen chosen;
        chosen.recording.startedAt = core::parseInstant(QStringLiteral("2026-11-20T10:00:00Z"));
        chosen.recording.sizeBytes = 20;
        chosen.recording.details = {{QStringLiteral("recording_start"), QStringLiteral("2026-11-20T10:00:00Z")},
                                    {QStringLiteral("recording_end"), QStringLiteral("2026-11-20T11:00:00Z")},
                                    {QStringLiteral("file_size"), 20}};
        const auto fields = byLabel(RecordingDetails::of(chosen, {}));
        QVERIFY(!fields.contains(QStringLiteral("Recording start")));
        QVERIFY(!fields.contains(QStringLiteral("File size")));
        QVERIFY(fields.contains(QStringLiteral("Recording end"))); // which ours does not have
    }

private:
    using Fields = QMap<QString, QString>;

    static Fields byLabel(const QList<RecordingDetails::Field> &fields)
    {
        Fields map;
        for (const RecordingDetails::Field &field : fields)
            map.insert(field.label, field.value);
        return map;
    }
    static Fields of(const QString &type, const QJsonObject &details)
    {
        models::RecordingsModel::Chosen chosen;
        chosen.recording.type = type;
        chosen.recording.details = details;
        return byLabel(RecordingDetails::of(chosen, QStringLiteral("Support calls")));
    }
};

QTEST_GUILESS_MAIN(TestRecordingDetails)
#include "tst_recordingdetails.moc"
