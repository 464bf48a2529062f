#include "sandbox/changescript.h"

namespace sandbox {

void ChangeScript::set(const QList<ChangeAnswer> &answers)
{
    const QMutexLocker lock(&m_mutex);
    m_answers = answers;
}

ChangeAnswer ChangeScript::next()
{
    const QMutexLocker lock(&m_mutex);
    return m_answers.isEmpty() ? m_usual : m_answers.takeFirst();
}

} // namespace sandbox
