// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.outcomes.web;

import io.kogge.kernel.page.Paged;
import io.kogge.notification.audience.model.Contact;
import io.kogge.notification.outcomes.usecase.ReadReports;
import io.kogge.notification.outcomes.usecase.ReadReports.Delegate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a mission, delegate by delegate, as the API writes it. */
record OverviewJson(
        String missionId,
        long asked,
        long confirmed,
        long noted,
        List<DelegateJson> items,
        int page,
        int size,
        long total) {

    /** Who had a place, and the answer if there is one. */
    record DelegateJson(
            String registrationId,
            @Nullable String name,
            @Nullable AnswerJson answer) {
        static DelegateJson of(Delegate delegate) {
            return new DelegateJson(
                    delegate.participant().registrationId(),
                    delegate.contact().map(Contact::name).orElse(null),
                    delegate.answer().map(AnswerJson::of).orElse(null));
        }
    }

    static OverviewJson of(ReadReports.Overview overview) {
        Paged<Delegate> page = overview.delegates();
        return new OverviewJson(
                overview.mission().id(),
                overview.asked(),
                overview.count().confirmed(),
                overview.count().noted(),
                page.items().stream().map(DelegateJson::of).toList(),
                page.page(),
                page.size(),
                page.total());
    }
}
