#pragma once

#include "core/job.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>

namespace fixture {

/// An example response, byte for byte.
inline QByteArray bytes(const QString &name)
{
    QFile file(QFINDTESTDATA(QStringLiteral("fixtures/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// JSON with `$1`, `$2` … replaced. In raw strings a link is written `https:\/\/`: moc takes `//` for a comment even
/// there.
inline QByteArray filled(QByteArray json, const QByteArrayList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        json.replace(QByteArray('$' + QByteArray::number(i + 1)), values.at(i));
    return json;
}

inline QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// What came of a job, once it has ended.
template <class T>
core::Result<T> resultOf(core::Job<T> *job)
{
    std::optional<core::Result<T>> result;
    QObject context;
    job->then(&context, [&](const core::Result<T> &r) { result = r; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
        return core::Error(core::Error::Kind::Network, QStringLiteral("the job did not end"));
    return *result;
}

} // namespace fixture
