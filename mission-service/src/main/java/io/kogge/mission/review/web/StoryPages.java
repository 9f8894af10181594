// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Sheet;
import io.kogge.mission.review.model.Story;
import io.kogge.mission.review.usecase.ChapterSource;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.mission.review.usecase.Stories;
import io.kogge.mission.review.usecase.StoryCommands;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Pages;
import io.kogge.web.page.Submission;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where staff tell what happened, section by section. */
final class StoryPages {
    private static final String STORY = ReviewPages.REVIEW + "/stories/{section}";
    private static final String VERSION = "version";

    private final Stories stories;
    private final StoryCommands commands;
    private final ChapterSource chapters;
    private final Reviews reviews;
    private final Pages pages;
    private final ReviewTerms.Maker words;

    /** Over the use cases. */
    StoryPages(
            Stories stories,
            StoryCommands commands,
            ChapterSource chapters,
            Reviews reviews,
            Pages pages,
            ReviewTerms.Maker words) {
        this.stories = stories;
        this.commands = commands;
        this.chapters = chapters;
        this.reviews = reviews;
        this.pages = pages;
        this.words = words;
    }

    /** Its routes. */
    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(STORY, Access.STAFF, this::show)
                .POST(STORY, Access.STAFF, this::tell)
                .POST(STORY + "/erasure", Access.STAFF, this::erase)
                .build();
    }

    /** Which story a request is about. */
    private record About(String section, Period period, Map<String, String> names, Optional<Stored<Story>> stored) {
        long version() {
            return stored.map(Stored::version).orElse(StoryCommands.UNTOLD);
        }
    }

    private Mono<About> about(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        Period period = PeriodInput.read(query, ReviewPages.usual(reviews));
        query.throwIfFaulty();
        String section = request.pathVariable("section");
        return StoryInput.section(section, period, chapters)
                .flatMap(names -> stories.find(section, period)
                        .singleOptional()
                        .map(stored -> new About(section, period, names, stored)));
    }

    private Mono<ServerResponse> show(ServerRequest request) {
        return about(request).flatMap(about -> {
            Form.Filling filling = Form.filled();
            about.stored()
                    .ifPresent(story ->
                            filling.setTexts(StoryInput.TEXTS, story.state().texts()));
            return page(request, HttpStatus.OK, about, filling.build(), about.version());
        });
    }

    private Mono<ServerResponse> tell(ServerRequest request) {
        return Form.read(request).zipWith(about(request)).flatMap(both -> {
            Form form = both.getT1();
            About about = both.getT2();
            Fields fields = form.fields();
            long version = fields.longInteger(VERSION).or(about.version());
            return Submission.of(
                    form,
                    () -> commands.tell(
                                    about.section(),
                                    about.period(),
                                    version,
                                    StoryInput.read(fields),
                                    SignedIn.actor(request))
                            .flatMap(told -> back(about, "told")),
                    refused -> page(
                            request,
                            refused.status(),
                            about,
                            refused.form(),
                            refused.version(version, about.version())));
        });
    }

    /** Whatever somebody else told meanwhile. */
    private Mono<ServerResponse> erase(ServerRequest request) {
        return about(request)
                .flatMap(about -> commands.erase(
                                about.section(), about.period(), about.version(), SignedIn.actor(request))
                        .flatMap(erased -> back(about, "erased")));
    }

    /** The review, which says what was done and links to the section: were that the end of the address, the focus would be there. */
    private static Mono<ServerResponse> back(About about, String done) {
        String anchor = about.section().equals(Sheet.OVERVIEW) ? "overview" : "line-" + about.section();
        return Pages.seeOther(
                ReviewPages.REVIEW + "?" + PeriodInput.query(about.period()) + "&done={done}&" + ReviewPages.AT
                        + "={at}",
                done,
                anchor);
    }

    private Mono<ServerResponse> page(ServerRequest request, HttpStatus status, About about, Form form, long version) {
        ReviewTerms said = words.of(request);
        boolean told =
                about.stored().map(story -> story.state().erasedAt() == null).orElse(false);
        return pages.render(
                request,
                status,
                "review-story",
                Map.of(
                        "period",
                        said.period(about.period()),
                        "section",
                        about.section().equals(Sheet.OVERVIEW) ? said.text("review.overview") : said.in(about.names()),
                        "path",
                        ReviewPages.REVIEW + "/stories/" + about.section(),
                        "query",
                        PeriodInput.query(about.period()),
                        "told",
                        told,
                        "form",
                        form,
                        VERSION,
                        version));
    }
}
