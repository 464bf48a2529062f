#pragma once

#include "core/byteset.h"
#include "media/stretchreader.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QTcpSocket;

namespace media {

class LoopbackProxy;
class ProxyStream;

/// One request of the player, from its head to its last byte. Deletes itself when the connection ends.
class ProxyConnection final : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over.
    ProxyConnection(LoopbackProxy &proxy, QTcpSocket *socket);
    ~ProxyConnection() override;

private:
    enum class Stage { Request, Known, Body, Closing };

    void readRequest();
    void understand(const QByteArray &head);
    void answerWhenKnown();
    void answer(qint64 total);
    void answerOfUnknownLength();
    void sendHead(int status, const QByteArray &reason, const QByteArray &headers);
    void refuse(int status, const QByteArray &reason, const QByteArray &headers = {});
    void pump();
    bool readFromNetwork(qint64 maxSize);
    void readerEnded();
    void dropReader();
    void send(const QByteArray &bytes);
    void close();
    void breakOff();

    LoopbackProxy &m_proxy;
    QTcpSocket *m_socket; ///< a child
    QPointer<ProxyStream> m_stream;
    QTimer m_limit; ///< for the request to come
    QByteArray m_received;
    bool m_headOnly = false;
    QByteArray m_range;
    Stage m_stage = Stage::Request;
    qint64 m_position = 0;
    qint64 m_end = 0;
    std::unique_ptr<StretchReader> m_reader;
};

/// The bytes that a Range header asks for of a file of that size; nullopt: the header says nothing that is understood,
/// and the whole is the answer. Empty: it cannot be satisfied.
std::optional<core::ByteRange> requestedBytes(const QByteArray &header, qint64 total);

} // namespace media
