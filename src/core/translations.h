#pragma once

#include <QStringList>
#include <QTranslator>

namespace core {

/// The program's words and Qt's own, in the language that the person chose or that the system speaks; English where
/// there is no catalogue. Numbers and dates follow. The catalogues are a resource of those who link
/// reelkeep::catalogues.
class Translations
{
public:
    Translations() = default;
    /// Takes them back.
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /// One of languages(), `zh_CN`; empty, or none of them: the system's. Replaces what was set before.
    void set(const QString &language);

    /// Those with a catalogue, by their codes.
    static QStringList languages();

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace core
