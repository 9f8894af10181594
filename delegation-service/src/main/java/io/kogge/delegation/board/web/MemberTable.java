// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.board.web;

import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.registration.model.Applicant;
import io.kogge.delegation.standing.Member;
import io.kogge.delegation.standing.StandingState;
import io.kogge.sheet.write.Column;
import io.kogge.sheet.write.Table;
import io.kogge.web.i18n.Messages;
import io.kogge.web.input.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everybody in one state as a file, in a reader's words; with names as in the passport only where the mission asks for them.
 *
 * @param messages the catalogue
 * @param reader whose words
 */
record MemberTable(Messages messages, Locale reader) {

    Table<Member> table(Mission mission, StandingState state) {
        List<Column<Member>> columns = new ArrayList<>();
        columns.add(column("name", who -> who.person().name()));
        if (mission.asksPassportName()) {
            columns.add(column("passportName", who -> who.person().passportName()));
        }
        columns.add(column("organisation", who -> who.organisation().name()));
        columns.add(column(
                "organisationKind",
                who -> text(
                        "organisation-kind." + Choice.code(who.organisation().kind()))));
        columns.add(column("role", Applicant::role));
        columns.add(column("email", who -> who.person().email()));
        columns.add(column("phone", who -> who.person().phone()));
        columns.add(column("language", who -> text("language." + who.person().language())));
        return new Table<>(text("board.column." + state.code()), columns);
    }

    private Column<Member> column(String field, Function<Applicant, @Nullable String> value) {
        return Column.text(text("field." + field), member -> value.apply(member.applicant()));
    }

    private String text(String key) {
        return messages.text(reader, key);
    }
}
