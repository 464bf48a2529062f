#include "core/recordingrow.h"

#include "core/time.h"

#include <algorithm>
#include <array>
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

constexpr std::size_t columns = 15;

/// In the order of rowKeys().
std::array<Cell, columns> cellsOf(const RecordingRow &row)
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

void appendJson(QByteArray &line, const QString &value)
{
    line += '"';
    const QString text = wellFormed(value);
    if (std::none_of(text.cbegin(), text.cend(), needsEscape)) {
        line += text.toUtf8();
    } else {
        QString result;
        for (const QChar c : text) {
            if (needsEscape(c))
                result += escaped(c);
            else
                result += c;
        }
        line += result.toUtf8();
    }
    line += '"';
}

void appendCsv(QByteArray &line, const QString &value)
{
    QByteArray field = wellFormed(value).toUtf8();
    const bool plain = !field.contains(',') && !field.contains('"') && !field.contains('\n') && !field.contains('\r');
    line += plain ? field : '"' + field.replace('"', "\"\"") + '"';
}

/// Writes one cell at the end of a line.
struct AsJson
{
    QByteArray &line;

    void operator()(std::monostate) const { line += "null"; }
    void operator()(const QString &value) const { appendJson(line, value); }
    void operator()(qint64 value) const { line += QByteArray::number(value); }
    void operator()(bool value) const { line += value ? "true" : "false"; }
};

struct AsCsv
{
    QByteArray &line;

    void operator()(std::monostate) const {}
    void operator()(const QString &value) const { appendCsv(line, value); }
    void operator()(qint64 value) const { line += QByteArray::number(value); }
    void operator()(bool value) const { line += value ? "true" : "false"; }
};

/// `{"account":`, `,"provider":` and so on.
std::array<QByteArray, columns> jsonPrefixes()
{
    std::array<QByteArray, columns> prefixes;
    for (std::size_t i = 0; i < columns; ++i)
        prefixes.at(i) = (i == 0 ? "{\"" : ",\"") + rowKeys().at(qsizetype(i)).toLatin1() + "\":";
    return prefixes;
}

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
    static const std::array<QByteArray, columns> prefixes = jsonPrefixes();
    const auto cells = cellsOf(row);
    QByteArray line;
    line.reserve(512); // a usual one
    for (std::size_t i = 0; i < columns; ++i) {
        line += prefixes.at(i);
        std::visit(AsJson{line}, cells.at(i));
    }
    return line += '}';
}

QByteArray toCsvLine(const RecordingRow &row)
{
    QByteArray line;
    for (const Cell &cell : cellsOf(row)) {
        std::visit(AsCsv{line}, cell);
        line += ',';
    }
    line.chop(1);
    return line;
}

QByteArray csvHeader()
{
    return rowKeys().join(u',').toLatin1();
}

} // namespace core
