#pragma once

#include "accounts/accountbook.h"

#include <QDialog>
#include <QList>
#include <QPointer>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;

namespace gui {

class FieldRow;
namespace Ui {
class AccountDialog;
}

/// Adds an account or edits one: what the provider needs, looked at as it is typed, tried for real by "Check", and said
/// where it is kept. Never runs a loop of its own: open() it.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    /// A new account of `provider` (core::ProviderInfo::id), which can be changed in the form.
    /// `folder`: where downloads go that have no folder of their own.
    AccountDialog(accounts::AccountBook &book, const QString &provider, const QString &folder,
                  QWidget *parent = nullptr);
    /// An account that there is; secrets that are left empty stay as they are.
    AccountDialog(accounts::AccountBook &book, const core::Account &account, const QString &folder,
                  QWidget *parent = nullptr);
    ~AccountDialog() override;

private:
    struct Field
    {
        QString key;
        bool secret = false;
        FieldRow *row = nullptr;
    };

    AccountDialog(accounts::AccountBook &book, QWidget *parent);
    void setUpRows();
    void setUpButtons();
    void chooseProvider(const QString &id);
    void fill(const core::Account &account);
    const core::ProviderInfo &provider() const;

    core::Account typed() const;
    /// nullopt where nothing secret was typed.
    std::optional<core::Secret> typedSecret() const;
    /// Looks at what was typed, without a call.
    void review();
    void showAddress(const core::Account &account);
    FieldRow *rowOf(const core::Error &error) const;
    FieldRow *lastSecretRow() const;
    /// Where the provider is: the API address, or the field that makes it.
    FieldRow *placeRow() const;

    void check();
    void checkWith(const core::Secret &secret);
    void save(accounts::AccountBook::Keep keep);
    void runs(core::JobBase *job, const QString &what);
    void rests();
    void explain(const core::Error &error);
    void say(const QString &text, bool wrong);

    accounts::AccountBook &m_book;
    std::unique_ptr<Ui::AccountDialog> m_ui;
    QComboBox *m_provider = nullptr;
    FieldRow *m_name = nullptr;
    FieldRow *m_address = nullptr;
    QList<Field> m_fields;
    std::optional<core::Account> m_edited;
    QPointer<core::JobBase> m_job;
    QPointer<QWidget> m_asked;     ///< what had the focus before the job
    QPointer<QWidget> m_meanwhile; ///< and what got it by the job
};

} // namespace gui
