// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staff.model;

/**
 * Somebody of the office.
 *
 * @param operator whether the person also runs the system
 */
public record StaffMember(String id, String name, boolean operator) {
    /** Without the name: this may end in a log. */
    @Override
    public String toString() {
        return "StaffMember[" + id + "]";
    }
}
