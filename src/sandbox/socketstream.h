#pragma once

#include <httplib.h>

namespace sandbox {

/// A connected socket in the form that cpp-httplib reads and writes. Does not own it.
class SocketStream final : public httplib::Stream
{
public:
    /// How long a client may be silent, between requests or in one.
    static constexpr int silenceMs = 30'000;

    explicit SocketStream(int socket) : m_socket(socket) {}

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *data, size_t size) override;
    ssize_t write(const char *data, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    int m_socket;
};

} // namespace sandbox
