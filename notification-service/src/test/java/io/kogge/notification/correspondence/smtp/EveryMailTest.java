// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.correspondence.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.embedded.mail.FlowedText;
import io.kogge.kernel.text.Texts;
import io.kogge.notification.fixture.EveryMail;
import io.kogge.notification.fixture.EveryMail.Sample;
import io.kogge.notification.message.model.CalendarStamp.Method;
import io.kogge.notification.message.model.Letterhead;
import io.kogge.notification.message.model.Mail;
import io.kogge.notification.message.model.MessageKind;
import io.kogge.notification.message.model.Palette;
import io.kogge.notification.message.model.SendingOffice;
import io.kogge.notification.message.rendering.TemplateComposerTest;
import io.kogge.testkit.calendar.CalendarReading;
import io.kogge.testkit.calendar.IcalJs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Header;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mail in every language, read by others than who wrote it: a mail reader, an HTML and a calendar one. */
class EveryMailTest {
    /** Above this, Gmail cuts a page off. */
    private static final int CLIPPED = 102 * 1024;
    /** RFC 5322, 2.1.1, without the end of the line. */
    private static final int LONGEST = 998;

    private static final Map<String, String> WHY = Map.of(
            "nl", "U krijgt dit bericht omdat", "en", "You get this message because", "de", "weil", "zh-Hans", "是因为");

    private static final Map<String, String> WHY_STAFF =
            Map.of("nl", "omdat je een account hebt", "en", "because you have an account");

    private static final Map<String, Pattern> NO_WAY_OUT = Map.of(
            "nl", Pattern.compile("kunt zulke berichten daarom niet stopzetten"),
            "en", Pattern.compile("cannot unsubscribe"),
            "de", Pattern.compile("nicht abbestellen"),
            "zh-Hans", Pattern.compile("无法退订"));

    private static final Mail.Mailbox SENDER =
            new Mail.Mailbox("Bureau Internationaal", "international@groningen.example");

    private static final SendingOffice OFFICE = new SendingOffice(
            SENDER,
            SENDER,
            "https://kogge.example",
            "groningen.example",
            new Letterhead(
                    new Texts(Map.of(
                            "nl", "Bureau Internationaal",
                            "en", "International Office",
                            "de", "Internationales Büro",
                            "zh-Hans", "国际事务处")),
                    List.of("Grote Markt 1", "9712 HN Groningen", "Nederland"),
                    "+31 (0)50 123 45 67",
                    Palette.KOGGE,
                    null));

    static Stream<Sample> everyMail() {
        return EveryMail.by(TemplateComposerTest.composer(OFFICE));
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void itTravelsInLinesAndLettersThatAllServersTake(Sample sample) throws Exception {
        ReadMail read = ReadMail.of(sample.mail());
        String raw = new String(read.raw(), StandardCharsets.ISO_8859_1);
        assertThat(raw.replace("\r\n", "")).doesNotContain("\r", "\n").matches("\\p{ASCII}*");
        assertThat(raw.split("\r\n")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST));
        assertThat(read.message().getSubject()).isEqualTo(sample.mail().subject());
        assertThat(read.message().getMessageId()).isEqualTo(sample.mail().messageId());
        assertThat(read.message().getFrom().get(0).getName()).isEqualTo(OFFICE.name(sample.language()));
        assertThat(read.message().getTo().flatten().get(0).getAddress()).isEqualTo("r1@example.org");
        assertThat(read.message().getHeader().getField("Content-Language").getBody())
                .isEqualTo(sample.language());
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void pageAndTextSayTheSameWordByWord(Sample sample) throws Exception {
        ReadMail read = ReadMail.of(sample.mail());
        ReadMail.Part plain = read.part("text/plain");
        assertThat(plain.text().split("\r\n"))
                .allSatisfy(line -> assertThat(width(line)).isLessThanOrEqualTo(line.contains("://") ? LONGEST : 78));
        String text = FlowedText.read(plain.text(), plain.header());
        assertThat(text).isEqualTo(sample.mail().plain());

        Document page = Jsoup.parse(read.part("text/html").text());
        assertThat(page.select("h1").text()).isEqualTo(sample.mail().subject());
        assertThat(page.select("html").attr("lang")).isEqualTo(sample.language());
        for (Element link : page.select("a[href^=http]")) {
            boolean listed = link.closest("li") != null;
            assertThat(text)
                    .contains(link.text() + (listed ? " <" : ":\n") + link.attr("href") + (listed ? ">\n" : "\n"));
        }
        assertThat(words(seen(page))).isEqualTo(words(spoken(text)));
    }

    /** Whoever gets it can call, write back or come by: on the page, and without it. */
    @ParameterizedTest
    @MethodSource("everyMail")
    void itSaysFromWhomItComesAndHowToReachThem(Sample sample) throws Exception {
        ReadMail read = ReadMail.of(sample.mail());
        Element below =
                Jsoup.parse(read.part("text/html").text()).select("td.k-edge").last();
        ReadMail.Part plain = read.part("text/plain");
        String text = FlowedText.read(plain.text(), plain.header());
        String belowText = text.substring(text.lastIndexOf("\n-- \n"));
        assertThat(OFFICE.letterhead().names().byLanguage()).containsKey(sample.language());
        assertThat(below.select("strong").text()).isEqualTo(OFFICE.name(sample.language()));
        assertThat(below.wholeText().lines().map(String::strip))
                .containsSubsequence(OFFICE.name(sample.language()), "Grote Markt 1, 9712 HN Groningen, Nederland");
        assertThat(below.select("a[href=tel:+31501234567]").text()).isEqualTo("+31 (0)50 123 45 67");
        assertThat(below.select("a[href=mailto:international@groningen.example]")
                        .text())
                .isEqualTo("international@groningen.example");
        assertThat(belowText.lines())
                .containsSubsequence(
                        OFFICE.name(sample.language()),
                        "Grote Markt 1",
                        "9712 HN Groningen",
                        "Nederland",
                        "+31 (0)50 123 45 67",
                        "international@groningen.example");
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void thePageIsOneThatMailProgramsCanShow(Sample sample) {
        String html = sample.mail().html();
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(CLIPPED / 4);
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, link, iframe, object, form, img, svg, [onclick], [background]"))
                .isEmpty();
        assertThat(html).doesNotContain("position:", "float:", "flex", "grid", "url(", "v:rect", "{{");
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.attr("role")).isEqualTo("presentation"));
        assertThat(page.select("h1")).hasSize(1);
        page.select("a[href=" + sample.mail().unsubscribe() + "]").remove();
        assertThat(page.select(".k-button").size())
                .isEqualTo(page.select("a[href^=http]").isEmpty() ? 0 : 1);
    }

