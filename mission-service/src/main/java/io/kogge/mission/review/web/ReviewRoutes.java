// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.mission.review.usecase.ChapterSource;
import io.kogge.mission.review.usecase.Erasures;
import io.kogge.mission.review.usecase.FrozenCommands;
import io.kogge.mission.review.usecase.FrozenReviews;
import io.kogge.mission.review.usecase.Happenings;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.mission.review.usecase.Stories;
import io.kogge.mission.review.usecase.StoryCommands;
import io.kogge.paper.Papers;
import io.kogge.web.i18n.Messages;
import io.kogge.web.page.Pages;
import io.kogge.web.routing.SecuredRoutes;
import java.time.Clock;
import java.time.ZoneId;
import org.thymeleaf.ITemplateEngine;

/** The review's pages, with what they all need. */
public final class ReviewRoutes {
    private final Pages pages;
    private final ReviewTerms.Maker words;

    /** The zone is the one in which the office has its days. */
    public ReviewRoutes(Pages pages, Messages messages, ZoneId zone, Clock clock) {
        this.pages = pages;
        this.words = new ReviewTerms.Maker(messages, zone, clock);
    }

    /** The review of a period. */
    public SecuredRoutes review(Reviews reviews) {
        return new ReviewPages(reviews, pages, words).routes();
    }

    /** The lists behind its numbers. */
    public SecuredRoutes list(Reviews reviews, Happenings happenings) {
        return new ReviewListPages(reviews, happenings, pages, words).routes();
    }

    /** Its tables, with all their rows. */
    public SecuredRoutes tables(Reviews reviews) {
        return new ReviewTablePages(reviews, pages, words).routes();
    }

    /** What staff tell. */
    public SecuredRoutes stories(Stories stories, StoryCommands commands, ChapterSource chapters, Reviews reviews) {
        return new StoryPages(stories, commands, chapters, reviews, pages, words).routes();
    }

    /** Frozen reviews, for staff. */
    public SecuredRoutes frozen(FrozenCommands commands, FrozenReviews frozen, Reviews reviews, FreshLink fresh) {
        return new FrozenPages(commands, frozen, reviews, fresh, pages, words).routes();
    }

    /** Frozen reviews, for whoever has a link. */
    public SecuredRoutes shared(FrozenReviews frozen, Erasures erasures, Happenings happenings) {
        return new SharedPages(frozen, erasures, happenings, pages, words).routes();
    }

    /** What staff tell, by API. */
    public SecuredRoutes storyApi(Stories stories, StoryCommands commands, ChapterSource chapters, Reviews reviews) {
        return new StoryApi(stories, commands, chapters, reviews).routes();
    }

    /** Frozen reviews, by API. */
    public SecuredRoutes frozenApi(FrozenCommands commands, FrozenReviews frozen, Reviews reviews) {
        return new FrozenApi(commands, frozen, reviews).routes();
    }

    /** Its numbers and lists as files. */
    public SecuredRoutes export(Reviews reviews, Happenings happenings) {
        return new ReviewExport(reviews, happenings, words).routes();
    }

    /** A review as a paper. */
    public SecuredRoutes paper(Reviews reviews, Papers papers, ITemplateEngine templates) {
        return new ReviewPaper(reviews, papers, templates, words, pages).routes();
    }
}
