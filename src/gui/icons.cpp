#include "gui/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace gui {

namespace {

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, QPalette::ColorRole role) : m_name(std::move(name)), m_role(role) {}

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_role); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(m_name)).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter.fillRect(pixmap.rect(), QApplication::palette().color(group, m_role));
        return pixmap;
    }

private:
    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon Icons::named(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new LineIconEngine(name, role));
}

QIcon Icons::application()
{
    return QIcon(QStringLiteral(":/icons/reelkeep.svg"));
}

} // namespace gui
