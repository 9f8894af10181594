// SPDX-License-Identifier: EUPL-1.2
package io.kogge.system.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.kogge.standalone.assembly.Installation;
import io.kogge.standalone.assembly.Options;
import io.kogge.standalone.data.Secrets;
import io.kogge.standalone.data.StaffAccount;
import io.kogge.system.driver.Http;
import io.kogge.system.driver.Missions;
import io.kogge.system.driver.People;
import io.kogge.system.driver.StaffApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses are known by another key after the real command, and whoever was known is known by it. */
class RenewedAddressKeyIT {
    private record Ran(int exitCode, String output) {}

    @TempDir
    Path directory;

    @Test
    void somebodyWhoWasKnownIsKnownUnderTheNewKeyAndNotMadeASecondTime() throws IOException, InterruptedException {
        String password;
        String sanne;
        try (Installation kogge = start()) {
            password = kogge.newPasswords().get(StaffAccount.FIRST);
            sanne = enter(kogge, password);
            Ran refused = renew();
            assertThat(refused.exitCode()).as(refused.output()).isEqualTo(1);
            assertThat(refused.output()).contains("already runs");
        }
        String before = Secrets.open(data()).addressKey();

        Ran done = renew();

        assertThat(done.exitCode()).as(done.output()).isZero();
        assertThat(Secrets.open(data()).addressKey()).isNotEqualTo(before);
        try (Installation kogge = start()) {
            assertThat(enter(kogge, password)).isEqualTo(sanne);
        }
    }

    private Installation start() {
        return Installation.start(new Options(data(), 0, null, null, null, false, false), part -> {});
    }

    private Path data() {
        return directory.resolve("data");
    }

    /** Enters Sanne for a new mission; the id that she has as a person. */
    private static String enter(Installation kogge, String password) {
        StaffApi staff = StaffApi.signIn(Http.inTurn(List.of(kogge.url())), StaffAccount.FIRST, password);
        String mission = staff.announce(Missions.hydrogenToHamburg(Clock.systemUTC()));
        return staff.registration(staff.enter(mission, People.SANNE)).at("/personId");
    }

    private Ran renew() throws IOException, InterruptedException {
        Path output = directory.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Jars.of("standalone", "kogge").toString(),
                        "renew-address-key",
                        "--data",
                        data().toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Ran(process.exitValue(), Files.readString(output));
        } finally {
            process.destroyForcibly();
        }
    }
}
