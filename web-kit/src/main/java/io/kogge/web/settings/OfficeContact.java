// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.settings;

import io.kogge.kernel.text.Languages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this Kogge, and how people reach them: below every page of the public and every mail.
 *
 * @param name its name
 * @param names its name by language tag, where it has another in that language
 * @param address lines of its address
 * @param phone its telephone number, as people write it; empty for none
 * @param email where it reads what people ask; empty for none
 */
public record OfficeContact(
        @DefaultValue("Kogge") String name,
        @DefaultValue Map<String, String> names,
        @DefaultValue List<String> address,
        @DefaultValue("") String phone,
        @DefaultValue("") String email) {
    /** Leaves out what was left empty; names are in languages that Kogge knows. */
    public OfficeContact {
        names = names.entrySet().stream()
                .filter(named -> !named.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        address = address.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!Languages.ALL.containsAll(names.keySet())) {
            throw new IllegalArgumentException("kogge.web.office.names: the languages are some of " + Languages.ALL);
        }
    }

    /** Its name for a reader of this language. */
    public String name(String language) {
        return Languages.among(List.copyOf(names.keySet()), language)
                .flatMap(tag -> Optional.ofNullable(names.get(tag)))
                .orElse(name);
    }

    /** Whether anybody can ask it anything. */
    public boolean reachable() {
        return !phone.isEmpty() || !email.isEmpty();
    }

    /** The settings that are still to be given, below {@code kogge.web.office}; there is a name anyway. */
    public Stream<String> unfinished() {
        return Stream.of(
                        email.isBlank() ? "email" : "",
                        phone.isBlank() ? "phone" : "",
                        address.isEmpty() ? "address" : "")
                .filter(setting -> !setting.isEmpty());
    }

    /** The digits of its number, to dial. */
    public String dialled() {
        return phone.replaceAll("\\(0\\)|[^+0-9]", "");
    }
}
