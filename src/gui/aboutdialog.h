#pragma once

#include <QDialog>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>

namespace gui {

namespace Ui {
class AboutDialog;
}

/// What this is, and on which versions of what it stands.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// A name and its version each, in the order in which they are shown; the first is Reelkeep's own.
    using Versions = QList<QPair<QString, QString>>;

    explicit AboutDialog(const Versions &versions, QWidget *parent = nullptr);
    ~AboutDialog() override;

Q_SIGNALS:
    void diagnosticsWanted();

private:
    void copyVersions() const;

    std::unique_ptr<Ui::AboutDialog> m_ui;
    Versions m_versions;
};

} // namespace gui