    /** RFC 8058, 3.1: what people can do without names the page that ends it; the rest says why it comes, and has none. */
    @ParameterizedTest
    @MethodSource("everyMail")
    void whatInformsCanBeEndedInOneClickAndTheRestSaysWhyItComes(Sample sample) throws Exception {
        Header header = ReadMail.of(sample.mail()).message().getHeader();
        boolean informs = sample.kind().group().isPresent();
        String why =
                Jsoup.parse(sample.mail().html()).select("td.k-edge").last().text();
        if (informs) {
            String link = header.getField("List-Unsubscribe").getBody();
            assertThat(link).matches("<https://kogge\\.example/unsubscribe/[\\w.-]+>");
            assertThat(header.getField("List-Unsubscribe-Post").getBody()).isEqualTo("List-Unsubscribe=One-Click");
            assertThat(sample.mail().html()).contains("href=\"" + link.substring(1, link.length() - 1) + "\"");
        } else {
            // each member of staff chooses on a page which of these to get
            assertThat(sample.mail().html().contains("href=\"https://kogge.example/notifications/my-mail\""))
                    .isEqualTo(sample.kind().toStaff());
            assertThat(header.getField("List-Unsubscribe")).isNull();
            assertThat(header.getField("List-Unsubscribe-Post")).isNull();
            assertThat(sample.mail().html()).doesNotContain("/unsubscribe/");
        }
        if (sample.kind().toStaff()) {
            assertThat(why).contains(WHY_STAFF.get(sample.language()));
            return;
        }
        assertThat(why).contains(WHY.get(sample.language()));
        assertThat(NO_WAY_OUT.get(sample.language()).matcher(why).find())
                .isEqualTo(!informs && !sample.kind().atAnybodysWish());
    }

    @Test
    void whatAnnouncesAnEntryHasOneAndNothingElseHas() {
        assertThat(everyMail()
                        .filter(sample -> sample.mail().calendar() != null)
                        .map(Sample::kind)
                        .distinct())
                .containsExactlyInAnyOrder(
                        MessageKind.ACCEPTED,
                        MessageKind.PROMOTED,
                        MessageKind.STOP_ENTRY,
                        MessageKind.MOVED,
                        MessageKind.MISSION_CHANGED,
                        MessageKind.WITHDRAWN,
                        MessageKind.CANCELLED,
                        MessageKind.DECLINED);
    }

