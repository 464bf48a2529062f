#include "cli/commandfactory.h"

#include "cli/accountcommands.h"
#include "cli/downloadcommand.h"
#include "cli/listcommand.h"
#include "cli/queuecommand.h"
#include "cli/resumecommand.h"
#include "cli/verifycommand.h"

namespace cli {

namespace {

class Factory
{
public:
    Factory(House &house, Console &console, const SecretInput &secrets)
        : m_house(house), m_console(console), m_secrets(secrets)
    {}

    std::unique_ptr<Command> operator()(const AccountAdd &request) const
    {
        return std::make_unique<AccountAddCommand>(m_house, m_console, request, m_secrets);
    }
    std::unique_ptr<Command> operator()(const AccountList &request) const { return make<AccountListCommand>(request); }
    std::unique_ptr<Command> operator()(const AccountCheck &request) const
    {
        return make<AccountCheckCommand>(request);
    }
    std::unique_ptr<Command> operator()(const AccountRemove &request) const
    {
        return make<AccountRemoveCommand>(request);
    }
    std::unique_ptr<Command> operator()(const List &request) const { return make<ListCommand>(request); }
    std::unique_ptr<Command> operator()(const Download &request) const { return make<DownloadCommand>(request); }
    std::unique_ptr<Command> operator()(const ShowQueue &request) const { return make<QueueCommand>(request); }
    std::unique_ptr<Command> operator()(const Resume &request) const { return make<ResumeCommand>(request); }
    std::unique_ptr<Command> operator()(const Verify &request) const { return make<VerifyCommand>(request); }
    std::unique_ptr<Command> operator()(const Help &) const { return nullptr; }
    std::unique_ptr<Command> operator()(const ShowVersion &) const { return nullptr; }

private:
    template <class C, class R>
    std::unique_ptr<Command> make(const R &request) const
    {
        return std::make_unique<C>(m_house, m_console, request);
    }

    House &m_house;
    Console &m_console;
    const SecretInput &m_secrets;
};

} // namespace

std::unique_ptr<Command> makeCommand(const Request &request, House &house, Console &console, const SecretInput &secrets)
{
    return std::visit(Factory(house, console, secrets), request);
}

} // namespace cli
