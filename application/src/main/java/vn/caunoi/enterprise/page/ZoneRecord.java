package vn.caunoi.enterprise.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.access.ZoneOwner;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.OwnerType;
import vn.caunoi.enterprise.StandingEnterprise;
import vn.caunoi.enterprise.ZoneAt;
import vn.caunoi.enterprise.ZoneEntry;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.ledger.Past;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.Text;

/** Reads what the register says of one zone. */
@Component
class ZoneRecord {

    private final Zones zones;
    private final Enterprises enterprises;
    private final EnterpriseGate gate;
    private final RegisterMoments moments;
    private final ObjectProvider<Cards<ZoneAt>> cards;

    ZoneRecord(
            Zones zones,
            Enterprises enterprises,
            EnterpriseGate gate,
            RegisterMoments moments,
            ObjectProvider<Cards<ZoneAt>> cards) {
        this.zones = zones;
        this.enterprises = enterprises;
        this.gate = gate;
        this.moments = moments;
        this.cards = cards;
    }

    /** What held on the day; before the first entry that one, after the end the last one. */
    static ZoneEntry shown(List<Past<ZoneEntry>> past, Standpoint from) {
        return RegisterMoments.shown(past, ZoneEntry::effectiveOn, from);
    }

    RecordView view(ZoneOwner owner, List<Past<ZoneEntry>> past, Standpoint from, Page page, Scope scope) {
        ZoneEntry shown = shown(past, from);
        Text text = page.text();
        boolean writer = gate.mayWrite(scope, owner);
        return new RecordView(
                text.t("enterprise.zone.lead", shown.code(), from.day()),
                Addresses.zone(shown.code(), null),
                text.date(from.day()),
                warnings(shown, from, text),
                facts(shown, from, text),
                counts(Set.of(shown.code()), shown.code(), from, scope, text),
                cards(new ZoneAt(owner, shown.code(), from.day(), from.pin()), page, scope),
                moments.of(past, new Teller(text, shown.code(), writer), scope, text),
                writer ? doors(shown, text) : List.of());
    }

    List<Cards.Card> cards(ZoneAt subject, Page page, Scope scope) {
        return cards.orderedStream()
                .flatMap(each -> each.about(subject, page, scope).stream())
                .sorted(Comparator.comparingInt(Cards.Card::place))
                .toList();
    }

    private static List<RecordView.Door> doors(ZoneEntry shown, Text text) {
        return List.of(
                new RecordView.Door(text.t("enterprise.door.change"), ZoneDoors.path(shown.code(), "thay-doi")),
                new RecordView.Door(text.t("enterprise.zone.door.close"), ZoneDoors.path(shown.code(), "ket-thuc")));
    }

    private static List<String> warnings(ZoneEntry shown, Standpoint from, Text text) {
        boolean early = shown.effectiveOn().isAfter(from.day());
        boolean late = shown.until() != null && !from.day().isBefore(shown.until());
        return Stream.of(
                        early ? text.t("enterprise.zone.warning.early", from.day(), shown.effectiveOn()) : "",
                        late ? text.t("enterprise.zone.warning.ended", from.day(), shown.until()) : "")
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<Fact> facts(ZoneEntry shown, Standpoint from, Text text) {
        Words words = new Words(text);
        String none = text.t("enterprise.none");
        String group = shown.group();
        return List.of(
                Fact.of(text.t("enterprise.zone.form.ma"), shown.code()),
                Fact.of(text.t("enterprise.zone.form.loai"), shown.kind() == null ? none : words.kind(shown.kind())),
                new Fact(
                        text.t("enterprise.zone.form.nhom"),
                        group == null ? none : group,
                        group == null ? null : Addresses.zone(group, from.asked())),
                Fact.of(
                        text.t("enterprise.zone.form.dien-tich"),
                        Optional.ofNullable(shown.areaHa()).map(text::number).orElse(none)),
                Fact.of(text.t("enterprise.form.holds-since"), words.since(shown.effectiveOn())),
                Fact.of(
                        text.t("enterprise.zone.form.den-ngay"),
                        Optional.ofNullable(shown.until()).map(text::date).orElse(none)),
                Fact.of(text.t("enterprise.form.paper"), Moment.standsOn(words.paper(shown.paper()), text)));
    }

    /** Enterprises in operation in these zones by owner type, and all of them. */
    List<RecordView.Count> counts(Set<String> codes, String asked, Standpoint from, Scope scope, Text text) {
        List<StandingEnterprise> inside = enterprises.standing(scope, from.day(), from.pin()).stream()
                .filter(row -> row.operates() && codes.contains(Objects.requireNonNullElse(row.zone(), "")))
                .toList();
        Map<OwnerType, Long> byType =
                inside.stream().collect(Collectors.groupingBy(StandingEnterprise::ownerType, Collectors.counting()));
        Words words = new Words(text);
        Stream<RecordView.Count> types = Stream.of(OwnerType.values())
                .filter(byType::containsKey)
                .map(type -> new RecordView.Count(
                        words.type(type),
                        text.number(byType.getOrDefault(type, 0L)),
                        ZoneReading.inside(asked, type.name(), from)));
        RecordView.Count all = new RecordView.Count(
                text.t("enterprise.zone.operating.all"),
                text.number(inside.size()),
                ZoneReading.inside(asked, null, from));
        return Stream.concat(types, Stream.of(all)).toList();
    }

    /** Tells what an entry changed. */
    private record Teller(Text text, String code, boolean writer) implements RegisterMoments.Teller<ZoneEntry> {

        @Override
        public String day(ZoneEntry entry) {
            return new Words(text).since(entry.effectiveOn());
        }

        @Override
        public String what(ZoneEntry entry, @Nullable ZoneEntry before) {
            return new Statements(text, UnaryOperator.identity()).told(entry, before);
        }

        @Override
        public @Nullable PaperReference paper(ZoneEntry entry) {
            return entry.paper();
        }

        @Override
        public @Nullable String path(long number) {
            return writer ? ZoneDoors.path(code, "dong", Long.toString(number)) : null;
        }
    }
}
