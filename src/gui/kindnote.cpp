#include "gui/kindnote.h"

#include "gui/icons.h"
#include "media/cleantext.h"
#include "models/displaytext.h"
#include "ui_kindnote.h"

#include <QEvent>

namespace gui {

namespace {

constexpr int pictureSide = 48;
constexpr qsizetype longestName = 200;

/// Labels break at blanks only, names have none: they may break behind what joins their parts.
QString breakable(QString name)
{
    for (const QChar joint : {u'_', u'-', u'.'})
        name.replace(joint, QString(joint) + QChar(0x200b));
    return name;
}

} // namespace

KindNote::KindNote(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::KindNote>())
{
    m_ui->setupUi(this);
    QFont bold = m_ui->nameLabel->font();
    bold.setWeight(QFont::DemiBold);
    m_ui->nameLabel->setFont(bold);
    m_ui->reasonLabel->setText(tr("Files of this kind are not shown here."));
    m_ui->downloadButton->setIcon(Icons::named(QStringLiteral("download")));
    connect(m_ui->downloadButton, &QPushButton::clicked, this, &KindNote::downloadWanted);
    showPicture();
}

KindNote::~KindNote() = default;

void KindNote::setFile(const QString &name, const QString &kind, std::optional<qint64> sizeBytes)
{
    m_ui->nameLabel->setText(breakable(media::plainLine(name, longestName)));
    QString words = kind.isEmpty() ? tr("File of an unknown kind") : kind;
    words[0] = words.at(0).toUpper();
    if (sizeBytes)
        //: %1 is the kind of a file, %2 its size
        words = tr("%1 · %2").arg(words, models::DisplayText::size(*sizeBytes));
    m_ui->kindLabel->setText(words);
}

void KindNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPicture();
}

void KindNote::showPicture()
{
    m_ui->picture->setPixmap(Icons::named(QStringLiteral("file"), QPalette::PlaceholderText)
                                 .pixmap(QSize(pictureSide, pictureSide), devicePixelRatioF()));
}

} // namespace gui
