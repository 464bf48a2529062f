#include "media/pictures.h"

#include "media/picturemaker.h"

#include <algorithm>
#include <utility>

namespace media {

using namespace std::chrono_literals;

namespace {

constexpr int threads = 2;
constexpr std::size_t mostOpened = 3;
constexpr qsizetype mostFacts = 500;
/// So many hover pictures there are at most of one recording, and not for less than a second.
constexpr int mostHoverPictures = 200;
constexpr std::chrono::milliseconds finestGrid = 1s;
constexpr std::chrono::milliseconds blindGrid = 5s;

} // namespace

/// What a thread brings back; each kind of work fills its own part.
struct Pictures::Made
{
    QImage picture;
    std::optional<MediaFacts> facts;
};

struct Pictures::Work
{
    enum class What { Poster, Hover, Facts };

    What what = What::Poster;
    core::AccountId account;
    core::Recording recording;
    PictureCache::Key key;
    core::JobBase *job = nullptr; ///< null: nobody wants it any more
    std::function<void(const core::Result<Made> &)> answer;
    bool isUnderWay = false;
    bool wasLookedFor = false; ///< in the cache
    std::shared_ptr<PictureMaker> maker;
};

Pictures::Pictures(PictureCache &cache, OpenBytes openBytes, QObject *parent)
    : QObject(parent), m_cache(cache), m_openBytes(std::move(openBytes))
{
    m_pool.setMaxThreadCount(threads);
    m_idle.setSingleShot(true);
    m_idle.setInterval(30s);
    connect(&m_idle, &QTimer::timeout, this, [this] { m_opened.clear(); });
}

Pictures::~Pictures()
{
    for (const auto &work : m_works) {
        if (work->maker)
            work->maker->source().cancel();
    }
    m_pool.waitForDone();
    auto works = std::exchange(m_works, {});
    for (const auto &work : works) {
        if (work->job)
            work->answer(core::Error(core::Error::Kind::Cancelled));
    }
}

core::Job<QImage> *Pictures::poster(const core::AccountId &account, const core::Recording &recording,
                                    const QSize &bound)
{
    auto work = std::make_unique<Work>();
    work->what = Work::What::Poster;
    work->account = account;
    work->recording = recording;
    work->key = {core::keyOf(account, recording), PictureCache::Kind::Poster, {}, bound};
    return wish(std::move(work));
}

core::Job<QImage> *Pictures::hoverPicture(const core::AccountId &account, const core::Recording &recording,
                                          std::chrono::milliseconds moment, const QSize &bound)
{
    const core::RecordingKey key = core::keyOf(account, recording);
    const std::chrono::milliseconds step = gridStep(key, recording);
    auto work = std::make_unique<Work>();
    work->what = Work::What::Hover;
    work->account = account;
    work->recording = recording;
    work->key = {key, PictureCache::Kind::Hover, std::max(0ms, moment) / step * step, bound};
    core::JobBase *const before = m_hover;
    core::Job<QImage> *const job = wish(std::move(work));
    m_hover = job;
    // After the new one: where both wish for the same, what is under way goes on.
    if (before)
        before->cancel();
    return job;
}

core::Job<QImage> *Pictures::wish(std::unique_ptr<Work> work)
{
    auto *const job = new core::PendingJob<QImage>(this);
    auto answer = [job](const core::Result<Made> &result) {
        job->finish(result.transform([](const Made &made) { return made.picture; }));
    };
    if (Work *const other = work->what == Work::What::Hover ? same(*work) : nullptr) {
        other->job = job;
        other->answer = std::move(answer);
    } else {
        work->job = job;
        work->answer = std::move(answer);
        add(std::move(work));
    }
    connect(job, &core::JobBase::finished, this, [this, job] { unwanted(job); });
    return job;
}

core::Job<MediaFacts> *Pictures::facts(const core::AccountId &account, const core::Recording &recording)
{
    const core::RecordingKey key = core::keyOf(account, recording);
    if (const auto known = m_facts.constFind(key); known != m_facts.constEnd())
        return new core::ReadyJob<MediaFacts>(*known, this);
    auto *const job = new core::PendingJob<MediaFacts>(this);
    auto work = std::make_unique<Work>();
    work->what = Work::What::Facts;
    work->account = account;
    work->recording = recording;
    work->key.recording = key;
    work->wasLookedFor = true; // they are not on disk
    work->job = job;
    work->answer = [job](const core::Result<Made> &result) {
        job->finish(result.transform([](const Made &made) { return made.facts.value_or(MediaFacts()); }));
    };
    add(std::move(work));
    connect(job, &core::JobBase::finished, this, [this, job] { unwanted(job); });
    return job;
}

void Pictures::forget(const core::AccountId &account)
{
    std::vector<core::JobBase *> jobs;
    for (const auto &work : m_works) {
        if (work->account == account && work->job)
            jobs.push_back(work->job);
    }
    for (core::JobBase *job : jobs)
        job->cancel();
    m_opened.remove_if([&](const Opened &opened) { return opened.key.account == account; });
    m_facts.removeIf([&](const auto &known) { return known.key().account == account; });
    m_pool.start([&cache = m_cache, account] { cache.forget(account); });
}

void Pictures::reopen(const core::RecordingKey &key)
{
    m_opened.remove_if([&](const Opened &opened) { return opened.key == key; });
}

/// In the next turn, so that of wishes made together the newest comes first.
void Pictures::add(std::unique_ptr<Work> work)
{
    m_works.push_front(std::move(work));
    QMetaObject::invokeMethod(this, &Pictures::startNext, Qt::QueuedConnection);
}

Pictures::Work *Pictures::same(const Work &work)
{
    const auto found = std::ranges::find_if(
        m_works, [&](const auto &each) { return each->job && each->what == work.what && each->key == work.key; });
    return found == m_works.end() ? nullptr : found->get();
}

/// The job ended: answered, which is no news, or cancelled.
void Pictures::unwanted(const core::JobBase *job)
{
    if (m_hover == job)
        m_hover = nullptr;
    const auto found = std::ranges::find(m_works, job, [](const auto &work) { return work->job; });
    if (found == m_works.end())
        return;
    Work &work = **found;
    work.job = nullptr;
    if (!work.isUnderWay)
        m_works.erase(found);
    else if (work.maker)
        work.maker->source().cancel();
}

bool Pictures::isBusy(const core::RecordingKey &key) const
{
    return std::ranges::any_of(m_works,
                               [&](const auto &work) { return work->isUnderWay && work->key.recording == key; });
}

void Pictures::startNext()
{
    while (m_underWay < threads) {
        const auto next = std::ranges::find_if(
            m_works, [this](const auto &work) { return !work->isUnderWay && !isBusy(work->key.recording); });
        if (next == m_works.end())
            return;
        Work &work = **next;
        work.isUnderWay = true;
        ++m_underWay;
        if (work.wasLookedFor)
            make(work);
        else
            look(work);
    }
}

void Pictures::look(Work &work)
{
    m_pool.start([this, &work, &cache = m_cache, key = work.key] {
        const QImage picture = cache.picture(key);
        QMetaObject::invokeMethod(
            this, [this, &work, picture] { looked(work, picture); }, Qt::QueuedConnection);
    });
}

void Pictures::looked(Work &work, const QImage &picture)
{
    if (!picture.isNull() || !work.job)
        return end(work, Made{picture, {}});
    work.wasLookedFor = true;
    work.isUnderWay = false;
    --m_underWay;
    startNext();
}

void Pictures::make(Work &work)
{
    work.maker = makerFor(work);
    work.maker->source().resume();
    m_pool.start([this, &work, &cache = m_cache, maker = work.maker, what = work.what, key = work.key] {
        const auto result = [&]() -> core::Result<Made> {
            const auto facts = maker->facts();
            if (!facts || what == Work::What::Facts)
                return facts.transform([](const MediaFacts &known) { return Made{{}, known}; });
            const auto picture = what == Work::What::Poster ? maker->poster(key.bound) : maker->at(key.at, key.bound);
            // Cancelled at the last moment, its account may be gone.
            if (picture && !maker->source().isCancelled())
                cache.keep(key, *picture);
            return picture.transform([&](const QImage &image) { return Made{image, *facts}; });
        }();
        QMetaObject::invokeMethod(
            this, [this, &work, result] { made(work, result); }, Qt::QueuedConnection);
    });
}

void Pictures::made(Work &work, const core::Result<Made> &result)
{
    if (result && result->facts) {
        if (m_facts.size() >= mostFacts)
            m_facts.clear();
        m_facts.insert(work.key.recording, *result->facts);
    }
    m_idle.start();
    end(work, result);
}

void Pictures::end(Work &work, const core::Result<Made> &result)
{
    const auto found = std::ranges::find(m_works, &work, [](const auto &each) { return each.get(); });
    const std::unique_ptr<Work> ended = std::move(*found);
    m_works.erase(found);
    --m_underWay;
    startNext();
    if (ended->job)
        ended->answer(result);
}

/// The one that is opened, or a new one; those not used for longest are closed.
std::shared_ptr<PictureMaker> Pictures::makerFor(const Work &work)
{
    const auto known = std::ranges::find(m_opened, work.key.recording, &Opened::key);
    if (known != m_opened.end())
        m_opened.splice(m_opened.begin(), m_opened, known);
    else
        m_opened.push_front(
            {work.key.recording, std::make_shared<PictureMaker>(m_openBytes(work.account, work.recording))});
    if (m_opened.size() > mostOpened)
        m_opened.pop_back();
    return m_opened.front().maker;
}

std::chrono::milliseconds Pictures::gridStep(const core::RecordingKey &key, const core::Recording &recording) const
{
    const auto known = m_facts.constFind(key);
    const auto length = known != m_facts.constEnd() && known->duration ? known->duration : recording.duration;
    if (!length)
        return blindGrid;
    const auto step = std::chrono::ceil<std::chrono::seconds>(*length / mostHoverPictures);
    return std::max<std::chrono::milliseconds>(step, finestGrid);
}

} // namespace media
