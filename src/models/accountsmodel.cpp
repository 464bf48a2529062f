#include "models/accountsmodel.h"

#include "accounts/accountbook.h"
#include "models/displaytext.h"
#include "models/recordingsmodel.h"

namespace models {

AccountsModel::AccountsModel(const accounts::AccountBook &book, const RecordingsModel &recordings, QObject *parent)
    : QAbstractItemModel(parent), m_book(book), m_recordings(recordings)
{
    connect(&book, &accounts::AccountBook::added, this, &AccountsModel::rebuild);
    connect(&book, &accounts::AccountBook::changed, this, &AccountsModel::rebuild);
    connect(&book, &accounts::AccountBook::removed, this, &AccountsModel::rebuild);
    connect(&recordings, &RecordingsModel::contentChanged, this, &AccountsModel::countsChanged);
    connect(&recordings, &RecordingsModel::accountFailed, this,
            [this](const core::AccountId &account, const core::Error &error) {
                setNeedsCare(account, error.kind == core::Error::Kind::Auth);
            });
    connect(&recordings, &RecordingsModel::accountRecovered, this,
            [this](const core::AccountId &account) { setNeedsCare(account, false); });
    rebuild();
}

void AccountsModel::rebuild()
{
    beginResetModel();
    m_nodes = {{Kind::All, {}, {}}, {Kind::OnThisComputer, {}, {}}};
    m_hasOpened = m_recordings.openedCount() > 0;
    if (m_hasOpened)
        m_nodes.push_back({Kind::Opened, {}, {}});
    m_nodes.push_back({Kind::Heading, {}, {}});
    for (const core::Account &account : m_book.accounts()) {
        Node node{Kind::Account, account.id, {}};
        if (const core::ProviderInfo *provider = accounts::AccountBook::provider(account.provider)) {
            if (provider->capabilities.testFlag(core::ProviderInfo::BrowserDownloads))
                node.children.push_back(Kind::BrowserDownloads);
            if (provider->capabilities.testFlag(core::ProviderInfo::TrashList))
                node.children.push_back(Kind::Trash);
        }
        m_nodes.push_back(std::move(node));
    }
    endResetModel();
}

QModelIndex AccountsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // The internal id of a top row is 0, of a child one more than its parent's row.
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex AccountsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    if (parent.internalId() != 0 || parent.column() > 0)
        return 0;
    return int(m_nodes[std::size_t(parent.row())].children.size());
}

int AccountsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const AccountsModel::Node &AccountsModel::nodeOf(const QModelIndex &index) const
{
    return m_nodes[index.internalId() == 0 ? std::size_t(index.row()) : std::size_t(index.internalId() - 1)];
}

AccountsModel::Kind AccountsModel::kindOf(const QModelIndex &index) const
{
    const Node &node = nodeOf(index);
    return index.internalId() == 0 ? node.kind : node.children[std::size_t(index.row())];
}

QString AccountsModel::text(Kind kind, const core::AccountId &account) const
{
    switch (kind) {
    case Kind::All:
        return tr("All recordings");
    case Kind::OnThisComputer:
        return tr("On this computer");
    case Kind::Opened:
        return tr("Opened sessions");
    case Kind::Heading:
        return tr("Accounts");
    case Kind::Trash:
        return tr("Trash");
    case Kind::BrowserDownloads:
        return tr("Browser downloads");
    case Kind::Account: {
        const core::Account *found = m_book.find(account);
        return found ? found->name : QString();
    }
    }
    Q_UNREACHABLE();
}

QString AccountsModel::note(Kind kind, const core::AccountId &account) const
{
    int count = 0;
    switch (kind) {
    case Kind::Heading:
        return {};
    case Kind::All:
        for (const core::Account &each : m_book.accounts())
            count += m_recordings.count({each.id, Section::Recordings});
        break;
    case Kind::OnThisComputer:
        count = m_recordings.savedCount();
        break;
    case Kind::Opened:
        count = m_recordings.openedCount();
        break;
    case Kind::Account:
        if (m_needCare.contains(account))
            return tr("sign in");
        count = m_recordings.count({account, Section::Recordings});
        break;
    case Kind::Trash:
        count = m_recordings.count({account, Section::TrashedSessions}) +
                m_recordings.count({account, Section::TrashedFiles});
        break;
    case Kind::BrowserDownloads:
        count = m_recordings.count({account, Section::BrowserDownloads});
        break;
    }
    return count > 0 ? DisplayText::count(count) : QString();
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kind kind = kindOf(index);
    const core::AccountId &account = nodeOf(index).account;
    const core::Account *found = m_book.find(account);
    switch (role) {
    case Qt::DisplayRole:
        return text(kind, account);
    case Qt::AccessibleTextRole: {
        const QString right = note(kind, account);
        return right.isEmpty() ? text(kind, account) : tr("%1, %2").arg(text(kind, account), right);
    }
    case Qt::ToolTipRole:
        return kind == Kind::Account && found && found->sample ? tr("A sample account on this computer") : QString();
    case KindRole:
        return QVariant::fromValue(kind);
    case AccountRole:
        return account.text();
    case NoteRole:
        return note(kind, account);
    case NeedsCareRole:
        return kind == Kind::Account && m_needCare.contains(account);
    case ColourRole: {
        if (kind != Kind::Account || !found)
            return {};
        const core::ProviderInfo *provider = accounts::AccountBook::provider(found->provider);
        return found->colour.isEmpty() && provider ? provider->colour : found->colour;
    }
    default:
        return {};
    }
}

Qt::ItemFlags AccountsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || kindOf(index) == Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

Scope AccountsModel::scope(const QModelIndex &index) const
{
    const core::AccountId &account = nodeOf(index).account;
    switch (kindOf(index)) {
    case Kind::All:
    case Kind::Heading:
        return {Scope::What::All, {}};
    case Kind::OnThisComputer:
        return {Scope::What::OnThisComputer, {}};
    case Kind::Opened:
        return {Scope::What::Opened, {}};
    case Kind::Account:
        return {Scope::What::Account, account};
    case Kind::Trash:
        return {Scope::What::Trash, account};
    case Kind::BrowserDownloads:
        return {Scope::What::BrowserDownloads, account};
    }
    Q_UNREACHABLE();
}

QModelIndex AccountsModel::indexOf(const Scope &scope) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        if (kindOf(top) != Kind::Heading && this->scope(top) == scope)
            return top;
        for (int child = 0; child < rowCount(top); ++child) {
            if (this->scope(index(child, 0, top)) == scope)
                return index(child, 0, top);
        }
    }
    return {};
}

void AccountsModel::setNeedsCare(const core::AccountId &account, bool needsCare)
{
    if (m_needCare.contains(account) == needsCare)
        return;
    if (needsCare)
        m_needCare.insert(account);
    else
        m_needCare.remove(account);
    countsChanged();
}

void AccountsModel::countsChanged()
{
    if (m_hasOpened != (m_recordings.openedCount() > 0)) {
        rebuild();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        if (rowCount(top) > 0)
            Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, 0, top));
    }
}

} // namespace models
