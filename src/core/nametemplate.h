#pragma once

#include "core/account.h"
#include "core/providerinfo.h"
#include "core/recording.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

namespace core {

/// Where a recording lands below its folder: `{account}/{date} {session}/{name}.{ext}`.
class NameTemplate
{
public:
    static const QString defaultPattern; // {account}/{date} {session}/{name}.{ext}

    /// Refuses an unknown field, an unclosed brace, `..`, an empty component and an absolute path (InvalidRequest).
    static Result<NameTemplate> parse(const QString &pattern);

    /// A relative path with `/`, each component made safe; unknown values read `unknown`.
    QString path(const Account &account, const Recording &recording) const;

    /// provider account session session_id date time type name id ext
    static QStringList fields();

private:
    explicit NameTemplate(QString pattern);

    QString m_pattern;
};

} // namespace core
