#include "gui/platform/windowactivation.h"

#include <QGuiApplication>
#include <QWidget>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace gui {

namespace {

const QString x11 = QStringLiteral("xcb");
const QByteArray waylandToken("XDG_ACTIVATION_TOKEN");
const QByteArray x11Token("DESKTOP_STARTUP_ID");

xcb_atom_t atom(xcb_connection_t *connection, const char *name)
{
    const auto cookie = xcb_intern_atom(connection, 0, uint16_t(std::strlen(name)), name);
    xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(connection, cookie, nullptr);
    const xcb_atom_t found = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    std::free(reply);
    return found;
}

/// The startup id ends in `_TIME` and the server's time of the click; 0: none, which stands for now.
xcb_timestamp_t timeOf(const QString &token)
{
    const QString mark = QStringLiteral("_TIME");
    const qsizetype at = token.lastIndexOf(mark);
    return at < 0 ? 0 : xcb_timestamp_t(token.mid(at + mark.size()).toUInt());
}

/// As a pager asks: Qt asks as the application, with the time of the last click into it, and is refused where another
/// window was used since.
void activate(xcb_connection_t *connection, xcb_window_t root, xcb_window_t window, xcb_timestamp_t time)
{
    constexpr uint32_t onThePersonsBehalf = 2;
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = window;
    event.type = atom(connection, "_NET_ACTIVE_WINDOW");
    event.data.data32[0] = onThePersonsBehalf;
    event.data.data32[1] = time;
    xcb_send_event(connection, 0, root, XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
                   reinterpret_cast<const char *>(&event));
}

/// Otherwise the launcher shows for half a minute that it waits for a window.
void endStartup(xcb_connection_t *connection, xcb_window_t root, xcb_window_t window, const QString &token)
{
    const QByteArray text = "remove: ID=" + token.toUtf8();
    const xcb_atom_t begin = atom(connection, "_NET_STARTUP_INFO_BEGIN");
    const xcb_atom_t more = atom(connection, "_NET_STARTUP_INFO");
    constexpr qsizetype pieceSize = 20;
    // With its terminating zero.
    for (qsizetype at = 0; at <= text.size(); at += pieceSize) {
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = 8;
        event.window = window;
        event.type = at == 0 ? begin : more;
        std::memcpy(event.data.data8, text.constData() + at, size_t(std::min(pieceSize, text.size() - at)));
        xcb_send_event(connection, 0, root, XCB_EVENT_MASK_PROPERTY_CHANGE, reinterpret_cast<const char *>(&event));
    }
}

void raiseOnX11(QWidget &window, const QString &token)
{
    const auto *native = qApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = native ? native->connection() : nullptr;
    if (!connection)
        return;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    const auto id = xcb_window_t(window.winId());
    activate(connection, root, id, timeOf(token));
    if (!token.isEmpty())
        endStartup(connection, root, id, token);
    xcb_flush(connection);
}

} // namespace

QString WindowActivation::tokenFromEnvironment()
{
    const QString token = qEnvironmentVariable(waylandToken.constData());
    return token.isEmpty() ? qEnvironmentVariable(x11Token.constData()) : token;
}

void WindowActivation::raise(QWidget &window, const QString &token)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    // Where Qt looks for it (qtwayland, QWaylandXdgSurface::requestActivate).
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        qputenv(waylandToken.constData(), token.toUtf8());
    window.activateWindow();
    if (QGuiApplication::platformName() == x11)
        raiseOnX11(window, token);
}

} // namespace gui
