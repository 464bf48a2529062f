#pragma once

#include "downloads/wish.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;

namespace downloads {
class Queue;
}

namespace gui {

/// Where recordings would land by a name template: real paths, as the queue would give them, and which of them would
/// have met a name that is taken.
class NamePreview : public QWidget
{
    Q_OBJECT

public:
    explicit NamePreview(QWidget *parent = nullptr);

    /// `queue` outlives it.
    void setQueue(downloads::Queue &queue) { m_queue = &queue; }
    /// What to say above the names; empty recordings show nothing.
    void setWishes(const QList<downloads::Wish> &wishes, const QString &heading);

private:
    void ask();
    void show(const QList<downloads::Wish> &wishes, const QStringList &paths);

    downloads::Queue *m_queue = nullptr;
    QLabel *m_heading = nullptr;
    QListWidget *m_names = nullptr;
    QList<downloads::Wish> m_wishes;
    QString m_words;
    QTimer m_typing;
    int m_serial = 0; ///< of the last question
};

} // namespace gui
