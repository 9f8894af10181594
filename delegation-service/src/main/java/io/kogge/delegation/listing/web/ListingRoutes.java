// SPDX-License-Identifier: EUPL-1.2
package io.kogge.delegation.listing.web;

import io.kogge.delegation.calendar.CalendarFile;
import io.kogge.delegation.calendar.CalendarWords;
import io.kogge.delegation.card.MissionAnswers;
import io.kogge.delegation.listing.usecase.PublicMissions;
import io.kogge.delegation.standing.Standings;
import io.kogge.web.list.ListPages;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.RoutePolicy;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;

/** The addresses of the list of missions. */
public final class ListingRoutes {
    private static final String API = "/api/delegation/v1/missions";
    /** Where calendars subscribe. */
    static final String FEED = API + "/feed.ics";

    private final ListingPages pages;
    private final ListingApi api;
    private final MissionFeed feed;

    /** Of these parts. */
    public ListingRoutes(
            ListPages lists,
            PublicMissions missions,
            Standings standings,
            ListLimits limits,
            CalendarWords words,
            CalendarFile files,
            SharedList shared,
            MissionAnswers answers,
            Clock clock) {
        this.pages = new ListingPages(lists, missions, standings, limits, shared, clock);
        this.api = new ListingApi(missions, standings, limits, answers);
        this.feed = new MissionFeed(missions, words, files, shared.url(), limits, shared.office());
    }

    /** All of them. */
    public SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET("/join", RoutePolicy.of(Access.PUBLIC).found(), pages::list)
                .GET(API, Access.PUBLIC, api::list)
                .GET(FEED, Access.PUBLIC, MissionFeed.CALENDAR, feed::feed)
                .build();
    }
}
