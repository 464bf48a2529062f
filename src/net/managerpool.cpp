#include "net/managerpool.h"

#include "net/environmentproxies.h"

#include <QNetworkAccessManager>
#include <QProcessEnvironment>

#include <algorithm>

namespace net {

namespace {

constexpr int connectionsPerHost = 6;
/// Each manager has a thread of its own; beyond this, requests do wait.
constexpr std::size_t mostManagers = 8;

} // namespace

struct ManagerPool::Slot
{
    QNetworkAccessManager manager;
    int used = 0;
};

ManagerPool::ManagerPool() = default;
ManagerPool::~ManagerPool() = default;

std::shared_ptr<QNetworkAccessManager> ManagerPool::lease()
{
    // The first with room, so that connections are used again.
    auto slot = std::find_if(m_slots.begin(), m_slots.end(),
                             [](const auto &candidate) { return candidate->used < connectionsPerHost; });
    if (slot == m_slots.end() && m_slots.size() < mostManagers) {
        m_slots.push_back(std::make_shared<Slot>());
        slot = std::prev(m_slots.end());
        (*slot)->manager.setProxyFactory(new EnvironmentProxies(QProcessEnvironment::systemEnvironment()));
    } else if (slot == m_slots.end()) {
        slot = std::min_element(m_slots.begin(), m_slots.end(),
                                [](const auto &a, const auto &b) { return a->used < b->used; });
    }
    const std::shared_ptr<Slot> chosen = *slot;
    ++chosen->used;
    return {&chosen->manager, [chosen](QNetworkAccessManager *) { --chosen->used; }};
}

} // namespace net
