// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.session;

/**
 * Names of cookies that hold for all services of the origin. Where they travel over https only, the name itself keeps other
 * hosts and plain http from planting one (RFC 6265bis: {@code __Host-}); browsers take such a name over https alone.
 */
public final class OriginCookies {
    private static final String HOST = "__Host-";
    private static final String SECURE = "__Secure-";

    private OriginCookies() {}

    /** The name to use. */
    public static String name(String plain, boolean secure) {
        return secure ? HOST + plain : plain;
    }

    /** The name of one that is sent to some paths only, which the first kind of name does not allow. */
    public static String ofPath(String plain, boolean secure) {
        return secure ? SECURE + plain : plain;
    }
}
