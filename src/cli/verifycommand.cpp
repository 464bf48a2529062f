#include "cli/verifycommand.h"

#include "cli/console.h"
#include "cli/jsonline.h"

#include <QDir>

namespace cli {

using Verdict = downloads::Manifest::Verdict;

namespace {

const char *nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same:
        return "same";
    case Verdict::Differs:
        return "differs";
    case Verdict::Gone:
        return "gone";
    case Verdict::Unreadable:
        return "unreadable";
    }
    Q_UNREACHABLE();
}

} // namespace

VerifyCommand::VerifyCommand(House &house, Console &console, Verify request)
    : Command(house, console), m_request(std::move(request))
{}

VerifyCommand::~VerifyCommand()
{
    m_stopping = true;
    if (m_thread)
        m_thread->wait();
}

void VerifyCommand::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

void VerifyCommand::stop()
{
    m_stopping = true;
    Command::stop();
}

void VerifyCommand::run()
{
    const downloads::Manifest manifest(QDir(m_request.directory).absolutePath());
    const core::Result<QList<downloads::Manifest::Entry>> entries = manifest.entries();
    const auto tell = [this](auto &&word) { QMetaObject::invokeMethod(this, std::forward<decltype(word)>(word)); };
    if (!entries) {
        tell([this, error = entries.error()] { conclude(error); });
        return;
    }
    for (const downloads::Manifest::Entry &entry : *entries) {
        if (m_stopping)
            return;
        const Verdict verdict = manifest.verify(entry);
        tell([this, entry, verdict] { take(entry, verdict); });
    }
    tell([this] { conclude({}); });
}

void VerifyCommand::take(const downloads::Manifest::Entry &entry, Verdict verdict)
{
    ++m_files;
    if (verdict != Verdict::Same) {
        ++m_bad;
        count(ExitStatus::ItemsFailed);
    }
    const QString path = QDir(m_request.directory).absoluteFilePath(entry.relativePath);
    if (m_request.format == Format::Json) {
        JsonLine line;
        line.add("path", path).add("state", QLatin1StringView(nameOf(verdict)));
        line.add("sha256", QString::fromLatin1(entry.sha256));
        console().printRaw(line.text());
    }
    switch (verdict) {
    case Verdict::Same:
        if (m_request.format == Format::Text)
            console().print(tr("same  %1").arg(entry.relativePath));
        return;
    case Verdict::Differs:
        console().note(tr("%1 differs from the manifest.").arg(path));
        return;
    case Verdict::Gone:
        console().note(tr("%1 is gone.").arg(path));
        return;
    case Verdict::Unreadable:
        console().note(tr("%1 cannot be read.").arg(path));
        return;
    }
}

void VerifyCommand::conclude(const core::Result<void> &read)
{
    if (read) {
        console().note(tr("%1 of %n file(s) are as the manifest says.", nullptr, int(m_files)).arg(m_files - m_bad));
    } else if (read.error().kind == core::Error::Kind::NotFound) {
        count(ExitStatus::ItemsFailed);
        console().note(tr("There is no %1 in %2.").arg(downloads::Manifest::fileName(), m_request.directory));
    } else {
        report(read.error());
    }
    finish();
}

} // namespace cli
