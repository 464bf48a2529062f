#pragma once

#include <QMimeData>
#include <QString>
#include <QUrl>

#include <functional>

namespace gui {

/// A drag of something that is not there yet, by X11's direct save protocol (XdndDirectSave0): the target tells where
/// the file is to be, the answer comes at once, and the file when it is ready. Offers nothing else: a file manager that
/// finds file names or addresses beside it takes those.
class DirectSave : public QMimeData
{
    Q_OBJECT

public:
    /// `file`: the place that was chosen, as the target wrote it: a stranger's text. Whether it will be saved there.
    /// Called at most once, within the drop: what takes long has to wait until it has returned.
    using Accept = std::function<bool(const QUrl &file)>;

    /// X11 only.
    static bool isPossible();

    /// `name`: one safe path component.
    DirectSave(QString name, Accept accept);
    ~DirectSave() override;

    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    void writeName();

    QString m_name;
    Accept m_accept;
    /// The window with the property in which source and target talk; 0 before the drag has begun.
    quint32 m_window = 0;
    mutable bool m_isAnswered = false;
};

} // namespace gui
