#include "providers/accountfields.h"

#include "providers/registry.h"

#include <QCoreApplication>

namespace providers {

core::Error fieldError(const QString &key, const char *message)
{
    core::Error error(core::Error::Kind::InvalidRequest, QCoreApplication::translate("AccountFields", message));
    error.subject = key;
    return error;
}

core::Result<core::Account> withRegularFields(const core::ProviderInfo &info, const core::Account &account)
{
    core::Account regular = account;
    regular.fields.clear();
    for (auto typed = account.fields.cbegin(); typed != account.fields.cend(); ++typed) {
        const core::ProviderField *field = info.field(typed.key());
        if (!field || field->secret)
            return fieldError(typed.key(), QT_TRANSLATE_NOOP("AccountFields", "there is no such field"));
        regular.fields.insert(typed.key(), typed->trimmed());
    }
    for (const core::ProviderField &field : info.fields) {
        if (!field.secret && regular.fields.value(field.key).isEmpty())
            return fieldError(field.key, QT_TRANSLATE_NOOP("AccountFields", "it is missing"));
    }
    if (account.apiUrl.isEmpty())
        return regular;
    const auto url = checkedApiUrl(QString::fromLatin1(account.apiUrl.toEncoded()));
    if (!url)
        return url.error();
    regular.apiUrl = *url;
    return regular;
}

} // namespace providers
