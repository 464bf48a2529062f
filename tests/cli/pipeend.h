#pragma once

#include <QByteArray>

#include <fcntl.h>
#include <unistd.h>

/// A pipe that a test reads what was written to from: non-blocking at the reading end.
class PipeEnd
{
public:
    PipeEnd() { m_valid = ::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) == 0; }
    ~PipeEnd()
    {
        closeReader();
        ::close(m_ends[1]);
    }
    PipeEnd(const PipeEnd &) = delete;
    PipeEnd &operator=(const PipeEnd &) = delete;

    bool isValid() const { return m_valid; }
    int writer() const { return m_ends[1]; }
    int reader() const { return m_ends[0]; }
    void closeReader()
    {
        if (m_ends[0] >= 0)
            ::close(m_ends[0]);
        m_ends[0] = -1;
    }
    void write(const QByteArray &bytes)
    {
        m_valid = ::write(m_ends[1], bytes.constData(), size_t(bytes.size())) == bytes.size();
    }
    void closeWriter()
    {
        ::close(m_ends[1]);
        m_ends[1] = -1;
    }
    QByteArray readAll()
    {
        QByteArray all;
        char buffer[4096];
        for (ssize_t count = ::read(m_ends[0], buffer, sizeof buffer); count > 0;
             count = ::read(m_ends[0], buffer, sizeof buffer))
            all.append(buffer, qsizetype(count));
        return all;
    }

private:
    int m_ends[2] = {-1, -1};
    bool m_valid = false;
};
