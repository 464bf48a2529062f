#pragma once

#include "faultfixture.h"

#include <QTest>

/// The two files that every fault is shown on: one that is fetched at once, and one that several connections share.
class FaultFiles
{
public:
    static constexpr qint64 small = 64 * 1024;
    static constexpr qint64 large = 12 * 1024 * 1024;

    const QByteArray &of(qint64 size) const { return size == small ? m_small : m_large; }
    /// Other bytes, the same length, the same beginning.
    const QByteArray &otherOf(qint64 size) const { return size == small ? m_otherSmall : m_otherLarge; }

private:
    const QByteArray m_small = DownloadFixture::media(small);
    const QByteArray m_large = DownloadFixture::media(large);
    const QByteArray m_otherSmall = DownloadFixture::media(small, 'z');
    const QByteArray m_otherLarge = DownloadFixture::media(large, 'z');
};

inline void addFaultColumns()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<int>("connections");
}

enum class Sizes { Listed, ListedAndUnknown };

/// Five rows: both sizes of file, listed or not, over one connection or several.
inline void addFault(const QByteArray &name, const Fault &fault, const Ending &ending,
                     Sizes sizes = Sizes::ListedAndUnknown)
{
    const auto add = [&](const char *variant, qint64 size, bool listed, int connections) {
        if (listed || sizes == Sizes::ListedAndUnknown)
            QTest::addRow("%s; %s", name.constData(), variant) << fault << ending << size << listed << connections;
    };
    add("small, 1", FaultFiles::small, true, 1);
    add("small, size unknown, 4", FaultFiles::small, false, 4);
    add("large, 1", FaultFiles::large, true, 1);
    add("large, 4", FaultFiles::large, true, 4);
    add("large, size unknown, 4", FaultFiles::large, false, 4);
}

/// The row's fault happens to a download; what it leaves behind is looked at; then the server is healed, and the same
/// queue ends with the whole file.
inline void sufferFault(net::HttpClient &http, const FaultFiles &files)
{
    QFETCH(Fault, fault);
    QFETCH(Ending, ending);
    QFETCH(qint64, size);
    QFETCH(bool, listed);
    QFETCH(int, connections);
    FaultFixture m(http, connections);
    support::ServedFile served;
    served.content = files.of(size);
    m.serve(fault(served));
    const downloads::Item item = m.run(listed ? std::optional(size) : std::nullopt);
    const QByteArray complaint = m.complaint(item, served.content);
    QVERIFY2(complaint.isEmpty(), QByteArray(complaint + "; " + m.story(item)).constData());
    if (item.download.state == core::Download::State::Done) {
        QVERIFY2(ending.mayBeWhole, m.story(item).constData());
        return;
    }
    QVERIFY2(ending.kinds.contains(item.download.error->kind), m.story(item).constData());

    m.serve([served](const support::SeenRequest &request) { return served.answer(request); });
    m.server.setConnectionLimit(0);
    m.server.forgetSeen();
    const downloads::Item healed = m.runAgain();
    QVERIFY2(healed.download.state == core::Download::State::Done, m.story(healed).constData());
    const QByteArray afterwards = m.complaint(healed, served.content);
    QVERIFY2(afterwards.isEmpty(), QByteArray(afterwards + "; " + m.story(healed)).constData());
}
