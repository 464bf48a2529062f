#pragma once

#include "core/time.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>

namespace models {

/// Numbers, sizes and moments as a person reads them, by the default QLocale.
class DisplayText
{
    Q_DECLARE_TR_FUNCTIONS(DisplayText)

public:
    /// `1,204`.
    static QString count(qint64 number);
    /// `612 MB`, in powers of 1000, with three significant figures at most.
    static QString size(qint64 bytes);
    /// `8.4 MB/s`.
    static QString speed(double bytesPerSecond);
    /// Length of a medium: `46:10`, `1:12:44`.
    static QString length(std::chrono::milliseconds length);
    /// A stretch of time in its two largest units: `1 min 25 s`, `4 h 12 min`, `2 days`.
    static QString span(std::chrono::seconds span);
    /// Local time: `Today, 10:02`, `Yesterday, 16:30`, `17 Nov, 14:20`, `17 Nov 2025, 14:20`.
    static QString moment(core::Instant at, core::Instant now);
    /// A moment to come, as short as can be: the local time alone where it is today.
    static QString clock(core::Instant at, core::Instant now);
    /// Local date and time to the second, for details and tool tips: `20 Nov 2026, 10:02:17`.
    static QString fullMoment(core::Instant at);
    /// A provider's word for a type, made legible: `speaker view` for `speaker_view`.
    static QString type(const QString &type);
};

} // namespace models
