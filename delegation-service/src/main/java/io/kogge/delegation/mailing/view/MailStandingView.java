// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.mailing.view;

import io.kogge.delegation.mailing.model.MailStanding;
import io.kogge.event.consumer.View;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person gets of the mail, as the view keeps it under the person's id; what was never told is null.
 *
 * @param linkVersion version of the person's links that the suppressed address has; 0 once it was released
 * @param reason why it was suppressed, as a code
 * @param news whether the person gets what the office writes to inform
 */
public record MailStandingView(
        String id,
        @Nullable Integer linkVersion,
        @Nullable String reason,
        @Nullable Boolean reminders,
        @Nullable Boolean afterwards,
        @Nullable Boolean news) {
    /** By person. */
    public static final View<MailStandingView> VIEW = View.of("mail-standings", MailStandingView.class);

    /** What is so while the person's links have this version: at another one there is another address. */
    public MailStanding at(int version) {
        boolean same = linkVersion != null && linkVersion == version;
        return new MailStanding(
                same ? reason : null,
                Stream.of(unwanted("reminders", reminders), unwanted("afterwards", afterwards), unwanted("news", news))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> unwanted(String group, @Nullable Boolean gets) {
        return Boolean.FALSE.equals(gets) ? List.of(group) : List.of();
    }
}
