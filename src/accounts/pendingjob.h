#pragma once

#include "core/job.h"

namespace accounts {

/// A job that whoever made it ends, when the answer has come.
template <class T>
class PendingJob final : public core::Job<T>
{
public:
    explicit PendingJob(QObject *parent) : core::Job<T>(parent) {}
    using core::Job<T>::finish;
};

} // namespace accounts
