#include "models/pastedtext.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace models {

namespace {

using Kind = core::Error::Kind;

core::Error failure(Kind kind, const QString &path)
{
    core::Error error(kind);
    error.subject = path;
    return error;
}

/// The cells of a table, by RFC 4180 with any one separator: quoted cells may hold it, and line breaks.
class TableReader
{
public:
    TableReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_position >= m_text.size(); }

    QStringList row()
    {
        QStringList cells;
        bool more = true;
        while (more) {
            cells.append(cell());
            more = m_position < m_text.size() && m_text.at(m_position) == m_separator;
            if (m_position < m_text.size())
                ++m_position;
        }
        return cells;
    }

private:
    QString cell()
    {
        QString value;
        bool isQuoted = false;
        for (; m_position < m_text.size(); ++m_position) {
            const QChar c = m_text.at(m_position);
            if (c == u'"')
                isQuoted = !isQuoted;
            else if (!isQuoted && (c == m_separator || c == u'\n'))
                break;
            else
                value += c;
        }
        return value.trimmed();
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_position = 0;
};

qsizetype sessionColumn(const QStringList &header)
{
    const auto isSessionId = [](const QString &cell) {
        return cell.compare(QLatin1String("session_id"), Qt::CaseInsensitive) == 0 ||
               cell.compare(QLatin1String("session id"), Qt::CaseInsensitive) == 0;
    };
    const auto found = std::find_if(header.cbegin(), header.cend(), isSessionId);
    return found == header.cend() ? -1 : found - header.cbegin();
}

QStringList wordsIn(const QString &line)
{
    // No id and no address holds any of these; commas and semicolons part them in lists.
    static const QRegularExpression between(QStringLiteral(R"([\s,;"'`<>()\[\]{}|]+)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (QString word : line.split(between, Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && QStringView(u".:!?").contains(word.back()))
            word.chop(1);
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

std::optional<QList<PastedText::Line>> sessionColumnOf(const QString &text)
{
    const QStringView header = QStringView(text).left(text.indexOf(u'\n'));
    for (QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        TableReader reader(text, separator);
        if (!header.contains(separator))
            continue;
        const qsizetype column = sessionColumn(reader.row());
        if (column < 0)
            continue;
        QList<PastedText::Line> lines;
        while (!reader.atEnd()) {
            const QString id = reader.row().value(column);
            if (!id.isEmpty() && (lines.isEmpty() || lines.constLast().text != id))
                lines.append({id, {id}});
        }
        return lines;
    }
    return {};
}

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    return QStringDecoder(marked.value_or(QStringConverter::Utf8)).decode(bytes);
}

} // namespace

QList<PastedText::Line> PastedText::lines(const QString &text)
{
    if (auto column = sessionColumnOf(text))
        return *std::move(column);
    QList<Line> lines;
    for (const QString &line : text.split(u'\n')) {
        QStringList words = wordsIn(line);
        if (!words.isEmpty())
            lines.append({line.trimmed(), std::move(words)});
    }
    return lines;
}

core::Result<QString> PastedText::read(const QString &path)
{
    // A pipe or a device would never end.
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > largestFile)
        return failure(Kind::InvalidRequest, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Kind::Storage, path);
    const QByteArray bytes = file.read(largestFile);
    if (file.error() != QFileDevice::NoError)
        return failure(Kind::Storage, path);
    QString text = decoded(bytes);
    if (text.contains(QChar::Null))
        return failure(Kind::NotMedia, path);
    return text;
}

} // namespace models
