// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.activities.web;

import io.kogge.kernel.command.Actor;
import io.kogge.kernel.text.Languages;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.activities.model.MissionTwin;
import io.kogge.mission.activities.usecase.ActivityThemes;
import io.kogge.mission.activities.web.ActivityEntryPages.Editing;
import io.kogge.mission.partners.model.PartnerName;
import io.kogge.mission.partners.usecase.PartnerDirectory;
import io.kogge.mission.policy.usecase.PolicyLines;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Option;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What the short form reads and shows. */
public final class ActivityEntry {
    /** More names than these nobody looks through. */
    private static final int MOST_NAMES = 1000;

    private final ActivityThemes themes;
    private final PolicyLines lines;
    private final PartnerDirectory directory;
    private final DateWords dates;
    private final Pages pages;

    /** Over the lists of which an activity names something. */
    public ActivityEntry(
            ActivityThemes themes, PolicyLines lines, PartnerDirectory directory, DateWords dates, Pages pages) {
        this.themes = themes;
        this.lines = lines;
        this.directory = directory;
        this.dates = dates;
        this.pages = pages;
    }

    /** The form of the next one after this one, if there was one. */
    Form blank(@Nullable ActivityCard after, Locale reader) {
        return ActivityForm.blank(
                after, after == null ? "" : dates.of(after.content().date(), reader));
    }

    /** The form of this one. */
    Form filled(ActivityCard card, Locale reader) {
        return ActivityForm.of(card, dates.of(card.content().date(), reader), reader);
    }

    Mono<ActivityChoices> choices() {
        return ActivityChoices.of(themes, lines);
    }

    Mono<ActivityContent> read(Fields fields, List<PartnerName> before, Actor actor) {
        return choices().flatMap(choices -> ActivityFormInput.read(fields, choices, before, themes, actor));
    }

    /**
     * The form.
     *
     * @param editing the activity that is edited; null where one is entered
     * @param after the one that was recorded just before; null if none was
     */
    Mono<ServerResponse> render(
            ServerRequest request,
            HttpStatus status,
            Form form,
            @Nullable Editing editing,
            @Nullable ActivityCard after) {
        return render(request, status, form, editing, after, List.of());
    }

    /**
     * The form.
     *
     * @param alike missions that somebody has to say of whether it is one of them
     */
    Mono<ServerResponse> render(
            ServerRequest request,
            HttpStatus status,
            Form form,
            @Nullable Editing editing,
            @Nullable ActivityCard after,
            List<MissionTwin> alike) {
        String language = LanguageResolver.page(request.exchange()).toLanguageTag();
        return Mono.zip(
                        themes.offered(),
                        lines.all().collectList(),
                        directory
                                .names(language)
                                .take(MOST_NAMES)
                                .map(PartnerName::name)
                                .collectList())
                .flatMap(read -> {
                    Map<String, Object> model = new HashMap<>();
                    model.put("form", form);
                    model.put("editing", editing);
                    model.put("after", after);
                    model.put("alike", alike);
                    model.put("categories", ActivityCategory.values());
                    model.put("titles", titleLanguages(language));
                    model.put(
                            "meanings",
                            WhenText.meaning(form.value(WhenText.NAME)).doubtful());
                    model.put(
                            "themeNames",
                            read.getT1().stream()
                                    .map(theme -> theme.name(language))
                                    .toList());
                    model.put(
                            "lines",
                            read.getT2().stream()
                                    .map(line -> new Option(line.id(), line.name(language)))
                                    .toList());
                    model.put("partnerNames", read.getT3());
                    model.put("newThemes", offersNewThemes(form));
                    return pages.render(request, status, "activity-form", model);
                });
    }

    /** The part of the form that says how this date is read. */
    Mono<ServerResponse> reading(ServerRequest request, String when) {
        return pages.render(
                request, "activity-parts :: reading", Map.of("meaning", WhenText.meaning(when), "when", when.strip()));
    }

    /** The reader's language first. */
    private static List<String> titleLanguages(String language) {
        return language.equals(Languages.STAFF.get(0))
                ? Languages.STAFF
                : List.of(Languages.STAFF.get(1), Languages.STAFF.get(0));
    }

    private static boolean offersNewThemes(Form form) {
        return form.chosen(ThemesText.ADD, "true")
                || form.fault(ThemesText.NAME) != null
                        && Objects.requireNonNull(form.fault(ThemesText.NAME))
                                .code()
                                .equals(ThemesText.LACKS);
    }
}
