#pragma once

#include "sandbox/server.h"

#include <QList>
#include <QMutex>

namespace sandbox {

/// How the next changes are answered, for all three dialects.
class ChangeScript
{
public:
    explicit ChangeScript(ChangeAnswer usual) : m_usual(usual) {}

    void set(const QList<ChangeAnswer> &answers);
    /// For the change that is asked for now.
    ChangeAnswer next();

private:
    const ChangeAnswer m_usual;
    QMutex m_mutex;
    QList<ChangeAnswer> m_answers;
};

} // namespace sandbox
