// SPDX-License-Identifier: EUPL-1.2
package io.kogge.mission.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kogge.event.aggregate.Stored;
import io.kogge.mission.RunningService;
import io.kogge.mission.activities.model.Activity;
import io.kogge.mission.activities.model.Samples;
import io.kogge.mission.activities.usecase.Activities;
import io.kogge.mission.activities.usecase.ActivityCommands;
import io.kogge.mission.imports.MadeWorkbook;
import io.kogge.mission.imports.usecase.Imports;
import io.kogge.mission.imports.web.SentFiles.Seen;
import io.kogge.mission.planning.web.AnnouncedMission;
import io.kogge.testkit.mongo.OnOneDatabase;
import io.kogge.testkit.mongo.TestDatabase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists from the file to the register and out of it again. */
@OnOneDatabase
class ImportsIT {
    private static final Path LOOK_BACK = Path.of("src/test/resources/imports/activities-2017-2020.csv");

    /** More rows than are looked up one by one. */
    private static final int LONG = 4_000;

    private final SentFiles files;
    private final Imports imports;
    private final Activities activities;
    private final ActivityCommands commands;
    /** Tells this test's rows from others'. */
    private final RunningService service;

    private final String own = UUID.randomUUID().toString();

    ImportsIT(TestDatabase database) {
        service = RunningService.on(database);
        files = new SentFiles(service);
        imports = service.bean(Imports.class);
        activities = service.bean(Activities.class);
        commands = service.bean(ActivityCommands.class);
    }

    @Test
    void theLookBackIsStoredOnceHoweverOftenItIsSentAndUndoneButForWhatSomebodyChanged() throws IOException {
        byte[] content = Files.readAllBytes(LOOK_BACK);
        String first = files.send("activities-2017-2020.csv", content, true);

        assertThat(files.awaited(first, "PREVIEWED", "TO_MAP").verdicts()).isEqualTo(Map.of("NEW", 213));
        files.act(first, "start");
        assertThat(files.awaited(first, "DONE").outcomes()).isEqualTo(Map.of("MADE", 213));
        List<Stored<Activity>> stored = activities.ofImport(first).collectList().block();
        assertThat(stored).hasSize(213);
        assertThat(stored)
                .filteredOn(one -> one.state().kept().places().size() == 2)
                .singleElement()
                .satisfies(one -> assertThat(one.state().kept().places())
                        .extracting("city", "country")
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("Copenhagen", "DK"),
                                org.assertj.core.groups.Tuple.tuple("Malmö", "SE")));

        String second = files.send("again.csv", content, true);
        assertThat(files.awaited(second, "PREVIEWED").verdicts()).isEqualTo(Map.of("SAME", 213));

        Stored<Activity> changed = stored.get(7);
        commands.change(changed.id(), changed.version(), Samples.titled("Beter", "2019"), Samples.STAFF)
                .block();
        String third = files.send("once-more.csv", content, false);
        assertThat(files.awaited(third, "PREVIEWED").verdicts()).isEqualTo(Map.of("SAME", 212, "DOUBT", 1));
        files.put(third, "answers", Map.of("answers", List.of(Map.of("key", "changed", "answer", "mine"))));
        assertThat(files.awaited(third, "PREVIEWED").verdicts()).isEqualTo(Map.of("SAME", 212, "LEFT_OUT", 1));

