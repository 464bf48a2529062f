#pragma once

#include "core/account.h"
#include "core/providerinfo.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace cli {

/// Reads an account's secrets from standard input: one JSON object, or on a terminal an answer to each question,
/// without echo. Blocks, but for `stopDescriptor`: readable, it ends the wait.
class SecretInput
{
    Q_DECLARE_TR_FUNCTIONS(cli::SecretInput)

public:
    SecretInput(int input, int errors, int stopDescriptor) : m_input(input), m_errors(errors), m_stop(stopDescriptor) {}

    /// What was read, not yet checked against the provider. nullopt: no JSON object of strings, or the wait was ended.
    std::optional<core::Secret> read(const core::ProviderInfo &info) const;

private:
    std::optional<core::Secret> readJson() const;
    std::optional<core::Secret> ask(const core::ProviderInfo &info) const;
    std::optional<QByteArray> askOne(const QString &label) const;
    std::optional<QByteArray> readLine() const;
    /// The next bytes, empty at the end of input; nullopt: stopped.
    std::optional<QByteArray> readSome(qsizetype largest) const;

    int m_input;
    int m_errors;
    int m_stop;
};

} // namespace cli
