#include "gui/pastein.h"

#include "accounts/accountbook.h"
#include "core/describe.h"
#include "gui/messagebar.h"
#include "models/displaytext.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

#include <numeric>

namespace gui {

namespace {

using models::DisplayText;

const QString topic = QStringLiteral("pasted sessions");

/// What is quick is not announced; what is slow is not told with every answer.
constexpr auto progressInterval = std::chrono::milliseconds(400);
/// Longer lines are not what somebody searches for.
constexpr qsizetype longestSearch = 100;

bool isList(const QUrl &url)
{
    const QString path = url.path();
    return path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

/// The first few, short.
QString some(const QStringList &words)
{
    constexpr qsizetype most = 3;
    constexpr qsizetype longest = 40;
    QStringList shown;
    for (const QString &word : words.first(std::min(most, words.size())))
        shown.append(word.size() > longest ? QString(word.left(longest) + u'…') : word);
    if (words.size() > most)
        shown.append(QStringLiteral("…"));
    return shown.join(PasteIn::tr(", "));
}

QString inOneLine(const QStringList &said)
{
    return std::accumulate(said.cbegin(), said.cend(), QString(), &core::sentences);
}

} // namespace

PasteIn::PasteIn(models::SessionLookup &lookup, const accounts::AccountBook &book, MessageBar &messages,
                 QWidget &window)
    : QObject(&window), m_lookup(lookup), m_book(book), m_messages(messages)
{
    m_progress.setSingleShot(true);
    m_progress.setInterval(progressInterval);
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    connect(&m_progress, &QTimer::timeout, this, &PasteIn::tellProgress);
    connect(&lookup, &models::SessionLookup::progressed, this, [this](int done, int total) {
        m_done = done;
        m_total = total;
        if (!m_progress.isActive())
            m_progress.start();
    });
    connect(&lookup, &models::SessionLookup::finished, this, &PasteIn::tell);
}

void PasteIn::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (content)
        take(*content);
}

void PasteIn::open(const QStringList &what)
{
    QList<QUrl> files;
    QStringList words;
    for (const QString &one : what) {
        if (QFileInfo(one).isAbsolute())
            files.append(QUrl::fromLocalFile(one));
        else
            words.append(one);
    }
    QMimeData content;
    if (!files.isEmpty())
        content.setUrls(files);
    else
        content.setText(words.join(u'\n'));
    take(content);
}

bool PasteIn::take(const QMimeData &content)
{
    QStringList files;
    QStringList addresses;
    const QList<QUrl> urls = content.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && isList(url))
            files.append(url.toLocalFile());
        else
            addresses.append(url.toString(QUrl::FullyEncoded));
    }
    m_messages.clear(topic);
    if (!files.isEmpty())
        m_lookup.lookUpFiles(files);
    else if (!addresses.isEmpty())
        m_lookup.lookUp(addresses.join(u'\n'));
    else if (const QString text = content.text(); !text.trimmed().isEmpty())
        m_lookup.lookUp(text);
    else
        return false;
    return true;
}

bool PasteIn::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) { // an enum of Qt's
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        takeDrop(*static_cast<QDropEvent *>(event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void PasteIn::takeDrop(QDropEvent &event)
{
    // Our own rows come back to where they are.
    const bool isOurs = event.source() != nullptr;
    const bool holdsText = event.mimeData()->hasUrls() || event.mimeData()->hasText();
    if (isOurs || !holdsText) {
        event.ignore();
        return;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    if (event.type() == QEvent::Drop)
        take(*event.mimeData());
}

void PasteIn::tellProgress()
{
    m_messages.show({topic,
                     {},
                     tr("Looking up sessions: %1 of %2…").arg(DisplayText::count(m_done), DisplayText::count(m_total)),
                     tr("Stop"),
                     [this] { m_lookup.stop(); },
                     {},
                     QStringLiteral("search")});
}

void PasteIn::tell(const models::SessionLookup::Report &report)
{
    m_progress.stop();
    m_messages.clear(topic);
    if (report.found.size() > report.empty)
        Q_EMIT found(report.found);
    const QString text = problems(report);
    if (!text.isEmpty())
        offer(report, text);
}

QString PasteIn::problems(const models::SessionLookup::Report &report) const
{
    QStringList said;
    if (report.empty > 0)
        said.append(tr("%Ln of the sessions hold no recording yet.", nullptr, report.empty));
    if (!report.notFound.isEmpty())
        said.append(tr("%Ln were not found: %1.", nullptr, int(report.notFound.size())).arg(some(report.notFound)));
    if (!report.notAsked.isEmpty()) {
        said.append(tr("%Ln were not looked up.", nullptr, int(report.notAsked.size())));
        for (auto failure = report.failures.cbegin(); failure != report.failures.cend(); ++failure) {
            const core::Account *account = m_book.find(failure.key());
            said.append(core::describe(failure.value(), account ? account->name : QString()));
        }
    }
    if (report.notUnderstood.isEmpty())
        return inOneLine(said);
    // Not repeated here: whatever was in the clipboard may be nobody's business.
    const bool isAll = report.found.isEmpty() && report.notFound.isEmpty() && report.notAsked.isEmpty();
    said.append(isAll ? tr("No session's id and no address of a recording was recognised.")
                      : tr("%Ln lines were not understood.", nullptr, int(report.notUnderstood.size())));
    return inOneLine(said);
}

void PasteIn::offer(const models::SessionLookup::Report &report, const QString &text)
{
    MessageBar::Message message{topic, {}, text, {}, {}};
    const QStringList rest = report.notAsked + report.notFound + report.notUnderstood;
    const bool isOneLine = rest.size() == 1 && report.found.isEmpty() && report.notUnderstood.size() == 1;
    if (!report.notAsked.isEmpty()) {
        message.button = tr("Try again");
        message.action = [this, words = report.notAsked] { m_lookup.lookUp(words.join(u'\n')); };
    } else if (isOneLine && rest.constFirst().size() <= longestSearch) {
        message.button = tr("Search for it");
        message.action = [this, word = rest.constFirst()] { Q_EMIT searchWanted(word); };
    } else if (!rest.isEmpty()) {
        message.button = tr("Copy the rest");
        message.action = [rest] { QGuiApplication::clipboard()->setText(rest.join(u'\n')); };
    }
    m_messages.show(message);
}

} // namespace gui
