#include "gui/pathfield.h"

#include "gui/marks.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

PathField::PathField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(new QPushButton(tr("Choose…"), this))
    , m_note(new QLabel(this))
{
    m_button->setAutoDefault(false);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    makeSmall(*m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_edit);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_note);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(m_button, &QPushButton::clicked, this, &PathField::choose);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        setNote({});
        Q_EMIT changed();
    });
}

void PathField::setUp(Kind kind, const QString &name, const QString &filter)
{
    m_kind = kind;
    m_name = name;
    m_filter = filter;
    m_edit->setAccessibleName(name);
    m_button->setAccessibleName(tr("Choose: %1").arg(name));
}

void PathField::setPlaceholder(const QString &path)
{
    m_edit->setPlaceholderText(path);
}

QString PathField::path() const
{
    const QString typed = m_edit->text().trimmed();
    if (typed == QLatin1String("~") || typed.startsWith(QLatin1String("~/")))
        return QDir::cleanPath(QDir::homePath() + typed.mid(1));
    return typed.isEmpty() ? QString() : QDir::cleanPath(typed);
}

void PathField::setPath(const QString &path)
{
    m_edit->setText(path);
}

bool PathField::check()
{
    const QString typed = path();
    if (typed.isEmpty() || QDir::isAbsolutePath(typed))
        return true;
    setWrong(tr("This wants a whole path, which begins with /."));
    return false;
}

void PathField::choose()
{
    auto *dialog = new QFileDialog(this, m_name, path().isEmpty() ? m_edit->placeholderText() : path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, m_kind == Kind::Folder);
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::setPath);
    dialog->open();
}

void PathField::setNote(const QString &text)
{
    sayBelow(*m_edit, *m_note, text, false);
}

void PathField::setWrong(const QString &text)
{
    sayBelow(*m_edit, *m_note, text, true);
}

} // namespace gui
