package vn.caunoi.search.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Line;
import vn.caunoi.organization.Unit;
import vn.caunoi.paper.Papers;
import vn.caunoi.search.finding.Citations.Cited;
import vn.caunoi.shell.Addresses;

/**
 * Papers by their number; each leads to the record that it changed first. One that no record within reach cites is not there: its
 * number and day are those of somebody else's decision.
 */
@Component
@Order(6)
class PaperFinder implements Finder {

    /** Of papers whose number fits; whoever types less of a number than that types more. */
    private static final int MOST_CONSIDERED = 500;

    private final Papers papers;
    private final Citations citations;

    PaperFinder(Papers papers, Citations citations) {
        this.papers = papers;
        this.citations = citations;
    }

    @Override
    public Hits find(Sought sought, View view) {
        List<Ranked> fitting = papers.all(view.scope()).stream()
                .filter(paper -> paper.line() == null
                        || !view.standing().within(paper.line()).isEmpty())
                .flatMap(paper ->
                        sought.rank(paper.number(), paper.number()).stream().mapToObj(rank -> new Ranked(rank, paper)))
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .thenComparing(each -> each.paper().dated(), Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(MOST_CONSIDERED)
                .toList();
        Map<Long, Cited> cited = citations.of(
                view.scope(), fitting.stream().map(each -> each.paper().id()).toList(), view.pin());
        List<Hit> found = fitting.stream()
                .filter(each -> cited.containsKey(each.paper().id()))
                .limit(Hits.MOST + 1L)
                .map(each ->
                        hit(each, Objects.requireNonNull(cited.get(each.paper().id())), view))
                .toList();
        return Hits.best("paper", found, null, sought);
    }

    private static Hit hit(Ranked ranked, Cited cited, View view) {
        Papers.Filed paper = ranked.paper();
        LocalDate dated = paper.dated();
        String title = dated == null
                ? view.text().t("search.paper", paper.number())
                : view.text().t("search.paper.dated", paper.number(), dated);
        String note = line(paper.line(), view) + " · " + said(cited, view);
        return new Hit(ranked.rank(), title, "", note, path(cited));
    }

    private static String line(@Nullable Line line, View view) {
        return view.text().t(line == null ? "search.line.zones" : "search.line." + line);
    }

    private static String said(Cited cited, View view) {
        String unit = Objects.requireNonNullElse(cited.unit(), "");
        String name = view.standing().unit(unit).map(Unit::name).orElse(unit);
        return cited.words(view.text())
                + (name.isEmpty() ? "" : ", " + name)
                + (cited.entries() > 1 ? " " + view.text().t("search.paper.more", cited.entries() - 1) : "");
    }

    private static @Nullable String path(Cited cited) {
        if (cited.unit() != null) {
            return Addresses.unit(cited.unit(), cited.on());
        }
        return cited.enterprise() == null ? null : Addresses.enterprise(cited.enterprise(), cited.on());
    }

    private record Ranked(int rank, Papers.Filed paper) {}
}
