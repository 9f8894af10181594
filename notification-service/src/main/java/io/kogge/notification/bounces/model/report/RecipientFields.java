// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.bounces.model.report;

import io.kogge.notification.bounces.model.mail.HeaderFields;
import io.kogge.notification.bounces.model.mail.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of a report that is made for programs (RFC 3464, RFC 6533), under whatever type it comes.
 *
 * @param ofReport the fields about all recipients
 * @param ofRecipients the fields about each
 */
record RecipientFields(HeaderFields ofReport, List<HeaderFields> ofRecipients) {
    private static final List<String> TYPES = List.of("message/delivery-status", "message/global-delivery-status");
    private static final Pattern FINAL = Pattern.compile("(?i)final-recipient[ \\t]*+:");
    private static final Pattern ORIGINAL = Pattern.compile("(?i)original-recipient[ \\t]*+:");

    private static final Pattern NAMES = Pattern.compile("(?im)^final-recipient[ \\t]*+:");
    private static final Pattern TELLS = Pattern.compile("(?im)^(action|status)[ \\t]*+:");
    /** A letter of ours has one recipient; who lists thousands wants something else. */
    private static final int MOST = 50;

    static RecipientFields in(Part mail) {
        List<Part> leaves = mail.outer().filter(part -> part.parts().isEmpty()).toList();
        List<Part> labelled =
                leaves.stream().filter(part -> TYPES.contains(part.type())).toList();
        List<Part> parts = labelled.isEmpty()
                ? leaves.stream()
                        .filter(part -> NAMES.matcher(part.text()).find()
                                && TELLS.matcher(part.text()).find())
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
            boolean names = FINAL.matcher(line).lookingAt();
            if ((names && named)
                    || (afterEmpty && (names || ORIGINAL.matcher(line).lookingAt()) && (named || groups.size() == 1))) {
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
                        .limit(MOST)
                        .toList());
    }
}