        files.act(first, "undo");
        assertThat(files.awaited(first, "UNDONE").outcomes()).isEqualTo(Map.of("UNDONE", 212, "CHANGED_SINCE", 1));
        assertThat(files.rows(first, "outcome=CHANGED_SINCE").items())
                .singleElement()
                .satisfies(row -> assertThat(row.activityId()).isEqualTo(changed.id()));
        assertThat(activities.ofImport(first).count().block()).isEqualTo(1);
    }

    @Test
    void whatWasChangedByHandIsAskedAboutAlsoOnceItCountsWithAMission() {
        String list = "Nr;Soort;Titel;Datum\n%s-1;Delegatie ontvangen;Bezoek;mei 2018\n".formatted(own);
        String first = files.send("lijst 2018.csv", list.getBytes(), false);
        files.awaited(first, "PREVIEWED");
        files.act(first, "start");
        files.awaited(first, "DONE");
        Stored<Activity> brought = activities.ofImport(first).blockFirst();
        Stored<Activity> changed = commands.change(
                        brought.id(), brought.version(), Samples.titled("Van ons", "2019"), Samples.STAFF)
                .block();
        String mission = AnnouncedMission.called("Missie " + own, service.browser("en"));
        commands.countWith(changed.id(), changed.version(), mission, Samples.STAFF)
                .block();

        String again = files.send("lijst 2019.csv", list.getBytes(), false);
        assertThat(files.awaited(again, "PREVIEWED").verdicts()).isEqualTo(Map.of("DOUBT", 1));
    }

    @Test
    void aRowWithANumberIsChangedWhenItsListChangesAndPutBackByTheUndo() {
        String list = "Nr;Soort;Titel;Datum\n%s-1;Delegatie ontvangen;%s;mei 2018\n";
        String first =
                files.send("lijst 2018.csv", list.formatted(own, "Bezoek").getBytes(), false);
        files.awaited(first, "PREVIEWED");
        files.act(first, "start");
        files.awaited(first, "DONE");

        String second = files.send(
                "lijst 2019.csv", list.formatted(own, "Bezoek uit Kiel").getBytes(), false);
        assertThat(files.awaited(second, "PREVIEWED").verdicts()).isEqualTo(Map.of("CHANGED", 1));
        files.act(second, "start");
        files.awaited(second, "DONE");
        assertThat(titles(first)).containsExactly("Bezoek uit Kiel");
        files.act(second, "undo");
        files.awaited(second, "UNDONE");
        assertThat(titles(first)).containsExactly("Bezoek");
    }

    @Test
    void ofALongListEveryRowThatIsThereIsFoundWhereverItStands() {
        String headings = "Soort;Titel;Datum\n";
        List<String> rows = IntStream.range(0, LONG)
                .mapToObj(row -> "Delegatie ontvangen;" + own + " " + row + ";mei 2018\n")
                .toList();
        List<String> some = List.of(rows.get(0), rows.get(LONG / 2), rows.get(LONG - 2), rows.get(LONG - 1));
        String first =
                files.send("lijst.csv", (headings + String.join("", some)).getBytes(StandardCharsets.UTF_8), false);
        files.awaited(first, "PREVIEWED");
        files.act(first, "start");
        files.awaited(first, "DONE");

        String all =
                files.send("lijst.csv", (headings + String.join("", rows)).getBytes(StandardCharsets.UTF_8), false);

        assertThat(files.awaited(all, "PREVIEWED").verdicts())
                .isEqualTo(Map.of("SAME", some.size(), "NEW", LONG - some.size()));
        assertThat(files.rows(all, "verdict=SAME").items())
                .extracting(row -> row.texts().get("TITLE_NL"))
                .containsExactly(own + " 0", own + " " + LONG / 2, own + " " + (LONG - 2), own + " " + (LONG - 1));
        files.act(all, "start");
        assertThat(imports.writing().block()).isTrue();
        assertThat(files.awaited(all, "DONE").outcomes()).isEqualTo(Map.of("MADE", LONG - some.size()));
        await().until(() -> !imports.writing().block());
    }

    @Test
    void aListAsOfficesMakeThemIsRecognisedAndWhatIsDoubtfulIsAsked() {
        String table = "<sheetData>" + MadeWorkbook.row(1, "", "Overzicht internationale activiteiten")
                + MadeWorkbook.row(3, "", "Wat", "Wat", "Wanneer", "Waar", "Waar")
                + MadeWorkbook.row(4, "", "Soort", "Titel", "Datum", "Plaats", "Land")
                + MadeWorkbook.row(5, "", "2018")
                + MadeWorkbook.row(6, "", "Delegatie ontvangen", own + " A", "12 mrt", "Groningen", "Nederland")
                + MadeWorkbook.row(7, "", "Werkbezoek", own + " B", "5-7 juni", "Kiel", "Duitsland")
                + MadeWorkbook.row(8, "hidden='1'", "Delegatie ontvangen", own + " C", "mei", "Groningen", "Nederland")
                + MadeWorkbook.row(9, "", "Totaal", "3")
                + "</sheetData><mergeCells><mergeCell ref='A3:B3'/><mergeCell ref='D3:E3'/></mergeCells>";
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Toelichting", "<sheetData>" + MadeWorkbook.row(1, "", "Bron: eigen opgave") + "</sheetData>");
        sheets.put("Register", table);

        String id = files.send("overzicht.xlsx", MadeWorkbook.workbook(sheets), false);
        Seen seen = files.awaited(id, "TO_MAP", "PREVIEWED");
        assertThat(seen.state()).isEqualTo("TO_MAP");
        assertThat(seen.mapping()).isEqualTo(new SentFiles.Mapped(1, 3, 4));
        files.put(id, "mapping", Map.of("sheet", 1, "firstHeading", 3, "lastHeading", 4));
        seen = files.awaited(id, "PREVIEWED");
        assertThat(seen.verdicts()).isEqualTo(Map.of("NEW", 1, "DOUBT", 1, "LEFT_OUT", 3));
        assertThat(seen.questions()).extracting(SentFiles.Asked::key).containsExactly("category.werkbezoek");
        assertThat(files.rows(id, "verdict=LEFT_OUT").items())
                .extracting(SentFiles.Row::leftOut)
                .containsExactly("YEAR", "HIDDEN", "TOTAL");
        Map<String, Object> take = Map.of("answers", List.of(Map.of("key", "take", "answer", "take")));
        files.put(id, "rows/8/answers", take);
        files.awaited(id, "PREVIEWED");
        files.put(id, "rows/8/answers", Map.of("answers", List.of(Map.of("key", "take"))));
        assertThat(files.awaited(id, "PREVIEWED").verdicts()).isEqualTo(Map.of("NEW", 1, "DOUBT", 1, "LEFT_OUT", 3));
        files.put(id, "rows/8/answers", take);
        files.awaited(id, "PREVIEWED");
        files.put(
                id,
                "answers",
                Map.of("answers", List.of(Map.of("key", "category.werkbezoek", "answer", "activity-abroad"))));
        assertThat(files.awaited(id, "PREVIEWED").verdicts()).isEqualTo(Map.of("NEW", 3, "LEFT_OUT", 2));
        files.act(id, "start");
        files.awaited(id, "DONE");
        assertThat(activities.ofImport(id).collectList().block())
                .extracting(one -> one.state().kept().date().toString())
                .containsExactlyInAnyOrder("2018-03-12", "2018-06-05/2018-06-07", "2018-05");
    }

    @Test
    void whatTwoColumnsOfOneHeadingMeanIsAskedAndRememberedOnceItIsSaid() {
        byte[] content = ("Category,Title,Title,Date,Country,Place\nDelegation received," + own + " nl," + own
                        + " en,2018-05-03,Germany,Kiel\n")
                .getBytes(StandardCharsets.UTF_8);
        String first = files.send("list.csv", content, false);

        assertThat(files.awaited(first, "TO_MAP", "PREVIEWED").state()).isEqualTo("TO_MAP");
        files.put(
                first,
                "mapping",
                Map.of(
                        "sheet",
                        0,
                        "firstHeading",
                        1,
                        "lastHeading",
                        1,
                        "columns",
                        Map.of(
                                "A",
                                "CATEGORY",
                                "B",
                                "TITLE_NL",
                                "C",
                                "TITLE_EN",
                                "D",
                                "DATE",
                                "E",
                                "COUNTRY",
                                "F",
                                "PLACE")));
        files.awaited(first, "PREVIEWED");
        assertThat(files.rows(first, "verdict=NEW").items())
                .extracting(SentFiles.Row::texts)
                .singleElement()
                .satisfies(texts -> assertThat(texts)
                        .containsEntry("TITLE_NL", own + " nl")
                        .containsEntry("TITLE_EN", own + " en"));
    }

    @Test
    void textInWindowsLettersWithSemicolonsIsReadAndTheListIsKnownTheNextTime() {
        String list = "Soort activiteit " + own + ";Naam van het bezoek;Wanneer was het;Stad\n"
                + "Ontvangst ambassadeur;Ambassadeur van Curaçao in café België;najaar 2018;Malmö\n";
        byte[] content = list.getBytes(Charset.forName("windows-1252"));

        String first = files.send("lijst.csv", content, false);
        if (files.awaited(first, "TO_MAP", "PREVIEWED").state().equals("TO_MAP")) {
            files.put(
                    first,
                    "mapping",
                    Map.of(
                            "sheet",
                            0,
                            "firstHeading",
                            1,
                            "lastHeading",
                            1,
                            "columns",
                            Map.of("A", "CATEGORY", "B", "TITLE_NL", "C", "DATE", "D", "PLACE")));
        }
        files.awaited(first, "PREVIEWED");
        assertThat(files.rows(first, "verdict=NEW").items())
                .extracting(row -> row.texts().get("TITLE_NL"))
                .containsExactly("Ambassadeur van Curaçao in café België");

        Seen next = files.awaited(files.send("lijst.csv", content, false), "TO_MAP", "PREVIEWED");
        assertThat(next.state()).isEqualTo("PREVIEWED");
        assertThat(next.verdicts()).isEqualTo(Map.of("NEW", 1));
    }

    @Test
    void whatAWordMeansInAListIsAskedOnceAndRememberedForTheNextTime() {
        String list = "Soort %s;Titel;Datum;Land\nStudiereis;%s;2018;Korea\n";
        String first = files.send("lijst.csv", list.formatted(own, "A").getBytes(), false);
        assertThat(files.awaited(first, "PREVIEWED").questions())
                .extracting(SentFiles.Asked::key)
                .containsExactly("category.studiereis", "country.korea");
        files.put(
                first,
                "answers",
                Map.of(
                        "answers",
                        List.of(
                                Map.of("key", "category.studiereis", "answer", "activity-abroad"),
                                Map.of("key", "country.korea", "answer", "KR"))));
        files.awaited(first, "PREVIEWED");

        Seen next = files.awaited(
                files.send("lijst 2.csv", list.formatted(own, "B").getBytes(), false), "PREVIEWED", "TO_MAP");
        assertThat(next.remembered()).isTrue();
        assertThat(next.verdicts()).isEqualTo(Map.of("NEW", 1));
        // what was answered from memory is shown, and can be said otherwise
        assertThat(next.questions()).hasSize(2);
    }

    @Test
    void aHiddenSheetIsNotReadInSilence() {
        byte[] book = MadeWorkbook.workbook(
                Map.of(
                        "Register",
                        "<sheetData>" + MadeWorkbook.row(1, "", "Soort", "Titel", "Datum")
                                + MadeWorkbook.row(2, "", "Delegatie ontvangen", own, "2018") + "</sheetData>"),
                Set.of("Register"));

        Seen seen = files.awaited(files.send("lijst.xlsx", book, false), "TO_MAP", "PREVIEWED");
        assertThat(seen.state()).isEqualTo("TO_MAP");
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedWithOneSentence() {
        assertThat(files.post("lijst.xlsx", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII), false))
                .satisfies(answer -> {
                    assertThat(answer.getStatus().value()).isEqualTo(400);
                    assertThat(answer.getResponseBody()).contains("unreadable-pdf");
                });
        assertThat(files.post("lijst.csv", new byte[0], false).getResponseBody())
                .contains("unreadable-empty");
    }

    private List<String> titles(String importId) {
        return activities
                .ofImport(importId)
                .map(one -> one.state().kept().titles().byLanguage().get("nl"))
                .collectList()
                .block();
    }
}
