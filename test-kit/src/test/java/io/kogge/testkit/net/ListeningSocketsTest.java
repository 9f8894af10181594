// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListeningSocketsTest {
    @BeforeEach
    void linux() {
        ListeningSockets.orLeaveOut(getClass());
    }

    @Test
    void tellsWhichAreOpenToOthersAndWhichToThisMachineAlone() throws IOException {
        try (ServerSocket own = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                ServerSocket open = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"));
                Socket connected = new Socket("127.0.0.1", own.getLocalPort())) {
            assertThat(ListeningSockets.of(ProcessHandle.current()))
                    .filteredOn(InetSocketAddress::getPort, own.getLocalPort())
                    .singleElement()
                    .satisfies(found ->
                            assertThat(found.getAddress().isLoopbackAddress()).isTrue());
            assertThat(ListeningSockets.of(ProcessHandle.current()))
                    .filteredOn(InetSocketAddress::getPort, open.getLocalPort())
                    .singleElement()
                    .satisfies(found ->
                            assertThat(found.getAddress().isAnyLocalAddress()).isTrue());
            assertThat(ListeningSockets.of(ProcessHandle.current()))
                    .extracting(InetSocketAddress::getPort)
                    .doesNotContain(connected.getLocalPort());
        }
    }
}
