// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.rules.web;

import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Answering;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.rules.model.Anchor;
import io.kogge.notification.rules.model.KeptRule.Position;
import io.kogge.notification.rules.model.LateJoiners;
import io.kogge.notification.rules.model.Moment;
import io.kogge.notification.rules.model.RuleMessage;
import io.kogge.notification.rules.model.TimeOfDay.Whose;
import io.kogge.notification.rules.model.WorkingDays;
import io.kogge.notification.rules.web.RuleFields.Side;
import io.kogge.web.i18n.Option;
import io.kogge.web.input.Choice;
import io.kogge.web.page.PageContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What can be chosen in the form of a rule, for the message that it sends; templates find it as {@code options}. */
public record RuleOptions(RuleMessage message) {
    private static final String OWN = "own";
    private static final String OFFICE = "office";

    /** Whether it goes out; what came into being where it is shown inherits from nothing, and the office from Kogge. */
    public List<Option> positions(PageContext page, String where) {
        return options(page, "rules.choice.position." + where, Position.values(), position -> switch (position) {
            case INHERITED -> !where.equals(OWN);
            case ON -> !where.equals(OFFICE);
            case OFF -> true;
        });
    }

    /** The moments that it can count from. */
    public List<Option> anchors(PageContext page) {
        return options(page, "rules.anchor", Anchor.values(), message::counts);
    }

    /** Days or hours. */
    public List<Option> units(PageContext page) {
        return options(page, "rules.unit", Moment.Unit.values(), unit -> true);
    }

    /** Before or after. */
    public List<Option> sides(PageContext page) {
        return options(page, "rules.side", Side.values(), side -> true);
    }

    /** Whose clock. */
    public List<Option> clocks(PageContext page) {
        return options(page, "rules.whose", Whose.values(), whose -> true);
    }

    /** What becomes of it on days on which nobody works. */
    public List<Option> workingDays(PageContext page) {
        return options(page, "rules.choice.working-days", WorkingDays.values(), each -> true);
    }

    /** Who can get it; none to choose from where all stand alike. */
    public List<Option> standings(PageContext page) {
        return message.standings().size() < 2
                ? List.of()
                : options(page, "rules.standing", RecipientStanding.values(), message::reaches);
    }

    /** In which language somebody is written to. */
    public List<Option> languages(PageContext page) {
        return Languages.ALL.stream()
                .map(tag -> new Option(tag, RuleWords.language(page, tag)))
                .toList();
    }

    /** From which kinds of organisation. */
    public List<Option> organisations(PageContext page) {
        return options(page, "rules.organisation", OrganisationKind.values(), kind -> kind != OrganisationKind.UNKNOWN);
    }

    /** Whether they said what came of it. */
    public List<Option> answering(PageContext page) {
        return options(page, "rules.answering", Answering.values(), each -> true);
    }

    /** What becomes of late joiners. */
    public List<Option> late(PageContext page) {
        return options(page, "rules.choice.late", LateJoiners.values(), each -> true);
    }

    /** Whether it goes to staff: then there is nobody to choose among. */
    public boolean toStaff() {
        return message.toStaff();
    }

    /** Whether staff can be told who did not do what it asks for. */
    public boolean asks() {
        return message.asks();
    }

    private static <E extends Enum<E>> List<Option> options(
            PageContext page, String prefix, E[] constants, Predicate<E> offered) {
        return Arrays.stream(constants)
                .filter(offered)
                .map(each -> new Option(Choice.code(each), page.word(prefix, each)))
                .toList();
    }
}
