#pragma once

#include "downloads/strand.h"
#include "gui/contentreader.h"

#include <QWidget>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace gui {

namespace Ui {
class ContentView;
}

/// Shows what does not pass by: a text, a table, a picture, a transcript, or what a file is that cannot be shown. It
/// fetches nothing; the bytes are read in a worker.
class ContentView : public QWidget
{
    Q_OBJECT

public:
    /// The pool outlives the view; one thread of it is enough.
    explicit ContentView(QThreadPool &pool, QWidget *parent = nullptr);
    ~ContentView() override;

    /// `name`: the recording's; it tells the kind where the bytes do not.
    void showContent(media::Playable kind, const QByteArray &content, const QString &name);
    /// What it is, for what is not fetched at all.
    void showKind(const QString &name, std::optional<qint64> sizeBytes);
    /// What is waited for, or why nothing is shown, in words for a person; no words: nothing at all.
    void showNote(const QString &words);
    /// Of the playback, for a transcript, a chat or a timeline.
    void setPosition(std::chrono::milliseconds position);

Q_SIGNALS:
    /// What was last given is on the screen.
    void shown();
    /// The person wants to have the file.
    void downloadWanted();
    /// A line of a transcript was chosen.
    void seekWanted(std::chrono::milliseconds position);

private:
    struct Show;

    void finish(const ReadContent &content);
    void showPage(QWidget *page, const QString &footnote = {});

    std::unique_ptr<Ui::ContentView> m_ui;
    downloads::Strand m_strand;
    QString m_name;
    qint64 m_size = 0;
    /// Counts what was given; a worker that comes to older content leaves it alone.
    std::shared_ptr<std::atomic<int>> m_generation = std::make_shared<std::atomic<int>>(0);
};

} // namespace gui
