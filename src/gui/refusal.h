#pragma once

#include "core/error.h"
#include "core/providerinfo.h"

#include <QCoreApplication>

namespace gui {

/// Why signing in was refused, in words that help where it was typed.
class Refusal
{
    Q_DECLARE_TR_FUNCTIONS(gui::Refusal)

public:
    /// What in the form it is about.
    enum class Subject {
        Secret, ///< a key or token
        Place,  ///< where the provider is: its space, its address
        Neither
    };

    static Subject subjectOf(const core::Error &error);
    static QString words(const core::Error &error, const core::ProviderInfo &provider);

private:
    /// What to do about it; empty: nothing that we know of.
    static QString advice(const core::Error &error, const core::ProviderInfo &provider);
};

} // namespace gui
