#pragma once

#include "core/error.h"
#include "models/changereport.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace gui {

/// What a person reads of changes at the provider: before, while and after.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    /// For a menu; with an ellipsis where a decision follows.
    static QString action(models::Change change);
    /// For the button of the decision.
    static QString verb(models::Change change);
    /// `provider`: its name.
    static QString obstacle(models::Obstacle obstacle, const QString &provider);

    /// With the names of what it is about, the first few. Plain text: the names are strangers'.
    static QString question(const models::ChangePlan &plan);
    /// What goes with it, what stays and why, and what cannot be undone; one sentence a line. `accounts`: their names.
    static QString consequences(const models::ChangePlan &plan, const QStringList &accounts);

    static QString progress(models::Change change, int done, int total);
    static QString done(models::Change change, int files);
    static QString failed(models::Change change, int files);
    static QString stayedForDownloads(int files);

private:
    static QString sentence(const models::ChangePlan &plan);
    static QStringList names(const models::ChangePlan &plan);
    static QString stays(models::Obstacle obstacle, int files);
};

} // namespace gui
