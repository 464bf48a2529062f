#include "net/destination.h"

#include "net/authorization.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace net {

namespace {

struct Subnet
{
    const char *address;
    int prefix;
};

/// "This host" (0/8, ::) reaches loopback on Linux, so it counts as local as well.
constexpr std::array localSubnets{
    Subnet{"0.0.0.0", 8},     Subnet{"10.0.0.0", 8},     Subnet{"127.0.0.0", 8}, Subnet{"169.254.0.0", 16},
    Subnet{"172.16.0.0", 12}, Subnet{"192.168.0.0", 16}, Subnet{"::", 128},      Subnet{"::1", 128},
    Subnet{"fc00::", 7},      Subnet{"fe80::", 10},
};

bool isLocalAddress(QHostAddress address)
{
    bool mapped = false;
    const quint32 ipv4 = address.toIPv4Address(&mapped); // ::ffff:10.0.0.1 is 10.0.0.1
    if (mapped)
        address = QHostAddress(ipv4);
    return std::any_of(localSubnets.cbegin(), localSubnets.cend(), [&address](const Subnet &subnet) {
        return address.isInSubnet(QHostAddress(QLatin1String(subnet.address)), subnet.prefix);
    });
}

bool isLocalName(const QString &name)
{
    return name == u"localhost" || name.endsWith(u".localhost") || name.endsWith(u".local");
}

bool isLocalHost(QString host)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    const QHostAddress address(host);
    return address.isNull() ? isLocalName(host) : isLocalAddress(address);
}

} // namespace

bool isPermittedDestination(const QUrl &url, bool loopbackAllowed)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    if (url.scheme() == u"https")
        return loopbackAllowed || !isLocalHost(url.host());
    return url.scheme() == u"http" && loopbackAllowed && isLoopback(url);
}

} // namespace net
