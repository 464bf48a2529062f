#include "gui/accountdialog.h"

#include "core/clock.h"
#include "core/describe.h"
#include "gui/fieldrow.h"
#include "gui/marks.h"
#include "gui/refusal.h"
#include "ui_accountdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace gui {

namespace {

/// Provider fields stand between provider and name above and the API address below.
constexpr int firstFieldRow = 2;

QString providerText(const QString &text)
{
    return QCoreApplication::translate("Provider", text.toUtf8().constData());
}

bool isKeychainTrouble(const core::Error &error)
{
    using Cause = core::Error::Cause;
    return error.cause == Cause::KeychainMissing || error.cause == Cause::KeychainLocked ||
           error.cause == Cause::KeychainSilent;
}

} // namespace

AccountDialog::AccountDialog(accounts::AccountBook &book, QWidget *parent)
    : QDialog(parent), m_book(book), m_ui(std::make_unique<Ui::AccountDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    makeTitle(*m_ui->title);
    m_ui->pages->setCurrentWidget(m_ui->signInPage);
    setUpRows();
    setUpButtons();
}

AccountDialog::AccountDialog(accounts::AccountBook &book, const QString &provider, const QString &folder,
                             QWidget *parent)
    : AccountDialog(book, parent)
{
    m_ui->options->setUsualFolder(folder);
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(provider)));
    chooseProvider(m_provider->currentData().toString());
    m_name->setFocus();
}

AccountDialog::AccountDialog(accounts::AccountBook &book, const core::Account &account, const QString &folder,
                             QWidget *parent)
    : AccountDialog(book, parent)
{
    m_ui->options->setUsualFolder(folder);
    m_edited = account;
    m_provider->setCurrentIndex(m_provider->findData(account.provider));
    m_provider->setEnabled(false);
    chooseProvider(account.provider);
    fill(account);
}

AccountDialog::~AccountDialog()
{
    if (m_job)
        m_job->cancel();
}

void AccountDialog::setUpRows()
{
    m_provider = new QComboBox(this);
    for (const core::ProviderInfo *info : accounts::AccountBook::providers())
        m_provider->addItem(info->name, info->id);
    m_provider->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *providerLabel = new QLabel(tr("Provider"));
    providerLabel->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
    providerLabel->setBuddy(m_provider);
    providerLabel->setProperty("quiet", true);
    providerLabel->setContentsMargins(0, 7, 0, 0);
    m_name = new FieldRow(tr("Name"), tr("What you call it"), false, this);
    m_address = new FieldRow(tr("API address"), {}, false, this);
    auto *placeLabel = new QLabel(tr("Keep in"));
    placeLabel->setProperty("quiet", true);
    placeLabel->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
    auto *place = new QLabel(tr("%1 and nowhere else").arg(m_book.place()));
    placeLabel->setBuddy(place);
    m_ui->form->addRow(providerLabel, m_provider);
    m_ui->form->addRow(m_name->label(), m_name);
    m_ui->form->addRow(m_address->label(), m_address);
    m_ui->form->addRow(placeLabel, place);
    connect(m_provider, &QComboBox::currentIndexChanged, this,
            [this] { chooseProvider(m_provider->currentData().toString()); });
    connect(m_name, &FieldRow::edited, this, &AccountDialog::review);
    connect(m_address, &FieldRow::edited, this, &AccountDialog::review);
}

void AccountDialog::setUpButtons()
{
    connect(m_ui->helpButton, &QPushButton::toggled, this, [this](bool wanted) {
        m_ui->help->setVisible(wanted);
        if (wanted)
            m_ui->pages->setCurrentWidget(m_ui->signInPage);
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &AccountDialog::check);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { save(accounts::AccountBook::Keep::InStore); });
    connect(m_ui->sessionButton, &QPushButton::clicked, this,
            [this] { save(accounts::AccountBook::Keep::ForThisSession); });
}

const core::ProviderInfo &AccountDialog::provider() const
{
    return *accounts::AccountBook::provider(m_provider->currentData().toString());
}

