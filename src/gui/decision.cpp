#include "gui/decision.h"

#include <QMessageBox>
#include <QPushButton>

namespace gui {

void Decision::ask(QWidget &window, std::function<void()> act) const
{
    auto *box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setText(question);
    box->setInformativeText(consequences);
    const QPushButton *yes = box->addButton(verb, QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(box, &QMessageBox::buttonClicked, &window,
                     [yes, act = std::move(act)](const QAbstractButton *clicked) {
                         if (clicked == yes)
                             act();
                     });
    box->open();
}

} // namespace gui
