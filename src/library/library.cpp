#include "library/library.h"

#include "library/database.h"

#include <QSemaphore>

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
    // Works are events of one object and come in order, so this one is the last. Not it but this thread ends the loop:
    // Qt wakes a thread after it has handed the event over, and would meet a dispatcher that is gone.
    QSemaphore closed;
    post([this, &closed] {
        m_stores.reset();
        m_database.reset();
        closed.release();
    });
    closed.acquire();
    m_thread.quit();
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
    m_stores.emplace(Stores{AccountStore(*m_database), RecordingStore(*m_database), DownloadStore(*m_database),
                            PositionStore(*m_database), KeptStore(*m_database), StatisticsStore(*m_database)});
    if (const auto &error = m_database->rescued()) {
        QMetaObject::invokeMethod(
            this, [this, error = *error] { Q_EMIT rescued(error); }, Qt::QueuedConnection);
    }
}

void Library::post(std::function<void()> work)
{
    const std::lock_guard lock(m_mutex);
    m_writes.reset(); // what is written from now on comes after this
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

void Library::postWrite(Write write)
{
    const std::lock_guard lock(m_mutex);
    if (m_writes)
        return m_writes->push_back(std::move(write));
    m_writes = std::make_shared<std::vector<Write>>();
    m_writes->push_back(std::move(write));
    QMetaObject::invokeMethod(
        m_worker,
        [this, writes = m_writes] {
            {
                const std::lock_guard begun(m_mutex);
                if (m_writes == writes)
                    m_writes.reset();
            }
            runWrites(*writes);
        },
        Qt::QueuedConnection);
}

void Library::runWrites(const std::vector<Write> &writes)
{
    std::vector<std::function<core::Result<void>()>> works;
    works.reserve(writes.size());
    for (const Write &write : writes)
        works.push_back(write.work);
    const core::Result<void> committed =
        m_database ? m_database->transactions(works) : core::Result<void>(*m_openError);
    for (const Write &write : writes)
        write.answer(committed);
}

} // namespace library
