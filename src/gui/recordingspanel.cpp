#include "gui/recordingspanel.h"

#include "gui/filterbar.h"
#include "gui/recordingdelegate.h"
#include "ui_recordingspanel.h"

#include <QCborArray>
#include <QCborMap>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMetaEnum>

namespace gui {

namespace {

const QString columnsKey = QStringLiteral("columns");
const QString groupedKey = QStringLiteral("grouped");
const QString searchKey = QStringLiteral("search");
const QString fromKey = QStringLiteral("from");
const QString toKey = QStringLiteral("to");
const QString typesKey = QStringLiteral("types");
const QString statusesKey = QStringLiteral("statuses");

/// By name: a number may mean another one in the next version.
QCborArray namesOf(const QSet<models::Availability> &availabilities)
{
    QCborArray names;
    for (models::Availability availability : availabilities)
        names.append(QString::fromLatin1(QMetaEnum::fromType<models::Availability>().valueToKey(int(availability))));
    return names;
}

QSet<models::Availability> availabilitiesFrom(const QCborArray &names)
{
    QSet<models::Availability> availabilities;
    for (const auto &name : names) {
        bool known = false;
        const int value =
            QMetaEnum::fromType<models::Availability>().keyToValue(name.toString().toLatin1().constData(), &known);
        if (known)
            availabilities.insert(models::Availability(value));
    }
    return availabilities;
}

std::optional<QDate> dateFrom(const QCborValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString textOf(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

} // namespace

QList<models::RecordingsModel::Chosen> RecordingsPanel::Selection::saved() const
{
    QList<models::RecordingsModel::Chosen> saved = recordings;
    saved.removeIf([](const models::RecordingsModel::Chosen &chosen) { return chosen.savedAs.isEmpty(); });
    return saved;
}

QList<models::RecordingsModel::Chosen> RecordingsPanel::Selection::lost() const
{
    QList<models::RecordingsModel::Chosen> lost = recordings;
    lost.removeIf([](const models::RecordingsModel::Chosen &chosen) { return chosen.goneFrom.isEmpty(); });
    return lost;
}

RecordingsPanel::RecordingsPanel(models::RecordingsModel &model, const accounts::AccountBook &book,
                                 FilterBar &filterBar, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::RecordingsPanel>()), m_model(model), m_filterBar(filterBar)
{
    m_ui->setupUi(this);
    m_ui->table->setItemDelegate(new RecordingDelegate(AccountColours(book), m_ui->table));
    m_ui->table->setRecordings(&model);
    m_ui->table->showDefaultColumns();
    connect(m_ui->table, &RecordingsView::dragWanted, this, &RecordingsPanel::dragWanted);
    connect(m_ui->table, &RecordingsView::playWanted, this, &RecordingsPanel::playWanted);
    connect(m_ui->table, &RecordingsView::viewMoved, &model, &models::RecordingsModel::setView);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordingsPanel::takeSelection);
    connect(&model, &models::RecordingsModel::contentChanged, this, [this] {
        updateTypes();
        takeSelection();
    });
    connect(&filterBar, &FilterBar::filterChanged, this, [this] { m_model.setFilter(m_filterBar.filter()); });
    connect(&filterBar, &FilterBar::groupedChanged, this, &RecordingsPanel::setGrouped);
    connect(&filterBar, &FilterBar::refreshWanted, &model, &models::RecordingsModel::refresh);
}

RecordingsPanel::~RecordingsPanel() = default;

RecordingsView &RecordingsPanel::view()
{
    return *m_ui->table;
}

MessageBar &RecordingsPanel::messages()
{
    return *m_ui->messages;
}

void RecordingsPanel::focusTable()
{
    m_ui->table->setFocus();
}

void RecordingsPanel::selectSessions(const QList<models::SessionKey> &sessions)
{
    // More would only be a burden: what was asked for is all that is shown.
    constexpr qsizetype most = 100;
    QItemSelection rows;
    for (const models::SessionKey &session : sessions.first(std::min(most, sessions.size()))) {
        const int row = m_model.rowOf(session);
        if (row >= 0)
            rows.select(m_model.index(row, 0), m_model.index(row, 0));
    }
    if (rows.isEmpty())
        return;
    const QModelIndex first = rows.constFirst().topLeft();
    QItemSelectionModel *selection = m_ui->table->selectionModel();
    selection->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selection->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_ui->table->scrollTo(first, QAbstractItemView::PositionAtTop);
    focusTable();
}

void RecordingsPanel::setGrouped(bool grouped)
{
    m_model.setGrouped(grouped);
    // A file that stands without its session's row has to say of which session it is.
    m_ui->table->setColumnHidden(int(models::Column::Session), grouped);
}

void RecordingsPanel::updateTypes()
{
    m_filterBar.setTypes(m_model.types());
}

void RecordingsPanel::takeSelection()
{
    QList<models::RecordingsModel::Chosen> recordings =
        m_model.recordings(m_ui->table->selectionModel()->selectedRows());
    if (recordings == m_selection.recordings)
        return;
    m_selection = {};
    m_selection.recordings = std::move(recordings);
    for (const models::RecordingsModel::Chosen &chosen : std::as_const(m_selection.recordings)) {
        const qint64 bytes = chosen.recording.sizeBytes.value_or(0);
        m_selection.bytes += bytes;
        m_selection.length += chosen.recording.duration.value_or(std::chrono::milliseconds(0));
        if (!chosen.recording.ready || !chosen.savedAs.isEmpty() || chosen.recording.storedElsewhere ||
            chosen.isInTrash())
            continue;
        m_selection.downloadable.append(chosen);
        m_selection.downloadableBytes += bytes;
    }
    Q_EMIT selectionChanged();
}

QByteArray RecordingsPanel::saveState() const
{
    const models::RecordingFilter filter = m_filterBar.filter();
    QCborMap state;
    state.insert(columnsKey, m_ui->table->saveColumns());
    state.insert(groupedKey, m_filterBar.isGrouped());
    state.insert(searchKey, filter.text);
    state.insert(fromKey, textOf(filter.from));
    state.insert(toKey, textOf(filter.to));
    state.insert(typesKey, QCborArray::fromStringList(filter.types.values()));
    state.insert(statusesKey, namesOf(filter.availabilities));
    return QCborValue(state).toCbor();
}

void RecordingsPanel::restoreState(const QByteArray &bytes)
{
    const QCborMap state = QCborValue::fromCbor(bytes).toMap();
    if (state.isEmpty())
        return;
    m_filterBar.setGrouped(state.value(groupedKey).toBool(true));
    m_ui->table->restoreColumns(state.value(columnsKey).toByteArray());
    models::RecordingFilter filter;
    filter.text = state.value(searchKey).toString();
    filter.from = dateFrom(state.value(fromKey));
    filter.to = dateFrom(state.value(toKey));
    for (const auto &type : state.value(typesKey).toArray())
        filter.types.insert(type.toString());
    filter.availabilities = availabilitiesFrom(state.value(statusesKey).toArray());
    m_filterBar.setFilter(filter);
    const QHeaderView *header = m_ui->table->horizontalHeader();
    m_model.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

} // namespace gui
