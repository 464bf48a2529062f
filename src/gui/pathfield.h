#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

/// A path that is typed or chosen in a dialog, with room below it for a note or for what is wrong with it.
class PathField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Folder, File };

    explicit PathField(QWidget *parent = nullptr);

    /// `name` for screen readers and the title of the dialog that chooses. `filter`: as of QFileDialog, for files.
    void setUp(Kind kind, const QString &name, const QString &filter = {});
    /// What holds while the field is empty.
    void setPlaceholder(const QString &path);

    /// Absolute, `~` being the home folder; empty: none was given.
    QString path() const;
    void setPath(const QString &path);
    /// It is empty or absolute; otherwise it says so.
    bool check();

    void setNote(const QString &text);
    void setWrong(const QString &text);
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    void choose();

    QLineEdit *m_edit = nullptr;
    QPushButton *m_button = nullptr;
    QLabel *m_note = nullptr;
    Kind m_kind = Kind::Folder;
    QString m_name;
    QString m_filter;
};

} // namespace gui
