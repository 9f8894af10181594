// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.policy.usecase;

import io.kogge.event.aggregate.Aggregates;
import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.command.Actor;
import io.kogge.kernel.command.Command;
import io.kogge.kernel.command.Decision;
import io.kogge.kernel.text.Texts;
import io.kogge.mission.policy.model.KeptLine;
import io.kogge.mission.policy.model.LineWish;
import io.kogge.mission.policy.model.PolicyList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list of policy lines, and what staff do with it. */
public final class PolicyLineCommands implements PolicyLines {
    /** There is one list in an office. */
    private static final String LIST = "policy-lines";

    private final Aggregates<PolicyList, Void> lists;

    /** Over the list's storage. */
    public PolicyLineCommands(Aggregates<PolicyList, Void> lists) {
        this.lists = lists;
    }

    @Override
    public Flux<KeptLine> kept() {
        return list().flatMapIterable(list -> list.state().lines());
    }

    /** The whole list; of version 0 while nobody added a line. */
    public Mono<Stored<PolicyList>> list() {
        return lists.find(LIST).defaultIfEmpty(new Stored<>(LIST, 0, PolicyList.EMPTY));
    }

    /** The line; a rejection {@code policy-line-not-found} if there never was one. */
    public Mono<LineInList> get(String id) {
        return list().map(list -> new LineInList(id, list)).doOnNext(LineInList::line);
    }

    /** The line of this wish: the one that is kept, back in the list if it was taken off, or else a new one. */
    public Mono<LineInList> add(LineWish wish, Actor actor) {
        return lists.createOrChange(
                        LIST,
                        Command.by(actor),
                        list -> list.orElse(PolicyList.EMPTY).add(wish))
                .map(list -> new LineInList(idIn(list.state(), wish), list));
    }

    /** Calls a line otherwise, and puts it at this place; null leaves it at its own. */
    public Mono<LineInList> change(String id, long version, Texts names, @Nullable Integer place, Actor actor) {
        return decide(id, version, actor, list -> list.change(id, names, place));
    }

    /** Takes a line off the list: what has it keeps it, and nobody can choose it for anything else. */
    public Mono<LineInList> remove(String id, long version, Actor actor) {
        return decide(id, version, actor, list -> list.remove(id));
    }

    private Mono<LineInList> decide(
            String id, long version, Actor actor, Function<PolicyList, Decision<PolicyList, Void>> decision) {
        return get(id).flatMap(line -> lists.change(LIST, version, Command.by(actor), decision))
                .map(list -> new LineInList(id, list));
    }

    private static String idIn(PolicyList list, LineWish wish) {
        return wish.id() != null
                ? wish.id()
                : list.called(wish.names()).orElseThrow().line().id();
    }
}
