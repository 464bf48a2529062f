#include "gui/limitspage.h"

#include "accounts/accountbook.h"
#include "gui/marks.h"
#include "gui/speedbox.h"
#include "gui/timewindowrow.h"
#include "ui_limitspage.h"

namespace gui {

namespace {

core::AccountLimits limitsOf(const downloads::Limits &all)
{
    return {all.parallel, all.connections, all.bytesPerSecond, all.timetable};
}

/// Nights and weekends are what most begin with.
core::Timetable::Window firstWindow()
{
    core::Timetable::Window window;
    window.days = 0x1f;
    window.from = QTime(8, 0);
    window.to = QTime(18, 0);
    return window;
}

} // namespace

LimitsPage::LimitsPage(models::Preferences &preferences, accounts::AccountBook &book, QWidget *parent)
    : SettingsPage(parent), m_preferences(preferences), m_book(book), m_ui(std::make_unique<Ui::LimitsPage>())
{
    m_ui->setupUi(this);
    makeBold(*m_ui->timetableHeading);
    setUpScopes();
    show(m_limits.value(m_scope));
    connect(m_ui->scope, &QComboBox::currentIndexChanged, this, &LimitsPage::changeScope);
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] { addWindow(firstWindow()); });
}

LimitsPage::~LimitsPage() = default;

void LimitsPage::setUpScopes()
{
    m_ui->scope->addItem(tr("All accounts"), QString());
    m_limits.insert({}, limitsOf(m_preferences.limits()));
    for (const core::Account &account : m_book.accounts()) {
        if (account.sample) // nothing of them is stored
            continue;
        m_ui->scope->addItem(account.name, account.id.text());
        m_limits.insert(account.id, account.limits);
    }
}

void LimitsPage::changeScope()
{
    m_limits.insert(m_scope, typed());
    m_scope = core::AccountId(m_ui->scope->currentData().toString());
    show(m_limits.value(m_scope));
}

void LimitsPage::show(const core::AccountLimits &limits)
{
    const bool forAll = m_scope.isEmpty();
    const QString asForAll = tr("as for all");
    m_ui->parallel->setMinimum(forAll ? 1 : 0);
    m_ui->connections->setMinimum(forAll ? 1 : 0);
    m_ui->parallel->setSpecialValueText(forAll ? QString() : asForAll);
    m_ui->connections->setSpecialValueText(forAll ? QString() : asForAll);
    m_ui->speed->setSpecialValueText(forAll ? tr("unlimited") : asForAll);
    m_ui->parallel->setValue(limits.parallel);
    m_ui->connections->setValue(limits.connections);
    m_ui->speed->setValue(int(limits.bytesPerSecond / SpeedBox::unit));
    m_ui->note->setText(forAll ? tr("All accounts share these.")
                               : tr("This account keeps to these as well as to those for all accounts."));
    for (TimeWindowRow *row : std::exchange(m_windows, {}))
        row->deleteLater();
    for (const core::Timetable::Window &window : limits.timetable.windows)
        addWindow(window);
}

void LimitsPage::addWindow(const core::Timetable::Window &window)
{
    auto *row = new TimeWindowRow(window, this);
    m_windows.append(row);
    m_ui->windows->addWidget(row);
    connect(row, &TimeWindowRow::removeWanted, this, [this, row] {
        m_windows.removeOne(row);
        row->hide();
        row->deleteLater();
    });
}

core::AccountLimits LimitsPage::typed() const
{
    core::AccountLimits limits;
    limits.parallel = m_ui->parallel->value();
    limits.connections = m_ui->connections->value();
    limits.bytesPerSecond = m_ui->speed->value() * SpeedBox::unit;
    for (const TimeWindowRow *row : m_windows) {
        if (const auto window = row->window())
            limits.timetable.windows.append(*window);
    }
    return limits;
}

void LimitsPage::save()
{
    m_limits.insert(m_scope, typed());
    const core::AccountLimits all = m_limits.value({});
    downloads::Limits limits = m_preferences.limits();
    limits.parallel = all.parallel;
    limits.connections = all.connections;
    limits.bytesPerSecond = all.bytesPerSecond;
    limits.timetable = all.timetable;
    m_preferences.setLimits(limits);
    saveNextAccount();
}

void LimitsPage::saveNextAccount()
{
    for (core::Account account : m_book.accounts()) {
        if (!m_limits.contains(account.id) || m_limits.value(account.id) == account.limits)
            continue;
        account.limits = m_limits.value(account.id);
        m_book.edit(account, std::nullopt)->then(this, [this](const core::Result<core::Account> &edited) {
            if (edited)
                return saveNextAccount();
            Q_EMIT failed(edited.error());
        });
        return;
    }
    Q_EMIT saved();
}

} // namespace gui
