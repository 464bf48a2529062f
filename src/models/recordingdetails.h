#pragma once

#include "core/providerinfo.h"
#include "models/recordingsmodel.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace models {

/// Every field of one recording as labels and values for a person: ours first, then whatever else the provider gave.
class RecordingDetails
{
    Q_DECLARE_TR_FUNCTIONS(RecordingDetails)

public:
    struct Field
    {
        QString label;
        QString value;

        friend bool operator==(const Field &, const Field &) = default;
    };

    static QList<Field> of(const RecordingsModel::Chosen &chosen, const QString &accountName);
    /// `Cost in dollars` for `cost_in_dollars`.
    static QString labelFor(const QString &key);
};

} // namespace models
