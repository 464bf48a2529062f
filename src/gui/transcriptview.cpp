#include "gui/transcriptview.h"

#include "gui/icons.h"
#include "models/displaytext.h"
#include "ui_transcriptview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace gui {

namespace {

using namespace std::chrono_literals;
using media::Playable;
using media::Transcript;

constexpr std::chrono::milliseconds typingPause = 60ms;

} // namespace

TranscriptView::TranscriptView(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::TranscriptView>())
{
    m_ui->setupUi(this);
    setUpSearch();
    setUpList();
    nameList(Playable::Transcript);
    showNote({});
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setUpSearch()
{
    m_ui->searchEdit->addAction(Icons::named(QStringLiteral("search"), QPalette::PlaceholderText),
                                QLineEdit::LeadingPosition);
    m_ui->searchEdit->installEventFilter(this);
    m_ui->previousButton->setIcon(Icons::named(QStringLiteral("arrow-up")));
    m_ui->nextButton->setIcon(Icons::named(QStringLiteral("arrow")));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &TranscriptView::search);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { stepHit(-1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { stepHit(1); });
    const auto offer = [this](const QString &text, QKeySequence::StandardKey keys, int step) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, step] { stepHit(step); });
        addAction(action);
    };
    offer(tr("Next match"), QKeySequence::FindNext, 1);
    offer(tr("Previous match"), QKeySequence::FindPrevious, -1);
    updateCount();
}

void TranscriptView::setUpList()
{
    m_ui->list->setModel(&m_model);
    m_ui->list->installEventFilter(this);
    m_followButton = new QPushButton(tr("Follow"), m_ui->list);
    m_followButton->setToolTip(tr("Back to the line that is being played"));
    connect(m_followButton, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connect(m_ui->list, &TranscriptList::scrolledByHand, this, [this] { setFollowing(false); });
    connect(m_ui->list, &QListView::clicked, this, [this](const QModelIndex &index) {
        // With Shift or Ctrl lines are chosen to be copied.
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            seekTo(index);
    });
    connect(m_ui->list, &QListView::activated, this, &TranscriptView::seekTo);
    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcuts(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TranscriptView::copySelected);
    m_ui->list->addAction(copy);
    m_ui->list->setContextMenuPolicy(Qt::ActionsContextMenu);
    setFollowing(true);
}

void TranscriptView::nameList(Playable kind)
{
    QString list = tr("Transcript");
    QString field = tr("Search transcript");
    if (kind == Playable::Chat) {
        list = tr("Chat");
        field = tr("Search chat");
    } else if (kind == Playable::Timeline) {
        list = tr("Timeline");
        field = tr("Search timeline");
    }
    m_ui->list->setAccessibleName(list);
    m_ui->searchEdit->setAccessibleName(field);
    m_ui->searchEdit->setPlaceholderText(field);
}

void TranscriptView::showTranscript(const Transcript &transcript, Playable kind)
{
    nameList(kind);
    if (transcript.isEmpty()) {
        showNote(kind == Playable::Chat       ? tr("Nobody wrote anything.")
                 : kind == Playable::Timeline ? tr("Nobody was seen.")
                                              : tr("This transcript has no text."));
        return;
    }
    m_model.setTranscript(transcript);
    m_ui->note->hide();
    m_ui->searchBar->show();
    m_ui->list->show();
    m_ui->footnote->setText(footnoteText());
    m_ui->footnote->setVisible(!m_ui->footnote->text().isEmpty());
    setFollowing(true);
    m_ui->list->scrollToTop();
    // What was looked for in the one before is marked here as well, but nobody asked to be led there.
    m_typing.stop();
    m_model.search(m_ui->searchEdit->text());
    updateCount();
}

QString TranscriptView::footnoteText() const
{
    QStringList sentences;
    if (m_model.transcript().isCut())
        sentences += tr("Only the first part is shown: there is more than fits here.");
    if (m_model.transcript().skipped() > 0)
        sentences += tr("%Ln line(s) could not be read.", nullptr, m_model.transcript().skipped());
    return sentences.join(u' ');
}

void TranscriptView::showNote(const QString &words)
{
    m_model.setTranscript({});
    m_ui->searchBar->hide();
    m_ui->list->hide();
    m_ui->footnote->hide();
    m_ui->note->setText(words);
    m_ui->note->show();
}

void TranscriptView::setPosition(std::chrono::milliseconds position)
{
    m_model.setPosition(position);
    if (m_following)
        m_ui->list->follow(m_model.currentRow());
    else if (m_model.currentRow() >= 0)
        m_followButton->show();
}

void TranscriptView::setFollowing(bool following)
{
    m_following = following;
    if (m_following)
        m_ui->list->follow(m_model.currentRow());
    // Nothing to follow while nothing is played.
    m_followButton->setVisible(!m_following && m_model.currentRow() >= 0);
    placeFollowButton();
}

void TranscriptView::placeFollowButton()
{
    constexpr int distance = 10;
    m_followButton->adjustSize();
    const QRect view = m_ui->list->viewport()->geometry();
    m_followButton->move(view.center().x() - m_followButton->width() / 2,
                         view.bottom() - distance - m_followButton->height());
    m_followButton->raise();
}

void TranscriptView::seekTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const std::chrono::milliseconds begin = m_model.cue(index.row()).begin;
    setFollowing(true);
    Q_EMIT seekWanted(begin);
}

