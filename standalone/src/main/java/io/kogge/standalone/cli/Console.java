// SPDX-License-Identifier: EUPL-1.2
package io.kogge.standalone.cli;

import io.kogge.standalone.assembly.Installation;
import io.kogge.standalone.data.StaffAccount;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** What the person at the keyboard reads. */
final class Console {
    private static final double NANOS = 1e9;

    private final PrintStream out = System.out;
    private long since;

    void starting() {
        since = System.nanoTime();
        line("Starting Kogge");
    }

    void started(String part) {
        out.printf(Locale.ROOT, "  up after %4.1f s   %s%n", (System.nanoTime() - since) / NANOS, part);
    }

    void line(String text) {
        out.println(text);
    }

    void addresses(Installation installation) {
        line("");
        line("Kogge is up.");
        line("  pages      " + installation.url());
        installation
                .mail()
                .ifPresentOrElse(
                        mail -> line("  inbox      " + installation.url()
                                + "/inbox   (mails are caught here; SMTP on 127.0.0.1:" + mail.port() + ")"),
                        () -> line("  mails      go to the server given with --smtp"));
        line("  broker     " + installation.broker().bootstrapServers() + "   (Kafka)");
        line("  database   " + installation.database().describe());
        line("             " + installation.database().address());
        installation.databaseWarning().ifPresent(warning -> line("             " + warning));
        line("  log        " + installation.data().resolve("kogge.log"));
        signIn(installation.newPasswords());
        line("");
    }

    private void signIn(Map<String, String> passwords) {
        passwords.forEach((user, password) ->
                line("  sign in    user " + user + ", password " + password + "   (shown only now: write it down)"));
        if (!passwords.containsKey(StaffAccount.FIRST)) {
            line("  sign in    user staff, the password shown at the first start (./kogge password sets a new one)");
        }
    }
}
