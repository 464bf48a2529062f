#include "app/announcer.h"

#include "app/samples.h"
#include "core/describe.h"
#include "library/library.h"

#include <QDir>

namespace app {

Announcer::Announcer(const library::Library &library, const Samples &samples)
{
    connect(&samples, &Samples::failed, this,
            [this](const QString &reason) { tell(QStringLiteral("samples"), reason); });
    connect(&library, &library::Library::rescued, this, [this](const core::Error &error) {
        const QString copy = QDir::toNativeSeparators(error.subject);
        tell(QStringLiteral("rescued"),
             core::sentences(core::describe(error), tr("It was put aside as %1, and a new one was begun.").arg(copy)));
    });
}

void Announcer::tellLibraryFailure(const core::Error &error)
{
    tell(QStringLiteral("library"), core::describe(error));
}

void Announcer::tell(const gui::MessageBar::Message &message)
{
    if (m_messages)
        m_messages->show(message);
    else
        m_waiting.append(message);
}

void Announcer::speakIn(gui::MessageBar *messages)
{
    m_messages = messages;
    const QList<gui::MessageBar::Message> waiting =
        m_messages ? std::exchange(m_waiting, {}) : QList<gui::MessageBar::Message>();
    for (const gui::MessageBar::Message &message : waiting)
        tell(message);
}

} // namespace app