void AccountDialog::chooseProvider(const QString &id)
{
    for (const Field &field : std::as_const(m_fields))
        m_ui->form->removeRow(field.row);
    m_fields.clear();
    const core::ProviderInfo &info = *accounts::AccountBook::provider(id);
    m_ui->options->setProviderColour(info.colour);
    const QString title =
        m_edited ? tr("Edit the account: %1").arg(m_edited->name) : tr("Add an account: %1").arg(info.name);
    m_ui->title->setText(title);
    setWindowTitle(title);
    // Rows, not the fields in them: Qt 6.4 makes a ring of fields whose rows are their proxies, and Tab never leaves
    // it.
    QWidget *before = m_name;
    for (const core::ProviderField &field : info.fields) {
        const QString hint = m_edited && field.secret ? tr("unchanged") : providerText(field.hint);
        auto *row = new FieldRow(providerText(field.label), hint, field.secret, this);
        m_ui->form->insertRow(firstFieldRow + int(m_fields.size()), row->label(), row);
        m_fields.append({field.key, field.secret, row});
        connect(row, &FieldRow::edited, this, &AccountDialog::review);
        setTabOrder(before, row);
        before = row;
    }
    setTabOrder(before, m_address);
    m_ui->help->setText(
        tr("%1 <a href=\"%2\">%3</a>")
            .arg(providerText(info.whereToFind).toHtmlEscaped(), info.consoleUrl.toString(), info.consoleUrl.host()));
    review();
}

void AccountDialog::fill(const core::Account &account)
{
    m_name->edit()->setText(account.name);
    m_address->edit()->setText(account.apiUrl.toString());
    m_ui->options->show(account);
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.secret)
            field.row->edit()->setText(account.fields.value(field.key));
    }
}

core::Account AccountDialog::typed() const
{
    core::Account account = m_edited.value_or(core::Account());
    account.name = m_name->text();
    account.provider = provider().id;
    account.apiUrl = QUrl(m_address->text(), QUrl::StrictMode);
    account.fields.clear();
    for (const Field &field : m_fields) {
        if (!field.secret)
            account.fields.insert(field.key, field.row->text());
    }
    return m_ui->options->applied(account, core::SystemClock().now());
}

std::optional<core::Secret> AccountDialog::typedSecret() const
{
    QMap<QString, QString> values;
    for (const Field &field : m_fields) {
        if (field.secret && !field.row->text().isEmpty())
            values.insert(field.key, field.row->text());
    }
    return values.isEmpty() ? std::nullopt : std::optional(core::Secret(values));
}

FieldRow *AccountDialog::rowOf(const core::Error &error) const
{
    for (const Field &field : m_fields) {
        if (field.key == error.subject)
            return field.row;
    }
    if (error.subject == QLatin1String("api_url"))
        return m_address;
    if (error.subject == QLatin1String("name") || error.subject == m_name->text())
        return m_name;
    switch (Refusal::subjectOf(error)) {
    case Refusal::Subject::Secret:
        return lastSecretRow();
    case Refusal::Subject::Place:
        return placeRow();
    case Refusal::Subject::Neither:
        return nullptr;
    }
    Q_UNREACHABLE();
}

FieldRow *AccountDialog::lastSecretRow() const
{
    const auto last = std::find_if(m_fields.crbegin(), m_fields.crend(),
                                   [](const Field &field) { return field.secret && !field.row->text().isEmpty(); });
    return last == m_fields.crend() ? nullptr : last->row;
}

FieldRow *AccountDialog::placeRow() const
{
    const auto place =
        std::find_if(m_fields.cbegin(), m_fields.cend(), [](const Field &field) { return !field.secret; });
    return m_address->text().isEmpty() && place != m_fields.cend() ? place->row : m_address;
}

void AccountDialog::showAddress(const core::Account &account)
{
    const QUrl address = accounts::AccountBook::apiUrl(account);
    const auto where =
        std::find_if(m_fields.cbegin(), m_fields.cend(), [](const Field &field) { return !field.secret; });
    const bool fromField = account.apiUrl.isEmpty() && where != m_fields.cend();
    m_address->edit()->setPlaceholderText(address.isEmpty() ? tr("The provider's own") : address.toString());
    if (fromField)
        where->row->setNote(address.toString());
}

