#pragma once

#include "models/sessionlookup.h"

#include <QObject>
#include <QTimer>

class QDropEvent;
class QMimeData;
class QWidget;

namespace gui {

class MessageBar;

/// What is pasted into the window or dropped on it (ids, addresses of recordings, lists of them) is looked up and
/// opened; what is not understood or not found is said, and can be had back.
class PasteIn : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. Takes the drops on `window`.
    PasteIn(models::SessionLookup &lookup, const accounts::AccountBook &book, MessageBar &messages, QWidget &window);

    /// What is in the clipboard.
    void paste();
    /// Paths of lists, ids, addresses: what the application was started with.
    void open(const QStringList &what);
    /// Nothing is in it that could be looked up: false.
    bool take(const QMimeData &content);

Q_SIGNALS:
    /// Known by now, with all their files.
    void found(const QList<models::SessionKey> &sessions);
    void searchWanted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeDrop(QDropEvent &event);
    void tellProgress();
    void tell(const models::SessionLookup::Report &report);
    QString problems(const models::SessionLookup::Report &report) const;
    void offer(const models::SessionLookup::Report &report, const QString &text);

    models::SessionLookup &m_lookup;
    const accounts::AccountBook &m_book;
    MessageBar &m_messages;
    int m_done = 0;
    int m_total = 0;
    QTimer m_progress;
};

} // namespace gui
