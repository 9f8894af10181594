// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.join;

/**
 * A form that was handed in from this browser.
 *
 * @param missionId for which mission
 * @param id the form's
 * @param email the address in it
 */
record HandedIn(String missionId, String id, String email) {
    /** Without content: personal data stays out of logs. */
    @Override
    public String toString() {
        return "HandedIn[" + id + "]";
    }
}