void AccountDialog::review()
{
    say({}, false);
    m_ui->sessionButton->hide();
    m_name->setNote({});
    m_address->setNote({});
    for (const Field &field : std::as_const(m_fields))
        field.row->setNote({});
    const core::Account account = typed();
    const core::Account *sameName = m_book.find(account.name);
    if (sameName && sameName->id != account.id)
        m_name->setWrong(tr("There is an account of this name already."));
    const core::Result<core::Account> normalised = accounts::AccountBook::normalised(account);
    if (normalised) {
        showAddress(*normalised);
        return;
    }
    // What is still empty is not wrong yet.
    FieldRow *row = rowOf(normalised.error());
    if (row && !row->text().isEmpty())
        row->setWrong(core::describe(normalised.error()));
    else if (m_address->text().isEmpty())
        showAddress(account);
}

void AccountDialog::check()
{
    const std::optional<core::Secret> secret = typedSecret();
    if (secret || !m_edited)
        return checkWith(secret.value_or(core::Secret()));
    core::Job<core::Secret> *reading = m_book.secret(m_edited->id);
    runs(reading, tr("Looking into %1…").arg(m_book.place()));
    reading->then(this, [this](const core::Result<core::Secret> &kept) {
        rests();
        if (kept)
            checkWith(*kept);
        else
            explain(kept.error());
    });
}

void AccountDialog::checkWith(const core::Secret &secret)
{
    core::Job<void> *job = m_book.check(typed(), secret);
    runs(job, tr("Asking %1…").arg(provider().name));
    job->then(this, [this](const core::Result<void> &result) {
        rests();
        if (result)
            say(tr("%1 accepts these credentials.").arg(provider().name), false);
        else
            explain(result.error());
    });
}

void AccountDialog::save(accounts::AccountBook::Keep keep)
{
    if (!m_ui->options->check())
        return m_ui->pages->setCurrentWidget(m_ui->optionsPage);
    const std::optional<core::Secret> secret = typedSecret();
    core::Job<core::Account> *job =
        m_edited ? m_book.edit(typed(), secret, keep) : m_book.add(typed(), secret.value_or(core::Secret()), keep);
    runs(job, tr("Saving…"));
    job->then(this, [this](const core::Result<core::Account> &result) {
        rests();
        if (result)
            accept();
        else
            explain(result.error());
    });
}

void AccountDialog::runs(core::JobBase *job, const QString &what)
{
    review();
    m_job = job;
    m_asked = focusWidget();
    m_ui->checkButton->setEnabled(false);
    m_ui->saveButton->setEnabled(false);
    m_ui->sessionButton->setEnabled(false);
    m_meanwhile = focusWidget();
    say(what, false);
}

void AccountDialog::rests()
{
    m_job = nullptr;
    m_ui->checkButton->setEnabled(true);
    m_ui->saveButton->setEnabled(true);
    m_ui->sessionButton->setEnabled(true);
    // A button that cannot be pressed loses the focus to whatever comes next; who went on by himself stays there.
    if (m_asked && focusWidget() == m_meanwhile)
        m_asked->setFocus();
    say({}, false);
}

void AccountDialog::explain(const core::Error &error)
{
    const QString text = Refusal::words(error, provider());
    m_ui->pages->setCurrentWidget(m_ui->signInPage);
    if (FieldRow *row = rowOf(error)) {
        row->setWrong(text);
        row->edit()->setFocus();
    } else {
        say(text, true);
    }
    m_ui->sessionButton->setVisible(isKeychainTrouble(error));
}

void AccountDialog::say(const QString &text, bool wrong)
{
    setMark(*m_ui->verdict, "wrong", wrong);
    m_ui->verdict->setText(text);
    m_ui->verdict->setVisible(!text.isEmpty());
}

} // namespace gui
