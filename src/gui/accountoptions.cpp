#include "gui/accountoptions.h"

#include "gui/marks.h"
#include "ui_accountoptions.h"

#include <QTimer>

#include <algorithm>

namespace gui {

namespace {

using core::FileKind;

} // namespace

AccountOptions::AccountOptions(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::AccountOptions>())
{
    m_ui->setupUi(this);
    m_ui->folder->setUp(PathField::Kind::Folder, tr("Folder of this account"));
    m_ui->keepFolder->setUp(PathField::Kind::Folder, tr("Folder for everything new"));
    m_ui->retention->setSpecialValueText(tr("not known"));
    makeSmall(*m_ui->keepNote);
    makeBold(*m_ui->keepNew);
    setUpLimits();
    // One line with those above.
    m_ui->keepFolderLabel->setMinimumWidth(
        std::max(m_ui->connectionsLabel->sizeHint().width(), m_ui->retentionLabel->sizeHint().width()));
    m_ui->keepBox->hide();
    connect(m_ui->keepNew, &QCheckBox::toggled, this, [this](bool wanted) {
        m_ui->keepBox->setVisible(wanted);
        // Only once the layouts know of it.
        QTimer::singleShot(0, this, [this] { window()->adjustSize(); });
    });
    connect(m_ui->folder, &PathField::changed, this, &AccountOptions::showFolders);
    connect(m_ui->retention, &QSpinBox::valueChanged, this,
            [this](int days) { m_ui->retention->setSuffix(tr(" day(s)", "behind a number in its field", days)); });
    show(core::Account());
}

AccountOptions::~AccountOptions() = default;

void AccountOptions::setUpLimits()
{
    const QString asForAll = tr("as for all");
    m_ui->parallel->setSpecialValueText(asForAll);
    m_ui->connections->setSpecialValueText(asForAll);
    m_ui->speed->setSpecialValueText(asForAll);
}

void AccountOptions::setUsualFolder(const QString &folder)
{
    m_usualFolder = folder;
    showFolders();
}

void AccountOptions::setProviderColour(const QString &colour)
{
    m_ui->colour->setOwn(colour);
}

void AccountOptions::showFolders()
{
    const QString own = m_ui->folder->path();
    m_ui->folder->setPlaceholder(m_usualFolder);
    m_ui->keepFolder->setPlaceholder(own.isEmpty() ? m_usualFolder : own);
}

void AccountOptions::show(const core::Account &account)
{
    m_ui->colour->setColour(account.colour);
    m_ui->folder->setPath(account.folder);
    m_ui->retention->setValue(account.retentionDays.value_or(0));
    m_ui->parallel->setValue(account.limits.parallel);
    m_ui->connections->setValue(account.limits.connections);
    m_ui->speed->setValue(int(account.limits.bytesPerSecond / SpeedBox::unit));
    m_ui->keepNew->setChecked(account.keepNew.has_value());
    const core::KeepNew keep = account.keepNew.value_or(core::KeepNew());
    m_ui->keepFolder->setPath(keep.folder);
    const auto wants = [&keep](FileKind kind) { return keep.kinds.isEmpty() || keep.kinds.contains(kind); };
    m_ui->video->setChecked(wants(FileKind::Video));
    m_ui->audio->setChecked(wants(FileKind::Audio));
    m_ui->text->setChecked(wants(FileKind::Text));
    m_ui->other->setChecked(wants(FileKind::Other));
    m_ui->existing->setChecked(account.keepNew && !keep.since);
}

QList<FileKind> AccountOptions::kinds() const
{
    QList<FileKind> kinds;
    const QList<std::pair<QCheckBox *, FileKind>> boxes{{m_ui->video, FileKind::Video},
                                                        {m_ui->audio, FileKind::Audio},
                                                        {m_ui->text, FileKind::Text},
                                                        {m_ui->other, FileKind::Other}};
    for (const auto &[box, kind] : boxes) {
        if (box->isChecked())
            kinds.append(kind);
    }
    return kinds;
}

void AccountOptions::setKeepNote(const QString &text, bool wrong)
{
    m_ui->keepNote->setText(text);
    setMark(*m_ui->keepNote, "wrong", wrong);
    setMark(*m_ui->keepNote, "quiet", !wrong);
}

bool AccountOptions::check()
{
    const bool folder = m_ui->folder->check();
    if (!m_ui->keepNew->isChecked())
        return folder;
    const bool nothing = kinds().isEmpty();
    setKeepNote(nothing ? tr("Choose at least one type.")
                        : tr("Looks at start and every hour, and downloads each recording once."),
                nothing);
    return m_ui->keepFolder->check() && folder && !nothing;
}

core::Account AccountOptions::applied(core::Account account, core::Instant now) const
{
    account.colour = m_ui->colour->colour();
    account.folder = m_ui->folder->path();
    account.retentionDays.reset();
    if (m_ui->retention->value() > 0)
        account.retentionDays = m_ui->retention->value();
    account.limits.parallel = m_ui->parallel->value();
    account.limits.connections = m_ui->connections->value();
    account.limits.bytesPerSecond = m_ui->speed->value() * SpeedBox::unit;
    account.keepNew = keepNew(account.keepNew, now);
    return account;
}

std::optional<core::KeepNew> AccountOptions::keepNew(const std::optional<core::KeepNew> &before,
                                                     core::Instant now) const
{
    if (!m_ui->keepNew->isChecked())
        return std::nullopt;
    core::KeepNew keep;
    keep.folder = m_ui->keepFolder->path();
    keep.kinds = kinds();
    if (keep.kinds.size() == 4) // all, those to come as well
        keep.kinds.clear();
    if (!m_ui->existing->isChecked())
        keep.since = before && before->since ? before->since : std::optional(now);
    return keep;
}

} // namespace gui
