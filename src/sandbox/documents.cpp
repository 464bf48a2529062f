#include "sandbox/documents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList &lines()
{
    static const QStringList spoken{
        u"Good morning, can everybody hear me?"_s,
        u"Yes, the sound is fine."_s,
        u"Let us look at the open questions first."_s,
        u"The order arrived, but the invoice shows the wrong address."_s,
        u"I can correct that while we speak."_s,
        u"Thank you. What about the refund?"_s,
        u"It takes three working days."_s,
        u"Then I have all I need."_s,
    };
    return spoken;
}

/// `00:00:03.000`
QString clockText(std::chrono::seconds at, QStringView fraction)
{
    return u"%1:%2:%3"_s.arg(at.count() / 3600, 2, 10, QLatin1Char('0'))
               .arg(at.count() / 60 % 60, 2, 10, QLatin1Char('0'))
               .arg(at.count() % 60, 2, 10, QLatin1Char('0')) +
           fraction;
}

/// Calls `write(index, from, to)` for each turn of three seconds that fits.
template <class Write>
void forEachTurn(std::chrono::seconds length, Write write)
{
    constexpr std::chrono::seconds turn{3};
    for (int index = 0; (index + 1) * turn <= length; ++index)
        write(index, index * turn, (index + 1) * turn);
}

} // namespace

QByteArray transcript(std::chrono::seconds length, const QStringList &speakers)
{
    QString text = u"WEBVTT\r\n\r\n"_s;
    forEachTurn(length, [&](int index, std::chrono::seconds from, std::chrono::seconds to) {
        text += u"%1\r\n%2 --> %3\r\n%4: %5\r\n\r\n"_s.arg(QString::number(index + 1), clockText(from, u".000"),
                                                           clockText(to, u".000"), speakers[index % speakers.size()],
                                                           lines()[index % lines().size()]);
    });
    return text.toUtf8();
}

QByteArray chat(std::chrono::seconds length, const QStringList &speakers)
{
    QString text;
    forEachTurn(length, [&](int index, std::chrono::seconds from, std::chrono::seconds) {
        text += clockText(from, u"") + u'\t' + speakers[index % speakers.size()] + u":\t"_s +
                lines()[(index + 3) % lines().size()] + u"\r\n"_s;
    });
    return text.toUtf8();
}

QByteArray timeline(std::chrono::seconds length, const QStringList &speakers)
{
    QJsonArray entries;
    forEachTurn(length, [&](int index, std::chrono::seconds from, std::chrono::seconds) {
        const QJsonObject user{{u"username"_s, speakers[index % speakers.size()]}};
        entries.append(QJsonObject{{u"ts"_s, clockText(from, u".000")}, {u"users"_s, QJsonArray{user}}});
    });
    return QJsonDocument(QJsonObject{{u"timeline"_s, entries}}).toJson(QJsonDocument::Compact);
}

QByteArray pdf(const QByteArray &line)
{
    const QByteArray stream = "BT /F1 18 Tf 72 720 Td (" + line + ") Tj ET";
    const QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        "<</Length " + QByteArray::number(stream.size()) + ">>\nstream\n" + stream + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    };
    QByteArray file = "%PDF-1.4\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<</Size " + QByteArray::number(objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" +
           start + "\n%%EOF\n";
}

QByteArray csv()
{
    QByteArray text = "order,customer,amount,currency\n";
    for (int i = 0; i < 200; ++i)
        text += "88-" + QByteArray::number(1210 + i) + ",\"Customer " + QByteArray::number(i) + "\"," +
                QByteArray::number(19.5 + i, 'f', 2) + ",EUR\n";
    return text;
}

QByteArray jsonReport()
{
    QJsonArray rows;
    for (int i = 0; i < 40; ++i)
        rows.append(QJsonObject{{u"step"_s, i}, {u"ok"_s, i % 7 != 0}});
    return QJsonDocument(QJsonObject{{u"report"_s, rows}}).toJson();
}

} // namespace sandbox
