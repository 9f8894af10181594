// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.kogge.testkit.browser.Looks;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.ReactorResourceFactory;

/** The statements as everybody reads them: of an office that has filled them in, and of one that has not. */
@ExtendWith(OutputCaptureExtension.class)
class StatementPagesIT {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String ACCESSIBILITY = "kogge.mission.statements.accessibility.";
    private static final String PRIVACY = "kogge.mission.statements.privacy.";
    private static final Map<String, String> FILLED_IN = Map.ofEntries(
            Map.entry("kogge.web.office.email", "bureau@hanzestad.example"),
            Map.entry("kogge.web.office.phone", "050 12 34"),
            Map.entry("kogge.web.office.address", "Grote Markt 1, 9999 ZZ Hanzestad"),
            Map.entry(ACCESSIBILITY + "status", "B"),
            Map.entry(ACCESSIBILITY + "updated", "2027-03-02"),
            Map.entry(ACCESSIBILITY + "signed", "2027-03-01"),
            Map.entry(ACCESSIBILITY + "signer", "gemeentesecretaris"),
            Map.entry(ACCESSIBILITY + "register", "https://register.example/1"),
            Map.entry(ACCESSIBILITY + "gaps[0].nl", "De kaart is niet met het toetsenbord te bedienen."),
            Map.entry(ACCESSIBILITY + "gaps[0].en", "The map cannot be used with a keyboard."),
            Map.entry(PRIVACY + "controller.nl", "het college van burgemeester en wethouders van Hanzestad"),
            Map.entry(PRIVACY + "controller.en", "the mayor and aldermen of Hanzestad"),
            Map.entry(PRIVACY + "officer.email", "fg@hanzestad.example"),
            Map.entry(PRIVACY + "basis", "public-task"),
            Map.entry(PRIVACY + "recipients[0].nl", "De partnerstad die u ontvangt: uw naam en organisatie."),
            Map.entry(PRIVACY + "recipients[0].en", "The partner city that receives you: your name and organisation."),
            Map.entry(PRIVACY + "transfers.nl", "Alleen bij missies daarheen."),
            Map.entry(PRIVACY + "transfers.en", "Only on missions there."),
            Map.entry(PRIVACY + "kept.nl", "Zeven jaar na de missie."),
            Map.entry(PRIVACY + "kept.en", "Seven years after the mission."));

    @EnableAutoConfiguration(excludeName = "io.kogge.event.EventKitAutoConfiguration")
    @Import(StatementsConfiguration.class)
    static class Statements {
        /** Threads of its own: those that all share would end with it, and with them the services that other tests use. */
        @Bean
        ReactorResourceFactory threads() {
            ReactorResourceFactory threads = new ReactorResourceFactory();
            threads.setUseGlobalResources(false);
            threads.setShutdownQuietPeriod(Duration.ZERO);
            return threads;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whoFilledThemInSaysWhatTheLawAsks(String language) {
        boolean dutch = language.equals("nl");
        with(
                FILLED_IN,
                url -> looking(url, language, (looks, page) -> {
                    page.navigate("/accessibility");
                    assertThat(page.locator("main").innerText())
                            .contains(
                                    dutch ? "Status B: voldoet gedeeltelijk" : "Status B: partially compliant",
                                    dutch ? "1 maart 2027" : "1 March 2027",
                                    dutch ? "2 maart 2027" : "2 March 2027",
                                    dutch ? "niet met het toetsenbord" : "cannot be used with a keyboard",
                                    "gemeentesecretaris",
                                    "bureau@hanzestad.example",
                                    dutch ? "Nationale ombudsman" : "National Ombudsman");
                    assertThat(page.locator("a[href='https://register.example/1']")
                                    .count())
                            .isEqualTo(1);
                    looks.at(page, "accessibility-" + language);
                    for (int width : new int[] {360, 1280}) {
                        page.setViewportSize(width, 900);
                        for (String place : new String[] {"main", "footer .kogge-contact"}) {
                            for (String way : new String[] {"mailto:bureau@hanzestad.example", "tel:0501234"}) {
                                assertThat(page.locator(place + " a[href='" + way + "']:visible")
                                                .count())
                                        .as("%s in %s at %d", way, place, width)
                                        .isPositive();
                            }
                        }
                    }
                    page.navigate("/privacy");
                    assertThat(page.locator("main").innerText())
                            .contains(
                                    dutch
                                            ? "burgemeester en wethouders van Hanzestad"
                                            : "mayor and aldermen of Hanzestad",
                                    "fg@hanzestad.example",
                                    dutch ? "artikel 6, eerste lid, onder e" : "article 6(1)(e)",
                                    dutch ? "partnerstad" : "partner city",
                                    dutch ? "Alleen bij missies daarheen." : "Only on missions there.",
                                    dutch ? "Zeven jaar na de missie." : "Seven years after the mission.",
                                    "Autoriteit Persoonsgegevens")
                            .doesNotContain(dutch ? "niet ingevuld" : "not filled");
                    looks.at(page, "privacy-" + language);
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void whoDidNotIsSeenToHaveNot(String language) {
        boolean dutch = language.equals("nl");
        with(
                Map.of(),
                url -> looking(url, language, (looks, page) -> {
                    for (String statement : new String[] {"accessibility", "privacy"}) {
                        page.navigate("/" + statement);
                        assertThat(page.locator("main").innerText())
                                .contains(dutch ? "heeft het bureau nog niet ingevuld" : "has not filled this in yet");
                        looks.at(page, statement + "-unfinished-" + language);
                    }
                }));
    }

    @Test
    void theStartWarnsWhileTheyAreUnfinishedAndNoLonger(CapturedOutput output) {
        with(Map.of(), url -> {});
        assertThat(output.getAll())
                .contains("NOT FINISHED", PRIVACY + "basis", ACCESSIBILITY + "status")
                .contains("kogge.web.office.email", "kogge.web.office.phone", "kogge.web.office.address");
        int said = output.getAll().length();
        with(FILLED_IN, url -> {});
        assertThat(output.getAll().substring(said)).doesNotContain("NOT FINISHED");
    }

    private interface Looking {
        void at(Looks looks, Page page);
    }

    private static void looking(String url, String language, Looking looking) {
        Looks looks = Looks.of("statements", url);
        looks.as(language, page -> looking.at(looks, page));
    }

    private static void with(Map<String, String> settings, Consumer<String> test) {
        String[] arguments = Stream.concat(
                        Stream.of(
                                "--spring.config.name=mission-service",
                                "--server.port=0",
                                "--management.endpoint.health.validate-group-membership=false",
                                "--kogge.security.session-key=" + KEY,
                                "--kogge.security.link-key=" + KEY,
                                "--kogge.security.secure-cookies=false"),
                        settings.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue()))
                .toArray(String[]::new);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Statements.class).run(arguments)) {
            test.accept("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
        }
    }
}
