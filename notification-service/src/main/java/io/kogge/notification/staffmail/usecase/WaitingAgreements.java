// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.staffmail.usecase;

import io.kogge.kernel.text.Texts;
import io.kogge.notification.message.model.StaffNews;
import io.kogge.notification.message.model.StaffNews.Waits;
import io.kogge.notification.rules.model.OfficeCalendar;
import io.kogge.notification.staffmail.model.EndingAgreement;
import io.kogge.schemas.PagePath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import reactor.core.publisher.Flux;

/** Agreements that end within this time. */
public final class WaitingAgreements implements Waiting {
    private final EndingAgreements agreements;
    private final Period ahead;
    private final OfficeCalendar calendar;

    /** Days are the office's. */
    public WaitingAgreements(EndingAgreements agreements, Period ahead, OfficeCalendar calendar) {
        this.agreements = agreements;
        this.ahead = ahead;
        this.calendar = calendar;
    }

    @Override
    public Flux<StaffNews.Line> lines(Instant now) {
        LocalDate today = now.atZone(calendar.zone()).toLocalDate();
        return agreements
                .between(today, today.plus(ahead))
                .sort(Comparator.comparing(EndingAgreement::lastDay))
                .map(each -> new StaffNews.Line(
                        Waits.AGREEMENT_ENDS,
                        Texts.plain(each.subject()),
                        1,
                        each.lastDay(),
                        PagePath.AGREEMENT + each.id()));
    }
}
