#pragma once

#include <QWidget>

#include <memory>
#include <optional>

namespace gui {

namespace Ui {
class KindNote;
}

/// Says what a file is that is not shown, and offers to save it.
class KindNote : public QWidget
{
    Q_OBJECT

public:
    explicit KindNote(QWidget *parent = nullptr);
    ~KindNote() override;

    /// `kind`: as in kindName(); empty: unknown.
    void setFile(const QString &name, const QString &kind, std::optional<qint64> sizeBytes);

Q_SIGNALS:
    void downloadWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPicture();

    std::unique_ptr<Ui::KindNote> m_ui;
};

} // namespace gui
