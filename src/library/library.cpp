#include "library/library.h"

#include "library/database.h"

namespace library {

Library::Library(const QString &path, QObject *parent) : QObject(parent), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("library"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    post([this, path] { open(path); });
}

Library::~Library()
{
    // Works are events of one object and come in order, so this one is the last.
    post([this] {
        m_stores.reset();
        m_database.reset();
        m_thread.quit();
    });
    m_thread.wait();
    delete m_worker;
}

void Library::open(const QString &path)
{
    auto opened = Database::open(path);
    if (!opened) {
        m_openError = opened.error();
        return;
    }
    m_database = std::move(opened).value();
    m_stores.emplace(Stores{AccountStore(*m_database), RecordingStore(*m_database), DownloadStore(*m_database)});
    if (const auto &error = m_database->rescued()) {
        QMetaObject::invokeMethod(
            this, [this, error = *error] { Q_EMIT rescued(error); }, Qt::QueuedConnection);
    }
}

void Library::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

} // namespace library
