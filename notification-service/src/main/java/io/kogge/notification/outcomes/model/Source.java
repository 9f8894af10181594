// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.model;

/** From whom the office has an answer; the API and the events write it as it stands here. */
public enum Source {
    /** Who was in the delegation gave it: what staff had noted before is confirmed by that. */
    PERSON,
    /** Staff noted it, of a call or a visit; until the person says the same it is not confirmed. */
    STAFF
}
