#include "gui/firstpage.h"

#include "accounts/accountbook.h"
#include "gui/card.h"
#include "gui/providerpicture.h"
#include "ui_firstpage.h"

namespace gui {

namespace {

constexpr int pictureSide = 38;

}

FirstPage::FirstPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FirstPage>())
{
    m_ui->setupUi(this);
    QFont large = m_ui->title->font();
    large.setPointSizeF(large.pointSizeF() * 1.85);
    large.setWeight(QFont::DemiBold);
    m_ui->title->setFont(large);

    for (const core::ProviderInfo *provider : accounts::AccountBook::providers()) {
        auto *card = new Card(this);
        card->setPicture(providerPicture(*provider, pictureSide, devicePixelRatioF()));
        card->setWords(provider->name, QCoreApplication::translate("Provider", provider->needs.toUtf8().constData()));
        card->setButton(tr("Add an account"), tr("Add an account: %1").arg(provider->name));
        connect(card, &Card::taken, this, [this, provider] { Q_EMIT accountWanted(provider->id); });
        m_ui->cards->addWidget(card);
    }

    auto *samples = new Card(this);
    samples->setWords(tr("Look around first"),
                      tr("Three sample accounts on this computer. Nothing is sent anywhere; one click removes them."));
    samples->setButton(tr("Try it with sample recordings"));
    samples->setPrimary();
    connect(samples, &Card::taken, this, &FirstPage::samplesWanted);
    m_ui->sampleCard->addWidget(samples);
}

FirstPage::~FirstPage() = default;

} // namespace gui
