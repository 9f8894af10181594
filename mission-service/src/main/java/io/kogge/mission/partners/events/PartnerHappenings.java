// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.partners.events;

import io.kogge.kernel.date.KnownDate;
import io.kogge.mission.partners.model.PartnerHappening.Kind;
import io.kogge.mission.partners.view.TimelineKeys;
import io.kogge.mission.partners.view.TimelineView;
import io.kogge.schemas.activity.ActivitySummary;
import io.kogge.schemas.mission.LocalizedText;
import io.kogge.schemas.mission.MissionFormat;
import io.kogge.schemas.mission.MissionSummary;
import io.kogge.schemas.partner.AgreementSummary;
import io.kogge.schemas.partner.PartnerName;
import io.kogge.schemas.partner.ProjectSummary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of what events say what timelines show. */
final class PartnerHappenings {
    /** What is written in one language alone is written in that of the office. */
    private static final String OFFICE = "nl";

    private PartnerHappenings() {}

    static String id(Kind kind, String thing) {
        return code(kind) + "/" + thing;
    }

    static TimelineView of(MissionSummary mission) {
        KnownDate date = KnownDate.days(
                LocalDate.ofInstant(mission.getStartsAt(), ZoneId.of(mission.getStartZone())),
                LocalDate.ofInstant(mission.getEndsAt(), ZoneId.of(mission.getEndZone())));
        Stream<String> partners = mission.getPartners().stream()
                .map(partner -> key(partner.getPartnerId(), partner.getName(), partner.getCountry()));
        Stream<String> stops =
                mission.getStops().stream().map(stop -> TimelineKeys.place(stop.getCity(), stop.getCountry()));
        return made(
                Kind.MISSION,
                mission.getMissionId(),
                texts(mission.getTitles()),
                date,
                code(mission.getKind()),
                code(mission.getState()),
                mission.getFormat() == MissionFormat.ONLINE,
                Stream.concat(partners, stops));
    }

    static TimelineView of(AgreementSummary agreement) {
        return made(
                Kind.AGREEMENT,
                agreement.getAgreementId(),
                Map.of(OFFICE, agreement.getSubject()),
                KnownDate.find(agreement.getSigned()).orElse(null),
                code(agreement.getKind()),
                code(agreement.getState()),
                false,
                agreement.getParties().stream().map(PartnerHappenings::key));
    }

    static TimelineView of(ActivitySummary activity) {
        KnownDate date = KnownDate.find(activity.getDate())
                .orElseGet(() -> KnownDate.days(activity.getFirstDay(), activity.getLastDay()));
        Stream<String> places = activity.getPlaces().stream()
                .filter(place -> place.getCity() != null && place.getCountry() != null)
                .map(place -> TimelineKeys.place(place.getCity(), place.getCountry()));
        return made(
                Kind.ACTIVITY,
                activity.getActivityId(),
                texts(activity.getTitles()),
                date,
                code(activity.getCategory()),
                "",
                false,
                // what is a mission, too, stands there as that
                activity.getMissionId() == null
                        ? Stream.concat(activity.getPartners().stream().map(PartnerHappenings::key), places)
                        : Stream.empty());
    }

    static TimelineView of(ProjectSummary project) {
        return made(
                Kind.PROJECT,
                project.getProjectId(),
                Map.of(OFFICE, project.getName()),
                Optional.ofNullable(project.getRuns()).flatMap(KnownDate::find).orElse(null),
                code(project.getRole()),
                "",
                false,
                project.getPartners().stream().map(PartnerHappenings::key));
    }

    private static TimelineView made(
            Kind kind,
            String thing,
            Map<String, String> titles,
            @Nullable KnownDate date,
            String sort,
            String state,
            boolean online,
            Stream<String> keys) {
        return new TimelineView(
                id(kind, thing),
                kind,
                thing,
                titles,
                date == null ? "" : date.toString(),
                date == null ? "" : date.first().toString(),
                date == null ? "" : date.last().toString(),
                sort,
                state,
                online,
                keys.distinct().toList());
    }

    private static String key(PartnerName partner) {
        return key(partner.getPartnerId(), partner.getName(), partner.getCountry());
    }

    private static String key(@Nullable String partnerId, String name, @Nullable String country) {
        return partnerId == null ? TimelineKeys.name(name, country) : TimelineKeys.entry(partnerId);
    }

    private static Map<String, String> texts(List<LocalizedText> texts) {
        return texts.stream().collect(Collectors.toMap(LocalizedText::getLanguage, LocalizedText::getText));
    }

    private static String code(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
