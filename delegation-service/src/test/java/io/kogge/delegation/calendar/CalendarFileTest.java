// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.listing.Listed;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.missions.model.MissionState;
import io.kogge.delegation.missions.model.RegistrationWindow;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.text.Languages;
import io.kogge.testkit.calendar.CalendarReading;
import io.kogge.testkit.calendar.IcalJs;
import io.kogge.web.i18n.Messages;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What others read in our calendar files. */
class CalendarFileTest {
    private static final Clock CLOCK = Clock.fixed(TestMissions.NOW, ZoneOffset.UTC);
    private static final URI PAGE = URI.create("https://kogge.example/join/x");
    private static final List<Mission> ALL =
            List.of(TestMissions.hamburg(Site.MISSION, 2), Listed.tianjin(), Listed.aarhus());

    private final CalendarFile files = new CalendarFile();
    private final CalendarWords words = new CalendarWords(messages(), ZoneId.of("Europe/Amsterdam"), CLOCK);

    /** ical.js takes zones from the file alone, and reads a file's first event. */
    @Test
    void anotherReaderFindsEachMissionWhenItIsInEveryLanguage() {
        List<CalendarReading> read = IcalJs.orLeaveOut()
                .read(Languages.ALL.stream().flatMap(language -> ALL.stream().map(first -> feed(first, language))));
        List<CalendarReading> expected = Languages.ALL.stream()
                .flatMap(language -> ALL.stream())
                .<CalendarReading>map(mission -> new CalendarReading.Event(mission.startsAt(), mission.endsAt()))
                .toList();
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void anEntrySaysWhatIsPublicAndNoMore() {
        List<Map<String, String>> read = IcalJs.orLeaveOut()
                .entries(Languages.ALL.stream()
                        .map(language -> files.of(words.entry(Listed.tianjin(), language, PAGE))));
        assertThat(read)
                .allSatisfy(entry -> assertThat(entry)
                        .containsEntry("method", "PUBLISH")
                        .containsEntry("uid", Listed.TIANJIN)
                        .containsEntry("sequence", "4")
                        .containsEntry("summary", "Havens van Tianjin; \"nieuwe\" energie")
                        .containsEntry("location", "Groningen – Tianjin")
                        .containsEntry("url", PAGE.toString())
                        .containsEntry("transp", "OPAQUE")
                        .containsEntry("dtstart.tzid", "Europe/Amsterdam")
                        .containsEntry("dtend.tzid", "Asia/Shanghai")
                        .doesNotContainKeys("attendee", "organizer"));
        assertThat(read.get(0).get("description")).isEqualTo("""
                Groningen: dinsdag 25 mei 2027, 09:00 tot 12:00
                Tianjin: woensdag 26 mei 2027, 09:00 tot zondag 30 mei 2027, 20:00
                Dit zijn de plaatselijke tijden.

                De aanmelding opent op donderdag 11 februari 2027, 11:00.
                Over deze missie: https://kogge.example/join/x""");
        assertThat(read.get(2).get("description")).contains("Ortszeiten", "Die Anmeldung beginnt am");
        assertThat(read.get(3).get("description")).contains("以上均为当地时间", "报名开始时间");
    }

    @Test
    void aFeedSaysItsNameAndHowOftenToAskAgainAndDefinesEachZoneOnce() {
        String feed = feed(ALL.get(0), "nl").replace("\r\n ", "");
        assertThat(feed)
                .contains(
                        "METHOD:PUBLISH\r\n",
                        "\r\nNAME:Missies van Gemeente Groningen\r\n",
                        "\r\nX-WR-CALNAME:Missies van Gemeente Groningen\r\n",
                        "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n",
                        "\r\nX-PUBLISHED-TTL:PT6H\r\n",
                        "\r\nTRANSP:TRANSPARENT\r\n")
                .doesNotContain("TRANSP:OPAQUE")
                .containsOnlyOnce("\r\nTZID:Europe/Berlin\r\n")
                .containsOnlyOnce("\r\nTZID:Europe/Amsterdam\r\n")
                .containsOnlyOnce("\r\nTZID:Asia/Shanghai\r\n")
                .containsOnlyOnce("\r\nTZID:Europe/Copenhagen\r\n");
        assertThat(feed(ALL.get(0), "zh-Hans").lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void anEntrySaysSinceWhenItIsSo() {
        assertThat(files.of(words.entry(Listed.tianjin(), "nl", PAGE)))
                .contains("DTSTAMP:20270127T100000Z\r\n", "LAST-MODIFIED:20270127T100000Z\r\n");
    }

    @Test
    void registrationThatClosesByItselfChangesAnEntryAndOneThatStaffClosedEarlyDoesSoOnce() {
        Mission open = TestMissions.hamburg(Site.MISSION, 2);
        Instant closing = open.registrationClosesAt();
        assertThat(since(open, closing.minusSeconds(1))).isEqualTo(open.changedAt());
        assertThat(since(open, closing.plusSeconds(60))).isEqualTo(closing);
        Instant renamed = closing.plusSeconds(1);
        assertThat(since(TestMissions.changed(renamed, open), closing.plusSeconds(60)))
                .as("before the event that closes it")
                .isEqualTo(renamed);

        Mission closed = TestMissions.hamburg(Site.MISSION, 2, MissionState.ANNOUNCED, RegistrationWindow.CLOSED, 2);
        assertThat(since(closed, closing.plusSeconds(60))).isEqualTo(closed.changedAt());
    }

    @Test
    void ofAMissionThatWasKeptBeforeThatWasNotedAnEntryIsTheSameAllDay() {
        Mission unknown = TestMissions.changed(null, TestMissions.hamburg(Site.MISSION, 2));
        Instant morning = Instant.parse("2027-02-03T00:00:00Z");
        assertThat(since(unknown, morning)).isEqualTo(morning);
        assertThat(since(unknown, morning.plusSeconds(86_399))).isEqualTo(morning);
        Instant closing = unknown.registrationClosesAt();
        assertThat(since(unknown, closing.plusSeconds(60))).isEqualTo(closing);
    }

    private static Instant since(Mission mission, Instant now) {
        return new CalendarWords(messages(), ZoneId.of("Europe/Amsterdam"), Clock.fixed(now, ZoneOffset.UTC))
                .entry(mission, "nl", PAGE)
                .since();
    }

    private String feed(Mission first, String language) {
        return files.feed(
                words.name("Gemeente Groningen", language),
                Stream.concat(Stream.of(first), ALL.stream().filter(mission -> mission != first))
                        .map(mission -> words.entry(mission, language, PAGE))
                        .toList());
    }

    private static Messages messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.addBasenames("delegation/calendar", "kogge/web/dates");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new Messages(source);
    }
}
