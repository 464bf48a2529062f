#include "gui/providerpicture.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace gui {

QPixmap providerPicture(const core::ProviderInfo &provider, int side, qreal devicePixelRatio)
{
    QString file = QStringLiteral(":/icons/%1.svg").arg(provider.id);
    if (!QFile::exists(file))
        file = QStringLiteral(":/icons/account.svg");
    const QSize pixels = QSize(side, side) * devicePixelRatio;
    QPixmap sign(pixels);
    sign.fill(Qt::transparent);
    {
        QPainter painter(&sign);
        const qreal margin = pixels.width() * 0.24;
        QSvgRenderer(file).render(&painter, QRectF(sign.rect()).adjusted(margin, margin, -margin, -margin));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(sign.rect(), Qt::white);
    }
    QPixmap picture(pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(provider.colour));
    painter.drawRoundedRect(picture.rect(), pixels.width() * 0.22, pixels.width() * 0.22);
    painter.drawPixmap(0, 0, sign);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace gui
