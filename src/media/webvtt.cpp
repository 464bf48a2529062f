#include "media/webvtt.h"

#include "media/cleantext.h"
#include "media/vttcuetext.h"

#include <QRegularExpression>

namespace media {

namespace {

using std::chrono::milliseconds;

constexpr QStringView arrow = u"-->";

struct Timing
{
    milliseconds begin{0};
    milliseconds end{0};
};

/// `begin --> end settings`
std::optional<Timing> timingOf(QStringView line)
{
    const qsizetype at = line.indexOf(arrow);
    if (at < 0)
        return std::nullopt;
    const QStringView behind = line.mid(at + arrow.size()).trimmed();
    qsizetype blank = 0;
    while (blank < behind.size() && !behind.at(blank).isSpace())
        ++blank;
    const auto begin = clockTime(line.first(at).trimmed());
    const auto end = clockTime(behind.first(blank));
    if (!begin || !end)
        return std::nullopt;
    // The words of a cue that ends before it begins are worth no less.
    return Timing{*begin, std::max(*begin, *end)};
}

/// What Zoom writes above some cues: `3 "Name" (1677)`.
QString speakerInHead(QStringView head)
{
    if (!head.contains(u'"'))
        return {};
    static const QRegularExpression form(QStringLiteral("\\A\\d+\\s+\"(.+)\"\\s+\\(\\d+\\)\\z"));
    const auto match = form.match(head.trimmed().left(4 * Transcript::longestSpeaker).toString());
    return plainLine(match.capturedView(1), Transcript::longestSpeaker);
}

/// Where the text behind a `Name: ` begins; 0: the text has no name before it.
qsizetype endOfName(const QString &text)
{
    constexpr qsizetype longestName = 64;
    constexpr qsizetype mostWords = 8;
    const QStringView start = QStringView(text).left(longestName + 1);
    const qsizetype colon = start.indexOf(u':');
    if (colon < 1 || (colon + 1 < text.size() && !text.at(colon + 1).isSpace()))
        return 0;
    qsizetype blanks = 0;
    bool hasLetter = false;
    for (const QChar character : start.first(colon)) {
        if (character == u'\n' || QStringView(u"?!\"<>").contains(character))
            return 0;
        blanks += character.isSpace() ? 1 : 0;
        hasLetter = hasLetter || character.isLetter();
    }
    return hasLetter && blanks < mostWords ? colon + 1 : 0;
}

bool isAside(QStringView line)
{
    for (const QStringView word : {QStringView(u"NOTE"), QStringView(u"STYLE"), QStringView(u"REGION")}) {
        if (line.startsWith(word) && (line.size() == word.size() || line.at(word.size()).isSpace()))
            return true;
    }
    return false;
}

/// Goes through the file block by block; a blank line ends a block, and so does the next cue's timing.
class Reader
{
public:
    explicit Reader(QStringView text) : m_lines(text) {}

    Transcript read(bool isCut);

private:
    QStringView nextLine();
    void readBlock(QStringView first);
    void readCue(const Timing &timing, const QString &speaker);
    void skipBlock();
    void nameSpeakers();

    LineReader m_lines;
    /// Read too far: it belongs to the next block.
    std::optional<QStringView> m_pending;
    QList<Cue> m_cues;
    int m_skipped = 0;
    bool m_hasVoices = false;
};

QStringView Reader::nextLine()
{
    if (m_pending)
        return *std::exchange(m_pending, std::nullopt);
    return m_lines.next();
}

void Reader::skipBlock()
{
    while (m_pending || !m_lines.atEnd()) {
        const QStringView line = nextLine();
        if (line.trimmed().isEmpty())
            return;
        if (timingOf(line)) {
            m_pending = line;
            return;
        }
    }
}

void Reader::readBlock(QStringView first)
{
    if (isAside(first))
        return skipBlock();
    if (first.contains(arrow)) {
        if (const auto timing = timingOf(first))
            return readCue(*timing, {});
    } else if (!m_lines.atEnd()) {
        const QStringView second = nextLine();
        if (const auto timing = timingOf(second))
            return readCue(*timing, speakerInHead(first));
        m_pending = second;
    }
    ++m_skipped;
    skipBlock();
}

void Reader::readCue(const Timing &timing, const QString &speaker)
{
    QString payload;
    while (m_pending || !m_lines.atEnd()) {
        const QStringView line = nextLine();
        if (line.trimmed().isEmpty())
            break;
        if (timingOf(line)) {
            m_pending = line;
            break;
        }
        // A hostile cue is not gathered to its end.
        if (payload.size() <= 4 * Transcript::longestText)
            payload += line + u'\n';
    }
    const QList<VoicedText> pieces = voicedTexts(payload);
    for (const VoicedText &piece : pieces) {
        m_hasVoices = m_hasVoices || !piece.voice.isEmpty() || !speaker.isEmpty();
        m_cues.append({timing.begin, timing.end, piece.voice.isEmpty() ? speaker : piece.voice, piece.text});
    }
}

void Reader::nameSpeakers()
{
    const auto named =
        std::count_if(m_cues.cbegin(), m_cues.cend(), [](const Cue &cue) { return endOfName(cue.text) > 0; });
    if (m_hasVoices || 3 * named < m_cues.size())
        return;
    for (Cue &cue : m_cues) {
        const qsizetype end = endOfName(cue.text);
        if (end == 0)
            continue;
        cue.speaker = plainLine(QStringView(cue.text).first(end - 1), Transcript::longestSpeaker);
        cue.text = cue.text.mid(end).trimmed();
    }
    m_cues.removeIf([](const Cue &cue) { return cue.text.isEmpty(); });
}

Transcript Reader::read(bool isCut)
{
    if (!m_lines.atEnd()) {
        const QStringView head = nextLine();
        if (head.trimmed().startsWith(u"WEBVTT"))
            skipBlock();
        else
            m_pending = head;
    }
    while (m_pending || !m_lines.atEnd()) {
        if (m_cues.size() >= Transcript::mostCues) {
            isCut = true;
            break;
        }
        const QStringView line = nextLine();
        if (!line.trimmed().isEmpty())
            readBlock(line);
    }
    nameSpeakers();
    return Transcript(std::move(m_cues), m_skipped, isCut);
}

} // namespace

Transcript parseWebVtt(const QByteArray &bytes)
{
    const QString text = decodedText(bytes.left(Transcript::mostBytes));
    return Reader(text).read(bytes.size() > Transcript::mostBytes);
}

} // namespace media
