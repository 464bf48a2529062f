#include "gui/recordingdrag.h"

#include "downloads/strand.h"
#include "gui/dragpreparation.h"
#include "gui/dropplace.h"
#include "gui/foldersave.h"
#include "gui/messagebar.h"
#include "gui/platform/directsave.h"

#include <QApplication>
#include <QCursor>
#include <QDateTime>
#include <QDir>
#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace gui {

namespace {

const QString topic = QStringLiteral("drag");
const QString leftOutTopic = QStringLiteral("drag left out");

constexpr int labelWidth = 280;
constexpr int labelPadding = 8;

QDrag *newDrag(QWidget &source, QMimeData *content, const QPixmap &picture)
{
    auto *drag = new QDrag(&source); // Qt deletes it when the target is done with it
    drag->setMimeData(content);
    drag->setPixmap(picture);
    drag->setHotSpot(QPoint(-labelPadding, -labelPadding));
    return drag;
}

} // namespace

RecordingDrag::RecordingDrag(FolderSave &folderSave, DragPreparation &preparation, MessageBar &messages,
                             QWidget &source)
    : QObject(&source), m_folderSave(folderSave), m_preparation(preparation), m_messages(messages), m_source(source)
{}

std::unique_ptr<QMimeData> RecordingDrag::files(const DragContents::Recordings &recordings)
{
    QList<QUrl> urls;
    for (const models::RecordingsModel::Chosen &recording : recordings)
        urls.append(QUrl::fromLocalFile(recording.savedAs));
    auto content = std::make_unique<QMimeData>();
    content->setUrls(urls);
    return content;
}

void RecordingDrag::begin(const DragContents::Recordings &recordings)
{
    if (recordings.isEmpty())
        return;
    downloads::Strand(m_pool)
        .run([recordings] { return DragContents::of(recordings); })
        .then(this, [this](const DragContents &contents) {
            if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
                go(contents);
        });
}

void RecordingDrag::go(const DragContents &contents)
{
    m_messages.clear(topic);
    m_messages.clear(leftOutTopic);
    if (contents.here.isEmpty() && contents.away.isEmpty())
        tellLeftOut(contents);
    else if (contents.away.isEmpty())
        dragFiles(contents);
    else if (DirectSave::isPossible())
        dragPromise(contents);
    else
        m_preparation.prepare(contents);
}

void RecordingDrag::dragFiles(const DragContents &contents)
{
    QDrag *drag = newDrag(m_source, files(contents.here).release(), picture(contents));
    const QPointer<RecordingDrag> self(this);
    const Qt::DropAction done = drag->exec(Qt::CopyAction, Qt::CopyAction);
    if (self && done != Qt::IgnoreAction)
        tellLeftOut(contents);
}

void RecordingDrag::dragPromise(const DragContents &contents)
{
    const QPointer<RecordingDrag> self(this);
    // A second of grace for file systems that count in seconds, or in two.
    const QDateTime began = QDateTime::currentDateTime().addSecs(-2);
    auto *promise =
        new DirectSave(m_folderSave.nameOf(contents.away.constFirst()),
                       [self, contents, began](const QUrl &file) { return self && self->take(file, contents, began); });
    const Qt::DropAction done = newDrag(m_source, promise, picture(contents))->exec(Qt::CopyAction, Qt::CopyAction);
    // Escape leaves the button pressed; what is let go of over our own window was not meant for anybody.
    const bool isDropped = !QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
    if (self && done == Qt::IgnoreAction && isDropped && !m_source.window()->geometry().contains(QCursor::pos()))
        tellNoFolder(contents);
}

bool RecordingDrag::take(const QUrl &file, const DragContents &contents, const QDateTime &began)
{
    const DropPlace place = DropPlace::of(file);
    if (place.refusal != DropPlace::Refusal::None) {
        tellRefusal(place, contents);
        return false;
    }
    const QString offered = m_folderSave.nameOf(contents.away.constFirst());
    QTimer::singleShot(0, this, [this, place, contents, began, offered] {
        place.clear(began);
        // The name is the target's to change; one that only grew at its end was read past its end.
        m_folderSave.save(contents, place.folder, place.name.startsWith(offered) ? QString() : place.name);
        tellLeftOut(contents);
    });
    return true;
}

void RecordingDrag::tellRefusal(const DropPlace &place, const DragContents &contents)
{
    const QString folder = QDir::toNativeSeparators(place.folder);
    switch (place.refusal) {
    case DropPlace::Refusal::None:
        return;
    case DropPlace::Refusal::NotOnThisComputer:
        return tellWithSave(tr("Recordings can only be downloaded into a folder of this computer."), contents);
    case DropPlace::Refusal::NoFolder:
        return tellWithSave(tr("There is no folder %1 that this app can reach.").arg(folder), contents);
    case DropPlace::Refusal::NotWritable:
        return tellWithSave(tr("This app may not write into %1.").arg(folder), contents);
    }
}

void RecordingDrag::tellNoFolder(const DragContents &contents)
{
    tellWithSave(tr("What is still in the cloud can be dropped on a folder of a file manager. For other places, "
                    "download it first."),
                 contents);
}

void RecordingDrag::tellWithSave(const QString &text, const DragContents &contents)
{
    m_messages.show({topic, {}, text, tr("Save to folder…"), [this, recordings = contents.here + contents.away] {
                         m_folderSave.ask(recordings);
                     }});
}

void RecordingDrag::tellLeftOut(const DragContents &contents)
{
    if (contents.unavailable.isEmpty())
        return;
    m_messages.show({leftOutTopic,
                     {},
                     tr("%Ln recordings were left out: they are still being made, in the trash, or kept elsewhere.",
                        nullptr, int(contents.unavailable.size())),
                     {},
                     {}});
}

QPixmap RecordingDrag::picture(const DragContents &contents) const
{
    const DragContents::Recordings dragged = contents.away + contents.here;
    const QFontMetrics metrics = m_source.fontMetrics();
    const QString text = dragged.size() == 1 ? m_folderSave.nameOf(dragged.constFirst())
                                             : tr("%Ln recordings", nullptr, int(dragged.size()));
    const QString shown = metrics.elidedText(text, Qt::ElideMiddle, labelWidth);
    const QSize size(metrics.horizontalAdvance(shown) + 2 * labelPadding, metrics.height() + labelPadding);
    const qreal ratio = m_source.devicePixelRatioF();
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette palette = m_source.palette();
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(QPointF(0.5, 0.5), QSizeF(size) - QSizeF(1, 1)), 4, 4);
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(m_source.font());
    painter.drawText(QRect(QPoint(0, 0), size), Qt::AlignCenter, shown);
    return pixmap;
}

} // namespace gui
