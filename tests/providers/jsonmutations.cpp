#include "jsonmutations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace mutations {

namespace {

const QList<QJsonValue> &replacements()
{
    static const QList<QJsonValue> values{
        QJsonValue::Null,
        QJsonObject{
            {QStringLiteral("value"), QStringLiteral("<Error: Too many levels of nesting to fake this schema>")}},
        QJsonArray{1, QStringLiteral("two")},
        QStringLiteral("../../.bashrc\u202e"),
        true,
        1e300,
        -1,
        9223372036854775807LL,
    };
    return values;
}

/// Calls `emitCopy` with a copy of `value` for every scalar in it and every replacement.
void mutate(const QJsonValue &value, const std::function<void(const QJsonValue &)> &emitCopy)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            mutate(member.value(), [&](const QJsonValue &mutated) {
                QJsonObject copy = object;
                copy.insert(member.key(), mutated);
                emitCopy(copy);
            });
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            mutate(array.at(i), [&](const QJsonValue &mutated) {
                QJsonArray copy = array;
                copy.replace(i, mutated);
                emitCopy(copy);
            });
        }
    }
    for (const QJsonValue &replacement : replacements())
        emitCopy(replacement);
}

} // namespace

QList<QByteArray> ofScalars(const QByteArray &json)
{
    QList<QByteArray> result;
    mutate(QJsonDocument::fromJson(json).object(), [&](const QJsonValue &mutated) {
        if (mutated.isObject())
            result.append(QJsonDocument(mutated.toObject()).toJson(QJsonDocument::Compact));
        else if (mutated.isArray())
            result.append(QJsonDocument(mutated.toArray()).toJson(QJsonDocument::Compact));
    });
    return result;
}

QList<QByteArray> truncations(const QByteArray &json)
{
    QList<QByteArray> result;
    for (qsizetype length = 0; length < json.size(); ++length)
        result.append(json.left(length));
    return result;
}

} // namespace mutations
