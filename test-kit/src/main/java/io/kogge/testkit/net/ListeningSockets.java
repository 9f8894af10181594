// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.net;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On which addresses processes take connections, as Linux tells it ({@code proc_pid_net(5)}). */
public final class ListeningSockets {
    private static final Path PROCESSES = Path.of("/proc");
    private static final List<String> TABLES = List.of("tcp", "tcp6");
    private static final String LISTEN = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final int WORD = 8;
    private static final int HEX = 16;

    private ListeningSockets() {}

    /** Leaves the test out, loudly, on another system. */
    public static void orLeaveOut(Class<?> test) {
        boolean told = Files.isReadable(PROCESSES.resolve("net").resolve(TABLES.get(0)));
        if (!told) {
            System.out.println("LEFT OUT: " + test.getSimpleName() + ", as only Linux tells who listens where");
        }
        assumeTrue(told, "not on Linux");
    }

    /** Those of a process of this user and of all that it has started; of one that has ended there are none. */
    public static List<InetSocketAddress> of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .flatMap(each -> of(each.pid()).stream())
                .toList();
    }

    private static List<InetSocketAddress> of(long pid) {
        Path process = PROCESSES.resolve(Long.toString(pid));
        List<InetSocketAddress> found = new ArrayList<>();
        try {
            Set<String> own = sockets(process.resolve("fd"));
            for (String table : TABLES) {
                for (String line : Files.readAllLines(process.resolve("net").resolve(table))) {
                    String[] columns = line.strip().split("\\s+");
                    if (columns[STATE].equals(LISTEN) && own.contains("socket:[" + columns[INODE] + "]")) {
                        found.add(address(columns[LOCAL_ADDRESS]));
                    }
                }
            }
        } catch (IOException e) {
            if (ended(process)) {
                return List.of();
            }
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean ended(Path process) {
        return !Files.exists(process.resolve("exe"));
    }

    private static Set<String> sockets(Path descriptors) throws IOException {
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.map(ListeningSockets::target).collect(Collectors.toSet());
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    /** From words of four octets, each with its last octet first, as this kind of machine keeps numbers. */
    private static InetSocketAddress address(String text) throws IOException {
        String[] parts = text.split(":");
        byte[] octets = HexFormat.of().parseHex(parts[0]);
        byte[] ordered = new byte[octets.length];
        int word = WORD / 2;
        for (int at = 0; at < octets.length; at++) {
            ordered[at] = octets[at / word * word + word - 1 - at % word];
        }
        return new InetSocketAddress(InetAddress.getByAddress(ordered), Integer.parseInt(parts[1], HEX));
    }
}
