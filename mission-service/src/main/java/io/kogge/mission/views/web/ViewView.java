// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.web;

import io.kogge.mission.views.usecase.OpenView;

/** A saved view as the API answers it. */
record ViewView(
        String id, String list, String query, String name, boolean shared, boolean own, boolean usual, long version) {

    static ViewView of(OpenView open) {
        return new ViewView(
                open.view().id(),
                open.view().list(),
                open.view().query(),
                open.view().name(),
                open.view().shared(),
                open.own(),
                open.usual(),
                open.version());
    }
}
