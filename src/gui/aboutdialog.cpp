#include "gui/aboutdialog.h"

#include "gui/icons.h"
#include "ui_aboutdialog.h"

#include <QClipboard>
#include <QGuiApplication>

namespace gui {

namespace {

constexpr int pictureSize = 48;

} // namespace

AboutDialog::AboutDialog(const Versions &versions, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AboutDialog>()), m_versions(versions)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Reelkeep"));
    m_ui->picture->setPixmap(Icons::application().pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    QFont large = m_ui->title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_ui->title->setFont(large);
    for (const auto &[name, version] : versions) {
        auto *shown = new QLabel(version);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *label = new QLabel(name);
        label->setProperty("quiet", true);
        label->setBuddy(shown);
        m_ui->versions->addRow(label, shown);
    }
    connect(m_ui->copyButton, &QPushButton::clicked, this, &AboutDialog::copyVersions);
    connect(m_ui->diagnosticsButton, &QPushButton::clicked, this, &AboutDialog::diagnosticsWanted);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::copyVersions() const
{
    QStringList lines;
    for (const auto &[name, version] : m_versions)
        lines.append(QStringLiteral("%1 %2").arg(name, version));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace gui
