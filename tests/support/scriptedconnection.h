#pragma once

#include "support/scriptedserver.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace support {

/// One connection of a ScriptedServer: reads requests one after the other and sends what it is told to.
class ScriptedConnection final : public QObject
{
public:
    using Answerer = std::function<Answer(const SeenRequest &)>;

    /// Takes the socket over; deletes itself when that is disconnected. `answered` is called once for each request,
    /// when its answer is out or cannot come any more.
    ScriptedConnection(QTcpSocket *socket, Answerer answerer, std::function<void()> answered, QObject *parent);
    ~ScriptedConnection() override;

private:
    void readRequests();
    std::optional<SeenRequest> takeRequest();
    void begin(const SeenRequest &request);
    void sendHead();
    void sendBody();
    void finishBody();
    void resetOnceSent();
    qint64 bodyLimit() const;

    QTcpSocket *m_socket = nullptr;
    Answerer m_answerer;
    std::function<void()> m_answered;
    QByteArray m_received;
    QTimer m_tick; ///< paces a slow body, and looks whether everything is out before a reset
    Answer m_answer;
    bool m_busy = false;
    bool m_withBody = true;
    bool m_closeAfter = false;
    bool m_headSent = false;
    qint64 m_sent = 0;
};

} // namespace support
