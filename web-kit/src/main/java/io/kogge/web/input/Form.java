// SPDX-License-Identifier: EUPL-1.2
package io.kogge.web.input;

import io.kogge.kernel.command.Rejection;
import io.kogge.kernel.command.Rejection.Fault;
import io.kogge.kernel.text.Texts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.CollectionUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;

/**
 * What a form shows: the values as they were typed or stored, and what is wrong with them. Inputs are named by path
 * ({@code stops[0].zone}). Immutable.
 */
public final class Form {
    private final MultiValueMap<String, String> values;
    private final Map<String, Fault> faults;
    private final int more;
    private final @Nullable String problem;

    private Form(MultiValueMap<String, String> values, Map<String, Fault> faults, int more, @Nullable String problem) {
        this.values = CollectionUtils.unmodifiableMultiValueMap(values);
        this.faults = faults;
        this.more = more;
        this.problem = problem;
    }

    /** A form not filled in. */
    public static Form empty() {
        return new Form(new LinkedMultiValueMap<>(), Map.of(), 0, null);
    }

    /** A form filled in by the reader. A name without a value, {@code a&b=1}, is an input left blank. */
    public static Form of(MultiValueMap<String, String> typed) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        typed.forEach((name, all) -> all.forEach(value -> values.add(name, value == null ? "" : value)));
        return new Form(values, Map.of(), 0, null);
    }

    /** The form that a request sends; 415 where it sends something else. */
    public static Mono<Form> read(ServerRequest request) {
        MediaType type = request.headers().contentType().orElse(MediaType.APPLICATION_FORM_URLENCODED);
        return type.isCompatibleWith(MediaType.APPLICATION_FORM_URLENCODED)
                ? request.formData().map(Form::of)
                : Mono.error(
                        new UnsupportedMediaTypeStatusException(type, List.of(MediaType.APPLICATION_FORM_URLENCODED)));
    }

    /** A form filled from stored values: {@code Form.filled().set("title", title).set("stops[0].city", city)}. */
    public static Filling filled() {
        return new Filling();
    }

    /** The same values, with what is wrong: faults by field, or one sentence about the whole. */
    public Form with(Rejection rejection) {
        if (!(rejection instanceof Rejection.Invalid invalid)) {
            return new Form(values, faults, more, rejection.code());
        }
        Map<String, Fault> byField = new LinkedHashMap<>();
        invalid.faults().forEach(fault -> byField.putIfAbsent(fault.field(), fault));
        return new Form(values, Collections.unmodifiableMap(byField), invalid.more(), null);
    }

    /** The same with this value in one input. */
    public Form with(String name, Object value) {
        MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(values);
        changed.set(name, Filling.written(value));
        return new Form(changed, faults, more, problem);
    }

    /** All values by the name of their input. */
    public MultiValueMap<String, String> values() {
        return values;
    }

    /** The same, where inputs that it lacks have the other's values. */
    public Form or(Form other) {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>(other.values);
        all.putAll(values);
        return new Form(all, faults, more, problem);
    }

    /** The typed values, to read input from. */
    public Fields fields() {
        return Fields.of(values);
    }

    /** What was typed there; empty if nothing. */
    public String value(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value;
    }

    /** Whether a checkbox, radio button or option is chosen. */
    public boolean chosen(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** Rows of a list that the form holds, by index; {@code extra} blank ones are added at its end. */
    public List<Integer> rows(String list, int extra) {
        Pattern row = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,3})].*");
        TreeSet<Integer> rows = new TreeSet<>();
        for (String name : values.keySet()) {
            Matcher matcher = row.matcher(name);
            if (matcher.matches()) {
                rows.add(Integer.valueOf(matcher.group(1)));
            }
        }
        for (int i = 0; i < extra; i++) {
            rows.add(rows.isEmpty() ? 0 : rows.last() + 1);
        }
        return List.copyOf(rows);
    }

    /** What is wrong, in the order found. */
    public List<Fault> faults() {
        return List.copyOf(faults.values());
    }

    /** How much else is wrong that is not named. */
    public int more() {
        return more;
    }

    /** What is wrong with one field; null if nothing. */
    public @Nullable Fault fault(String name) {
        return faults.get(name);
    }

    /** Code of a rejection that concerns the whole form; null if none. */
    public @Nullable String problem() {
        return problem;
    }

    /** Whether anything is wrong. */
    public boolean faulty() {
        return !faults.isEmpty() || problem != null;
    }

    /** The id of the input of this name, for labels and for links from the error summary. */
    public static String id(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** Fills a form from stored values. */
    public static final class Filling {
        private final Map<String, List<String>> values = new LinkedHashMap<>();

        private Filling() {}

        /** Sets one input; null leaves it blank. Constants are written as {@link Choice#code} says. */
        public Filling set(String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, List.of(written(value)));
            }
            return this;
        }

        /** Ticks several of a group. */
        public Filling setAll(String name, List<?> chosen) {
            values.put(name, chosen.stream().map(Filling::written).toList());
            return this;
        }

        /** Sets one input a language: {@code title.nl}. */
        public Filling setTexts(String name, Texts texts) {
            texts.byLanguage().forEach((language, text) -> set(name + "." + language, text));
            return this;
        }

        /** The form. */
        public Form build() {
            return Form.of(new LinkedMultiValueMap<>(values));
        }

        private static String written(Object value) {
            return value instanceof Enum<?> constant ? Choice.code(constant) : value.toString();
        }
    }
}
