#pragma once

#include <QObject>
#include <QString>

namespace core {
class Error;
}
namespace gui {
class MessageBar;
}
namespace library {
class Library;
}

namespace app {

class Samples;

/// What the application itself has to say, in the window's bar: a library that was put aside, samples that did not
/// start.
class Announcer : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    Announcer(gui::MessageBar &messages, const library::Library &library, const Samples &samples);

    /// The accounts could not be read.
    void tellLibraryFailure(const core::Error &error);

private:
    void tell(const QString &topic, const QString &text);

    gui::MessageBar &m_messages;
};

} // namespace app
