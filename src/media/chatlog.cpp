#include "media/chatlog.h"

#include "media/chatjson.h"
#include "media/cleantext.h"

namespace media {

namespace {

using std::chrono::milliseconds;

struct Head
{
    milliseconds at{0};
    /// What stands behind the time.
    QStringView rest;
};

struct Message
{
    QString parties;
    QStringView text;
};

/// A line that begins with `hh:mm:ss` and a blank begins a message.
std::optional<Head> headOf(QStringView line)
{
    constexpr qsizetype longestTime = 16;
    const QStringView start = line.left(longestTime);
    qsizetype blank = 0;
    while (blank < start.size() && !start.at(blank).isSpace())
        ++blank;
    if (blank == start.size() && start.size() < line.size())
        return std::nullopt;
    const QStringView time = start.first(blank);
    const auto at = time.count(u':') == 2 ? clockTime(time) : std::nullopt;
    return at ? std::optional(Head{*at, line.mid(blank).trimmed()}) : std::nullopt;
}

QString name(QStringView text)
{
    return plainLine(text, Transcript::longestSpeaker);
}

/// `Name to Other(Privately)`; the recipient is what follows the last ` to `.
QString partiesOf(QStringView text)
{
    constexpr QStringView to = u" to ";
    QString line = name(text);
    const qsizetype at = line.lastIndexOf(to);
    if (at < 1)
        return line;
    QString recipient = line.mid(at + to.size()).trimmed();
    const bool isPrivate = recipient.endsWith(u')') && recipient.lastIndexOf(u'(') > 0;
    if (isPrivate)
        recipient = recipient.left(recipient.lastIndexOf(u'(')).trimmed();
    return chatParties(line.left(at).trimmed(), recipient);
}

/// `From Name to Everyone : text`, or with the text on the lines below.
Message fromForm(QStringView rest)
{
    constexpr QStringView separator = u" : ";
    const qsizetype at = rest.indexOf(separator);
    if (at >= 0)
        return {partiesOf(rest.first(at)), rest.mid(at + separator.size())};
    if (rest.endsWith(u':'))
        return {partiesOf(rest.chopped(1)), {}};
    const qsizetype colon = rest.indexOf(u": ");
    if (colon >= 0)
        return {partiesOf(rest.first(colon)), rest.mid(colon + 2)};
    return {partiesOf(rest), {}};
}

Message messageOf(QStringView rest)
{
    constexpr QStringView from = u"From ";
    // Before all else: a name may begin with `From`.
    for (const QStringView separator : {QStringView(u":\t"), QStringView(u"\t")}) {
        const qsizetype at = rest.indexOf(separator);
        if (at > 0 && !rest.startsWith(from))
            return {name(rest.first(at)), rest.mid(at + separator.size())};
    }
    if (rest.startsWith(from))
        return fromForm(rest.mid(from.size()).trimmed());
    const qsizetype colon = rest.left(Transcript::longestSpeaker).indexOf(u": ");
    if (colon > 0)
        return {name(rest.first(colon)), rest.mid(colon + 2)};
    if (rest.endsWith(u':') && rest.size() <= Transcript::longestSpeaker)
        return {name(rest.chopped(1)), {}};
    return {{}, rest};
}

class Reader
{
public:
    Transcript read(QStringView text, bool isCut);

private:
    void addLine(QStringView line);
    void close();

    QList<Cue> m_cues;
    std::optional<Cue> m_open;
    int m_skipped = 0;
};

void Reader::close()
{
    if (!m_open)
        return;
    m_open->text = plainText(m_open->text, Transcript::longestText).trimmed();
    if (!m_open->text.isEmpty())
        m_cues.append(*m_open);
    m_open.reset();
}

void Reader::addLine(QStringView line)
{
    if (const auto head = headOf(line)) {
        close();
        const Message message = messageOf(head->rest);
        m_open = Cue{head->at, head->at, message.parties, message.text.left(2 * Transcript::longestText).toString()};
    } else if (!m_open) {
        m_skipped += line.trimmed().isEmpty() ? 0 : 1;
    } else if (m_open->text.size() <= Transcript::longestText) {
        // The lines below are set in by a tab.
        const QStringView text = line.startsWith(u'\t') ? line.mid(1) : line;
        m_open->text += u'\n' + text.left(2 * Transcript::longestText).toString();
    }
}

Transcript Reader::read(QStringView text, bool isCut)
{
    LineReader lines(text);
    while (!lines.atEnd()) {
        if (m_cues.size() >= Transcript::mostCues) {
            isCut = true;
            break;
        }
        addLine(lines.next());
    }
    close();
    return Transcript(std::move(m_cues), m_skipped, isCut);
}

} // namespace

Transcript parseChatLog(const QByteArray &bytes)
{
    const bool isCut = bytes.size() > Transcript::mostBytes;
    const QString text = decodedText(bytes.left(Transcript::mostBytes));
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) {
        // Half a document cannot be read.
        return isCut ? Transcript({}, 0, true) : parseChatJson(bytes);
    }
    return Reader().read(text, isCut);
}

} // namespace media
