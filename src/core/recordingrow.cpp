#include "core/recordingrow.h"

#include "core/time.h"

#include <QList>

#include <variant>

namespace core {

namespace {

/// Null, text, number or truth: all that a row holds.
using Cell = std::variant<std::monostate, QString, qint64, bool>;

Cell text(const QString &value)
{
    return value.isEmpty() ? Cell() : Cell(value);
}
Cell time(const std::optional<Instant> &value)
{
    return value ? Cell(toIso(*value)) : Cell();
}
Cell number(const std::optional<qint64> &value)
{
    return value ? Cell(*value) : Cell();
}

/// In the order of rowKeys().
QList<Cell> cellsOf(const RecordingRow &row)
{
    const Recording &recording = row.recording;
    const Cell duration = recording.duration ? Cell(qint64(recording.duration->count())) : Cell();
    return {text(row.account),           text(row.provider),        text(recording.sessionId.text()),
            text(recording.sessionName), text(recording.id.text()), text(kindName(recording.kind)),
            text(recording.name),        text(recording.type),      text(recording.status),
            time(recording.startedAt),   time(recording.endedAt),   duration,
            number(recording.sizeBytes), Cell(recording.ready),     text(row.savedAs)};
}

/// Half a surrogate pair has no UTF-8: toUcs4 makes U+FFFD of it, where toUtf8 would write a question mark.
QString wellFormed(const QString &value)
{
    if (value.isValidUtf16())
        return value;
    QString result;
    const auto characters = value.toUcs4();
    for (const char32_t character : characters)
        result += QString::fromUcs4(&character, 1);
    return result;
}

/// C1 controls and DEL need no escape in JSON, but a terminal would obey them.
bool needsEscape(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == u'"' || c == u'\\';
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return QStringLiteral("\\\"");
    case u'\\':
        return QStringLiteral("\\\\");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default: // any other character
        return QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    }
}

QByteArray jsonString(const QString &value)
{
    QString result;
    for (const QChar c : wellFormed(value)) {
        if (needsEscape(c))
            result += escaped(c);
        else
            result += c;
    }
    return '"' + result.toUtf8() + '"';
}

QByteArray csvField(const QString &value)
{
    QByteArray field = wellFormed(value).toUtf8();
    const bool plain = !field.contains(',') && !field.contains('"') && !field.contains('\n') && !field.contains('\r');
    return plain ? field : '"' + field.replace('"', "\"\"") + '"';
}

struct AsJson
{
    QByteArray operator()(std::monostate) const { return QByteArrayLiteral("null"); }
    QByteArray operator()(const QString &value) const { return jsonString(value); }
    QByteArray operator()(qint64 value) const { return QByteArray::number(value); }
    QByteArray operator()(bool value) const { return value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"); }
};

struct AsCsv
{
    QByteArray operator()(std::monostate) const { return {}; }
    QByteArray operator()(const QString &value) const { return csvField(value); }
    QByteArray operator()(qint64 value) const { return QByteArray::number(value); }
    QByteArray operator()(bool value) const { return AsJson()(value); }
};

} // namespace

const QStringList &rowKeys()
{
    static const QStringList keys{
        QStringLiteral("account"),      QStringLiteral("provider"), QStringLiteral("session_id"),
        QStringLiteral("session_name"), QStringLiteral("id"),       QStringLiteral("kind"),
        QStringLiteral("name"),         QStringLiteral("type"),     QStringLiteral("status"),
        QStringLiteral("started_at"),   QStringLiteral("ended_at"), QStringLiteral("duration_ms"),
        QStringLiteral("size_bytes"),   QStringLiteral("ready"),    QStringLiteral("saved_as")};
    return keys;
}

QByteArray toJsonLine(const RecordingRow &row)
{
    // QJsonObject sorts its keys; their order here is the contract's.
    const QList<Cell> cells = cellsOf(row);
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        line += i == 0 ? '{' : ',';
        line += '"' + rowKeys().at(i).toLatin1() + "\":" + std::visit(AsJson(), cells.at(i));
    }
    return line + '}';
}

QByteArray toCsvLine(const RecordingRow &row)
{
    QByteArrayList fields;
    for (const Cell &cell : cellsOf(row))
        fields += std::visit(AsCsv(), cell);
    return fields.join(',');
}

QByteArray csvHeader()
{
    return rowKeys().join(u',').toLatin1();
}

} // namespace core
