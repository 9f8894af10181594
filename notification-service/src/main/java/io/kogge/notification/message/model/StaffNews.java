// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import io.kogge.kernel.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff is told.
 *
 * @param about title of the mission, or subject of the agreement; none where it is about neither
 * @param with parties of the agreement; else empty
 * @param count how many people or things
 * @param day that matters: of departure, or of the end; or null
 * @param path page on which something can be done about it
 * @param lines what waits, one by one
 */
public record StaffNews(
        Texts about, String with, long count, @Nullable LocalDate day, String path, List<Line> lines) {

    /** Takes a copy. */
    public StaffNews {
        lines = List.copyOf(lines);
    }

    /** Without lines. */
    public static StaffNews of(Texts about, long count, @Nullable LocalDate day, String path) {
        return new StaffNews(about, "", count, day, path, List.of());
    }

    /** Several things that wait; the page is that of the start. */
    public static StaffNews of(List<Line> lines) {
        return new StaffNews(Texts.NONE, "", lines.size(), null, "/", lines);
    }

    /** What can wait for staff; a mail says it in the words {@code staff.line.<code>}. */
    public enum Waits {
        /** Registrations that are held back, as too many came at once. */
        HELD_BACK,
        /** People about whom nothing is decided. */
        UNDECIDED,
        /** Places that no longer go by themselves, while people wait. */
        PLACES_HELD,
        /** Registration closes soon, and places are free. */
        REGISTRATION_CLOSES,
        /** Mails of a mission that is not over were not delivered. */
        UNDELIVERED,
        /** What came back and nobody but staff can place. */
        RETURNED,
        /** An agreement that ends soon. */
        AGREEMENT_ENDS,
        /** Events that could not be handled since the last digest. */
        SET_ASIDE
    }

    /** One thing that waits. */
    public record Line(
            Waits what, Texts about, long count, @Nullable LocalDate day, String path) {}
}
