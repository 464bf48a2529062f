#pragma once

#include <QObject>

namespace media {
class Preview;
}
namespace models {
class Preferences;
}
namespace net {
class HttpClient;
}

namespace app {

/// Holds the network and the cache to what the person chose: certificate authorities, and room on the disk.
class ResourcePolicy : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ResourcePolicy(net::HttpClient &http, media::Preview &preview, const models::Preferences &preferences,
                   QObject *parent = nullptr);
};

} // namespace app
