// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.message.model;

import io.kogge.kernel.text.Languages;
import io.kogge.kernel.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the office's mails look like, whatever they say.
 *
 * @param names of the office by language, where it has another there
 * @param address its lines; empty if none is to be shown
 * @param phone empty if none is to be shown
 * @param palette its colours
 * @param logo or null
 */
public record Letterhead(
        Texts names,
        List<String> address,
        String phone,
        Palette palette,
        @Nullable Picture logo) {
    /** Kogge's own colours and nothing else. */
    public static final Letterhead PLAIN = new Letterhead(Texts.NONE, List.of(), "", Palette.KOGGE, null);

    /** Takes a copy of the address. */
    public Letterhead {
        address = List.copyOf(address);
    }

    /** The office's name for a reader of this language. */
    String name(String language, String otherwise) {
        return Languages.among(List.copyOf(names.byLanguage().keySet()), language)
                .flatMap(names::in)
                .map(Texts.Text::text)
                .orElse(otherwise);
    }
}
