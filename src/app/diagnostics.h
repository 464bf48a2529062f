#pragma once

#include "core/job.h"

#include <QObject>
#include <QThreadPool>

namespace accounts {
class AccountBook;
}
namespace downloads {
class Queue;
}
namespace library {
class Library;
class Paths;
class Settings;
} // namespace library

namespace app {

class Redactor;

/// A text file for whoever helps the person: versions, settings, the state of accounts, queue and library in numbers,
/// and the log. No secret, no link, no name of a recording; ids shortened (Redactor).
class Diagnostics : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        const library::Paths &paths;
        const library::Settings &settings;
        library::Library &library;
        const accounts::AccountBook &book;
        const downloads::Queue &queue;
    };

    /// All of them outlive it.
    explicit Diagnostics(const Sources &sources, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~Diagnostics() override;

    /// Replaces what stands at `path`, whole or not at all; readable by the person alone. Storage where that fails.
    [[nodiscard]] core::Job<void> *save(const QString &path);

private:
    QString settingsText(const Redactor &redactor) const;
    QString accountsText() const;
    QString queueText(const Redactor &redactor) const;

    Sources m_sources;
    QThreadPool m_writer;
};

} // namespace app
