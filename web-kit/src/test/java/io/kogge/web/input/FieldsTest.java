// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.kernel.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class FieldsTest {
    enum Kind {
        OUTGOING,
        MOVED_ONLINE
    }

    record Stop(String city, String country, ZoneId zone) {
        Stop {
            if (city.isEmpty()) {
                throw new IllegalArgumentException("a record's own rule");
            }
        }
    }

    record Journey(
            Map<String, String> title, LocalDate start, LocalDate end, int places, Kind kind, List<Stop> stops) {}

    static Journey journey(Fields f) {
        Map<String, String> title =
                f.texts("title").max(20).requiring(List.of("nl")).required().byLanguage();
        LocalDate start = f.date("start").required();
        LocalDate end = f.date("end").required();
        int places = f.integer("places").min(1).max(500).required();
        Kind kind = f.choice("kind", Kind.class).required();
        List<Stop> stops = f.list(
                        "stops",
                        s -> new Stop(
                                s.text("city").max(80).required(),
                                s.country("country").required(),
                                s.zone("zone").required()))
                .required();
        f.rule(() -> !end.isBefore(start), "before-start", "end", "start");
        return f.finish(() -> new Journey(title, start, end, places, kind, stops));
    }

    @Test
    void namesCanBeData() {
        Fields values = json("{\"2019\": 1, \"2019/2020\": 2}");

        assertThat(values.names()).containsExactly("2019", "2019/2020");
        assertThat(values.integer("2019/2020").required()).isEqualTo(2);
    }

    @Test
    void aTextInNoLanguageIsTakenWhereThatIsSaid() {
        Fields notes = json("{\"plain\": \"x\", \"dutch\": {\"nl\": \"y\"}, \"wrong\": 5, \"refused\": \"x\"}");

        assertThat(notes.texts("plain").orPlain().orEmpty()).isEqualTo(Texts.plain("x"));
        assertThat(notes.texts("dutch").orPlain().orEmpty().byLanguage()).isEqualTo(Map.of("nl", "y"));
        notes.texts("wrong").orPlain().orEmpty();
        notes.texts("refused").orEmpty();
        assertThat(notes.faults()).extracting(Fault::field).containsExactly("wrong", "refused");
    }

    static Fields json(String text) {
        return Fields.of(JsonTree.of(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    static Fields form(String query) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams().forEach(form::addAll);
        return Fields.of(form);
    }

    static List<String> faults(Fields fields, Function<Fields, ?> reader) {
        Rejection.Invalid invalid = catchThrowableOfType(Rejection.Invalid.class, () -> reader.apply(fields));
        return invalid == null
                ? List.of()
                : invalid.faults().stream()
                        .map(fault -> fault.field() + " " + fault.code())
                        .toList();
    }

    @Test
    void theSameReaderServesJsonAndForms() {
        Journey fromJson = journey(json("""
                {'title':{'nl':'Waterstof','en':'Hydrogen'},'start':'2027-03-25','end':'2027-03-27','places':24,
                 'kind':'moved-online','stops':[{'city':'Hamburg','country':'DE','zone':'Europe/Berlin'}]}"""));
        Journey fromForm = journey(form("title.nl=Waterstof&title.en=Hydrogen&start=2027-03-25&end=2027-03-27"
                + "&places=24&kind=moved-online&stops[0].city=Hamburg&stops[0].country=de"
                + "&stops[0].zone=Europe/Berlin&stops[1].city=&stops[1].country=&stops[1].zone=&_csrf=x"));

        assertThat(fromJson.stops()).containsExactly(new Stop("Hamburg", "DE", ZoneId.of("Europe/Berlin")));
        assertThat(fromForm).isEqualTo(fromJson);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Fields fields = json("""
                {'title':{'en':'%s','fr':'Hydrogène'},'start':'25-03-2027','places':0,'kind':'trip','colour':'red',
                 'stops':[{'city':'Hamburg','country':'XX','zone':'Mars/Base'},{'city':7},'Bremen']}""".formatted("x".repeat(21)));

        assertThat(faults(fields, FieldsTest::journey))
                .containsExactlyInAnyOrder(
                        "title.fr unknown-language",
                        "title.nl required",
                        "title.en too-long",
                        "start bad-date",
                        "end required",
                        "places too-small",
                        "kind not-in-list",
                        "stops[0].country unknown-country",
                        "stops[0].zone unknown-zone",
                        "stops[1].city not-text",
                        "stops[1].country required",
                        "stops[1].zone required",
                        "stops[2] not-object",
                        "colour unknown-field");
    }

    @Test
    void aFormNamesTheRowsAsTheyWereTyped() {
        Fields fields = form("stops[0].city=&stops[0].country=&stops[3].city=Hamburg&stops[3].country=Germany");

        fields.list("stops", s -> s.country("country").required()).required();

        assertThat(fields.faults()).containsExactly(Fault.of("stops[3].country", "unknown-country"));
    }

    @Test
    void rulesBetweenFieldsLookAtSoundFieldsOnly() {
        String stops = ",'title':{'nl':'a'},'places':1,'kind':'outgoing',"
                + "'stops':[{'city':'Hamburg','country':'DE','zone':'Europe/Berlin'}]}";

        assertThat(faults(json("{'start':'2027-03-25','end':'2027-03-24'" + stops), FieldsTest::journey))
                .containsExactly("end before-start");
        assertThat(faults(json("{'start':'nonsense','end':'1960-01-01'" + stops), FieldsTest::journey))
                .containsExactly("start bad-date");
    }

    @Test
    void aRecordThatBreaksItsOwnRuleOnSoundInputIsNotHidden() {
        assertThatThrownBy(() -> json("{'stops':[{}]}")
                        .list("stops", s -> {
                            throw new IllegalStateException("a mistake of ours");
                        })
                        .required())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void faultsOfAModelInsideAListGetTheirPath() {
        Fields fields = json("{'stops':[{}]}");
        fields.list("stops", s -> {
                    throw new Rejection.Invalid(List.of(Fault.of("city", "too-far")));
                })
                .orEmpty();
        assertThat(fields.faults()).extracting(Fault::field).containsExactly("stops[0].city");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"five\"', not-number",
        "'\"5\"', not-number",
        "'true', not-number",
        "'[5]', not-number",
        "'5.5', not-whole",
        "'99999999999', bad-number",
        "'1e400', bad-number",
        "'0', too-small",
        "'501', too-large",
        "'null', required"
    })
    void wholeNumbersInJson(String value, String code) {
        assertThat(faults(json("{'n':" + value + "}"), f -> {
                    int n = f.integer("n").min(1).max(500).required();
                    return f.finish(() -> n);
                }))
                .containsExactly("n " + code);
    }

    @Test
    void numbersOfFormsMayUseACommaAndJsonMayWriteAWholeNumberWithAPoint() {
        assertThat(form("amount=12,50").decimal("amount").required()).isEqualByComparingTo("12.50");
        assertThat(json("{'n':5.0}").integer("n").required()).isEqualTo(5);
        assertThat(faults(form("n=12abc"), f -> {
                    f.integer("n").required();
                    return f.finish(() -> 1);
                }))
                .containsExactly("n bad-number");
    }

    @Test
    void controlCharactersAreRefusedAndLineBreaksOnlyWhereTheyBelong() {
        Fields fields = json("{'a':'x\\u0000y','b':'Subject\\nBcc: me','c':'one\\r\\ntwo'}");
        fields.text("a").orNull();
        fields.text("b").orNull();
        String lines = fields.text("c").multiline().required();

        assertThat(fields.faults()).extracting(Fault::field).containsExactly("a", "b");
        assertThat(lines).isEqualTo("one\ntwo");
    }

    @Test
    void lengthsCountCharactersAndNotCodeUnits() {
        assertThat(json("{'t':'天津🚢'}").text("t").max(3).required()).isEqualTo("天津🚢");
    }

    @Test
    void theOtherKindsOfValues() {
        UUID id = UUID.randomUUID();
        Fields fields = json("""
                {'id':'%s','at':'2027-03-25T07:30:00+01:00','time':'07:30','local':'2027-03-25T07:30','yes':true,
                 'link':'https://example.org/a','colour':'red','tags':['a','b'],'kinds':['outgoing']}""".formatted(id));

        assertThat(fields.uuid("id").required()).isEqualTo(id);
        assertThat(fields.instant("at").required()).isEqualTo(Instant.parse("2027-03-25T06:30:00Z"));
        assertThat(fields.time("time").required()).hasToString("07:30");
        assertThat(fields.dateTime("local").required()).hasToString("2027-03-25T07:30");
        assertThat(fields.bool("yes").required()).isTrue();
        assertThat(fields.link("link").required()).hasHost("example.org");
        assertThat(fields.oneOf("colour", List.of("red", "blue")).required()).isEqualTo("red");
        assertThat(fields.textList("tags", 10).distinct().required()).containsExactly("a", "b");
        assertThat(fields.choiceList("kinds", Kind.class).required()).containsExactly(Kind.OUTGOING);
        assertThat(fields.finish(() -> "sound")).isEqualTo("sound");
    }

    @Test
    void theOtherKindsOfFaults() {
        Fields fields = json("""
                {'id':'1-1-1-1-1','at':'2027-03-25T07:30','time':'25:00','local':'2027-02-30T07:30','yes':'true',
                 'link':'javascript:alert(1)','colour':'green','tags':['a','a'],'many':[1,2,3],'notList':'a','o':5}""");
        fields.uuid("id").required();
        fields.instant("at").required();
        fields.time("time").required();
        fields.dateTime("local").required();
        fields.bool("yes").required();
        fields.link("link").required();
        fields.oneOf("colour", List.of("red", "blue")).required();
        fields.textList("tags", 10).distinct().required();
        fields.textList("many", 10).max(2).required();
        fields.textList("notList", 10).required();
        fields.object("o").text("name").required();

        assertThat(fields.faults())
                .extracting(Fault::code)
                .containsExactly(
                        "bad-id",
                        "bad-instant",
                        "bad-time",
                        "bad-date-time",
                        "not-boolean",
                        "bad-link",
                        "not-in-list",
                        "duplicate",
                        "too-many-items",
                        "not-list",
                        "not-object");
    }

    @Test
    void whatMayBeChosenIsSaidAsItIsWrittenThere() {
        Fields json = json("{'kind':'trip'}");
        json.choice("kind", Kind.class).required();
        Fields form = Fields.of(new LinkedMultiValueMap<>(Map.of("kind", List.of("trip"))));
        form.choice("kind", Kind.class).required();
        assertThat(json.faults())
                .extracting(fault -> fault.params().get("allowed"))
                .containsExactly("OUTGOING, MOVED_ONLINE");
        assertThat(form.faults())
                .extracting(fault -> fault.params().get("allowed"))
                .containsExactly("outgoing, moved-online");
    }

    @Test
    void aMissingObjectLacksItsFieldsAndAnOptionalOneLacksNothing() {
        Fields fields = json("{}");
        fields.object("contact").email("email").required();
        assertThat(fields.optionalObject("partner", p -> p.text("name").required()))
                .isEmpty();
        assertThat(fields.faults()).containsExactly(Fault.of("contact.email", "required"));
    }

    @Test
    void aCheckboxThatIsNotTickedIsNoAndOneTagIsAList() {
        assertThat(form("a=1").bool("agreed").required()).isFalse();
        assertThat(form("agreed=true").bool("agreed").required()).isTrue();
        assertThat(form("tags=a").textList("tags", 9).required()).containsExactly("a");
        assertThat(form("tags=a&tags=b").textList("tags", 9).required()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'text'", "7", "null", "true"})
    void whatIsNoObjectIsRefusedAsAWhole(String body) {
        assertThat(faults(json(body), f -> f.finish(() -> 1))).containsExactly(" not-object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=1&a.b=2",
                "stops[9999].city=x",
                "stops[=x",
                "a..b=1",
                "a.b.c.d.e.f.g.h.i.j=1",
                "[0]=1",
                "x[0].y=1&x.y=2"
            })
    void oddNamesOfAFormAreUnknownFieldsAndNothingWorse(String query) {
        assertThat(faults(form(query), f -> f.finish(() -> 1))).isNotEmpty().allMatch(f -> f.endsWith("unknown-field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.example.org", "/a", "//evil.example", "mailto:a@example.org", "https:", "https://"})
    void aLinkIsWholeOrRefused(String written) {
        Fields fields = Fields.of(new LinkedMultiValueMap<>(Map.of("link", List.of(written))));
        fields.link("link").required();
        assertThat(fields.faults()).extracting(Fault::code).containsExactly("bad-link");
    }
}
