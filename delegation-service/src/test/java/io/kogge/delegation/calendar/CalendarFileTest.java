// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.listing.Listed;
import io.kogge.delegation.missions.model.Mission;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import io.kogge.kernel.text.Languages;
import io.kogge.testkit.calendar.CalendarReading;
import io.kogge.testkit.calendar.IcalJs;
import io.kogge.web.i18n.Messages;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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

    /** When it was changed, or since when registration is open. */
    @Test
    void anEntrySaysSinceWhenItIsSo() {
        assertThat(files.of(words.entry(Listed.tianjin(), "nl", PAGE)))
                .contains("DTSTAMP:20270127T100000Z\r\n", "LAST-MODIFIED:20270127T100000Z\r\n");
        assertThat(files.of(words.entry(TestMissions.hamburg(Site.MISSION, 2), "nl", PAGE)))
                .contains("DTSTAMP:20270122T100000Z\r\n", "LAST-MODIFIED:20270122T100000Z\r\n");
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
