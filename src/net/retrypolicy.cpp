#include "net/httpclient.h"

namespace net {

using namespace std::chrono_literals;

const RetryPolicy &RetryPolicy::standard()
{
    static const RetryPolicy policy{{500ms, 1s, 2s, 4s, 8s}};
    return policy;
}

const RetryPolicy &RetryPolicy::none()
{
    static const RetryPolicy policy{{}, 15min, 0};
    return policy;
}

} // namespace net
