// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.views.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.views.model.SavedView;
import io.kogge.mission.views.model.Shelf;

/**
 * A view that somebody may open.
 *
 * @param view the view
 * @param own whether the reader saved it, and so may change it
 * @param usual whether its list opens with it for the reader
 * @param version of the owner's shelf, which rises with every change to any view on it
 */
public record OpenView(SavedView view, boolean own, boolean usual, long version) {

    static OpenView of(SavedView view, Stored<Shelf> holder, Shelf reader) {
        return new OpenView(
                view, holder.state().owner().equals(reader.owner()), reader.opensWith(view), holder.version());
    }
}
