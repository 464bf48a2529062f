#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace gui {

/// The desktop's file manager.
class FileManager : public QObject
{
    Q_OBJECT

public:
    explicit FileManager(QObject *parent = nullptr);

    /// Opens the folders of these files, with the files selected where the file manager can; else the folders alone.
    /// `done(false)`: there is nothing that shows a folder.
    void show(const QStringList &paths, const std::function<void(bool)> &done);
};

} // namespace gui
