#include "gui/namepreview.h"

#include "downloads/queue.h"
#include "gui/colours.h"

#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace gui {

namespace {

using namespace std::chrono_literals;

/// Typing is followed at once, yet not with every key of a fast typist: each question reads the disk.
constexpr auto typingPause = 150ms;
/// More are not looked at one by one.
constexpr qsizetype mostNames = 200;

/// `a/b (2).mp4` for `a/b.mp4`.
bool isNumbered(const QString &wished, const QString &path)
{
    const qsizetype dot = wished.lastIndexOf(u'.');
    const bool hasEnding = dot > wished.lastIndexOf(u'/') + 1;
    const QString stem = hasEnding ? wished.left(dot) : wished;
    const QString ending = hasEnding ? wished.mid(dot) : QString();
    const QRegularExpression numbered(
        QStringLiteral("%1 \\(\\d+\\)%2\\z")
            .arg(QRegularExpression::escape(u'/' + stem), QRegularExpression::escape(ending)));
    return numbered.match(path).hasMatch();
}

QString below(const QString &folder, const QString &path)
{
    return path.startsWith(folder + u'/') ? path.mid(folder.size() + 1) : path;
}

} // namespace

NamePreview::NamePreview(QWidget *parent) : QWidget(parent), m_heading(new QLabel(this)), m_names(new QListWidget(this))
{
    m_heading->setProperty("quiet", true);
    m_heading->setWordWrap(true);
    m_names->setObjectName(QStringLiteral("names"));
    m_names->setAccessibleName(tr("Names"));
    m_names->setTextElideMode(Qt::ElideMiddle);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setSelectionMode(QAbstractItemView::NoSelection);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addWidget(m_names);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &NamePreview::ask);
}

void NamePreview::setWishes(const QList<downloads::Wish> &wishes, const QString &heading)
{
    ++m_serial;
    m_wishes = wishes.first(std::min(wishes.size(), mostNames));
    m_words = heading;
    if (m_wishes.isEmpty()) {
        m_typing.stop();
        m_names->clear();
        m_heading->setText(heading);
    } else {
        m_typing.start();
    }
}

void NamePreview::ask()
{
    m_queue->plan(m_wishes)->then(
        this, [this, wishes = m_wishes, serial = ++m_serial](const core::Result<QStringList> &paths) {
            // Without a library there is nothing to be said of names that are taken; others say what is wrong with it.
            if (paths && serial == m_serial)
                show(wishes, *paths);
        });
}

void NamePreview::show(const QList<downloads::Wish> &wishes, const QStringList &paths)
{
    m_names->clear();
    int taken = 0;
    for (qsizetype i = 0; i < wishes.size() && i < paths.size(); ++i) {
        const downloads::Wish &wish = wishes.at(i);
        const QString wished = wish.nameTemplate.path(wish.account, wish.recording);
        const bool numbered = isNumbered(wished, paths.at(i));
        const bool here = !numbered && !paths.at(i).endsWith(u'/' + wished);
        const QString name = below(wish.directory, paths.at(i));
        auto *item = new QListWidgetItem(name, m_names);
        item->setToolTip(paths.at(i));
        if (numbered) {
            ++taken;
            item->setForeground(Colours::of(palette()).waiting);
            item->setText(tr("%1 – the name is taken").arg(name));
        } else if (here) {
            item->setForeground(Colours::of(palette()).muted);
            item->setText(tr("%1 – as before").arg(name));
            item->setToolTip(tr("It is in the queue or was downloaded, and keeps its name: %1").arg(paths.at(i)));
        }
    }
    QStringList words{m_words};
    if (taken > 0)
        words.append(tr("%Ln name(s) are taken and get a number", nullptr, taken));
    m_heading->setText(words.join(QStringLiteral(" · ")));
}

} // namespace gui
