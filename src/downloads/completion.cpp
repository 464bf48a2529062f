#include "downloads/completion.h"

#include "downloads/environment.h"
#include "downloads/partfile.h"
#include "downloads/placement.h"
#include "downloads/registrar.h"
#include "downloads/sidecar.h"
#include "library/library.h"
#include "net/httpclient.h"

#include <QDir>

#include <utility>

namespace downloads {

Completion::Completion(core::Download download, PartFile &part, const Environment &environment, QObject *parent)
    : QObject(parent), m_download(std::move(download)), m_part(part), m_environment(environment)
{}

void Completion::start()
{
    m_part.digest().then(this, [this](const core::Result<QByteArray> &sha256) {
        if (!sha256)
            return finish(sha256.error());
        seal(*sha256);
    });
}

void Completion::startUnderFinalName()
{
    m_download.bytes = m_download.sizeBytes.value_or(m_download.bytes);
    describe();
}

void Completion::seal(const QByteArray &sha256)
{
    m_download.sha256 = sha256;
    m_download.bytes = m_part.received().count();
    m_download.sizeBytes = m_download.bytes;
    save(&Completion::publish);
}

void Completion::publish()
{
    const auto modified = m_download.recording.endedAt ? m_download.recording.endedAt : m_download.recording.startedAt;
    m_part.run([path = m_download.path, modified](FileSink &sink) { return sink.finish(path, modified); })
        .then(this, [this](const core::Result<void> &result) {
            if (result)
                return describe();
            if (FileSink::isNameTaken(result.error()))
                return chooseAnotherName();
            finish(result.error());
        });
}

void Completion::chooseAnotherName()
{
    using Paths = QHash<QString, core::DownloadId>;
    m_environment.library
        .run([directory = m_download.directory](library::Stores &stores) {
            return stores.downloads.pathsBelow(directory);
        })
        .then(this, [this](const core::Result<Paths> &reserved) {
            if (!reserved)
                return finish(reserved.error());
            const QString relative = QDir(m_download.directory).relativeFilePath(m_download.path);
            m_part
                .run([directory = m_download.directory, relative, reserved = *reserved](FileSink &) {
                    return Placement(directory, reserved).place(relative);
                })
                .then(this, [this](const QString &path) {
                    m_download.path = path;
                    save(&Completion::publish);
                });
        });
}

void Completion::describe()
{
    if (!m_environment.sidecar)
        return record();
    m_part
        .run([recording = m_download.recording, path = m_download.path, &system = m_environment.system](FileSink &) {
            return writeSidecar(recording, path, system);
        })
        .then(this, [this](const core::Result<void> &result) {
            if (!result)
                return finish(result.error());
            record();
        });
}

void Completion::record()
{
    m_environment.registrar.enter({m_download.directory, m_download.path, m_download.sha256})
        .then(this, [this](const core::Result<void> &result) {
            if (!result)
                return finish(result.error());
            saveDone();
        });
}

void Completion::saveDone()
{
    m_download.state = core::Download::State::Done;
    m_download.finishedAt = m_environment.http.clock().now();
    m_download.error.reset();
    save(&Completion::succeed);
}

void Completion::succeed()
{
    finish({});
}

void Completion::save(void (Completion::*next)())
{
    m_environment.library.commit([row = m_download](library::Stores &stores) { return stores.downloads.save(row); })
        .then(this, [this, next](const core::Result<void> &result) {
            if (!result)
                return finish(result.error());
            (this->*next)();
        });
}

void Completion::finish(std::optional<core::Error> error)
{
    if (std::exchange(m_finished, true))
        return;
    if (error) // not Done, then, but as far as it came
        m_download.state = core::Download::State::Queued;
    m_error = std::move(error);
    Q_EMIT finished();
}

} // namespace downloads
