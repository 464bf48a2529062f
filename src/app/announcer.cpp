#include "app/announcer.h"

#include "app/samples.h"
#include "core/describe.h"
#include "gui/messagebar.h"
#include "library/library.h"

#include <QDir>

namespace app {

Announcer::Announcer(gui::MessageBar &messages, const library::Library &library, const Samples &samples)
    : m_messages(messages)
{
    connect(&samples, &Samples::failed, this,
            [this](const QString &reason) { tell(QStringLiteral("samples"), reason); });
    connect(&library, &library::Library::rescued, this, [this](const core::Error &error) {
        const QString copy = QDir::toNativeSeparators(error.subject);
        tell(QStringLiteral("rescued"),
             core::describe(error) + u' ' + tr("It was put aside as %1, and a new one was begun.").arg(copy));
    });
}

void Announcer::tellLibraryFailure(const core::Error &error)
{
    tell(QStringLiteral("library"), core::describe(error));
}

void Announcer::tell(const QString &topic, const QString &text)
{
    m_messages.show({topic, {}, text, {}, {}});
}

} // namespace app
