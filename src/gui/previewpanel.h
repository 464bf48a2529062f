#pragma once

#include "models/recordingsmodel.h"

#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace accounts {
class AccountBook;
}
namespace media {
class Preview;
struct RelatedFiles;
} // namespace media

namespace models {
class Passcodes;
}

namespace gui {

class Companion;
class ContentView;
class PlayerPage;
namespace Ui {
class PreviewPanel;
}

/// What is selected, to be watched, heard or read before it is kept, with everything that its provider tells of it.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    using Chosen = models::RecordingsModel::Chosen;

    /// All of them outlive the panel.
    PreviewPanel(media::Preview &preview, const models::RecordingsModel &recordings, const accounts::AccountBook &book,
                 models::Passcodes &passcodes, QWidget *parent = nullptr);
    ~PreviewPanel() override;

    /// What is selected. The same again changes nothing: a recording that is watched plays on.
    void show(const Chosen &recording);
    /// Nothing, or several, are selected.
    void showHint(const QString &text);
    void play();
    /// Plays what is shown, or pauses it.
    void togglePlayback();

Q_SIGNALS:
    /// The person wants to keep what is shown.
    void downloadWanted(const models::RecordingsModel::Chosen &recording);

private:
    void display(const Chosen &recording);
    void renew();
    QList<Chosen> session() const { return m_session.value_or(QList<Chosen>()); }
    void showStage();
    void showCompanions(const media::RelatedFiles &related);
    void showFiles();
    void showDetails();
    void fetchContent();
    QString obstacle() const;

    std::unique_ptr<Ui::PreviewPanel> m_ui;
    media::Preview &m_preview;
    const models::RecordingsModel &m_recordings;
    const accounts::AccountBook &m_book;
    QThreadPool m_readers;
    PlayerPage *m_player = nullptr;
    ContentView *m_content = nullptr;
    Companion *m_transcript = nullptr;
    Companion *m_chat = nullptr;
    Companion *m_timeline = nullptr;
    std::optional<core::RecordingKey> m_selected; ///< in the table
    std::optional<Chosen> m_shown;                ///< it, or another file of its session
    std::optional<QList<Chosen>> m_session;       ///< as it is on the screen; none: not yet
    QPointer<core::JobBase> m_contentJob;
    std::optional<core::RecordingKey> m_contentKey; ///< what the content view shows, or is fetching
    QTimer m_settle;
    bool m_tabChosen = false; ///< by the person, who has it stay
};

} // namespace gui
