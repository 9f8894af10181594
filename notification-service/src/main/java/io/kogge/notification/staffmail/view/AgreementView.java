// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.view;

import io.kogge.event.consumer.View;

/**
 * An agreement.
 *
 * @param with names of its parties
 * @param ends EDTF date; empty where it has no end
 * @param lastDay the last day that this may mean, ISO 8601; empty likewise
 */
public record AgreementView(String id, String subject, String with, String state, String ends, String lastDay) {
    /** Agreements by their ids. */
    public static final View<AgreementView> VIEW = View.of("agreements", AgreementView.class);
}
