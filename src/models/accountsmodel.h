#pragma once

#include "core/account.h"
#include "models/recordingfilter.h"

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace accounts {
class AccountBook;
}

namespace models {

class RecordingsModel;

/// The tree on the left: everything, what is on this computer, and each account with the lists that its provider has
/// beside the recordings.
class AccountsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Kind { All, OnThisComputer, Opened, Heading, Account, Trash, BrowserDownloads };
    Q_ENUM(Kind)

    enum Role {
        KindRole = Qt::UserRole + 1,
        AccountRole,   ///< the account's id as text; empty for none
        NoteRole,      ///< what stands at the right: a count, or "sign in"
        NeedsCareRole, ///< the account cannot be listed as it is
        ColourRole     ///< the account's colour as `#rrggbb`
    };

    AccountsModel(const accounts::AccountBook &book, const RecordingsModel &recordings, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Scope scope(const QModelIndex &index) const;
    /// Invalid where there is no such row (any more).
    QModelIndex indexOf(const Scope &scope) const;

private:
    struct Node
    {
        Kind kind = Kind::All;
        core::AccountId account;
        std::vector<Kind> children;
    };

    void rebuild();
    void setNeedsCare(const core::AccountId &account, bool needsCare);
    void countsChanged();
    Kind kindOf(const QModelIndex &index) const;
    const Node &nodeOf(const QModelIndex &index) const;
    QString text(Kind kind, const core::AccountId &account) const;
    QString note(Kind kind, const core::AccountId &account) const;

    const accounts::AccountBook &m_book;
    const RecordingsModel &m_recordings;
    std::vector<Node> m_nodes;
    QSet<core::AccountId> m_needCare;
    bool m_hasOpened = false;
};

} // namespace models
