#include "providers/provider.h"

namespace providers {

Provider::Provider(core::Account account, const Context &context, QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_context(context), m_pacer(context.clock)
{}

} // namespace providers
