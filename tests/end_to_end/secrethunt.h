#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// Looks for secrets in every form in which one could have slipped out.
class SecretHunt
{
public:
    /// `name` is what a find is called: the secret itself shows in no test's output.
    void add(const QString &name, const QString &secret);
    /// `user:password` as an Authorization header of kind Basic has it, along with the password alone.
    void addBasic(const QString &name, const QString &user, const QString &password);

    void searchText(const QString &where, const QByteArray &text);
    /// Every file below the folder, byte for byte.
    void searchFolder(const QString &folder);

    /// What was found where; empty: nothing.
    const QStringList &finds() const { return m_finds; }
    /// How much was looked through: a hunt through nothing proves nothing.
    qint64 bytesSearched() const { return m_bytesSearched; }

private:
    struct Form
    {
        QString name;
        QByteArray bytes;
    };
    void addForm(const QString &name, const QByteArray &bytes);

    QList<Form> m_forms;
    QStringList m_finds;
    qint64 m_bytesSearched = 0;
};
