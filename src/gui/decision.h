#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace gui {

/// A question before what cannot simply be taken back. Everything is plain text: names are strangers' words.
struct Decision
{
    QString question;
    QString consequences;
    /// On the button that does it; the other, where Enter leads, is Cancel.
    QString verb;

    /// Shown over `window`, which outlives it; `act` where the person says yes.
    void ask(QWidget &window, std::function<void()> act) const;
};

} // namespace gui
