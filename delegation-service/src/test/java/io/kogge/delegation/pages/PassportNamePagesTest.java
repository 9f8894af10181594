// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.pages;

import static io.kogge.delegation.support.PlainBrowser.filled;
import static io.kogge.delegation.support.PlainBrowser.get;
import static io.kogge.delegation.support.PlainBrowser.post;
import static io.kogge.delegation.support.PlainBrowser.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.delegation.registration.model.Registration;
import io.kogge.delegation.support.OnSite;
import io.kogge.delegation.support.Site;
import io.kogge.delegation.support.TestMissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** A name as in the passport on the pages of a mission that asks for it, and on those of one that does not. */
class PassportNamePagesTest extends OnSite {
    private static final String FORM = "/join/" + Site.MISSION + "/register";
    private static final String BOARD = "/delegations/" + Site.MISSION;
    private static final String FIELD = "name=\"passportName\"";

    @BeforeEach
    void asks() {
        site.delegation.announce(TestMissions.askingPassportName(TestMissions.hamburg(Site.MISSION, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Name as in the passport (optional), fill it in later on your own page",
        "nl, Naam zoals in het paspoort (niet verplicht), vul het later in op uw eigen pagina",
        "de, Name wie im Reisepass (freiwillig), tragen Sie den Namen später auf Ihrer eigenen Seite ein",
        "zh-Hans, 护照上的姓名（选填）, 以后在您的个人页面填写"
    })
    void thePagesAskForItInTheReadersLanguageAndSayThatItCanWait(String language, String label, String hint) {
        String own = "/join/my/" + site.token(site.placed("a@example.org"));
        assertThat(seen(own + "/correct?lang=" + language)).contains(label, hint);
    }

    @Test
    void theFormAsksForItAndNobodyHasToGiveIt() {
        assertThat(seen(FORM + "?lang=nl")).contains("Naam zoals in het paspoort (niet verplicht)");
        assertThat(post(site.anybody(), FORM, filled()).getStatus().value()).isEqualTo(303);
    }

    @Test
    void theNoticeOnTheFormSaysWhatForAndHowLong() {
        assertThat(text(get(site.anybody(), FORM)))
                .contains("only for visas, tickets and letters of invitation", "14 days after the last");
    }

    @Test
    void whoDoesNotAskShowsNothingOfItAnywhere() {
        site.reset();
        Map<String, String> form = new LinkedHashMap<>(filled());
        String id = form.get("id");
        post(site.anybody(), FORM, form);
        site.delegation.takeWishes.takeAll().block();
        String own = "/join/my/" + site.token(id);
        for (String page : List.of(FORM, own, own + "/confirm", own + "/correct")) {
            assertThat(get(site.anybody(), page)).as(page).doesNotContain(FIELD, "as in the passport");
        }
        for (String page : List.of(BOARD + "/new", BOARD + "/" + id, BOARD + "/" + id + "/correct")) {
            assertThat(get(site.staffPages(), page)).as(page).doesNotContain(FIELD, "as in the passport");
        }
    }

    @Test
    void whatIsWrongWithItIsSaidAtTheField() {
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.put("passportName", "李娜");
        EntityExchangeResult<byte[]> refused = post(site.anybody(), FORM, form);
        assertThat(refused.getStatus().value()).isEqualTo(400);
        assertThat(body(refused))
                .contains("value=\"李娜\"", "id=\"f-passportName-error\"", "write this in Latin letters");
    }

    @Test
    void whatIsConfirmedShowsItAndWhoLeftItOutReadsThatItIsStillNeeded() {
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.put("passportName", "Sanne Maria Wiersma");
        post(site.anybody(), FORM, form);
        site.delegation.takeWishes.takeAll().block();
        assertThat(get(site.anybody(), "/join/my/" + site.token(form.get("id")) + "/confirm"))
                .contains("<dd>Sanne Maria Wiersma</dd>");

        String id = site.placed("a@example.org");
        String own = "/join/my/" + site.token(id);
        assertThat(get(site.anybody(), own))
                .contains("we still need your name as in the passport", own + "/correct#f-passportName");
        assertThat(correct(own, id, "Sanne Wiersma-de Vries")).isEqualTo(303);
        assertThat(get(site.anybody(), own))
                .contains("<dd>Sanne Wiersma-de Vries</dd>")
                .doesNotContain("we still need");
        assertThat(get(site.anybody(), own + "/correct")).contains("value=\"Sanne Wiersma-de Vries\"");

        assertThat(correct(own, id, "")).isEqualTo(303);
        assertThat(site.person(id).details().passportName()).isNull();
    }

    @Test
    void aFormThatDidNotShowItLeavesItAsItIs() {
        String id = site.placed("a@example.org");
        String own = "/join/my/" + site.token(id);
        correct(own, id, "Sanne Maria Wiersma");
        String shown = String.valueOf(site.version(id));
        Map<String, String> form = answers("", "");
        form.keySet().removeAll(List.of("email", "passportName"));
        form.put("name", "Sanne de Vries");
        form.put("version", shown);
        assertThat(post(site.anybody(), own + "/correct", form).getStatus().value())
                .isEqualTo(303);
        assertThat(site.person(id).details().name()).isEqualTo("Sanne de Vries");
        assertThat(site.person(id).details().passportName()).isEqualTo("Sanne Maria Wiersma");
        assertThat(body(post(site.anybody(), own + "/correct", form)))
                .as("somebody else was earlier: the form comes back with it")
                .contains("value=\"Sanne Maria Wiersma\"");

        form.put("email", "a@example.org");
        form.put("name", "Sanne Wiersma");
        form.put("version", String.valueOf(site.version(id)));
        String page = BOARD + "/" + id + "/correct";
        assertThat(post(site.staffPages(), page, form).getStatus().value()).isEqualTo(303);
        assertThat(site.person(id).details().name()).isEqualTo("Sanne Wiersma");
        assertThat(site.person(id).details().passportName()).isEqualTo("Sanne Maria Wiersma");
    }

    @Test
    void staffSeeItOnThePersonsPageCorrectItAndGiveItForWhomTheyEnter() {
        String id = site.placed("a@example.org");
        String page = BOARD + "/" + id;
        assertThat(text(get(site.staffPages(), page))).contains("Name as in the passport not filled in");
        Map<String, String> form = answers("a@example.org", "Sanne Maria Wiersma");
        form.put("version", String.valueOf(site.version(id)));
        assertThat(post(site.staffPages(), page + "/correct", form).getStatus().value())
                .isEqualTo(303);
        assertThat(get(site.staffPages(), page)).contains("<dd>Sanne Maria Wiersma</dd>");

        form = answers("guest@example.org", "Guest of the Mayor");
        form.put("id", "7c1d3f1e-4a52-4f6e-9c75-1d2e3f405162");
        assertThat(post(site.staffPages(), BOARD + "/new", form).getStatus().value())
                .isEqualTo(303);
        Registration entered = site.stored(form.get("id")).state();
        assertThat(site.person(entered.id()).details().passportName()).isEqualTo("Guest of the Mayor");
    }

    @Test
    void aMissionThatDoesNotAskShowsNoneToStaffThoughThePersonHasOne() {
        String id = site.placed("a@example.org");
        correct("/join/my/" + site.token(id), id, "Sanne Maria Wiersma");
        site.delegation.announce(TestMissions.hamburg(Site.MISSION, 2));
        assertThat(get(site.staffPages(), BOARD + "/" + id)).doesNotContain("Maria", "passport");
        assertThat(get(site.anybody(), "/join/my/" + site.token(id))).doesNotContain("Maria", "passport");
    }

    /** Chinese brackets stand close. */
    private static String seen(String path) {
        return text(get(site.anybody(), path)).replace(" （", "（");
    }

    @Test
    void theFileOfThoseWithAPlaceHasItOnlyWhereItIsAsked() {
        String id = site.placed("a@example.org");
        site.placed("b@example.org");
        site.placed("c@example.org");
        correct("/join/my/" + site.token(id), id, "Sanne Maria Wiersma");
        String file = BOARD + "/people/export?format=csv";
        assertThat(get(site.staffPages(), BOARD)).contains(BOARD + "/people/export?state=accepted&amp;format=xlsx");
        assertThat(get(site.staffPages(), file).lines())
                .containsExactly(
                        "\uFEFFName,Name as in the passport,Name of the organisation,Kind of organisation,Position,"
                                + "Email address,Telephone number,Language of emails",
                        "Sanne Wiersma,Sanne Maria Wiersma,Windkracht BV,Business,,a@example.org,,Nederlands",
                        "Sanne Wiersma,,Windkracht BV,Business,,b@example.org,,Nederlands");
        assertThat(get(site.staffPages(), file + "&state=waitlisted").lines()).hasSize(2);
        site.delegation.announce(TestMissions.hamburg(Site.MISSION, 2));
        assertThat(get(site.staffPages(), file)).contains("a@example.org").doesNotContain("passport", "Maria");
    }

    private static int correct(String own, String id, String passportName) {
        Map<String, String> form = answers("", passportName);
        form.remove("email");
        form.put("version", String.valueOf(site.version(id)));
        return post(site.anybody(), own + "/correct", form).getStatus().value();
    }

    private static Map<String, String> answers(String email, String passportName) {
        Map<String, String> form = new LinkedHashMap<>(filled());
        form.keySet().removeAll(List.of("id", "privacyNotice"));
        form.put("email", email);
        form.put("passportName", passportName);
        return form;
    }

    private static String body(EntityExchangeResult<byte[]> answer) {
        return new String(answer.getResponseBody());
    }
}
