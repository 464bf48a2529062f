#include "app/resourcepolicy.h"

#include "media/preview.h"
#include "models/preferences.h"
#include "net/httpclient.h"

namespace app {

ResourcePolicy::ResourcePolicy(net::HttpClient &http, media::Preview &preview, const models::Preferences &preferences,
                               QObject *parent)
    : QObject(parent)
{
    const auto trust = [&http, &preview](const QString &file) {
        http.setAuthorities(file);
        preview.setAuthorities(file);
    };
    // Telling the player starts its network, which a start of the window need not wait for.
    if (const QString file = preferences.authorities(); !file.isEmpty())
        trust(file);
    if (preferences.cacheBound() != media::PictureCache::standardBound)
        preview.setCacheBound(preferences.cacheBound());
    connect(&preferences, &models::Preferences::authoritiesChanged, this, trust);
    connect(&preferences, &models::Preferences::cacheBoundChanged, &preview, &media::Preview::setCacheBound);
}

} // namespace app
