#pragma once

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace net {

/// QNetworkAccessManagers, as many as there are requests for: one opens six connections to a host at most, and the
/// seventh request would wait in it unseen, its time limit running.
class ManagerPool
{
public:
    ManagerPool();
    ~ManagerPool();
    ManagerPool(const ManagerPool &) = delete;
    ManagerPool &operator=(const ManagerPool &) = delete;

    /// A manager with a connection to spare; it counts as used until the pointer is gone. The pool keeps and owns it.
    std::shared_ptr<QNetworkAccessManager> lease();

private:
    struct Slot;
    std::vector<std::shared_ptr<Slot>> m_slots;
};

} // namespace net
