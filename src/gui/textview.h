#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace gui {

/// Text to read and to copy from, as it is: never as rich text.
class TextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextView(QWidget *parent = nullptr);

    /// The beginning is there at once, the rest comes piece by piece: a text edit takes a quarter of a second for two
    /// megabytes.
    void showText(const QString &text);

private:
    void appendPiece();

    QString m_text;
    /// Of what is not shown yet.
    qsizetype m_place = 0;
    QTimer m_turn;
};

} // namespace gui
