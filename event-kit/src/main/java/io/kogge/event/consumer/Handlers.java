// SPDX-License-Identifier: EUPL-1.2
package io.kogge.event.consumer;

import io.kogge.kernel.command.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The projections and reactions of this service, as the kit runs them: each view has one keeper. */
final class Handlers {
    private final List<EventHandler> all = new ArrayList<>();
    private final List<KeptView> views = new ArrayList<>();

    Handlers(List<Projection<?>> projections, List<Reaction> reactions, Making making) {
        Map<String, ViewWriter<?>> unkept =
                projections.stream().collect(Collectors.toMap(Projection::name, making.writer()));
        for (Reaction reaction : reactions) {
            ViewWriter<?> own = reaction.keeps()
                    .<ViewWriter<?>>map(kept -> taken(unkept, reaction, kept))
                    .orElse(null);
            add(making.reaction().of(reaction, own), own);
        }
        unkept.values().forEach(writer -> add(making.projection().apply(writer), writer));
        List<String> names = all.stream().map(EventHandler::name).toList();
        if (names.stream().distinct().count() != names.size()) {
            throw new IllegalStateException("Two consumers have the same name: " + names);
        }
    }

    /** How handlers are made. */
    record Making(
            Function<Projection<?>, ViewWriter<?>> writer,
            Function<ViewWriter<?>, EventHandler> projection,
            OfReaction reaction) {}

    /** How the handler of a reaction is made. */
    interface OfReaction {
        EventHandler of(Reaction reaction, @Nullable ViewWriter<?> own);
    }

    private void add(EventHandler handler, @Nullable ViewWriter<?> writer) {
        all.add(handler);
        if (writer != null) {
            views.add(new KeptView(writer, handler.name()));
        }
    }

    private static ViewWriter<?> taken(Map<String, ViewWriter<?>> unkept, Reaction reaction, Projection<?> projection) {
        ViewWriter<?> writer = unkept.remove(projection.name());
        if (writer == null || !reaction.topics().containsAll(projection.topics())) {
            throw new IllegalStateException(reaction.name() + " cannot keep the view " + projection.name()
                    + ": it is no bean, has another keeper, or is made of other topics");
        }
        return writer;
    }

    /** Every view of this service. */
    List<KeptView> views() {
        return views;
    }

    List<EventHandler> all() {
        return all;
    }

    /** The handler with this name; a rejection {@code consumer-not-found} when there is none. */
    EventHandler named(String name) {
        return all.stream()
                .filter(handler -> handler.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejection.NotFound("consumer"));
    }

    /** The view with this name; a rejection {@code projection-not-found} when there is none. */
    KeptView view(String name) {
        return views.stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejection.NotFound("projection"));
    }
}
