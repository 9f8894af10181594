// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.web;

import io.kogge.mission.views.usecase.OpenView;

/**
 * A saved view as pages show it.
 *
 * @param open the view
 * @param address of the list, asked so
 */
public record ViewRow(OpenView open, String address) {

    static ViewRow of(OpenView open, SavableLists lists) {
        return new ViewRow(open, lists.address(open.view().list(), open.view().query()));
    }

    /** What it is called. */
    public String name() {
        return open.view().name();
    }

    /** Its own page, on which it is changed. */
    public String path() {
        return ViewPages.VIEWS + "/" + open.view().id();
    }
}
