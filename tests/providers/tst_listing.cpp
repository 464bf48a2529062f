#include "fixture.h"
#include "net/httpclient.h"
#include "providers/listing.h"
#include "providers/provider.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace providers;
using State = Listing::State;

namespace {

core::Recording row(const char *id, const char *session = "s", const char *day = nullptr)
{
    core::Recording recording;
    recording.id = core::RecordingId(QString::fromLatin1(id));
    recording.sessionId = core::SessionId(QString::fromLatin1(session));
    recording.extension = QStringLiteral("mp4");
    if (day)
        recording.startedAt = core::Instant(*core::parseDay(QString::fromLatin1(day)));
    return recording;
}

core::Page page(const QList<core::Recording> &rows, std::optional<int> next = {}, int emptyWindows = 0)
{
    core::Page result;
    result.recordings = rows;
    if (next)
        result.next = *next;
    result.emptyWindows = emptyWindows;
    return result;
}

/// Answers what it was told to, in order, and notes the cursors.
class FakeProvider final : public Provider
{
public:
    explicit FakeProvider(const Context &context) : Provider({}, context, nullptr) {}

    const core::ProviderInfo &info() const override { return m_info; }
    core::Job<void> *check() override { return new core::ReadyJob<void>(core::Result<void>(), this); }
    core::Job<core::Page> *page(const core::Selection &, const core::Cursor &cursor) override
    {
        const int *at = std::any_cast<int>(&cursor);
        cursors.append(at ? *at : 0);
        return new core::ReadyJob<core::Page>(answers.takeFirst(), this);
    }
    core::Job<Link> *link(const core::Recording &, LinkUse) override { return nullptr; }
    core::Job<void> *change(Change, const Target &) override { return nullptr; }
    core::Job<QString> *passcode(const core::SessionId &) override { return nullptr; }
    QUrl apiUrl() const override { return {}; }

    QList<core::Result<core::Page>> answers;
    QList<int> cursors;

private:
    core::ProviderInfo m_info;
};

QStringList idsOf(const QSignalSpy &pages)
{
    QStringList ids;
    for (const QList<QVariant> &arguments : pages) {
        for (const core::Recording &recording : arguments.first().value<core::Page>().recordings)
            ids.append(recording.id.text());
    }
    return ids;
}

} // namespace

class TestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_http = std::make_unique<net::HttpClient>(m_clock); }
    void init() { m_provider = std::make_unique<FakeProvider>(Context{*m_http, m_clock}); }

    void pagesAreFollowedToTheEnd()
    {
        m_provider->answers =
            QList<core::Result<core::Page>>{page({row("a")}, 1), page({row("b")}, 2), page({row("c")})};
        Listing listing(*m_provider, {});
        const QSignalSpy pages(&listing, &Listing::pageReady);
        for (int i = 1; i <= 3; ++i) {
            listing.fetchNext();
            QCOMPARE(listing.state(), State::Fetching);
            listing.fetchNext(); // nothing happens while one is under way
            QTRY_COMPARE(pages.size(), i);
        }
        QCOMPARE(listing.state(), State::AtEnd);
        QCOMPARE(idsOf(pages), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QCOMPARE(m_provider->cursors, (QList<int>{0, 1, 2}));
        listing.fetchNext();
        QCOMPARE(listing.state(), State::AtEnd);
    }

    void noRowComesTwiceButIdsAreUniqueWithinASessionOnly()
    {
        m_provider->answers = QList<core::Result<core::Page>>{page({row("a"), row("a"), row("a", "other")}, 1),
                                                              page({row("a"), row("b")})};
        Listing listing(*m_provider, {});
        const QSignalSpy pages(&listing, &Listing::pageReady);
        listing.fetchNext();
        QTRY_COMPARE(pages.size(), 1);
        listing.fetchNext();
        QTRY_COMPARE(pages.size(), 2);
        QCOMPARE(idsOf(pages), (QStringList{QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("b")}));
    }

    void onlyWhatIsMeantComes()
    {
        m_provider->answers = QList<core::Result<core::Page>>{
            page({row("a", "s", "2026-01-01"), row("b", "s", "2026-01-02"), row("c", "s", "2026-01-03")})};
        core::Selection selection;
        selection.from = selection.to = core::parseDay(QStringLiteral("2026-01-02"));
        Listing listing(*m_provider, selection);
        const QSignalSpy pages(&listing, &Listing::pageReady);
        listing.fetchNext();
        QTRY_COMPARE(pages.size(), 1);
        QCOMPARE(idsOf(pages), QStringList{QStringLiteral("b")});
    }

    void idsThatDoNotTurnUpAreNamed()
    {
        m_provider->answers = QList<core::Result<core::Page>>{page({row("a"), row("c")})};
        core::Selection selection;
        selection.ids = {core::RecordingId(QStringLiteral("x")), core::RecordingId(QStringLiteral("a")),
                         core::RecordingId(QStringLiteral("x"))};
        Listing listing(*m_provider, selection);
        QCOMPARE(listing.missingIds().size(), 2);
        const QSignalSpy pages(&listing, &Listing::pageReady);
        listing.fetchNext();
        QTRY_COMPARE(pages.size(), 1);
        QCOMPARE(idsOf(pages), QStringList{QStringLiteral("a")});
        QCOMPARE(listing.missingIds(), QList<core::RecordingId>{core::RecordingId(QStringLiteral("x"))});
    }

    void aPageThatFailedIsAskedForAgain()
    {
        m_provider->answers = QList<core::Result<core::Page>>{
            page({row("a")}, 1), core::Error(core::Error::Kind::Network), page({row("b")})};
        Listing listing(*m_provider, {});
        const QSignalSpy pages(&listing, &Listing::pageReady);
        const QSignalSpy failures(&listing, &Listing::failed);
        listing.fetchNext();
        QTRY_COMPARE(pages.size(), 1);
        listing.fetchNext();
        QTRY_COMPARE(failures.size(), 1);
        QCOMPARE(listing.state(), State::Failed);
        listing.fetchNext();
        QTRY_COMPARE(pages.size(), 2);
        QCOMPARE(m_provider->cursors, (QList<int>{0, 1, 1}));
        QCOMPARE(idsOf(pages), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void anOpenRangeRestsAfterSixEmptyWindowsAndGoesOnForSixMore()
    {
        for (int window = 1; window <= 13; ++window)
            m_provider->answers.append(page({}, window, window));
        Listing listing(*m_provider, {});
        const QSignalSpy pages(&listing, &Listing::pageReady);
        connect(&listing, &Listing::pageReady, &listing, &Listing::fetchNext);
        listing.fetchNext();
        QTRY_COMPARE(listing.state(), State::Resting);
        QCOMPARE(pages.size(), 6);
        listing.fetchNext();
        QCOMPARE(listing.state(), State::Resting);
        listing.lookFurtherBack();
        QTRY_COMPARE(listing.state(), State::Resting);
        QCOMPARE(pages.size(), 12);
    }

    void aRangeWithABeginningDoesNotRest()
    {
        for (int window = 1; window <= 8; ++window)
            m_provider->answers.append(page({}, window, window));
        m_provider->answers.append(page({}, {}, 9));
        core::Selection selection;
        selection.from = core::parseDay(QStringLiteral("2020-01-01"));
        Listing listing(*m_provider, selection);
        connect(&listing, &Listing::pageReady, &listing, &Listing::fetchNext);
        listing.fetchNext();
        QTRY_COMPARE(listing.state(), State::AtEnd);
        QCOMPARE(m_provider->cursors.size(), 9);
    }

    void theRowsComeBeforeTheWordThatTheyWereTheLast()
    {
        m_provider->answers = QList<core::Result<core::Page>>{page({row("a")})};
        Listing listing(*m_provider, {});
        QStringList order;
        connect(&listing, &Listing::pageReady, this, [&] { order.append(QStringLiteral("page")); });
        connect(&listing, &Listing::stateChanged, this, [&](State state) {
            if (state == State::AtEnd)
                order.append(QStringLiteral("end"));
        });
        listing.fetchNext();
        QTRY_COMPARE(order.size(), 2);
        QCOMPARE(order.first(), QStringLiteral("page"));
    }

    void aListingMayBeDroppedAtAnyTime()
    {
        m_provider->answers = QList<core::Result<core::Page>>{page({row("a")}, 1), page({row("b")})};
        auto *listing = new Listing(*m_provider, {});
        bool dropped = false;
        connect(listing, &Listing::pageReady, this, [&] {
            delete listing;
            dropped = true;
        });
        listing->fetchNext();
        QTRY_VERIFY(dropped);
        auto underWay = std::make_unique<Listing>(*m_provider, core::Selection());
        underWay->fetchNext();
        underWay.reset();
        QTest::qWait(0);
    }

private:
    support::ManualClock m_clock;
    std::unique_ptr<net::HttpClient> m_http;
    std::unique_ptr<FakeProvider> m_provider;
};

Q_DECLARE_METATYPE(core::Page)
QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
