// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.planning.model;

import static io.kogge.mission.planning.model.Plans.CLOSES;
import static io.kogge.mission.planning.model.Plans.OPENS;
import static io.kogge.mission.planning.model.Plans.STARTS;
import static io.kogge.mission.planning.model.Plans.stop;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.kernel.text.Texts;
import io.kogge.mission.themes.model.Theme;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanRulesTest {
    private static final RegistrationPeriod USUAL = new RegistrationPeriod(OPENS, CLOSES);

    @Test
    void aPlanThatMakesSenseBreaksNoRule() {
        assertThat(PlanRules.breaches(Plans.hamburgMission())).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        MissionPlan plan = Plans.with(
                List.of(
                        stop("Bremen", "2027-03-25T16:00", "2027-03-25T11:00"),
                        stop("Hamburg", "2027-03-25T10:00", "2027-03-27T14:00")),
                2,
                new RegistrationPeriod(STARTS, OPENS));

        assertThat(faults(plan))
                .containsExactly(
                        "stops[0].to end-before-start",
                        "stops[1].from before-previous-stop",
                        "registration.closesAt closes-before-opening");
    }

    @Test
    void registrationClosesBeforeTheStart() {
        MissionPlan plan = Plans.with(Plans.hamburgMission().stops(), 2, new RegistrationPeriod(OPENS, STARTS));

        assertThat(faults(plan)).containsExactly("registration.closesAt closes-after-start");
    }

    @Test
    void placesAreNotGivenByThemselvesAfterTheStart() {
        MissionPlan usual = Plans.hamburgMission();
        MissionPlan plan = new MissionPlan(
                usual.profile(),
                usual.titles(),
                usual.summaries(),
                usual.stops(),
                usual.capacity(),
                usual.registration(),
                STARTS.plusSeconds(1),
                false);

        assertThat(faults(plan)).containsExactly("promotionUntil promotion-after-start");
    }

    @Test
    void aCityHasItsCountryAndAnOrganisationNone() {
        assertThat(faults(with(city("Bremen", null, false), organisation("Port", "DE", false))))
                .containsExactly("partners[0].country required", "partners[1].country country-of-organisation");
    }

    @Test
    void onePartnerLeadsAtMost() {
        assertThat(faults(with(city("Bremen", "DE", false), city("Hamburg", "DE", true))))
                .isEmpty();
        assertThat(faults(with(
                        city("Bremen", "DE", true), city("Hamburg", "DE", true), organisation("Port", null, true))))
                .containsExactly("partners[1].leads second-lead", "partners[2].leads second-lead");
    }

    @Test
    void aPartnerIsNamedOnce() {
        assertThat(faults(with(city("Bremen", "DE", false), city("BREMEN", "DE", false))))
                .containsExactly("partners[1].name duplicate");
        assertThat(faults(with(city("Bremen", "DE", false), city("Bremen", "US", false))))
                .isEmpty();
        assertThat(faults(with(city("Bremen", "DE", false), organisation("Bremen", null, false))))
                .isEmpty();
    }

    @Test
    void aMissionIsAboutTenThemesAtMost() {
        List<Theme> eleven = IntStream.range(0, 11)
                .mapToObj(number -> new Theme("theme-" + number, Texts.NONE))
                .toList();

        assertThat(faults(Plans.hamburgMission()
                        .with(new MissionProfile(
                                Direction.OUTGOING, MissionKind.FAIR, MissionFormat.ONLINE, List.of(), eleven, null))))
                .containsExactly("themes too-many-themes");
    }

    private static MissionPlan with(MissionPartner... partners) {
        return Plans.hamburgMission()
                .with(new MissionProfile(
                        Direction.OUTGOING,
                        MissionKind.TRADE_MISSION,
                        MissionFormat.ON_SITE,
                        List.of(partners),
                        List.of(),
                        null));
    }

    private static MissionPartner city(String name, String country, boolean leads) {
        return MissionPartner.of(MissionPartner.Kind.CITY, name, country, leads);
    }

    private static MissionPartner organisation(String name, String country, boolean leads) {
        return MissionPartner.of(MissionPartner.Kind.ORGANISATION, name, country, leads);
    }

    @Test
    void aRouteHasAStop() {
        assertThat(faults(Plans.with(List.of(), 2, USUAL))).containsExactly("stops required");
    }

    @Test
    void stopsAreComparedAsMomentsNotAsTimesOfDay() {
        Stop tianjin = new Stop(
                "Tianjin",
                "CN",
                ZoneId.of("Asia/Shanghai"),
                LocalDateTime.parse("2027-03-26T08:00"),
                LocalDateTime.parse("2027-03-26T09:00"));
        Stop amsterdam = new Stop(
                "Amsterdam",
                "NL",
                ZoneId.of("Europe/Amsterdam"),
                LocalDateTime.parse("2027-03-26T06:00"),
                LocalDateTime.parse("2027-03-26T07:00"));

        assertThat(faults(Plans.with(List.of(tianjin, amsterdam), 2, USUAL))).isEmpty();
    }

    @Test
    void aTimeThatTheClocksSkipIsLaterByTheGap() {
        Stop spring = stop("Hamburg", "2027-03-28T02:30", "2027-03-28T08:00");

        assertThat(spring.startsAt()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(spring.startsAt().atZone(spring.zone()).toLocalTime()).hasToString("03:30");
    }

    private static List<String> faults(MissionPlan plan) {
        return PlanRules.breaches(plan).stream()
                .map(breach -> breach.field() + " " + breach.code())
                .toList();
    }
}
