// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.registration.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was handed in. What it means depends on who has its address, which is found out behind it, so that the
 * answer to it is the same for every address.
 *
 * @param id chosen by who handed it in; the registration's
 * @param missionId for which mission
 * @param applicant what was filled in
 * @param handedInAt when, by the domain's clock
 * @param position when, by the system's clock in microseconds: earlier ones come first
 * @param letGo whether staff said to take it on, however many there are like it
 * @param corrects id of an earlier form of the same browser that it puts right, as its address was wrong; null if none
 */
public record Wish(
        String id,
        String missionId,
        Applicant applicant,
        Instant handedInAt,
        long position,
        boolean letGo,
        @Nullable String corrects) {

    /** As it is handed in. */
    public Wish(String id, String missionId, Applicant applicant, Instant handedInAt, long position) {
        this(id, missionId, applicant, handedInAt, position, false, null);
    }

    /** The position of what comes at this moment, by the system's clock. */
    public static long position(Instant systemTime) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, systemTime);
    }

    /** When what has this position came, by the system's clock. */
    public static Instant at(long position) {
        return Instant.EPOCH.plus(position, ChronoUnit.MICROS);
    }

    /** The same in place of this earlier one. */
    public Wish correcting(String earlier) {
        return new Wish(id, missionId, applicant, handedInAt, position, letGo, earlier);
    }

    /** All that makes it this wish and no other, as one text; personal data, only for a digest. */
    public String content() {
        return missionId + '\n' + applicant.content();
    }

    /** Without content: personal data stays out of logs. */
    @Override
    public String toString() {
        return "Wish[" + id + "]";
    }
}
