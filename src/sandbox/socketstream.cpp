#include "sandbox/socketstream.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace sandbox {

namespace {

bool waitFor(int socket, short events)
{
    pollfd watched{socket, events, 0};
    int ready = 0;
    do {
        ready = ::poll(&watched, 1, SocketStream::silenceMs);
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
}

} // namespace

bool SocketStream::is_readable() const
{
    return waitFor(m_socket, POLLIN);
}

bool SocketStream::is_writable() const
{
    return waitFor(m_socket, POLLOUT);
}

ssize_t SocketStream::read(char *data, size_t size)
{
    return is_readable() ? ::recv(m_socket, data, size, 0) : -1;
}

ssize_t SocketStream::write(const char *data, size_t size)
{
    return is_writable() ? ::send(m_socket, data, size, MSG_NOSIGNAL) : -1;
}

void SocketStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip = "127.0.0.1";
    port = 0;
}

void SocketStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    get_remote_ip_and_port(ip, port);
}

} // namespace sandbox
