#include "sandbox/listener.h"

#include "sandbox/socketstream.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QMutex>
#include <QSet>
#include <QWaitCondition>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace sandbox {

namespace {

/// Enough for several clients that keep six connections each.
constexpr size_t threads = 64;
constexpr qint64 chunk = 65'536;
constexpr size_t longestBody = 1'048'576;

QByteArray bytesOf(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

QByteArray slice(const Content &content, qint64 offset, qint64 length)
{
    if (content.file.isEmpty())
        return content.bytes.mid(offset, length);
    QFile file(content.file);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return {};
    return file.read(length);
}

} // namespace

/// cpp-httplib's server with connections of our own: stop() ends them at once instead of waiting for their keep-alive,
/// and what a Range means is left to the file host (httplib would apply it to error bodies too, and knows no If-Range).
/// Only a Range that cannot be parsed is still refused by httplib itself, with 416.
class Listener::Http final : public httplib::Server
{
public:
    Http(Listener::Handler handler, double bytesPerSecond)
        : m_handler(std::move(handler)), m_bytesPerSecond(bytesPerSecond)
    {
        new_task_queue = [] { return new httplib::ThreadPool(threads); };
        // Without the library's SO_REUSEPORT, which would let two sandboxes share a port unnoticed.
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        set_tcp_nodelay(true);
        set_payload_max_length(longestBody);
        const auto serve = [this](const httplib::Request &request, httplib::Response &response) {
            fill(response, m_handler(read(request)));
        };
        const std::string anything = R"([\s\S]*)";
        Get(anything, serve)
            .Post(anything, httplib::Server::Handler(serve))
            .Put(anything, httplib::Server::Handler(serve));
        Patch(anything, httplib::Server::Handler(serve))
            .Delete(anything, httplib::Server::Handler(serve))
            .Options(anything, serve);
    }

    bool bind(quint16 wanted)
    {
        const int bound = wanted == 0 ? bind_to_any_port("127.0.0.1") : bind_to_port("127.0.0.1", wanted) ? wanted : -1;
        if (bound <= 0)
            return false;
        m_port = quint16(bound);
        return true;
    }

    void serve()
    {
        m_thread = std::thread([this] { listen_after_bind(); });
        while (!is_running()) // stop() is without effect before
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }

    void end()
    {
        if (!m_thread.joinable()) { // bound at most
            if (svr_sock_ != INVALID_SOCKET)
                ::close(svr_sock_.exchange(INVALID_SOCKET));
            return;
        }
        {
            const QMutexLocker lock(&m_mutex);
            m_stopping = true;
            for (const int socket : std::as_const(m_open))
                ::shutdown(socket, SHUT_RDWR);
            m_stopped.wakeAll();
        }
        stop();
        m_thread.join();
        m_port = 0;
    }

    quint16 port() const { return m_port; }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_open.insert(socket);
            if (m_stopping)
                ::shutdown(socket, SHUT_RDWR);
        }
        SocketStream stream(socket);
        bool closed = false;
        const auto prepare = [](httplib::Request &request) {
            request.ranges.clear();
            request.headers.erase("Accept-Encoding");
        };
        while (!closed && stream.is_readable() && process_request(stream, false, closed, prepare)) {
        }
        const QMutexLocker lock(&m_mutex);
        m_open.remove(socket);
        ::shutdown(socket, SHUT_RDWR);
        ::close(socket);
        return true;
    }

    static Request read(const httplib::Request &request)
    {
        Request read;
        read.method = bytesOf(request.method);
        read.target = bytesOf(request.target);
        read.path = read.target.split('?').first();
        read.body = bytesOf(request.body);
        for (const auto &[name, value] : request.headers)
            read.headers.insert(bytesOf(name).toLower(), bytesOf(value));
        return read;
    }

    void fill(httplib::Response &response, const Answer &answer)
    {
        response.status = answer.status;
        for (const auto &[name, value] : answer.headers)
            response.set_header(name.toStdString(), value.toStdString());
        if (!answer.content || answer.length == 0) {
            if (!answer.type.isEmpty())
                response.set_content(answer.body.toStdString(), answer.type.toStdString());
            return;
        }
        const auto began = std::chrono::steady_clock::now();
        response.set_content_provider(size_t(answer.length), answer.type.toStdString(),
                                      [this, answer, began](size_t sent, size_t left, httplib::DataSink &sink) {
                                          const qint64 length = std::min(qint64(left), pieceSize());
                                          const QByteArray piece =
                                              slice(*answer.content, answer.offset + qint64(sent), length);
                                          return piece.size() == length &&
                                                 sink.write(piece.constData(), size_t(piece.size())) &&
                                                 keepPace(began, qint64(sent) + length);
                                      });
    }

    qint64 pieceSize() const
    {
        return m_bytesPerSecond > 0 ? std::clamp(qint64(m_bytesPerSecond / 20), qint64(1), chunk) : chunk;
    }

    /// Waits until `sent` bytes are due; false: the server stops.
    bool keepPace(std::chrono::steady_clock::time_point began, qint64 sent)
    {
        if (m_bytesPerSecond <= 0)
            return true;
        const auto due = began + std::chrono::duration<double>(double(sent) / m_bytesPerSecond);
        const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(due - std::chrono::steady_clock::now());
        const QMutexLocker lock(&m_mutex);
        if (!m_stopping && wait.count() > 0)
            m_stopped.wait(&m_mutex, QDeadlineTimer(wait));
        return !m_stopping;
    }

    Listener::Handler m_handler;
    double m_bytesPerSecond;
    std::thread m_thread;
    std::atomic<quint16> m_port = 0;
    QMutex m_mutex;
    QWaitCondition m_stopped;
    QSet<int> m_open;
    bool m_stopping = false;
};

Listener::Listener(Handler handler, double bytesPerSecond)
    : m_http(std::make_unique<Http>(std::move(handler), bytesPerSecond))
{}

Listener::~Listener()
{
    stop();
}

bool Listener::bind(quint16 port)
{
    return m_http->bind(port);
}

void Listener::serve()
{
    m_http->serve();
}

void Listener::stop()
{
    m_http->end();
}

quint16 Listener::port() const
{
    return m_http->port();
}

} // namespace sandbox
