// SPDX-License-Identifier: EUPL-1.2
package io.kogge.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A process of this or of another user of the machine, who knows where things are and nothing else. */
enum OtherProcess {
    /** Of the user who runs the tests. */
    OF_THE_SAME_USER,
    /** Of the user nobody. */
    OF_NOBODY;

    private static final String NOBODY = "65534";

    /** Whether there can be one here; says loudly where not. */
    boolean isPossible() {
        boolean possible = run(List.of("true")).status == 0;
        if (!possible) {
            System.out.println("LEFT OUT: processes " + this + ", as only root can start them, with setpriv");
        }
        return possible;
    }

    /** Whether it can read this file, or list this directory. */
    boolean canRead(Object path) {
        return run(List.of("test", "-r", path.toString())).status == 0;
    }

    /** Says these bytes on this port of the loopback address, and returns what is answered first; empty when that is nothing. */
    String answerOf(int port, byte[] bytes) {
        String script = "exec 3<>/dev/tcp/" + Ports.HOST + "/" + port + "; base64 -d <<<"
                + Base64.getEncoder().encodeToString(bytes) + " >&3; timeout 20 dd bs=65536 count=1 status=none <&3";
        return run(List.of("bash", "-c", script)).output;
    }

    private record Run(int status, String output) {}

    private Run run(List<String> command) {
        List<String> all = new ArrayList<>();
        if (this == OF_NOBODY) {
            all.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        all.addAll(command);
        try {
            Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return new Run(process.waitFor(), output);
        } catch (IOException noSuchProgram) {
            return new Run(-1, noSuchProgram.toString());
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
