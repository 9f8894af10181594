// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.model;

/** What happens to a delivery. */
public sealed interface DeliveryEvent {

    /** It waits to be sent, for the first time or again. */
    record Queued() implements DeliveryEvent {}

    /** The mail server is about to be asked. */
    record AttemptOpened(int attempt) implements DeliveryEvent {}

    /** Not sent this time; it will be tried again. */
    record Postponed(String status) implements DeliveryEvent {}

    /** The mail server took it. */
    record Sent(boolean possiblyTwice) implements DeliveryEvent {}

    /** The recipient was refused for good. */
    record Bounced(String status) implements DeliveryEvent {}

    /** Staff hold it back for now. */
    record Held() implements DeliveryEvent {}

    /** Staff had it written otherwise than its kind. */
    record Rewritten() implements DeliveryEvent {}

    /** It was no longer right to send. */
    record Skipped(SkipReason reason) implements DeliveryEvent {}

    /** Not sent, and not for the recipient's sake: put off for too long, refused, never answered, or a fault here. */
    record Failed(String status) implements DeliveryEvent {}
}
