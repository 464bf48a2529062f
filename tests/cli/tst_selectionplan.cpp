#include "cli/selectionplan.h"

#include <QTest>

using namespace cli;

namespace {

core::ProviderInfo zoomLike()
{
    core::ProviderInfo info;
    info.name = QStringLiteral("Zoomlike");
    info.capabilities = core::ProviderInfo::AccountWideList | core::ProviderInfo::TrashList;
    info.defaultRange = std::chrono::days(30);
    info.maxPageSize = 300;
    return info;
}

core::ProviderInfo anchorLike()
{
    core::ProviderInfo info;
    info.name = QStringLiteral("Anchorlike");
    info.capabilities = core::ProviderInfo::AccountWideList | core::ProviderInfo::BrowserDownloads;
    return info;
}

core::Day day(const char *text)
{
    return *core::parseDay(QString::fromLatin1(text));
}

core::Result<SelectionPlan> plan(const core::Selection &selection, const core::ProviderInfo &info)
{
    return SelectionPlan::make({selection, false}, info, day("2026-11-20"));
}

} // namespace

class TestSelectionPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARangeTheDefaultIsTakenAndSaid()
    {
        const auto result = plan({}, zoomLike());
        QVERIFY(result);
        QCOMPARE(core::toIso(*result->selection().from), QStringLiteral("2026-10-21"));
        QCOMPARE(core::toIso(*result->selection().to), QStringLiteral("2026-11-20"));
        QCOMPARE(result->notes().size(), 1);
        QVERIFY(result->notes().first().contains(QStringLiteral("30 days")));
    }

    void withoutADefaultEverythingIsMeant()
    {
        const auto result = plan({}, anchorLike());
        QVERIFY(result && !result->selection().from && !result->selection().to);
        QVERIFY(result->notes().isEmpty());
    }

    void aSessionIsListedWhole()
    {
        core::Selection selection;
        selection.session = core::SessionId(QStringLiteral("s"));
        const auto result = plan(selection, zoomLike());
        QVERIFY(result && !result->selection().from && !result->selection().to);
        QVERIFY(result->notes().isEmpty());
    }

    void aStartAloneEndsToday()
    {
        core::Selection selection;
        selection.from = day("2024-01-01");
        for (const core::ProviderInfo &info : {zoomLike(), anchorLike()}) {
            const auto result = plan(selection, info);
            QVERIFY(result);
            QCOMPARE(core::toIso(*result->selection().from), QStringLiteral("2024-01-01"));
            QCOMPARE(core::toIso(*result->selection().to), QStringLiteral("2026-11-20"));
            QVERIFY(result->notes().isEmpty());
        }
    }

    void anEndAloneReachesBackAsFarAsTheDefault()
    {
        core::Selection selection;
        selection.to = day("2026-03-31");
        const auto byDate = plan(selection, zoomLike());
        QVERIFY(byDate);
        QCOMPARE(core::toIso(*byDate->selection().from), QStringLiteral("2026-03-01"));
        QCOMPARE(byDate->notes().size(), 1);
        const auto other = plan(selection, anchorLike());
        QVERIFY(other && !other->selection().from);
    }

    void theTrashTakesNoRange()
    {
        core::Selection selection;
        selection.trash = core::Selection::Trash::Files;
        const auto result = plan(selection, zoomLike());
        QVERIFY(result && !result->selection().from && !result->selection().to);
    }

    void whatTheProviderLacksIsRefused()
    {
        core::Selection trash;
        trash.trash = core::Selection::Trash::Sessions;
        core::Selection downloads;
        downloads.kind = core::RecordingKind::BrowserDownload;
        for (const auto &result : {plan(trash, anchorLike()), plan(downloads, zoomLike())}) {
            QVERIFY(!result);
            QVERIFY(result.error().kind == core::Error::Kind::InvalidRequest);
            QVERIFY(!result.error().message.isEmpty());
        }
        QVERIFY(plan(trash, zoomLike()));
        QVERIFY(plan(downloads, anchorLike()));
    }

    void aPageSizeIsClampedAndSaid()
    {
        core::Selection selection;
        selection.session = core::SessionId(QStringLiteral("s"));
        selection.pageSize = 301;
        const auto result = plan(selection, zoomLike());
        QVERIFY(result);
        QCOMPARE(result->selection().pageSize.value_or(0), 300);
        QCOMPARE(result->notes().size(), 1);
        selection.pageSize = 300;
        QVERIFY(plan(selection, zoomLike())->notes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSelectionPlan)
#include "tst_selectionplan.moc"
