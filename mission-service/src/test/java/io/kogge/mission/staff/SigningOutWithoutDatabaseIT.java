// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kogge.mission.Browser;
import io.kogge.mission.RunningService;
import io.kogge.mission.TestClock;
import io.kogge.testkit.fault.Severable;
import io.kogge.testkit.mongo.TestDatabase;
import io.kogge.testkit.mongo.TestDatabases;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever signs out on a shared computer is signed out there, whatever else is broken. */
class SigningOutWithoutDatabaseIT {
    private static final Pattern LOCAL = Pattern.compile("127\\.0\\.0\\.1:(\\d+)");

    private static Severable way;
    private static RunningService service;

    @BeforeAll
    static void start() {
        Matcher local = LOCAL.matcher(TestDatabases.embedded().uri());
        assumeTrue(local.find(), "only a database on this machine can be taken away");
        way = Severable.to(Integer.parseInt(local.group(1)));
        service = RunningService.fresh(
                new TestDatabase("taken away", local.replaceFirst("127.0.0.1:" + way.port())), new TestClock());
    }

    /** Nothing was started where there is no database on this machine. */
    @AfterAll
    static void end() {
        if (service != null) {
            service.close();
        }
    }

    /** Also for the service, which needs it to end. */
    @AfterEach
    void comesBack() {
        way.restore();
    }

    @Test
    void theBrowserForgetsTheSessionAndThePageSaysThatNothingElseDid() {
        signsOut("en", "/sign-out", "You are signed out in this browser only", "Sign out everywhere");
    }

    @Test
    void soItDoesWhereAllSessionsWereToEnd() {
        signsOut("nl", "/account/sign-out-everywhere", "Je bent alleen in deze browser uitgelogd", "Overal uitloggen");
    }

    private static void signsOut(String language, String path, String said, String next) {
        Browser browser = Browser.fresh(service.origin(), language);
        browser.submit(
                "/sign-in", Map.of("username", "marijke", "password", RunningService.PASSWORD, "next", "/account"));
        assertThat(browser.cookie("kogge_session")).isNotEmpty();

        way.cut();
        Browser.Page answer = browser.submitFrom("/account", path, Map.of()).is(303);

        assertThat(browser.cookie("kogge_session")).isEmpty();
        assertThat(browser.get(answer.location()).is(200).text()).contains(said, next);
    }
}
