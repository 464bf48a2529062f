#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>

struct evp_md_ctx_st;

namespace downloads {

/// SHA-256 by libcrypto, which uses the processor's own instructions: ten times as fast as QCryptographicHash.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(const char *data, qint64 size);
    /// Lower-case hex of all that was added so far; more may be added afterwards.
    QByteArray hex() const;
    void reset();

    /// Of a whole file; nullopt where it cannot be read to its end, or `cancelled` became true.
    static std::optional<QByteArray> ofFile(const QString &path, const std::atomic<bool> *cancelled = nullptr);

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace downloads
