// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kogge.system.driver.Candidate;
import io.kogge.system.driver.Cluster;
import io.kogge.system.driver.Eventually;
import io.kogge.system.driver.Mailbox;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.People;
import io.kogge.testkit.fault.Severable;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A database that goes away: requests are put off, and nothing is lost or set aside. */
@OnOneDatabase
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayIT {
    private static final Pattern LOCAL = Pattern.compile("127\\.0\\.0\\.1:(\\d+)");

    @Parameter
    TestDatabase database;

    @Test
    void what_was_begun_before_goes_on_after_and_logs_tell_nothing_personal(CapturedOutput output) {
        String uri = database.uri(TestDatabase.freshName());
        Matcher local = LOCAL.matcher(uri);
        assumeTrue(local.find(), "only a database on this machine can be taken away");
        try (Severable way = Severable.to(Integer.parseInt(local.group(1)));
                Cluster kogge = Cluster.start(local.replaceFirst("127.0.0.1:" + way.port()), 2)) {
            Mailbox mailbox = kogge.mailbox();
            String mission = kogge.staff().announce(Missions.hydrogenToHamburg(kogge.clock()));
            Candidate sanne = Candidate.registers(kogge.visitors(), mailbox, mission, People.SANNE);
            Candidate oliver = Candidate.registers(kogge.visitors(), mailbox, mission, People.OLIVER);
            sanne.confirms();

            way.cut();
            assertThat(kogge.visitors().confirm(oliver.token()).status()).isEqualTo(503);
            assertThat(kogge.visitors().mission(mission).status()).isEqualTo(503);
            way.restore();

            Eventually.check(() -> kogge.visitors().confirm(oliver.token()).expect(200));
            sanne.awaits("ACCEPTED");
            oliver.awaits("ACCEPTED");
            mailbox.awaitExactly(People.SANNE, "confirm-address", "received", "accepted");
            mailbox.awaitExactly(People.OLIVER, "confirm-address", "received", "accepted");
            for (String service : Cluster.SERVICES) {
                assertThat(kogge.operations(0, service).deadLetters().path("deadLetters"))
                        .isEmpty();
            }
            kogge.checkInvariants(any -> 2);
            assertThat(output.getAll())
                    .contains("unavailable")
                    .doesNotContain(sanne.token(), oliver.token(), People.SANNE.email(), People.SANNE.name());
        }
    }
}
