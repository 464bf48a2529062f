// https://www.freedesktop.org/wiki/Specifications/direct-save/
#include "gui/platform/directsave.h"

#include <QGuiApplication>
#include <QTimer>

#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

namespace gui {

namespace {

const QString directSaveFormat = QStringLiteral("XdndDirectSave0");
constexpr quint32 longestPlace = 16 * 1024; ///< in units of four bytes

template <class Reply>
using Owned = std::unique_ptr<Reply, decltype(&std::free)>;

template <class Reply>
Owned<Reply> owned(Reply *reply)
{
    return {reply, &std::free};
}

xcb_connection_t *connection()
{
    // On other platforms Qt 6.4 may have the interface and no connection behind it.
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        return nullptr;
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atom(xcb_connection_t *display, const QByteArray &name)
{
    const auto cookie = xcb_intern_atom(display, 0, quint16(name.size()), name.constData());
    const auto reply = owned(xcb_intern_atom_reply(display, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

xcb_window_t dragSource(xcb_connection_t *display)
{
    const auto cookie = xcb_get_selection_owner(display, atom(display, "XdndSelection"));
    const auto reply = owned(xcb_get_selection_owner_reply(display, cookie, nullptr));
    return reply ? reply->owner : xcb_window_t(XCB_WINDOW_NONE);
}

QByteArray placeIn(xcb_connection_t *display, xcb_window_t window)
{
    const auto cookie = xcb_get_property(display, 0, window, atom(display, directSaveFormat.toLatin1()),
                                         XCB_GET_PROPERTY_TYPE_ANY, 0, longestPlace);
    const auto reply = owned(xcb_get_property_reply(display, cookie, nullptr));
    if (!reply || reply->format != 8)
        return {};
    const auto *text = static_cast<const char *>(xcb_get_property_value(reply.get()));
    // pcmanfm counts the zero at the end of its string in.
    return {text, qsizetype(qstrnlen(text, uint(xcb_get_property_value_length(reply.get()))))};
}

} // namespace

bool DirectSave::isPossible()
{
    return connection() != nullptr;
}

DirectSave::DirectSave(QString name, Accept accept) : m_name(std::move(name)), m_accept(std::move(accept))
{
    // The window of the drag is known once the drag owns its selection, which is within QDrag::exec.
    QTimer::singleShot(0, this, &DirectSave::writeName);
}

DirectSave::~DirectSave()
{
    // The next drag has the same window: it must not read this one's place.
    xcb_connection_t *display = connection();
    if (!display || m_window == XCB_WINDOW_NONE)
        return;
    xcb_delete_property(display, m_window, atom(display, directSaveFormat.toLatin1()));
    xcb_flush(display);
}

void DirectSave::writeName()
{
    xcb_connection_t *display = connection();
    if (!display)
        return;
    m_window = dragSource(display);
    if (m_window == XCB_WINDOW_NONE)
        return;
    // With its zero: pcmanfm takes what it reads for a string, and where there is none adds what comes behind it.
    const QByteArray name = m_name.toUtf8().append('\0');
    xcb_change_property(display, XCB_PROP_MODE_REPLACE, m_window, atom(display, directSaveFormat.toLatin1()),
                        atom(display, "text/plain"), 8, quint32(name.size()), name.constData());
    xcb_flush(display);
}

QStringList DirectSave::formats() const
{
    return {directSaveFormat};
}

QVariant DirectSave::retrieveData(const QString &format, QMetaType) const
{
    if (format != directSaveFormat)
        return {};
    const QByteArray error("E");
    xcb_connection_t *display = connection();
    if (!display || m_window == XCB_WINDOW_NONE)
        return error;
    const QByteArray place = placeIn(display, m_window);
    // Some file managers ask while the pointer is only passing over them: there is no place in it yet.
    if (m_isAnswered || place == m_name.toUtf8() || !place.contains(":/"))
        return error;
    m_isAnswered = true;
    return m_accept(QUrl::fromEncoded(place)) ? QByteArray("S") : error;
}

} // namespace gui
