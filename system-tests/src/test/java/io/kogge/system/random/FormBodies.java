// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.random;

import io.kogge.system.random.FoundForm.Input;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bodies of forms: as pages show them, filled in, and then spoilt. */
final class FormBodies {
    private final Dice dice;

    FormBodies(Dice dice) {
        this.dice = dice;
    }

    byte[] of(List<FoundForm> forms, String csrf) {
        List<String> fields = new ArrayList<>();
        if (!dice.oneIn(10)) {
            fields.add("_csrf=" + csrf);
        }
        if (!forms.isEmpty()) {
            for (Input input : dice.of(forms).inputs()) {
                if (!input.name().equals("_csrf") && !dice.oneIn(12)) {
                    fields.add(field(input));
                }
            }
        }
        for (int spoilt = dice.below(4); spoilt > 0; spoilt--) {
            fields.add(dice.below(fields.size() + 1), odd(fields));
        }
        return Spoiling.bytes(String.join("&", fields), dice);
    }

    private String field(Input input) {
        return encoded(input.name()) + "=" + encoded(dice.oneIn(8) ? dice.oddText() : input.plausible(dice));
    }

    private String odd(List<String> fields) {
        return dice.one(
                () -> encoded(dice.oddText()) + "=" + encoded(dice.oddText()),
                () -> encoded(dice.oddText()),
                () -> dice.oddText(),
                () -> fields.isEmpty() ? "=" : dice.of(fields),
                () -> "stops%5B" + dice.below(1200) + "%5D." + letters() + "=" + encoded(dice.oddText()),
                () -> (letters() + ".").repeat(dice.below(20)) + letters() + "=1",
                () -> many());
    }

    private String many() {
        StringBuilder many = new StringBuilder("m=1");
        for (int i = dice.below(3000); i > 0; i--) {
            many.append("&m").append(i).append('=').append(i);
        }
        return many.toString();
    }

    private String letters() {
        return String.valueOf((char) ('a' + dice.below(26)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
