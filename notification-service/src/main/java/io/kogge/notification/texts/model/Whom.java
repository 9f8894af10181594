// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.model;

/**
 * For whom a message is shown.
 *
 * @param mission empty for one that is not real
 * @param person one of that mission's people; empty for one who is not real
 * @param sample who that is then
 */
public record Whom(String mission, String person, SamplePerson sample) {
    /** Somebody who is not real, on a mission that is not. */
    public static final Whom ANYBODY = new Whom("", "", SamplePerson.TRAVELLER);
}
