// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.review.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.review.model.Period;
import io.kogge.mission.review.model.Story;
import io.kogge.mission.review.usecase.ChapterSource;
import io.kogge.mission.review.usecase.Reviews;
import io.kogge.mission.review.usecase.Stories;
import io.kogge.mission.review.usecase.StoryCommands;
import io.kogge.web.api.Answers;
import io.kogge.web.api.IfMatch;
import io.kogge.web.input.Fields;
import io.kogge.web.input.JsonBody;
import io.kogge.web.routing.Access;
import io.kogge.web.routing.SecuredRoutes;
import io.kogge.web.session.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What staff tell of a period, by API. A story that nobody has told has the version 0. */
final class StoryApi {
    private static final String STORIES = ReviewApi.REVIEW + "/stories";

    private final Stories stories;
    private final StoryCommands commands;
    private final ChapterSource chapters;
    private final Reviews reviews;

    StoryApi(Stories stories, StoryCommands commands, ChapterSource chapters, Reviews reviews) {
        this.stories = stories;
        this.commands = commands;
        this.chapters = chapters;
        this.reviews = reviews;
    }

    /** A story as it is answered. */
    record View(String section, String from, String to, Map<String, String> texts, boolean erased, long version) {
        static View of(Stored<Story> stored) {
            Story story = stored.state();
            return new View(
                    story.section(),
                    story.period().first().toString(),
                    story.period().last().toString(),
                    story.texts().byLanguage(),
                    story.erasedAt() != null,
                    stored.version());
        }
    }

    /** All of a period; their number is bounded, so that they come at once. */
    record All(List<View> items) {}

    SecuredRoutes routes() {
        return SecuredRoutes.routes()
                .GET(STORIES, Access.STAFF, this::list)
                .GET(STORIES + "/{section}", Access.STAFF, this::read)
                .PUT(STORIES + "/{section}", Access.STAFF, this::tell)
                .DELETE(STORIES + "/{section}", Access.STAFF, this::erase)
                .build();
    }

    private Period period(ServerRequest request) {
        Fields query = Fields.of(request.queryParams());
        Period period = PeriodInput.read(query, ReviewPages.usual(reviews));
        query.throwIfFaulty();
        return period;
    }

    private Mono<ServerResponse> list(ServerRequest request) {
        return stories.of(period(request))
                .map(View::of)
                .collectList()
                .map(All::new)
                .flatMap(Answers::ok);
    }

    private Mono<ServerResponse> read(ServerRequest request) {
        return stories.find(request.pathVariable("section"), period(request))
                .switchIfEmpty(Mono.error(() -> new Rejection.NotFound("story")))
                .flatMap(StoryApi::answer);
    }

    private Mono<ServerResponse> tell(ServerRequest request) {
        String section = request.pathVariable("section");
        Period period = period(request);
        long version = IfMatch.version(request);
        Mono<Texts> texts = JsonBody.fields(request).map(StoryInput::read);
        return StoryInput.section(section, period, chapters)
                .then(texts)
                .flatMap(read -> commands.tell(section, period, version, read, SignedIn.actor(request)))
                .flatMap(StoryApi::answer);
    }

    private Mono<ServerResponse> erase(ServerRequest request) {
        return commands.erase(
                        request.pathVariable("section"),
                        period(request),
                        IfMatch.version(request),
                        SignedIn.actor(request))
                .flatMap(erased -> Answers.done());
    }

    private static Mono<ServerResponse> answer(Stored<Story> stored) {
        return Answers.ok(View.of(stored), stored.version());
    }
}
