// SPDX-License-Identifier: EUPL-1.2
package io.kogge.benchmarks.row;

import io.kogge.benchmarks.bare.BareServer;
import io.kogge.benchmarks.report.Report;
import io.kogge.benchmarks.site.Installation;
import io.kogge.benchmarks.site.Side;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether the pages that staff open all day cost more when more people register. */
final class Pages implements Row {
    private static final int MISSIONS = 200;
    private static final int QUICK_MISSIONS = 5;
    private static final int MANY = 500;
    private static final int QUICK_MANY = 20;
    private static final int FEW = 5;

    /** So large that nobody waits: a waiting list would be one more thing that the pages show. */
    private static final int CAPACITY = 1_000;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String about() {
        return "start page, mission list, board: where many have registered, where few have, and a bare page";
    }

    @Override
    public void measure(Bench bench, Report report) {
        int missions = bench.many(MISSIONS, QUICK_MISSIONS);
        int registrations = bench.many(MANY, QUICK_MANY);
        List<String> services = List.of("mission", "delegation");
        Side kogge = bench.options().current();

        Installation many = bench.install(kogge, "many", services);
        List<String> manyMissions = many.staff().announce(missions, CAPACITY);
        bench.say("%d registrations for each of %d missions", registrations, missions);
        new Population(many).register(manyMissions, registrations);
        String boardOfMany = board(manyMissions.get(0));
        int rows = rows(many, boardOfMany);

        Installation few = bench.install(kogge, "few", services);
        List<String> fewMissions = few.staff().announce(missions, CAPACITY);
        String boardOfFew = board(fewMissions.get(0));
        Population population = new Population(few);
        population.register(fewMissions, FEW);
        bench.say("%d for each of %d, and as many for one as a board shows: %d", FEW, missions, rows);
        population.enter(fewMissions.subList(0, 1), rows - rows(few, boardOfFew));
        if (rows(few, boardOfFew) != rows) {
            throw new IllegalStateException("the boards show different numbers of people");
        }

        report.condition("missions", missions);
        report.condition("registrations of a mission", registrations + " or " + FEW);
        report.condition("rows of the board", rows);
        BareServer bare = bench.bare();
        Sites sites = new Sites(
                new Site(many, RequestCost.at(bench, many)),
                new Site(few, RequestCost.at(bench, few)),
                bare,
                RequestCost.at(bench, bare));
        sites.trial(bench, "start page", "mission", "/", "/").measure(bench, report);
        sites.trial(bench, "mission list", "mission", "/missions", "/missions").measure(bench, report);
        sites.trial(bench, "board", "delegation", boardOfMany, boardOfFew).measure(bench, report);
    }

    /** An installation, and what requests cost it. */
    private record Site(Installation installation, RequestCost cost) {
        CostedPage page(Bench bench, String service, String path) {
            LoadedPage page = new LoadedPage(
                    installation.origin(service), path, installation.staff().pageHeaders());
            return new CostedPage(bench.started(page), cost);
        }
    }

    /** Where many have registered, where few have, and the bare server. */
    private record Sites(Site many, Site few, BareServer bare, RequestCost ofBare) {
        /** A page of this service, which is at one address where many have registered and at another where few have. */
        PageTrial trial(Bench bench, String name, String service, String pathOfMany, String pathOfFew) {
            int bytes = many.installation().staff().page(service, pathOfMany).length();
            LoadedPage same = new LoadedPage(bare.origin(), "/page?bytes=" + bytes, Map.of());
            return new PageTrial(
                    name,
                    new ManyAndFew(many.page(bench, service, pathOfMany), few.page(bench, service, pathOfFew)),
                    new CostedPage(bench.started(same), ofBare));
        }
    }

    private static String board(String missionId) {
        return "/delegations/" + missionId;
    }

    /** How many people a board shows: it links to each of them. */
    private static int rows(Installation installation, String board) {
        return (int) Pattern.compile(Pattern.quote(board) + "/[0-9a-f-]{36}\"")
                .matcher(installation.staff().page("delegation", board))
                .results()
                .map(link -> link.group())
                .distinct()
                .count();
    }
}