void TranscriptView::copySelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_ui->list->selectionModel()->selectedIndexes())
        rows.append(index.row());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_model.copyText(rows));
}

void TranscriptView::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void TranscriptView::search()
{
    m_typing.stop();
    m_model.search(m_ui->searchEdit->text());
    const int shown = m_ui->list->indexAt(QPoint(0, 0)).row();
    goToHit(m_model.hitFrom(m_following ? m_model.currentRow() : shown));
}

void TranscriptView::goToHit(int hit)
{
    m_model.setCurrentHit(hit);
    updateCount();
    if (hit < 0)
        return;
    m_ui->list->scrollTo(m_model.index(m_model.rowOfHit(hit)), QAbstractItemView::PositionAtCenter);
    setFollowing(false);
}

void TranscriptView::stepHit(int step)
{
    if (m_typing.isActive())
        return search();
    if (m_model.currentHit() < 0)
        return search();
    const int count = m_model.hitCount();
    goToHit((m_model.currentHit() + step + count) % count);
}

void TranscriptView::updateCount()
{
    const int count = m_model.hitCount();
    const bool isSearching = !m_ui->searchEdit->text().trimmed().isEmpty();
    const QString all = models::DisplayText::count(count);
    if (!isSearching)
        m_ui->countLabel->clear();
    else if (count == 0)
        m_ui->countLabel->setText(tr("Not found"));
    else if (count == Transcript::mostHits)
        //: The place among what a search found: %1 is a number, %2 a large number
        m_ui->countLabel->setText(
            tr("%1 of more than %2").arg(models::DisplayText::count(m_model.currentHit() + 1), all));
    else
        //: The place among what a search found: 2 of 7
        m_ui->countLabel->setText(tr("%1 of %2").arg(models::DisplayText::count(m_model.currentHit() + 1), all));
    for (QWidget *part : {static_cast<QWidget *>(m_ui->countLabel), static_cast<QWidget *>(m_ui->previousButton),
                          static_cast<QWidget *>(m_ui->nextButton)})
        part->setVisible(isSearching);
    m_ui->previousButton->setEnabled(count > 0);
    m_ui->nextButton->setEnabled(count > 0);
}

bool TranscriptView::searchKey(QEvent *event)
{
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isEscape = key->key() == Qt::Key_Escape;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEscape && !isEnter)
        return false;
    event->accept();
    // Escape is wanted here before it ends a full screen or closes a window.
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (isEnter)
        stepHit(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (m_ui->searchEdit->text().isEmpty())
        m_ui->list->setFocus();
    else {
        m_ui->searchEdit->clear();
        search();
    }
    return true;
}

bool TranscriptView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_ui->searchEdit && isKey && searchKey(event))
        return true;
    if (watched == m_ui->list && event->type() == QEvent::Resize)
        placeFollowButton();
    return QWidget::eventFilter(watched, event);
}

void TranscriptView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeFollowButton();
}

} // namespace gui
