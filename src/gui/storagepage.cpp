#include "gui/storagepage.h"

#include "media/preview.h"
#include "models/displaytext.h"
#include "ui_storagepage.h"

namespace gui {

namespace {

constexpr qint64 megabyte = 1'000'000;

} // namespace

StoragePage::StoragePage(models::Preferences &preferences, media::Preview &preview, QWidget *parent)
    : SettingsPage(parent), m_preferences(preferences), m_preview(preview), m_ui(std::make_unique<Ui::StoragePage>())
{
    m_ui->setupUi(this);
    m_ui->bound->setSuffix(tr(" MB"));
    m_ui->bound->setValue(int(preferences.cacheBound() / megabyte));
    connect(m_ui->emptyButton, &QPushButton::clicked, this, &StoragePage::empty);
    measure();
}

StoragePage::~StoragePage() = default;

void StoragePage::save()
{
    m_preferences.setCacheBound(m_ui->bound->value() * megabyte);
}

void StoragePage::measure()
{
    m_ui->used->setText(tr("Looking…"));
    m_preview.cacheSize().then(this, [this](const qint64 &bytes) {
        m_ui->used->setText(models::DisplayText::size(bytes));
        m_ui->emptyButton->setEnabled(bytes > 0);
    });
}

void StoragePage::empty()
{
    m_ui->emptyButton->setEnabled(false);
    m_preview.emptyCache().then(this, [this](const qint64 &) { measure(); });
}

} // namespace gui
