// SPDX-License-Identifier: EUPL-1.2
package io.kogge.notification.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a server is on this machine, so that nobody is on the way to it. */
public final class ThisMachine {
    /** What is looked up nowhere: a name is taken for an address only where it can be nothing else. */
    private static final Pattern NUMERIC = Pattern.compile("\\d+(\\.\\d+){3}|.*:.*");

    private ThisMachine() {}

    /** @param host by name or number */
    public static boolean is(String host) {
        String bare = host.replaceAll("^\\[|]$", "");
        if (!NUMERIC.matcher(bare).matches()) {
            return bare.toLowerCase(Locale.ROOT).matches("(.*\\.)?localhost\\.?");
        }
        try {
            return InetAddress.getByName(bare).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
