// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.advisories.storage;

import io.kogge.kernel.date.KnownDate;
import io.kogge.kernel.name.NameKeys;
import io.kogge.mission.advisories.model.Advice;
import io.kogge.mission.advisories.model.AdvisedPlace;
import io.kogge.mission.advisories.model.Advisory;
import io.kogge.mission.advisories.model.AdvisoryLevel;
import io.kogge.mission.advisories.model.AdvisorySource;
import io.kogge.mission.advisories.model.Eased;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An advisory as it is stored. {@code rank}, {@code names} and {@code easedIn} follow from the rest: the first orders them,
 * strictest first and lifted ones last, the second is searched by, the third has the countries of {@code eased}. These two are
 * null in what was stored before they were kept.
 */
public record AdvisoryDocument(
        String advisoryId,
        String country,
        @Nullable String city,
        AdvisoryLevel level,
        String since,
        String effect,
        String source,
        @Nullable String link,
        String givenBy,
        @Nullable String lifted,
        int rank,
        List<String> names,
        @Nullable List<EasedPart> eased,
        @Nullable List<String> easedIn) {
    /** The rank of those that were lifted; who holds comes before. */
    static final int LIFTED = AdvisoryLevel.values().length;

    /** Where it was of the strictest level, and who ended that. */
    public record EasedPart(String country, @Nullable String city, long version, List<String> by) {
        static EasedPart of(Eased eased) {
            AdvisedPlace place = eased.place();
            return new EasedPart(
                    place.country(),
                    place.city(),
                    eased.version(),
                    eased.by().stream().sorted().toList());
        }

        Eased toEased() {
            return new Eased(new AdvisedPlace(country, city), version, Set.copyOf(by));
        }
    }

    static AdvisoryDocument of(Advisory advisory) {
        Advice advice = advisory.advice();
        return new AdvisoryDocument(
                advisory.id(),
                advice.place().country(),
                advice.place().city(),
                advice.level(),
                advice.since().toString(),
                advice.effect(),
                advice.source().text(),
                advice.source().link(),
                advice.givenBy(),
                Optional.ofNullable(advisory.lifted()).map(LocalDate::toString).orElse(null),
                advisory.inForce() ? LIFTED - 1 - advice.level().ordinal() : LIFTED,
                names(advice),
                advisory.eased().stream().map(EasedPart::of).toList(),
                advisory.eased().stream()
                        .map(ended -> ended.place().country())
                        .distinct()
                        .toList());
    }

    Advisory toAdvisory() {
        Advice advice = new Advice(
                new AdvisedPlace(country, city),
                level,
                KnownDate.parse(since),
                effect,
                new AdvisorySource(source, link),
                givenBy);
        return new Advisory(
                advisoryId,
                advice,
                Optional.ofNullable(lifted).map(LocalDate::parse).orElse(null),
                eased == null
                        ? List.of()
                        : eased.stream().map(EasedPart::toEased).toList());
    }

    private static List<String> names(Advice advice) {
        List<String> names = new ArrayList<>(List.of(advice.source().text()));
        Optional.ofNullable(advice.place().city()).ifPresent(names::add);
        Locale country =
                new Locale.Builder().setRegion(advice.place().country()).build();
        names.add(country.getDisplayCountry(Locale.forLanguageTag("nl")));
        names.add(country.getDisplayCountry(Locale.ENGLISH));
        return NameKeys.of(names);
    }

    /** Without what somebody wrote: this may end in a log. */
    @Override
    public String toString() {
        return "AdvisoryDocument[" + advisoryId + "]";
    }
}
