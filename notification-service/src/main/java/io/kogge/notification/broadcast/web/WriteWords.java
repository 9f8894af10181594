// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.broadcast.web;

import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.kernel.text.Languages;
import io.kogge.notification.audience.model.Answering;
import io.kogge.notification.audience.model.OrganisationKind;
import io.kogge.notification.audience.model.RecipientStanding;
import io.kogge.notification.broadcast.model.Purpose;
import io.kogge.web.i18n.Option;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Form;
import io.kogge.web.page.PageContext;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be chosen, and where something is wrong; templates find it as {@code words}. */
public final class WriteWords {
    private static final Pattern LINE = Pattern.compile(".*\\.body\\[(\\d+)].*");

    /** How far people have come. */
    public List<Option> standings(PageContext page) {
        return Arrays.stream(RecipientStanding.values())
                .filter(standing -> standing != RecipientStanding.UNCONFIRMED)
                .map(each -> new Option(Choice.code(each), page.word("rules.standing", each)))
                .toList();
    }

    /** Why staff write to them. */
    public List<Option> purposes(PageContext page) {
        return page.options("write.purpose", Purpose.values());
    }

    /** Whether they said what came of it. */
    public List<Option> answering(PageContext page) {
        return Arrays.stream(Answering.values())
                .map(each -> new Option(Choice.code(each), page.word("rules.answering", each)))
                .toList();
    }

    /** From which kinds of organisation. */
    public List<Option> organisations(PageContext page) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind != OrganisationKind.UNKNOWN)
                .map(each -> new Option(Choice.code(each), page.word("rules.organisation", each)))
                .toList();
    }

    /** In which languages people are written to. */
    public List<Option> languages(PageContext page) {
        return Languages.ALL.stream()
                .map(tag -> new Option(tag, page.text("texts.language." + tag)))
                .toList();
    }

    /** What is wrong with subject or text in this language. */
    public List<Fault> of(Form form, String language, String part) {
        String path = BroadcastInput.WORDINGS + '.' + language + '.' + part;
        return form.faults().stream()
                .filter(fault -> fault.field().startsWith(path)
                        || (part.equals("subject") && fault.field().equals(BroadcastInput.WORDINGS + '.' + language)))
                .toList();
    }

    /** "line 4: ", where it is in a line. */
    public String line(PageContext page, Fault fault) {
        Matcher line = LINE.matcher(fault.field());
        return line.matches() ? page.text("texts.line", Integer.parseInt(line.group(1)) + 1) + ": " : "";
    }

    /** Where it is: "Dutch, line 4", or the label of a field. */
    public String place(PageContext page, Fault fault) {
        String[] path = fault.field().split("\\.");
        if (!path[0].equals(BroadcastInput.WORDINGS) || path.length < 2) {
            return page.label(fault.field());
        }
        Matcher line = LINE.matcher(fault.field());
        String where = page.text("texts.language." + path[1]);
        return line.matches() ? where + ", " + page.text("texts.line", Integer.parseInt(line.group(1)) + 1) : where;
    }
}
