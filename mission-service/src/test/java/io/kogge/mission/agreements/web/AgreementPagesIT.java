// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.agreements.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.mission.Browser;
import io.kogge.mission.OtherPrograms;
import io.kogge.mission.RunningService;
import io.kogge.mission.files.usecase.Documents;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnOneDatabase
class AgreementPagesIT {
    private final String subject = "Friendship " + UUID.randomUUID();
    private final RunningService service;
    private final Browser browser;
    private final Browser dutch;

    AgreementPagesIT(TestDatabase database) {
        service = RunningService.on(database);
        browser = service.browser("en");
        dutch = service.browser("nl");
    }

    @Test
    void staffEnterAnAgreementWithDatesAsTheyWriteThem() {
        String page = entered("17 sept 1989", "mei 2031");

        assertThat(browser.get(page).text())
                .contains(subject, "Oldenburg", "17 September 1989", "May 2031", "Exchange pupils", "in force");
        assertThat(dutch.get(page).text()).contains("Verdrag", "mei 2031", "Verplichtingen", "van kracht");
        assertThat(browser.get("/agreements?q=" + subject.replace(' ', '+')).text())
                .contains(subject, "Treaty");
        assertThat(dutch.get("/agreements").is(200).text()).contains("Overeenkomsten");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        Map<String, String> inputs = inputs("soon", "");
        inputs.remove("kind");

        String text = browser.submit("/agreements/new", inputs).is(400).html();

        assertThat(text).contains("this is no date that we recognise", "Exchange pupils", subject);
        assertThat(browser.submit("/agreements/new", with(inputs, "addObligation", "1"))
                        .is(200)
                        .html())
                .contains("obligations[1].text");
    }

    @Test
    void anAgreementIsRenewedAndBothReferToEachOther() {
        String page = entered("1989", "2026");
        assertThat(browser.get("/").text()).contains(subject);
        assertThat(browser.get("/agreements").text()).contains("past its end");

        Map<String, String> next = inputs("1-12-2026", "2035");
        next.remove("id");
        next.put("version", browser.get(page + "/renewal").hidden("version"));
        String renewal = browser.submit(page + "/renewal", next).is(303).location();

        assertThat(browser.get(renewal).text()).contains("The agreement before it is marked as renewed", "Renewals");
        assertThat(browser.get(page).text()).contains("renewed", "See the agreement that took its place");
        assertThat(browser.get("/").text()).doesNotContain(subject);
    }

    @Test
    void anAgreementIsClosedOpenedAgainAndTakenOut() {
        String page = entered("1989", "2026");

        assertThat(dutch.get(page + "/ending").text()).contains("Vanaf die datum geldt de overeenkomst niet meer");
        step(page, "ending", Map.of("date", "nov 2026", "reason", "A quarrel")).is(303);
        assertThat(browser.get(page).text()).contains("Closed: November 2026", "A quarrel");
        step(page, "reopening", Map.of()).is(303);
        assertThat(browser.get(page).text()).doesNotContain("A quarrel");
        step(page, "removal", Map.of()).is(303);
        browser.get(page).is(404);
    }

    @Test
    void aDocumentIsAttachedTakenAwayAndRefusedOnThePage() {
        String page = entered("1989", null);

        assertThat(browser.upload(page, page + "/document", "file", "verdrag.pdf", "<html>".getBytes())
                        .is(400)
                        .text())
                .contains("this is no PDF");
        browser.upload(page, page + "/document", "file", "verdrag.pdf", Documents.PDF)
                .is(303);
        assertThat(browser.get(page).text()).contains("verdrag.pdf", "Delete the document");
        step(page, "document/removal", Map.of()).is(303);
        assertThat(browser.get(page).text()).doesNotContain("verdrag.pdf");
    }

    @Test
    void anObligationIsTickedOff() {
        String page = entered("1989", null);

        step(page, "obligations/0", Map.of("done", "true")).is(303);

        assertThat(browser.get(page).text()).contains("Not done after all");
    }

    @Test
    void aPolicyLineThatWasTakenOffTheListStaysWithTheAgreementThatHasIt() {
        String line = "line-" + UUID.randomUUID();
        String list = "/review/policy-lines";
        browser.submit(list, Map.of("names.nl", line + " nl", "names.en", line)).is(303);
        String entered = browser.submit("/agreements/new", with(inputs("1989", null), "policyLine", line))
                .is(303)
                .location();
        String page = entered.substring(0, entered.indexOf('?'));
        browser.submitFrom(list + "/" + line, list + "/" + line + "/removal", Map.of())
                .is(303);

        assertThat(dutch.get(page).text()).contains(line + " nl");
        assertThat(browser.get(page + "/edit").html()).containsPattern("value=\"" + line + "\"[^>]*selected");
        Map<String, String> corrected = with(inputs("1990", null), "policyLine", line);
        corrected.remove("id");
        step(page, "edit", corrected).is(303);
        assertThat(dutch.get(page).text()).contains("1990", line + " nl");
        assertThat(browser.get("/agreements/new").html()).doesNotContain(line);
        browser.submit("/agreements/new", with(inputs("1991", null), "policyLine", line))
                .is(400);
    }

    @Test
    void whatTheListFoundIsTakenAlongCellByCell() {
        entered("1989", "6-2035");
        String path = "/agreements/export?q=" + subject.replace(" ", "%20");
        List<List<String>> rows = List.of(
                List.of(
                        "Subject",
                        "With",
                        "Kind",
                        "Signed",
                        "Ends",
                        "Status",
                        "Themes",
                        "Policy line",
                        "What it obliges to"),
                List.of(subject, "Oldenburg", "Treaty", "1989", "June 2035", "in force", "", "", "Exchange pupils"));

        assertThat(OtherPrograms.workbook(service.file(path, "en"))).isEqualTo(rows);
        assertThat(OtherPrograms.separated(service.file(path + "&format=csv", "en"), ','))
                .isEqualTo(rows);
        assertThat(OtherPrograms.workbook(service.file("/agreements/export?q=nobodywasthere", "nl")))
                .hasSize(1);
        assertThat(browser.get("/agreements?q=" + subject.replace(" ", "%20")).html())
                .contains("/agreements/export?format=xlsx&amp;q=");
    }

    private Browser.Page step(String page, String step, Map<String, String> inputs) {
        String version = browser.get(page).hidden("version");
        return browser.submitFrom(page, page + "/" + step, with(inputs, "version", version));
    }

    private String entered(String signed, String ends) {
        String location =
                browser.submit("/agreements/new", inputs(signed, ends)).is(303).location();
        return location.substring(0, location.indexOf('?'));
    }

    private Map<String, String> inputs(String signed, String ends) {
        Map<String, String> inputs = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "kind", "treaty",
                "subject", subject,
                "parties[0].name", "Oldenburg",
                "parties[0].country", "",
                "parties[1].name", "",
                "signed", signed,
                "obligations[0].text", "Exchange pupils"));
        inputs.put("ends", ends == null ? "" : ends);
        return inputs;
    }

    private static Map<String, String> with(Map<String, String> inputs, String name, String value) {
        Map<String, String> more = new HashMap<>(inputs);
        more.put(name, value);
        return more;
    }
}
