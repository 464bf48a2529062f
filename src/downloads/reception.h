#pragma once

#include "core/error.h"
#include "core/recording.h"
#include "downloads/answer.h"
#include "downloads/mediatruth.h"
#include "providers/link.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <memory>

namespace net {
class Exchange;
}

namespace downloads {

struct Environment;
class PartFile;

/// One request for the bytes of a recording, from one byte on: the answer is judged, what came is held against what
/// should have come, and only then are bytes handed to the part, no faster than they can be written.
class Reception : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        core::Recording recording;
        /// Where the part ends; 0: from the start, without a range.
        qint64 offset = 0;
        std::optional<qint64> total;
        Validators validators;
        /// Where no validator tells: the part's last bytes, asked for once more and compared.
        QByteArray overlap;
    };

    enum class End {
        Whole,        ///< the body came to its end
        LinkRefused,  ///< `error()` says how
        WithoutRange, ///< what is on disk is of no use with this answer: start from nothing
        Failed        ///< `error()`
    };

    Reception(const providers::Link &link, Plan plan, PartFile &part, const Environment &environment,
              QObject *parent = nullptr);
    ~Reception() override;

    void start();
    /// Silently.
    void abort();

    End end() const { return m_end; }
    const std::optional<core::Error> &error() const { return m_error; }
    /// The file's length, where the server said it.
    std::optional<qint64> total() const { return m_answer.total; }
    const Validators &validators() const { return m_validators; }

Q_SIGNALS:
    /// The bytes that follow are the recording's, from the start or from `Plan::offset` on; nothing was written yet.
    void accepted();
    /// Once, and often from within a signal of the exchange: to be deleted later, which ends what is left of the
    /// answer.
    void finished();

private:
    enum class Stage { Head, Sniffing, Comparing, Emptying, Writing, Explaining, Ended };

    void headReceived();
    void pump();
    qint64 allowance() const;
    void take(const QByteArray &bytes);
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
    QByteArray m_held; ///< received, not yet judged
    BodyKind m_bodyKind = BodyKind::AsExpected;
    End m_end = End::Failed;
    std::optional<core::Error> m_error;
};

} // namespace downloads
