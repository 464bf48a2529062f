#include "gui/downloadspage.h"

#include "core/nametemplate.h"
#include "gui/marks.h"
#include "ui_downloadspage.h"

#include <QMenu>
#include <QRegularExpression>

namespace gui {

namespace {

std::pair<core::Account, core::Recording> madeUp()
{
    core::Account account;
    account.name = DownloadsPage::tr("Support calls");
    account.provider = QStringLiteral("zoom-video-sdk");
    core::Recording recording;
    recording.id = core::RecordingId(QStringLiteral("3f1c"));
    recording.sessionId = core::SessionId(QStringLiteral("8f2c41de"));
    recording.sessionName = DownloadsPage::tr("Weekly call");
    recording.name = DownloadsPage::tr("speaker view") + QStringLiteral(".mp4");
    recording.type = QStringLiteral("speaker_view");
    recording.extension = QStringLiteral("mp4");
    recording.startedAt =
        core::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)) + std::chrono::hours(10);
    return {account, recording};
}

/// What a field stands for, in a few words.
QString meaningOf(const QString &field)
{
    static const QHash<QString, const char *> meanings{
        {QStringLiteral("provider"), QT_TRANSLATE_NOOP("gui::DownloadsPage", "provider")},
        {QStringLiteral("account"), QT_TRANSLATE_NOOP("gui::DownloadsPage", "account’s name")},
        {QStringLiteral("session"), QT_TRANSLATE_NOOP("gui::DownloadsPage", "session’s name")},
        {QStringLiteral("session_id"), QT_TRANSLATE_NOOP("gui::DownloadsPage", "session’s id")},
        {QStringLiteral("date"), QT_TRANSLATE_NOOP("gui::DownloadsPage", "day (UTC)")},
        {QStringLiteral("time"), QT_TRANSLATE_NOOP("gui::DownloadsPage", "time (UTC)")},
        {QStringLiteral("type"), QT_TRANSLATE_NOOP("gui::DownloadsPage", "type")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("gui::DownloadsPage", "recording’s name")},
        {QStringLiteral("id"), QT_TRANSLATE_NOOP("gui::DownloadsPage", "recording’s id")},
        {QStringLiteral("ext"), QT_TRANSLATE_NOOP("gui::DownloadsPage", "file’s ending")},
    };
    return DownloadsPage::tr(meanings.value(field, ""));
}

/// Why a pattern cannot be used, for a person.
QString refusalOf(const QString &pattern)
{
    static const QRegularExpression field(QStringLiteral("\\{([^{}]*)\\}"));
    auto matches = field.globalMatch(pattern);
    while (matches.hasNext()) {
        const QString name = matches.next().captured(1);
        if (!core::NameTemplate::fields().contains(name))
            return DownloadsPage::tr("There is no field {%1}.").arg(name);
    }
    if (pattern.count(u'{') != pattern.count(u'}'))
        return DownloadsPage::tr("A brace stands without its partner.");
    return DownloadsPage::tr("Folders are separated by /, and each of them has a name.");
}

} // namespace

DownloadsPage::DownloadsPage(models::Preferences &preferences, downloads::Queue &queue, Examples selected,
                             QWidget *parent)
    : SettingsPage(parent)
    , m_preferences(preferences)
    , m_ui(std::make_unique<Ui::DownloadsPage>())
    , m_examples(std::move(selected))
    , m_selected(!m_examples.isEmpty())
{
    m_ui->setupUi(this);
    if (!m_selected)
        m_examples.append(madeUp());
    makeSmall(*m_ui->patternNote);
    m_ui->pattern->setAccessibleName(tr("Names of downloads"));
    m_ui->pattern->setText(preferences.namePattern());
    m_ui->pattern->setPlaceholderText(core::NameTemplate::defaultPattern);
    m_ui->folder->setUp(PathField::Kind::Folder, tr("Folder for downloads"));
    m_ui->folder->setPath(preferences.downloadFolder());
    m_ui->descriptions->setChecked(preferences.limits().sidecar);
    m_ui->preview->setQueue(queue);
    setUpFields();
    connect(m_ui->pattern, &QLineEdit::textChanged, this, &DownloadsPage::review);
    connect(m_ui->folder, &PathField::changed, this, &DownloadsPage::review);
    review();
}

DownloadsPage::~DownloadsPage() = default;

void DownloadsPage::setUpFields()
{
    auto *menu = new QMenu(this);
    for (const QString &field : core::NameTemplate::fields()) {
        const QString braced = u'{' + field + u'}';
        menu->addAction(QStringLiteral("%1   %2").arg(braced, meaningOf(field)), this, [this, braced] {
            m_ui->pattern->insert(braced);
            m_ui->pattern->setFocus();
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Back to the usual names"), this,
                    [this] { m_ui->pattern->setText(core::NameTemplate::defaultPattern); });
    m_ui->fieldButton->setMenu(menu);
}

QString DownloadsPage::folder() const
{
    const QString typed = m_ui->folder->path();
    return typed.isEmpty() ? m_preferences.downloadFolder() : typed;
}

void DownloadsPage::review()
{
    const QString typed = m_ui->pattern->text().trimmed();
    const QString pattern = typed.isEmpty() ? core::NameTemplate::defaultPattern : typed;
    const auto names = core::NameTemplate::parse(pattern);
    setMark(*m_ui->pattern, "invalid", !names);
    setMark(*m_ui->patternNote, "wrong", !names);
    const QString note = names ? tr("/ makes folders.") : refusalOf(pattern);
    m_ui->patternNote->setText(note);
    m_ui->pattern->setAccessibleDescription(note);
    QList<downloads::Wish> wishes;
    if (names && m_ui->folder->check()) {
        for (const auto &[account, recording] : std::as_const(m_examples)) {
            const QString own = account.folder.isEmpty() ? folder() : account.folder;
            wishes.append({account, recording, own, *names});
        }
    }
    const QString heading = m_selected ? tr("%Ln selected recording(s)", nullptr, int(m_examples.size()))
                                       : tr("For example; select recordings in the table to see their names here");
    m_ui->preview->setWishes(wishes, wishes.isEmpty() ? QString() : heading);
}

bool DownloadsPage::check()
{
    const bool named = !m_ui->pattern->property("invalid").toBool();
    if (!named)
        m_ui->pattern->setFocus();
    return m_ui->folder->check() && named;
}

void DownloadsPage::save()
{
    const QString typed = m_ui->pattern->text().trimmed();
    m_preferences.setNamePattern(typed.isEmpty() ? core::NameTemplate::defaultPattern : typed);
    if (folder() != m_preferences.downloadFolder())
        m_preferences.setDownloadFolder(folder());
    downloads::Limits limits = m_preferences.limits();
    limits.sidecar = m_ui->descriptions->isChecked();
    m_preferences.setLimits(limits);
}

} // namespace gui
