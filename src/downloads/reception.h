#pragma once

#include "core/byteset.h"
#include "core/error.h"
#include "core/recording.h"
#include "downloads/answer.h"
#include "downloads/mediatruth.h"
#include "providers/link.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace net {
class Exchange;
}

namespace downloads {

struct Environment;
class PartFile;

/// One request for bytes of a recording: the answer is judged, what came is held against what should have come, and
/// only then are bytes handed to the part, no faster than they can be written.
class Reception : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        core::Recording recording;
        /// The bytes wanted; `end` may lie behind the file's, which ends it then. nullopt: the whole file, without
        /// asking for a range.
        std::optional<core::ByteRange> range;
        std::optional<qint64> total;
        Validators validators;
        /// Where no validator tells: the bytes before the range, asked for once more and compared.
        QByteArray overlap;
        /// An answer that holds the whole file is taken as well, and the part begins from nothing.
        bool mayStartOver = true;
    };

    enum class End {
        Complete,     ///< every byte of the range, or of the file, or up to setEnd(), was handed over
        LinkRefused,  ///< `error()` says how
        WithoutRange, ///< the answer is of no use beside what is on disk
        Failed        ///< `error()`
    };

    Reception(const providers::Link &link, Plan plan, PartFile &part, const Environment &environment,
              QObject *parent = nullptr);
    ~Reception() override;

    void start();
    /// Silently.
    void abort();
    /// Behind the last byte that is wanted from now on: somebody else brings the rest.
    void setEnd(qint64 end);

    /// The place of the next byte to be handed over.
    qint64 position() const { return m_position; }
    /// The one before it, as it came; empty: none was handed over.
    const QByteArray &lastByte() const { return m_lastByte; }
    /// Behind the last byte that is wanted; the largest number: to the end of the file.
    qint64 until() const { return m_until; }
    End end() const { return m_end; }
    const std::optional<core::Error> &error() const { return m_error; }
    /// The file's length, where the server said it.
    std::optional<qint64> total() const { return m_answer.total; }
    const Validators &validators() const { return m_validators; }
    bool rangesOffered() const { return m_rangesOffered; }

Q_SIGNALS:
    /// The bytes that follow are the recording's; none was written yet. With `startsOver` they come in place of all
    /// that is in the part, and wait until it is opened empty.
    void accepted(bool startsOver);
    /// Once, and often from within a signal of the exchange: to be deleted later, which ends what is left of the
    /// answer.
    void finished();

private:
    enum class Stage { Head, Sniffing, Comparing, Emptying, Writing, Explaining, Ended };

    void headReceived();
    void pump();
    qint64 allowance() const;
    void take(const QByteArray &bytes);
    void hand(const QByteArray &bytes);
    bool isCutShort() const;
    void sniffed();
    void compared();
    void explain();
    void writeHeld();
    void bodyEnded();
    void finish(End end, std::optional<core::Error> error = {});

    providers::Link m_link;
    Plan m_plan;
    PartFile &m_part;
    const Environment &m_environment;
    std::unique_ptr<net::Exchange> m_exchange;
    Stage m_stage = Stage::Head;
    Answer m_answer;
    Validators m_validators;
    QByteArray m_contentType;
    bool m_rangesOffered = false;
    qint64 m_position = 0;
    qint64 m_until; ///< see setEnd()
    QByteArray m_lastByte;
    QByteArray m_held; ///< received, not yet judged
    BodyKind m_bodyKind = BodyKind::AsExpected;
    End m_end = End::Failed;
    std::optional<core::Error> m_error;
};

} // namespace downloads
