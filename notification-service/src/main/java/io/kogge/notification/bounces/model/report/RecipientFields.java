// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.mail.HeaderFields;
import io.kogge.notification.bounces.model.mail.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The part of a report that is made for programs (RFC 3464, RFC 6533), under whatever type it comes.
 *
 * @param ofReport the fields about all recipients
 * @param ofRecipients the fields about each
 */
record RecipientFields(HeaderFields ofReport, List<HeaderFields> ofRecipients) {
    private static final List<String> TYPES = List.of("message/delivery-status", "message/global-delivery-status");
    private static final String FINAL = "final-recipient:";
    private static final String ORIGINAL = "original-recipient:";

    private static final Pattern MISLABELLED = Pattern.compile(
            "(?ims)^final-recipient\\s*:.*^(action|status)\\s*:|^(action|status)\\s*:.*^final-recipient\\s*:");

    static RecipientFields in(Part mail) {
        List<Part> leaves = mail.outer().filter(part -> part.parts().isEmpty()).toList();
        List<Part> labelled =
                leaves.stream().filter(part -> TYPES.contains(part.type())).toList();
        List<Part> parts = labelled.isEmpty()
                ? leaves.stream()
                        .filter(part -> MISLABELLED.matcher(part.text()).find())
                        .toList()
                : labelled;
        return of(parts.stream()
                .flatMap(part -> Arrays.stream(part.text().split("\n", -1)))
                .toList());
    }

    /** Groups are divided by empty lines; but some servers put one after each field, and others none at all. */
    static RecipientFields of(List<String> lines) {
        List<List<String>> groups = new ArrayList<>();
        groups.add(new ArrayList<>());
        boolean named = false;
        boolean afterEmpty = true;
        for (String line : lines) {
            String field = line.toLowerCase(Locale.ROOT).replaceFirst("\\s*:", ":");
            boolean names = field.startsWith(FINAL);
            if ((names && named)
                    || (afterEmpty && (names || field.startsWith(ORIGINAL)) && (named || groups.size() == 1))) {
                groups.add(new ArrayList<>());
                named = false;
            }
            named |= names;
            groups.get(groups.size() - 1).add(line);
            afterEmpty = line.isBlank();
        }
        List<HeaderFields> read = groups.stream().map(HeaderFields::of).toList();
        return new RecipientFields(
                read.get(0),
                read.stream()
                        .filter(group -> group.has("Final-Recipient") || group.has("Original-Recipient"))
                        .toList());
    }
}
