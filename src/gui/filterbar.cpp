#include "gui/filterbar.h"

#include "gui/icons.h"
#include "models/displaytext.h"
#include "models/recordingcells.h"
#include "ui_filterbar.h"

#include <QMetaEnum>

namespace gui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds typingPause = 40ms;

const QMetaEnum &availabilities()
{
    static const QMetaEnum all = QMetaEnum::fromType<models::Availability>();
    return all;
}

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FilterBar>())
{
    m_ui->setupUi(this);
    m_ui->refreshButton->setIcon(Icons::named(QStringLiteral("refresh")));
    m_ui->groupedButton->setIcon(Icons::named(QStringLiteral("list")));
    m_ui->downloadButton->setIcon(Icons::named(QStringLiteral("download"), QPalette::HighlightedText));
    m_ui->menuButton->setIcon(Icons::named(QStringLiteral("menu")));
    m_ui->searchEdit->addAction(Icons::named(QStringLiteral("search"), QPalette::PlaceholderText),
                                QLineEdit::LeadingPosition);
    m_ui->typeButton->setSubject(tr("Type"));
    m_ui->statusButton->setSubject(tr("Status"));
    QList<ChoiceButton::Choice> statuses;
    for (int i = 0; i < availabilities().keyCount(); ++i) {
        statuses.append({QString::fromLatin1(availabilities().key(i)),
                         models::RecordingCells::availabilityText(models::Availability(availabilities().value(i)))});
    }
    m_ui->statusButton->setChoices(statuses);
    setDownload(0, 0);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::filterChanged);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->fromEdit, &DateEdit::dateChanged, this, &FilterBar::filterChanged);
    connect(m_ui->toEdit, &DateEdit::dateChanged, this, &FilterBar::filterChanged);
    connect(m_ui->typeButton, &ChoiceButton::chosenChanged, this, &FilterBar::filterChanged);
    connect(m_ui->statusButton, &ChoiceButton::chosenChanged, this, &FilterBar::filterChanged);
    connect(m_ui->groupedButton, &QPushButton::toggled, this, &FilterBar::groupedChanged);
    connect(m_ui->refreshButton, &QPushButton::clicked, this, &FilterBar::refreshWanted);
    connect(m_ui->downloadButton, &QPushButton::clicked, this, &FilterBar::downloadWanted);
}

FilterBar::~FilterBar() = default;

models::RecordingFilter FilterBar::filter() const
{
    models::RecordingFilter filter;
    filter.text = m_ui->searchEdit->text().simplified();
    filter.from = m_ui->fromEdit->date();
    filter.to = m_ui->toEdit->date();
    const QStringList types = m_ui->typeButton->chosen();
    filter.types = QSet<QString>(types.cbegin(), types.cend());
    for (const QString &key : m_ui->statusButton->chosen())
        filter.availabilities.insert(models::Availability(availabilities().keyToValue(key.toLatin1().constData())));
    return filter;
}

void FilterBar::setFilter(const models::RecordingFilter &filter)
{
    m_ui->searchEdit->setText(filter.text);
    m_ui->fromEdit->setDate(filter.from);
    m_ui->toEdit->setDate(filter.to);
    m_ui->typeButton->setChosen(filter.types.values());
    QStringList keys;
    for (models::Availability availability : filter.availabilities)
        keys.append(QString::fromLatin1(availabilities().valueToKey(int(availability))));
    m_ui->statusButton->setChosen(keys);
}

bool FilterBar::isGrouped() const
{
    return m_ui->groupedButton->isChecked();
}

void FilterBar::setGrouped(bool grouped)
{
    m_ui->groupedButton->setChecked(grouped);
}

void FilterBar::setTypes(const QStringList &types)
{
    QList<ChoiceButton::Choice> choices;
    for (const QString &type : types)
        choices.append({type, models::DisplayText::type(type)});
    m_ui->typeButton->setChoices(choices);
}

void FilterBar::setDownload(int count, qint64 bytes)
{
    m_ui->downloadButton->setEnabled(count > 0);
    if (count == 0)
        m_ui->downloadButton->setText(tr("Download"));
    else if (bytes > 0)
        m_ui->downloadButton->setText(
            tr("Download %1 · %2").arg(models::DisplayText::count(count), models::DisplayText::size(bytes)));
    else
        m_ui->downloadButton->setText(tr("Download %1").arg(models::DisplayText::count(count)));
}

void FilterBar::setMenu(QMenu *menu)
{
    m_ui->menuButton->setMenu(menu);
}

void FilterBar::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

} // namespace gui
