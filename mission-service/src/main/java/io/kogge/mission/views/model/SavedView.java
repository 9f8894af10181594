// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.model;

/**
 * A list asked in a certain way, under a name.
 *
 * @param id its own
 * @param list path of the list, such as {@code /partners}
 * @param query what the list is asked, as its address writes it; empty for the list as it is opened
 * @param name what it is called
 * @param shared whether all of the office see it
 */
public record SavedView(String id, String list, String query, String name, boolean shared) {
    /** Most characters of a name. */
    public static final int LONGEST_NAME = 80;

    /** The same under another name, shared or not. */
    public SavedView called(String other, boolean withOffice) {
        return new SavedView(id, list, query, other, withOffice);
    }

    boolean clashesWith(SavedView other) {
        return !id.equals(other.id) && list.equals(other.list) && name.equalsIgnoreCase(other.name);
    }
}
