// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import io.kogge.event.aggregate.Stored;
import io.kogge.kernel.page.Paging;
import io.kogge.mission.activities.model.ActivityCategory;
import io.kogge.mission.activities.model.ActivityContent;
import io.kogge.mission.imports.model.FileLayout;
import io.kogge.mission.imports.model.Import;
import io.kogge.mission.imports.model.ImportField;
import io.kogge.mission.imports.model.ImportRow;
import io.kogge.mission.imports.model.ImportState;
import io.kogge.mission.imports.model.MappedColumn;
import io.kogge.mission.imports.model.RowOutcome;
import io.kogge.mission.imports.model.RowVerdict;
import io.kogge.mission.imports.model.SheetName;
import io.kogge.mission.imports.usecase.ActivityReadings;
import io.kogge.mission.imports.usecase.ImportRowPages;
import io.kogge.mission.staff.StaffNames;
import io.kogge.mission.themes.usecase.Themes;
import io.kogge.web.i18n.LanguageResolver;
import io.kogge.web.i18n.Option;
import io.kogge.web.input.Choice;
import io.kogge.web.input.Fields;
import io.kogge.web.input.Form;
import io.kogge.web.page.Done;
import io.kogge.web.page.Pages;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Renders an import as the step needs it that it is in. */
public final class ImportViews {
    private static final int SIZE = 25;

    private static final Done DONE = new Done(ImportPages.MAPPED, ImportPages.ANSWERED, ImportPages.STARTED);

    private final ImportRowPages rows;
    private final ActivityReadings readings;
    private final Themes themes;
    private final StaffNames names;
    private final Pages pages;

    /** Over the use cases. */
    public ImportViews(ImportRowPages rows, ActivityReadings readings, Themes themes, StaffNames names, Pages pages) {
        this.rows = rows;
        this.readings = readings;
        this.themes = themes;
        this.names = names;
        this.pages = pages;
    }

    /** The page of the step. */
    Mono<ServerResponse> show(ServerRequest request, HttpStatus status, Stored<Import> stored, Form form) {
        Import one = stored.state();
        Map<String, Object> model = model(stored, form);
        if (one.state() == ImportState.TO_MAP) {
            Form filled = form.faulty() ? form : MappingForm.of(one.layout().map());
            return mapping(request, status, stored, one.layout(), filled);
        }
        if (one.state().isJob() || one.state() == ImportState.FAILED || one.state() == ImportState.DISCARDED) {
            return pages.render(request, status, "import-busy", model);
        }
        DONE.in(request, model);
        return rows(request, one, model).flatMap(full -> pages.render(request, status, "import", full));
    }

    /** The page on which it is said how the file is read. */
    Mono<ServerResponse> mapping(
            ServerRequest request, HttpStatus status, Stored<Import> stored, FileLayout layout, Form form) {
        Map<String, Object> model = model(stored, form);
        model.put("layout", layout);
        model.put("mapping", layout.map());
        model.put("fields", ImportField.values());
        model.put("categories", ActivityCategory.values());
        return pages.render(request, status, "import-mapping", model);
    }

    private static Map<String, Object> model(Stored<Import> stored, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("one", stored.state());
        model.put("version", stored.version());
        model.put("path", ImportPages.IMPORTS + "/" + stored.id());
        model.put("form", form);
        return model;
    }

    private Mono<Map<String, Object>> rows(ServerRequest request, Import one, Map<String, Object> model) {
        boolean over = one.state() != ImportState.PREVIEWED;
        Fields query = Fields.of(request.queryParams());
        String asked = query.text("show").optional().orElse("");
        RowOutcome outcome = over
                ? Arrays.stream(RowOutcome.values())
                        .filter(each -> Choice.code(each).equals(asked))
                        .findFirst()
                        .orElse(null)
                : null;
        RowVerdict verdict = over
                ? null
                : Arrays.stream(RowVerdict.values())
                        .filter(each -> Choice.code(each).equals(asked))
                        .findFirst()
                        .orElseGet(() -> first(one));
        int page = Math.max(1, query.integer("page").or(1));
        String language = LanguageResolver.page(request.exchange()).toLanguageTag();
        return Mono.zip(
                        rows.page(one.id(), verdict, outcome, new Paging(page, SIZE))
                                .flatMap(found -> readings.of(one, found.items())
                                        .doOnNext(read -> model.put("words", words(found.items(), read)))
                                        .thenReturn(found)),
                        themes.all().map(kept -> kept.state().theme()).collectList(),
                        names.of(List.of(one.by())))
                .map(read -> {
                    model.put("rows", read.getT1());
                    model.put("show", asked.isEmpty() && verdict != null ? Choice.code(verdict) : asked);
                    model.put("verdicts", RowVerdict.values());
                    model.put("outcomes", RowOutcome.values());
                    model.put("categories", ActivityCategory.values());
                    model.put(
                            "themes",
                            read.getT2().stream()
                                    .map(theme -> new Option(theme.id(), theme.name(language)))
                                    .toList());
                    model.put("more", List.of(ImportField.THEME, ImportField.PARTNER, ImportField.NOTE));
                    model.put("unread", unread(one));
                    model.put("otherSheets", otherSheets(one));
                    model.put("by", read.getT3().getOrDefault(one.by(), ""));
                    model.put("meanings", new DateMeanings(one.layout().map()));
                    return model;
                });
    }

    private static List<RowWords> words(List<ImportRow> rows, Map<Integer, ActivityContent> certain) {
        return rows.stream()
                .map(row -> new RowWords(row, certain.get(row.number())))
                .toList();
    }

    /** Columns that hold something and mean nothing: nobody may take them for read. */
    private static List<String> unread(Import one) {
        return one.layout().map().columns().stream()
                .filter(column -> column.field() == null)
                .map(MappedColumn::name)
                .toList();
    }

    private static List<String> otherSheets(Import one) {
        return one.layout().sheets().stream()
                .filter(sheet -> sheet.index() != one.layout().map().sheet())
                .map(SheetName::name)
                .toList();
    }

    /** What needs somebody comes first. */
    private static RowVerdict first(Import one) {
        return List.of(RowVerdict.DOUBT, RowVerdict.ERROR, RowVerdict.CHANGED, RowVerdict.NEW, RowVerdict.SAME).stream()
                .filter(verdict -> one.found().counts().of(verdict) > 0)
                .findFirst()
                .orElse(RowVerdict.NEW);
    }
}
