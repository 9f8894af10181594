// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.demo;

import io.kogge.standalone.assembly.Installation;
import io.kogge.standalone.clock.SettableClock;
import io.kogge.web.session.Role;
import io.kogge.web.session.SessionTokens;
import io.kogge.web.session.StaffPrincipal;
import io.kogge.web.settings.SecurityProperties.Lives;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The demonstration: plays the main job through the APIs and compares what came of it with what should. */
public final class Demo {
    private static final Lives LONGEST_PLAY = new Lives(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));
    /** Of no generation of the account's sessions: signing out everywhere does not stop the play. */
    private static final int UNENDED = Integer.MAX_VALUE;

    private final Play play;
    private final Findings findings;
    private final Path played;
    private final Consumer<String> tell;

    private Demo(Play play, Findings findings, Path played, Consumer<String> tell) {
        this.play = play;
        this.findings = findings;
        this.played = played;
        this.tell = tell;
    }

    /** The demonstration on this installation, which must catch its mails and have a settable clock. */
    public static Demo on(Installation installation, Consumer<String> tell) {
        SettableClock clock = installation.clock().settable().orElseThrow();
        CaughtLetters letters = new CaughtLetters(installation.mail().orElseThrow());
        Api staff = Api.asStaff(installation.url(), token(installation));
        EventLog log = new EventLog(installation.broker().clientSettings());
        MailLog mails = new MailLog(staff);
        Play play = new Play(installation.url(), staff, Api.asPublic(installation.url()), letters, mails, clock, tell);
        return new Demo(
                play,
                new Findings(staff, log, mails, letters, tell),
                installation.data().resolve("demo-played"),
                tell);
    }

    // The password is known at the first start only; the installation's key signs a session at any time.
    private static String token(Installation installation) {
        byte[] key = Base64.getDecoder().decode(installation.secrets().sessionKey());
        StaffPrincipal staff =
                new StaffPrincipal("staff-1", "International Affairs", Set.of(Role.STAFF, Role.OPERATOR));
        return new SessionTokens(List.of(key), LONGEST_PLAY, Clock.systemUTC()).issue(staff, UNENDED);
    }

    /** Plays what was not played yet, and says what was found, unless that may be the work of who looked around since. */
    public void play() {
        if (Files.exists(played)) {
            tell.accept("The demonstration was played before; everything is still there.");
        } else {
            playAndCheck();
        }
    }

    /** Plays what was not played yet, and says what was found; true when all is as the play alone leaves it. */
    public boolean playAndCheck() {
        if (!Files.exists(played)) {
            long began = System.nanoTime();
            play.everything();
            tell.accept(
                    "* Played in " + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " seconds");
        }
        boolean asExpected = findings.asExpected();
        markPlayed();
        return asExpected;
    }

    private void markPlayed() {
        try {
            Files.writeString(played, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
