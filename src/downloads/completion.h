#pragma once

#include "core/download.h"
#include "core/result.h"

#include <QObject>

#include <optional>

namespace downloads {

struct Environment;
class PartFile;

/// The last steps of a download whose bytes are all there: sealed, under its final name, in the manifest, Done. The
/// order, and what a kill between two steps leaves, is told in sealed.h.
class Completion : public QObject
{
    Q_OBJECT

public:
    /// `part` is open and holds the whole file.
    Completion(core::Download download, PartFile &part, const Environment &environment, QObject *parent = nullptr);

    void start();
    /// The file stands under its final name already, put there by a process that was killed then.
    void startUnderFinalName();

    /// As it is in the library.
    const core::Download &download() const { return m_download; }
    /// None: Done.
    const std::optional<core::Error> &error() const { return m_error; }

Q_SIGNALS:
    /// Once.
    void finished();

private:
    void seal(const QByteArray &sha256);
    void publish();
    void chooseAnotherName();
    void describe();
    void record();
    void save(void (Completion::*next)());
    void saveDone();
    void succeed();
    void finish(std::optional<core::Error> error);

    core::Download m_download;
    PartFile &m_part;
    const Environment &m_environment;
    std::optional<core::Error> m_error;
    bool m_finished = false;
};

} // namespace downloads
