#pragma once

#include <QColor>
#include <QFile>
#include <QImage>
#include <QString>

#include <chrono>
#include <cmath>

/// The clips that clips.cmake makes.
namespace clips {

inline QString path(const char *name)
{
    return QStringLiteral(REELKEEP_CLIPS "/") + QLatin1String(name);
}

inline QString sample(const char *name)
{
    return QStringLiteral(REELKEEP_SAMPLES "/") + QLatin1String(name);
}

inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of the pixel in the middle, from 0 to 255.
inline int lightness(const QImage &image)
{
    return image.isNull() ? -1 : qGray(image.pixel(image.width() / 2, image.height() / 2));
}

/// When a picture of a "coded" clip was, by its lightness; `slope` is the luma by which a frame is lighter than the one
/// before.
inline std::chrono::milliseconds codedMoment(const QImage &image, double slope = 0.8, int rate = 25)
{
    const double luma = lightness(image) * 219.0 / 255.0;
    return std::chrono::milliseconds(std::lround(luma / slope * 1000 / rate));
}

} // namespace clips
