#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace sandbox {

/// WebVTT: one cue every three seconds, speakers taking turns.
QByteArray transcript(std::chrono::seconds length, const QStringList &speakers);
/// As Zoom writes a chat: time, name, text, separated by tabs.
QByteArray chat(std::chrono::seconds length, const QStringList &speakers);
/// As Zoom writes a timeline: who spoke when.
QByteArray timeline(std::chrono::seconds length, const QStringList &speakers);
/// One page with one line of text; ASCII without brackets.
QByteArray pdf(const QByteArray &line);
QByteArray csv();
QByteArray jsonReport();

} // namespace sandbox
