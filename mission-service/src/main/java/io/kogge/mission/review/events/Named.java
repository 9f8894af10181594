// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.events;

import io.kogge.mission.review.view.CountedView.NamedPart;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionTheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names and codes in the events, as the view has them: each once. */
final class Named {
    private Named() {}

    static Map<String, String> texts(List<LocalizedText> texts) {
        Map<String, String> byLanguage = new TreeMap<>();
        texts.forEach(text -> byLanguage.put(text.getLanguage(), text.getText()));
        return byLanguage;
    }

    static List<NamedPart> themes(List<MissionTheme> themes) {
        return distinct(themes.stream().map(theme -> new NamedPart(theme.getThemeId(), texts(theme.getNames()))));
    }

    /** One without an entry in the register is recognised by its name and country. */
    static NamedPart partner(@Nullable String id, String name, @Nullable String country) {
        String key =
                id == null ? "~" + name.toLowerCase(Locale.ROOT) + "~" + Objects.requireNonNullElse(country, "") : id;
        return new NamedPart(key, Map.of("", name));
    }

    static List<NamedPart> distinct(Stream<NamedPart> named) {
        return List.copyOf(named.collect(Collectors.toMap(
                        NamedPart::key, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new))
                .values());
    }

    /** The other countries; home where there is no other. */
    static List<String> countries(String home, Stream<String> codes) {
        List<String> all = codes.distinct().sorted().toList();
        List<String> others = all.stream().filter(code -> !code.equals(home)).toList();
        return others.isEmpty() ? all : others;
    }
}
