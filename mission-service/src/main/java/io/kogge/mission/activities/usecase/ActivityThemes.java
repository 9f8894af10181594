// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.usecase;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.name.Folded;
import io.kogge.kernel.text.Languages;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.themes.model.KeptTheme;
import io.kogge.mission.themes.model.Theme;
import io.kogge.mission.themes.usecase.ThemeCommands;
import io.kogge.mission.themes.usecase.Themes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds themes of the office's list by what people call them, and puts on it what is not there. */
public final class ActivityThemes {
    private final Themes themes;
    private final ThemeCommands commands;

    /** Over the office's list. */
    public ActivityThemes(Themes themes, ThemeCommands commands) {
        this.themes = themes;
        this.commands = commands;
    }

    /** All that were ever kept, those off the list too. */
    public Mono<List<Theme>> all() {
        return themes.all().map(kept -> kept.state().theme()).collectList();
    }

    /** Those on the list. */
    public Mono<List<Theme>> offered() {
        return themes.all()
                .filter(kept -> kept.state().offered())
                .map(kept -> kept.state().theme())
                .collectList();
    }

    /** A function that finds a theme by its name in any language, capitals and accents aside. */
    public static Map<String, Theme> byName(List<Theme> all) {
        Map<String, Theme> byName = new LinkedHashMap<>();
        all.forEach(theme ->
                theme.names().byLanguage().values().forEach(name -> byName.putIfAbsent(Folded.of(name), theme)));
        return byName;
    }

    /** The themes that are called so, by the name that was given; what nobody has joins the list, in both languages. */
    public Mono<Map<String, Theme>> named(Collection<String> names, Actor actor) {
        return all().map(ActivityThemes::byName)
                .flatMap(known -> Flux.fromIterable(List.copyOf(names))
                        .distinct()
                        // one after the other, as two may be spelled alike
                        .concatMap(name -> theme(name, known, actor).map(theme -> Map.entry(name, theme)))
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Mono<Theme> theme(String name, Map<String, Theme> known, Actor actor) {
        Theme theme = known.get(Folded.of(name));
        if (theme != null) {
            return Mono.just(theme);
        }
        Texts names = new Texts(Languages.STAFF.stream().collect(Collectors.toMap(Function.identity(), tag -> name)));
        return commands.add(names, actor)
                .map(Stored::state)
                .map(KeptTheme::theme)
                .doOnNext(added -> known.put(Folded.of(name), added));
    }
}
