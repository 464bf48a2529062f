#include "gui/settingsdialog.h"

#include "accounts/accountbook.h"
#include "core/describe.h"
#include "gui/generalpage.h"
#include "gui/limitspage.h"
#include "gui/marks.h"
#include "gui/securitypage.h"
#include "gui/storagepage.h"
#include "ui_settingsdialog.h"

#include <QScrollArea>

namespace gui {

namespace {

constexpr QSize usualSize(900, 580);

/// A small screen, or a long timetable, scrolls.
QScrollArea *scrolling(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    return area;
}

} // namespace

SettingsDialog::SettingsDialog(const Services &services, const DownloadsPage::Examples &selected, Page first,
                               QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    makeTitle(*m_ui->title);
    auto *limits = new LimitsPage(services.preferences, services.book, this);
    add(Page::General, tr("General"), new GeneralPage(services.preferences, this));
    add(Page::Downloads, tr("Downloads"), new DownloadsPage(services.preferences, services.queue, selected, this));
    add(Page::Limits, tr("Limits"), limits);
    add(Page::Storage, tr("Cache"), new StoragePage(services.preferences, services.preview, this));
    add(Page::Security, tr("Security"), new SecurityPage(services.preferences, services.book.place(), this));
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(limits, &LimitsPage::saved, this, &QDialog::accept);
    connect(limits, &LimitsPage::failed, this, &SettingsDialog::explain);
    m_ui->list->setCurrentRow(int(first));
    resize(usualSize);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::add(Page page, const QString &title, SettingsPage *widget)
{
    Q_ASSERT(int(page) == m_pages.size());
    m_pages.append(widget);
    m_ui->list->addItem(title);
    m_ui->pages->addWidget(scrolling(widget));
}

void SettingsDialog::showPage(int row)
{
    m_ui->pages->setCurrentIndex(row);
    m_ui->title->setText(m_ui->list->item(row)->text());
}

void SettingsDialog::save()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i)->check())
            continue;
        m_ui->list->setCurrentRow(int(i)); // it says itself what is wrong
        return;
    }
    m_ui->verdict->hide();
    m_ui->saveButton->setEnabled(false);
    for (SettingsPage *page : std::as_const(m_pages))
        page->save();
}

void SettingsDialog::explain(const core::Error &error)
{
    m_ui->list->setCurrentRow(int(Page::Limits));
    m_ui->verdict->setText(core::describe(error));
    m_ui->verdict->show();
    m_ui->saveButton->setEnabled(true);
}

} // namespace gui
