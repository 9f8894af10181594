// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.storage;

import io.kogge.mission.review.model.FrozenReview;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A frozen review as it is stored; days in ISO 8601. */
public record FrozenDocument(
        String first,
        String last,
        Sheet sheet,
        long listed,
        Instant frozenAt,
        String frozenBy,
        String tokenHash,
        List<String> erased,
        @Nullable Instant revokedAt) {

    static FrozenDocument of(FrozenReview review) {
        return new FrozenDocument(
                review.period().first().toString(),
                review.period().last().toString(),
                review.sheet(),
                review.listed(),
                review.frozenAt(),
                review.frozenBy(),
                review.tokenHash(),
                review.erased(),
                review.revokedAt());
    }

    FrozenReview toReview() {
        return new FrozenReview(
                new Period(LocalDate.parse(first), LocalDate.parse(last)),
                sheet,
                listed,
                frozenAt,
                frozenBy,
                tokenHash,
                erased,
                revokedAt);
    }
}
