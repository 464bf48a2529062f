#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace media {

/// A CSV text (RFC 4180: quotes, doubled quotes, line breaks within them) as the places where its rows begin; cells are
/// read when they are asked for. Whatever is broken reads as some table.
class CsvText
{
public:
    static constexpr qsizetype mostCharacters = qsizetype(16) * 1024 * 1024;
    static constexpr int mostRows = 500'000;
    static constexpr int mostColumns = 1000;

    CsvText() = default;
    /// The separator (comma, semicolon or tab) is guessed from the first rows, or taken from a line `sep=;`.
    explicit CsvText(QString text);

    QChar separator() const { return m_separator; }
    int rowCount() const { return int(m_rows.size()); }
    /// Of the longest row.
    int columnCount() const { return m_columns; }
    /// There was more than the bounds allow.
    bool isCut() const { return m_cut; }
    /// At most `mostColumns`; fewer than `columnCount` where the row is short.
    QStringList row(int index) const;

private:
    void readSeparator();
    void index();
    QString m_text;
    /// Where each begins.
    std::vector<qint32> m_rows;
    QChar m_separator = u',';
    int m_columns = 0;
    bool m_cut = false;
};

} // namespace media
