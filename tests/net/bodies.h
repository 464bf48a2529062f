#pragma once

#include "support/scriptedserver.h"

namespace net {

/// What the exchanges read so far ahead of their reader.
constexpr qsizetype readBuffer = 64 * 1024;

/// Bytes whose order shows.
inline QByteArray content(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 257);
    return bytes;
}

inline support::Answer bytes(const QByteArray &body)
{
    support::Answer answer;
    answer.headers = {{"Content-Type", "video/mp4"}};
    answer.body = body;
    return answer;
}

} // namespace net