    @Test
    void everyEntryIsReadAsItIsMeant() throws Exception {
        IcalJs icalJs = IcalJs.orLeaveOut();
        List<Sample> samples =
                everyMail().filter(sample -> sample.mail().calendar() != null).toList();
        List<String> files = samples.stream().map(EveryMailTest::file).toList();
        List<Map<String, String>> entries = icalJs.entries(files.stream());
        List<CalendarReading> times = icalJs.read(files.stream());
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            Mail.CalendarPart calendar = sample.mail().calendar();
            boolean cancels = calendar.method() == Method.CANCEL;
            assertThat(entries.get(i))
                    .as(sample.toString())
                    .containsEntry("method", calendar.method().name())
                    .containsEntry("uid", uid(sample))
                    .containsEntry(
                            "url",
                            "https://kogge.example/join/" + sample.mission().id())
                    .containsEntry("status", cancels ? "CANCELLED" : "CONFIRMED")
                    .containsEntry("dtend.tzid", "Asia/Shanghai")
                    .containsEntry("organizer", "mailto:international@groningen.example")
                    .containsEntry("organizer.cn", OFFICE.name(sample.language()))
                    .containsEntry("attendee", "mailto:r1@example.org")
                    .containsEntry("attendee.partstat", "ACCEPTED")
                    .containsEntry("attendee.rsvp", "FALSE")
                    .containsEntry("x-microsoft-cdo-intendedstatus", cancels ? "FREE" : "BUSY")
                    .containsEntry("x-microsoft-disallow-counter", "TRUE")
                    .doesNotContainKeys("rrule", "fault");
            assertThat(entries.get(i).get("description"))
                    .as(sample.toString())
                    .contains("天津 Tianjin", "09:30", entries.get(i).get("url"))
                    .doesNotContain("/join/my", "/answer/");
            if (sample.kind() == MessageKind.STOP_ENTRY) {
                isOfTheStop(sample, entries.get(i), times.get(i));
                continue;
            }
            assertThat(entries.get(i))
                    .as(sample.toString())
                    .containsEntry("summary", sample.mission().title(sample.language()))
                    .containsEntry("location", "Groningen – 天津 Tianjin – 上海 Shanghai")
                    .containsEntry("dtstart.tzid", "Europe/Amsterdam");
            assertThat(entries.get(i).get("description"))
                    .as(sample.toString())
                    .contains(
                            "Groningen",
                            "天津 Tianjin",
                            "上海 Shanghai",
                            "09:30",
                            "20:15",
                            entries.get(i).get("url"))
                    .doesNotContain("/join/my", "/answer/");
            assertThat(times.get(i))
                    .isEqualTo(new CalendarReading.Event(
                            sample.mission().start().toInstant(),
                            sample.mission().end().toInstant()));
        }
    }

    private static void isOfTheStop(Sample sample, Map<String, String> entry, CalendarReading time) {
        assertThat(entry)
                .as(sample.toString())
                .containsEntry("location", "天津 Tianjin")
                .containsEntry("dtstart.tzid", "Asia/Shanghai");
        assertThat(entry.get("summary")).contains("天津 Tianjin", sample.mission().title(sample.language()));
        assertThat(entry.get("description")).doesNotContain("Groningen");
        assertThat(time)
                .isEqualTo(new CalendarReading.Event(
                        EveryMail.TIANJIN.stop().from().toInstant(),
                        EveryMail.TIANJIN.stop().to().toInstant()));
    }

    /** A stop's entry is another than the journey's, and no other stop's. */
    private static String uid(Sample sample) {
        return "r1"
                + (sample.kind() == MessageKind.STOP_ENTRY
                        ? "-" + EveryMail.TIANJIN.key().code()
                        : "")
                + "@groningen.example";
    }

    /** The entry is an alternative that names its method, and the same file is attached. */
    private static String file(Sample sample) {
        try {
            ReadMail read = ReadMail.of(sample.mail());
            ReadMail.Part entry = read.part("text/calendar");
            ReadMail.Part attached = read.part("application/ics");
            assertThat(entry.header())
                    .contains("method=" + sample.mail().calendar().method());
            assertThat(attached.disposition()).isEqualTo("attachment");
            assertThat(attached.content()).isEqualTo(entry.content());
            assertThat(entry.text()).isEqualTo(sample.mail().calendar().text());
            return entry.text();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** What a reader of the page sees, without what stands for its subject and is hidden. */
    private static String seen(Document page) {
        page.select("h1, title, style, [style*=display:none]").remove();
        // without a logo the office's name stands above
        page.select("td.k-edge").first().remove();
        return page.body().wholeText();
    }

    /** The same of the text: without addresses of pages and marks of lists. */
    private static String spoken(String text) {
        return text.replaceAll("(:\n| <)https?://\\S+", "").replaceAll("(?m)^(- |-- $)", "");
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s\\u00a0,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int width(String line) {
        return line.codePoints().map(letter -> letter < 0x1100 ? 1 : 2).sum();
    }
}
