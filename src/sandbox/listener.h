#pragma once

#include "sandbox/exchange.h"

#include <functional>
#include <memory>

namespace sandbox {

/// One HTTP/1.1 listener on 127.0.0.1 with threads of its own.
class Listener
{
public:
    /// Called in the listener's threads, several at a time. Must be thread-safe.
    using Handler = std::function<Answer(const Request &)>;

    /// `bytesPerSecond` holds for each answer's content; 0: unlimited.
    Listener(Handler handler, double bytesPerSecond);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// 0: any free port. False: the port is taken. Call it once.
    bool bind(quint16 port);
    /// Answers from now on; connections that came since bind() waited for it.
    void serve();
    /// Ends open connections, also those in mid-answer, and waits for the threads.
    void stop();
    /// 0 unless bound.
    quint16 port() const;

private:
    class Http;
    std::unique_ptr<Http> m_http;
};

} // namespace sandbox
