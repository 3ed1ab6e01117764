// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/read_review.h"

#include "core/ops/review/review_reader.h"

namespace quotasmith::ops {

Review readReview(const store::Connection &connection, const ReviewRequest &request)
{
    return ReviewReader(connection, request.axis, request.measure).read(request.period);
}

} // namespace quotasmith::ops
