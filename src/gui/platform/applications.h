#pragma once

#include "downloads/strand.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <functional>

namespace gui {

/// The applications of this desktop that open files. Nothing of it blocks: their descriptions lie on the disk.
class Applications : public QObject
{
    Q_OBJECT

public:
    struct Application
    {
        QString id;
        QString name; ///< in the person's language
    };

    explicit Applications(QObject *parent = nullptr);
    ~Applications() override;

    /// Those that say that they open this type, the one that the person chose for it first.
    void of(const QString &mimeType, std::function<void(const QList<Application> &)> use);
    /// `done(false)`: it could not be started.
    void open(const QString &id, const QStringList &paths, std::function<void(bool)> done);
    /// Lets the desktop ask with which application. `done(false)`: this desktop has no such dialog.
    void choose(const QString &path, const std::function<void(bool)> &done);

private:
    QThreadPool m_pool;
    downloads::Strand m_strand;
};

} // namespace gui
