// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.texts.web;

import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.notification.message.model.Placeholder;
import io.kogge.notification.texts.model.TextCheck;
import io.kogge.web.input.Form;
import io.kogge.web.page.PageContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words where in a text a fault is: in which language, and at which line. */
public final class FaultLabels {
    private static final Pattern PLACE = Pattern.compile(
            Pattern.quote(TextCheck.WORDINGS) + "\\.([A-Za-z-]+)(?:\\.(subject|body))?(?:\\[(\\d+)])?(?:\\[\\d+])?");

    /** "Dutch, text, line 4". */
    public String of(PageContext page, Fault fault) {
        Matcher place = PLACE.matcher(fault.field());
        if (!place.matches()) {
            return page.label(fault.field());
        }
        String language = page.text("texts.language." + place.group(1));
        String part = place.group(2) == null ? "" : ", " + page.text("texts." + place.group(2) + ".in-list");
        String line = isLine(place) ? ", " + page.text("texts.line", number(place)) : "";
        return language + part + line;
    }

    /** "line 4: ", where it is in a line. */
    public String line(PageContext page, Fault fault) {
        Matcher place = PLACE.matcher(fault.field());
        return place.matches() && isLine(place) ? page.text("texts.line", number(place)) + ": " : "";
    }

    /** What is wrong with subject or body in this language. */
    public List<Fault> ofPart(Form form, String language, String part) {
        String path = TextCheck.WORDINGS + '.' + language + '.' + part;
        return form.faults().stream()
                .filter(fault -> fault.field().startsWith(path))
                .toList();
    }

    /** As texts write it: what chooses or repeats with its end. */
    public String written(Placeholder placeholder) {
        String key = placeholder.key();
        return switch (placeholder.type()) {
            case YES_NO, LIST -> "{{#" + key + "}}…{{/" + key + "}}";
            case TEXT, OF_LIST, LINK_OF_LIST, LINK -> "{{" + key + "}}";
        };
    }

    private static boolean isLine(Matcher place) {
        return place.group(3) != null && "body".equals(place.group(2));
    }

    private static int number(Matcher place) {
        return Integer.parseInt(place.group(3)) + 1;
    }
}
