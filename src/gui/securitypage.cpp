#include "gui/securitypage.h"

#include "gui/marks.h"
#include "ui_securitypage.h"

#include <QPointer>
#include <QSslCertificate>
#include <QThreadPool>

namespace gui {

namespace {

constexpr int mostNamed = 3;

QString nameOf(const QSslCertificate &certificate)
{
    for (const auto part :
         {QSslCertificate::CommonName, QSslCertificate::OrganizationalUnitName, QSslCertificate::Organization}) {
        QString name = certificate.subjectInfo(part).value(0);
        if (!name.isEmpty())
            return name;
    }
    return QString::fromLatin1(certificate.serialNumber());
}

QStringList namesIn(const QString &file)
{
    QStringList names;
    const auto found = QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    for (const QSslCertificate &certificate : found)
        names.append(nameOf(certificate));
    return names;
}

} // namespace

SecurityPage::SecurityPage(models::Preferences &preferences, const QString &place, QWidget *parent)
    : SettingsPage(parent), m_preferences(preferences), m_ui(std::make_unique<Ui::SecurityPage>())
{
    m_ui->setupUi(this);
    makeBold(*m_ui->secretsHeading);
    makeBold(*m_ui->authoritiesHeading);
    m_ui->secretsNote->setText(tr("API keys and tokens are kept in %1 and nowhere else: not in the library, the "
                                  "settings or the log. Each goes "
                                  "to its own provider only.")
                                   .arg(place));
    m_ui->file->setUp(PathField::Kind::File, tr("File of certificate authorities"),
                      tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    m_ui->file->setPlaceholder(tr("The system’s authorities alone"));
    connect(m_ui->file, &PathField::changed, this, &SecurityPage::look);
    m_ui->file->setPath(preferences.authorities());
}

SecurityPage::~SecurityPage() = default;

void SecurityPage::look()
{
    ++m_serial;
    const QString file = m_ui->file->path();
    if (file.isEmpty() || !m_ui->file->check())
        return;
    QThreadPool::globalInstance()->start([file, serial = m_serial, page = QPointer(this)] {
        const QStringList names = namesIn(file);
        QMetaObject::invokeMethod(
            qApp,
            [page, serial, names] {
                if (page && page->m_serial == serial)
                    page->tell(names);
            },
            Qt::QueuedConnection);
    });
}

void SecurityPage::tell(const QStringList &names)
{
    if (names.isEmpty())
        return m_ui->file->setWrong(tr("No certificate can be read from this file. It has to be in PEM form."));
    QString some = names.mid(0, mostNamed).join(tr(", "));
    if (names.size() > mostNamed)
        some += tr(" …");
    //: %1 is a list of names of certificates
    m_ui->file->setNote(tr("%Ln certificate(s): %1", nullptr, int(names.size())).arg(some));
}

bool SecurityPage::check()
{
    return m_ui->file->check();
}

void SecurityPage::save()
{
    m_preferences.setAuthorities(m_ui->file->path());
}

} // namespace gui
