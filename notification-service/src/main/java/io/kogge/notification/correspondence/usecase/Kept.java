// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.usecase;

import io.kogge.event.relay.OutboxEntry;
import io.kogge.notification.correspondence.model.Correspondence;
import java.util.List;

/**
 * A correspondence as it was read or written.
 *
 * @param version rises by one with every change
 * @param sequence of its latest event
 * @param unpublished events that the broker may not have yet
 * @param holder who sends a letter of it just now; empty for nobody
 */
public record Kept(
        String id, long version, long sequence, List<OutboxEntry> unpublished, String holder, Correspondence state) {}
