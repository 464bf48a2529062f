#include "media/waveforms.h"

#include <utility>

namespace media {

/// The job; its end wakes the thread that may still wait for bytes.
class Waveforms::Wish final : public core::Job<Waveform>
{
public:
    Wish(std::shared_ptr<ByteSource> source, QObject *parent) : Job(parent), m_source(std::move(source)) {}

    void cancel() override
    {
        m_source->cancel();
        Job::cancel();
    }
    using Job::finish;

private:
    const std::shared_ptr<ByteSource> m_source;
};

Waveforms::Waveforms(PictureCache &cache, Pictures::OpenBytes openBytes, QObject *parent)
    : QObject(parent), m_cache(cache), m_openBytes(std::move(openBytes))
{
    m_pool.setMaxThreadCount(1);
}

Waveforms::~Waveforms()
{
    if (m_wish)
        m_wish->cancel();
    m_pool.waitForDone();
}

core::Job<Waveform> *Waveforms::waveform(const core::AccountId &account, const core::Recording &recording)
{
    if (m_wish)
        m_wish->cancel();
    const std::shared_ptr<ByteSource> source = m_openBytes(account, recording);
    const PictureCache::Key key{
        core::keyOf(account, recording), PictureCache::Kind::Waveform, {}, {Waveform::buckets, 1}};
    const QPointer<Wish> wish = m_wish = new Wish(source, this);
    m_pool.start([this, wish, source, key, &cache = m_cache] {
        const auto answer = [&](const core::Result<Waveform> &result) {
            QMetaObject::invokeMethod(
                this,
                [wish, result] {
                    if (wish)
                        wish->finish(result);
                },
                Qt::QueuedConnection);
        };
        if (source->isCancelled())
            return;
        if (const auto kept = Waveform::fromBytes(cache.bytes(key)))
            return answer(*kept);
        const auto read = Waveform::read(source);
        if (read && !source->isCancelled())
            cache.keep(key, read->toBytes());
        answer(read);
    });
    return wish;
}

} // namespace media
