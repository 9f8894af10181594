// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.model;

import io.kogge.kernel.command.Decision;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A representative office: somebody there who helps. Nothing of it goes on a topic.
 *
 * @param id chosen by who entered it
 * @param name what it is called
 * @param place where it is
 * @param helps what it helps with, by language
 * @param contact whom to turn to; null where it is not known
 * @param active whether it is offered when a mission goes there
 * @param removed whether it was taken out of the register; then it names nobody
 */
public record Office(
        String id,
        String name,
        Place place,
        Texts helps,
        @Nullable OfficeContact contact,
        boolean active,
        boolean removed) {

    /**
     * Whom to turn to at an office; personal data.
     *
     * @param name of the person; null where only the office is known
     */
    public record OfficeContact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    /** A new one, or another wording of one that is there. */
    public Decision<Office, Void> edit(Office changed) {
        present();
        return Decision.of(changed);
    }

    /** Takes it out of the register. */
    public Decision<Office, Void> remove() {
        present();
        return Decision.of(new Office(id, name, place, helps, null, false, true));
    }

    /** What it helps with, for a reader of this language; empty if nobody has said. */
    public String help(String language) {
        return helps.in(language).map(Texts.Text::text).orElse("");
    }

    private void present() {
        if (removed) {
            throw new Rejection.NotFound("office");
        }
    }
}
