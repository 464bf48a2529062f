#include "gui/textview.h"

#include <QFontDatabase>
#include <QTextOption>

namespace gui {

namespace {

constexpr qsizetype pieceCharacters = qsizetype(32) * 1024;
constexpr int pieceLines = 1000;

/// Where the piece that begins there ends: behind a line, if it has one.
qsizetype endOfPiece(const QString &text, qsizetype begin)
{
    qsizetype end = begin;
    for (int line = 0; line < pieceLines && end - begin < pieceCharacters; ++line) {
        const qsizetype lineEnd = text.indexOf(u'\n', end);
        if (lineEnd < 0)
            return text.size();
        end = lineEnd + 1;
    }
    return end;
}

} // namespace

TextView::TextView(QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Text"));
    setFrameShape(QFrame::NoFrame);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    setFont(font);
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    // Each paragraph begins on its own script's side, whatever the window's is.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document()->setDefaultTextOption(option);
    viewport()->setBackgroundRole(QPalette::Window);
    document()->setDocumentMargin(12);
    connect(&m_turn, &QTimer::timeout, this, &TextView::appendPiece);
}

void TextView::showText(const QString &text)
{
    m_text = text;
    m_place = endOfPiece(m_text, 0);
    setPlainText(m_text.left(m_place));
    // A timer of no time comes when all else is done.
    if (m_place < m_text.size())
        m_turn.start(0);
    else
        m_turn.stop();
}

void TextView::appendPiece()
{
    const qsizetype end = endOfPiece(m_text, m_place);
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.mid(m_place, end - m_place));
    m_place = end;
    if (m_place == m_text.size()) {
        m_turn.stop();
        m_text.clear();
    }
}

} // namespace gui
