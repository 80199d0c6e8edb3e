package vn.caunoi.organization.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.organization.page.UnitView.Firm;
import vn.caunoi.organization.register.LifeEvent;
import vn.caunoi.organization.register.LifeEvent.Named;
import vn.caunoi.organization.register.Linked;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.organization.register.Viewpoint;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Text;

/** What is known of a unit on a day, out of the register and of its life. */
final class UnitFacts {

    private final Registered units;
    private final UnitRow row;
    private final List<LifeEvent> life;
    private final Viewpoint from;
    private final Text text;

    /** @param life with the latest day first */
    UnitFacts(Registered units, UnitRow row, List<LifeEvent> life, Viewpoint from, Text text) {
        this.units = units;
        this.row = row;
        this.life = life;
        this.from = from;
        this.text = text;
    }

    List<Fact> all() {
        UnitWords words = new UnitWords(text);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("code", row.code()));
        facts.add(fact("kind", words.kind(row.unit().kind())));
        parent().ifPresent(facts::add);
        units.find(Optional.ofNullable(row.ledBy()).orElse(row.unit().id()))
                .filter(leader -> row.ledBy() != null)
                .ifPresent(leader -> facts.add(linked("leader", leader)));
        Optional.ofNullable(row.zoneGroup())
                .ifPresent(group ->
                        facts.add(new Fact(label("zone-group"), group, Addresses.zone(group, from.carried()))));
        facts.add(fact("founded", founded()));
        if (row.life().ended() != null) facts.add(fact("ended", ended(row.life().ended())));
        term().ifPresent(term -> facts.add(fact("term", term)));
        formerNames().ifPresent(names -> facts.add(fact("former-names", names)));
        return facts;
    }

    private Optional<Fact> parent() {
        return units.parent(row)
                .map(above -> linked("parent", above))
                .or(() -> Optional.ofNullable(row.above()).map(above -> fact("parent", above)));
    }

    private String founded() {
        LocalDate on = row.life().founded();
        return row.life().opening()
                ? text.t("organization.unit.before", on)
                : withPaper(text.date(on), standing().filter(LifeEvent::isBirth));
    }

    private String ended(LocalDate on) {
        Optional<LifeEvent> end = standing().filter(event -> event.is("ENDED")).findFirst();
        String how =
                end.map(event -> new EventWords(text).of(event, row.code())).orElse("");
        return withPaper(how.isEmpty() ? text.date(on) : text.date(on) + " – " + how, end.stream());
    }

    private String withPaper(String words, Stream<LifeEvent> events) {
        return events.findFirst()
                .map(event -> new EventWords(text).paper(event.paper()))
                .filter(paper -> !paper.isEmpty())
                .map(paper -> words + " – " + paper)
                .orElse(words);
    }

    private Optional<String> term() {
        return standing()
                .filter(event -> event.is(LifeEvent.TERM) && !event.on().isAfter(from.day()))
                .filter(event ->
                        event.told().until() == null || event.told().until().isAfter(from.day()))
                .findFirst()
                .map(event -> new EventWords(text).of(event, row.code()));
    }

    /** The names before the present one, each with the day until which it was borne. */
    private Optional<String> formerNames() {
        List<LifeEvent> named = standing()
                .filter(event -> event.isBirth() || event.is("RENAMED"))
                .filter(event -> !event.on().isAfter(from.day()))
                .sorted(Comparator.comparing(LifeEvent::on))
                .toList();
        List<String> former = new ArrayList<>();
        for (int i = 0; i + 1 < named.size(); i++) {
            former.add(text.t(
                    "organization.unit.former-name",
                    named.get(i).told().name(),
                    named.get(i + 1).on()));
        }
        return former.isEmpty() ? Optional.empty() : Optional.of(former.stream().collect(Collectors.joining("; ")));
    }

    /** The enterprises linked on the day, the principal one first. */
    List<Firm> firms() {
        String principal = row.principal() == null ? "" : row.principal().code();
        return Linked.on(life, row.code(), from.day()).stream()
                .map(event -> firm(event, principal))
                .sorted(Comparator.comparing(Firm::principal).reversed().thenComparing(Firm::code))
                .toList();
    }

    private static Named enterprise(LifeEvent event) {
        return Objects.requireNonNull(event.told().enterprise());
    }

    private Firm firm(LifeEvent event, String principal) {
        Named firm = enterprise(event);
        boolean isPrincipal = firm.code().equals(principal);
        return new Firm(
                firm.code(),
                isPrincipal && row.principal() != null ? row.principal().name() : firm.name(),
                Addresses.enterprise(firm.code(), from.carried()),
                text.date(event.on()),
                isPrincipal);
    }

    private Stream<LifeEvent> standing() {
        return life.stream()
                .filter(LifeEvent::stands)
                .filter(event -> event.unit().code().equals(row.code()));
    }

    private Fact linked(String key, UnitRow unit) {
        return new Fact(label(key), unit.unit().name(), Addresses.unit(unit.code(), from.carried()));
    }

    private Fact fact(String key, String value) {
        return Fact.of(label(key), value);
    }

    private String label(String key) {
        return text.t("organization.unit." + key);
    }
}
