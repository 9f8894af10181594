// SPDX-License-Identifier: EUPL-1.2
package io.kogge.testkit.http;

/**
 * Where a service of this machine is knocked at by somebody who is not signed in.
 *
 * @param port on which it listens
 * @param service as its paths name it
 * @param staffPage a page of staff, beside which its assets lie
 * @param staffApi what staff's programs read
 * @param openPage a page that asks for nobody's name
 * @param takesJson what everybody may send JSON to; empty where there is no such thing
 */
public record Door(int port, String service, String staffPage, String staffApi, String openPage, String takesJson) {
    private static final String MISSION = "/api/mission/v1";
    private static final String DELEGATION = "/api/delegation/v1";
    private static final String NOTIFICATION = "/api/notification/v1";

    /** The mission service's. */
    public static Door ofMission(int port) {
        return new Door(port, "mission", "/missions", MISSION + "/missions", "/privacy", MISSION + "/sessions");
    }

    /** The delegation service's. */
    public static Door ofDelegation(int port) {
        return new Door(
                port,
                "delegation",
                "/delegations",
                DELEGATION + "/missions/any/registrations",
                "/join",
                DELEGATION + "/registrations");
    }

    /** The notification service's. All that it shows to everybody hangs on a link, so that the page is that of a wrong one. */
    public static Door ofNotification(int port) {
        return new Door(
                port, "notification", "/notifications", NOTIFICATION + "/missions/any/timeline", "/answer/none", "");
    }

    /** What everybody may read and nobody may send to. */
    String description() {
        return "/api/" + service + "/v1/openapi.json";
    }

    String actuator(String endpoint) {
        return "/api/" + service + "/actuator" + endpoint;
    }

    String assets(String name) {
        return staffPage + "/assets/" + name;
    }
}
