#pragma once

#include "core/error.h"
#include "core/recording.h"
#include "downloads/answer.h"
#include "downloads/stretches.h"
#include "providers/link.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace downloads {

struct Environment;
class PartFile;
class Reception;

/// Brings every byte of one recording into its part: over one connection until the server has shown that it honours
/// ranges and names its content by a validator, then, unless that one is fast already, over as many as the limits
/// allow.
///
/// A connection that fails beside others that do well is given up, and its stretch goes to them.
class Fetch : public QObject
{
    Q_OBJECT

public:
    /// What is known about the bytes that are in the part.
    struct Known
    {
        core::Recording recording;
        std::optional<qint64> total;
        Validators validators;
        /// The part's last bytes, to be compared where no validator tells.
        QByteArray overlap;
    };

    /// `part` and `environment` outlive it.
    Fetch(Known known, PartFile &part, const Environment &environment, QObject *parent = nullptr);
    ~Fetch() override;

    /// Begins; or goes on, after `linkDied`.
    void start(const providers::Link &link);
    /// Silently.
    void abort();

    /// An answer was accepted: bytes come, or came.
    bool isTrusted() const { return m_trusted; }
    /// As the server said it; nullopt: it did not.
    std::optional<qint64> total() const { return m_known.total; }
    const Validators &validators() const { return m_known.validators; }
    /// The server never said how long the file is, and does not answer ranges: a body that broke off looks whole.
    bool isUnproven() const { return m_unproven; }
    /// Why the link died, or what ended the fetch; none: every byte is in the part.
    const std::optional<core::Error> &error() const { return m_error; }

Q_SIGNALS:
    /// total() and validators() hold for the bytes that come now; none of them was written yet. With `startsOver` they
    /// come in place of all that is in the part, which is waited for to be opened empty.
    void trusted(bool startsOver);
    /// A new one is needed for what nobody is bringing; what is under way goes on meanwhile.
    void linkDied();
    /// Once.
    void finished();

private:
    struct Running
    {
        Reception *reception = nullptr; ///< a child
        qint64 begin = 0;               ///< its first byte
        QElapsedTimer since;
    };

    void openFirst();
    void open(std::optional<core::ByteRange> range, const QByteArray &overlap = {});
    void fill();
    void bodyEnded(qint64 brought, const QByteArray &lastByte);
    void askWhetherWhole();
    bool splitOne();
    void considerHelp();
    int mayRun() const;
    bool isWhole() const;
    QList<Claim> claims() const;
    void accepted(Reception *reception, bool startsOver);
    void ended(Reception *reception);
    void refused(const core::Error &error);
    void withoutRange(const Reception &reception);
    void failed(const core::Error &error, bool hadProgress);
    void startOver();
    Running take(Reception *reception);
    void dropAll();
    void finish(std::optional<core::Error> error);

    Known m_known;
    PartFile &m_part;
    const Environment &m_environment;
    providers::Link m_link;
    std::vector<Running> m_running;
    std::optional<core::Error> m_error;
    QTimer m_trial;
    int m_limit;            ///< connections, fewer once one was refused
    bool m_trusted = false; ///< an answer was accepted
    bool m_shares = false;  ///< the server honours ranges, and a validator tells that all pieces are of one content
    bool m_askedWhetherWhole = false; ///< at the end of a body of which nobody knew the length
    QByteArray m_lastByte;            ///< of that body
    bool m_unproven = false;
    bool m_helped = false;        ///< one connection was found to be too slow alone
    bool m_emptying = false;      ///< the part is about to be opened empty
    bool m_linkDead = false;      ///< a new one is awaited
    bool m_linkWorks = false;     ///< this one brought something
    bool m_refusedBeside = false; ///< beside connections that did well, the last link was refused
    int m_restarts = 0;
    bool m_ended = false;
};

} // namespace downloads
