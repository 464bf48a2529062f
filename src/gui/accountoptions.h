#pragma once

#include "core/account.h"

#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class AccountOptions;
}

/// What an account does besides signing in: its colour, where its downloads go and how fast, how long its provider
/// keeps recordings, and what it keeps by itself.
class AccountOptions : public QWidget
{
    Q_OBJECT

public:
    explicit AccountOptions(QWidget *parent = nullptr);
    ~AccountOptions() override;

    /// `folder`: where downloads go that have no folder of their own.
    void setUsualFolder(const QString &folder);
    /// `#rrggbb`, of the provider.
    void setProviderColour(const QString &colour);
    void show(const core::Account &account);
    /// It can be saved as it stands; otherwise it says what is wrong.
    bool check();
    /// `account` with what was typed here. What is new is new from `now` on, where it was not asked for before.
    core::Account applied(core::Account account, core::Instant now) const;

private:
    void setUpLimits();
    void showFolders();
    void setKeepNote(const QString &text, bool wrong);
    QList<core::FileKind> kinds() const;
    std::optional<core::KeepNew> keepNew(const std::optional<core::KeepNew> &before, core::Instant now) const;

    std::unique_ptr<Ui::AccountOptions> m_ui;
    QString m_usualFolder;
};

} // namespace gui
