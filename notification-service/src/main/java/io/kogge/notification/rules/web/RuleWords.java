// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.web;

import io.kogge.notification.audience.model.Audience;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.Rule;
import io.kogge.notification.rules.model.RuleMessage;
import io.kogge.notification.rules.model.WorkingDays;
import io.kogge.web.input.Choice;
import io.kogge.web.page.PageContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Says rules in sentences; templates find it as {@code words}. */
public final class RuleWords {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int LAST_NUMBER_IN_LETTERS = 12;

    /** "Two weeks before the start, at 09:00 in the mission's time, to everybody with a place". */
    public String sentence(PageContext page, Rule rule) {
        String when = moment(page, rule.moment());
        if (rule.moment().inDays()) {
            when += page.text(
                    "rules.at." + code(rule.time().whose()), rule.time().at().toString());
        }
        return capital(when, page.locale())
                + (rule.message().toStaff()
                        ? page.text("rules.to-staff")
                        : page.text("rules.to", audience(page, rule.audience())));
    }

    /** What else it says, where that is not what most rules say. */
    public List<String> details(PageContext page, Rule rule) {
        List<String> details = new ArrayList<>();
        if (rule.repeat().times() > 1) {
            details.add(page.text(
                    RuleMessage.of(rule.message()).filter(RuleMessage::asks).isPresent()
                            ? "rules.repeats-until-done"
                            : "rules.repeats",
                    number(page, rule.repeat().everyDays()),
                    number(page, rule.repeat().times())));
        }
        if (rule.repeat().tellStaff()) {
            details.add(
                    page.text("rules.tells-staff", number(page, rule.repeat().times())));
        }
        if (rule.workingDays() != WorkingDays.ANY_DAY) {
            details.add(page.word("rules.working-days", rule.workingDays()));
        }
        if (rule.quiet()) {
            details.add(page.text("rules.spares-the-night"));
        }
        Integer useful = rule.useful().days();
        if (useful != null) {
            details.add(
                    useful == 0
                            ? page.text(
                                    "rules.useful-until",
                                    page.word("rules.anchor", rule.moment().anchor()))
                            : page.text("rules.useful", moment(page, distance(rule.moment(), useful))));
        }
        if (rule.lateJoiners() != LateJoiners.WHILE_USEFUL && !rule.message().toStaff()) {
            details.add(page.word("rules.late", rule.lateJoiners()));
        }
        return details;
    }

    private static Moment distance(Moment moment, int days) {
        return new Moment(moment.anchor(), days, Moment.Unit.DAYS, moment.date());
    }

    /** "two weeks before the start". */
    private static String moment(PageContext page, Moment moment) {
        LocalDate date = moment.date();
        if (date != null) {
            return page.text("rules.on", page.dates().date(date));
        }
        int length = Math.abs(moment.offset());
        String anchor = page.word("rules.anchor", moment.anchor());
        if (length == 0) {
            return page.text(moment.inDays() ? "rules.same-day" : "rules.at-once", anchor);
        }
        boolean weeks = moment.inDays() && length % DAYS_OF_A_WEEK == 0;
        int units = weeks ? length / DAYS_OF_A_WEEK : length;
        String unit = weeks ? "weeks" : moment.inDays() ? "days" : "hours";
        return page.text(
                "rules." + unit + (units == 1 ? ".one." : ".many.") + (moment.offset() < 0 ? "before" : "after"),
                number(page, units),
                anchor);
    }

    private static String audience(PageContext page, Audience audience) {
        String people = joined(
                page,
                audience.standings().stream()
                        .sorted()
                        .map(standing -> page.word("rules.standing", standing))
                        .toList());
        String organisations = audience.organisations().isEmpty()
                ? ""
                : page.text(
                        "rules.from",
                        joined(
                                page,
                                audience.organisations().stream()
                                        .sorted()
                                        .map(kind -> page.word("rules.organisation", kind))
                                        .toList()));
        String languages = audience.languages().isEmpty()
                ? ""
                : page.text(
                        "rules.reading",
                        joined(
                                page,
                                audience.languages().stream()
                                        .sorted()
                                        .map(tag -> language(page, tag))
                                        .toList()));
        String answering = audience.answering().isEmpty()
                ? ""
                : page.text(
                        "rules.who",
                        joined(
                                page,
                                audience.answering().stream()
                                        .sorted()
                                        .map(each -> page.word("rules.answering", each))
                                        .toList()));
        return people + organisations + languages + answering;
    }

    /** "Dutch" for nl. */
    public static String language(PageContext page, String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(page.locale());
    }

    private static String joined(PageContext page, Collection<String> words) {
        List<String> all = List.copyOf(words);
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : String.join(", ", all.subList(0, last)) + page.text("rules.or") + all.get(last);
    }

    private static String number(PageContext page, int number) {
        return number <= LAST_NUMBER_IN_LETTERS && number > 0
                ? page.text("rules.number." + number)
                : String.valueOf(number);
    }

    private static String capital(String text, Locale locale) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    private static String code(Enum<?> constant) {
        return Choice.code(constant);
    }
}
