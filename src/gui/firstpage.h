#pragma once

#include <QString>
#include <QWidget>

#include <memory>

namespace gui {

namespace Ui {
class FirstPage;
}

/// What is there before there is an account: one card a provider, and the samples.
class FirstPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstPage(QWidget *parent = nullptr);
    ~FirstPage() override;

Q_SIGNALS:
    /// `provider`: core::ProviderInfo::id.
    void accountWanted(const QString &provider);
    void samplesWanted();

private:
    std::unique_ptr<Ui::FirstPage> m_ui;
};

} // namespace gui
