#pragma once

#include "core/nametemplate.h"
#include "core/selection.h"
#include "core/time.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace cli {

enum class Format { Table, Text, Json, Csv };

/// What SELECTION says, before it is known what the account's provider can do.
struct SelectionArguments
{
    core::Selection selection;
    /// `--kind` was written down, whatever its value.
    bool kindGiven = false;
};

/// `--parallel`, `--connections`, `--limit-rate`.
struct LimitArguments
{
    int parallel = 3;
    int connections = 4;
    qint64 bytesPerSecond = 0; ///< 0: unlimited
};

struct AccountAdd
{
    QString name;
    QString provider;
    QString apiUrl; ///< as typed; empty: the provider's own
    QMap<QString, QString> fields;
};

struct AccountList
{
    Format format = Format::Table;
};

struct AccountCheck
{
    QString name;
};

struct AccountRemove
{
    QString name;
};

struct List
{
    QString account;
    SelectionArguments selection;
    std::optional<int> limit;
    Format format = Format::Table;
};

struct Download
{
    QString account;
    SelectionArguments selection;
    QString into; ///< as typed, never empty
    core::NameTemplate nameTemplate;
    LimitArguments limits;
    bool dryRun = false;
    Format format = Format::Text;
};

struct ShowQueue
{
    Format format = Format::Table;
};

struct Resume
{
    LimitArguments limits;
    Format format = Format::Text;
};

struct Verify
{
    QString directory;
    Format format = Format::Text;
};

struct Help
{
    QStringList command; ///< `account`, `add`; empty: all of it
};

struct ShowVersion
{};

/// What one command line asks for.
using Request = std::variant<AccountAdd, AccountList, AccountCheck, AccountRemove, List, Download, ShowQueue, Resume,
                             Verify, Help, ShowVersion>;

} // namespace cli
