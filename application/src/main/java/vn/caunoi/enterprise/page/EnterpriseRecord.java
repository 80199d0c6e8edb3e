package vn.caunoi.enterprise.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.enterprise.EnterpriseAt;
import vn.caunoi.enterprise.EnterpriseEntry;
import vn.caunoi.enterprise.Enterprises;
import vn.caunoi.enterprise.OperatingStatus;
import vn.caunoi.enterprise.TaxCode;
import vn.caunoi.enterprise.Zones;
import vn.caunoi.ledger.Past;
import vn.caunoi.paper.PaperReference;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Cards;
import vn.caunoi.shell.Fact;
import vn.caunoi.shell.Moment;
import vn.caunoi.shell.Page;
import vn.caunoi.shell.Text;

/** Reads what the register says of one enterprise. */
@Component
class EnterpriseRecord {

    private final Enterprises enterprises;
    private final Zones zones;
    private final EnterpriseGate gate;
    private final RegisterMoments moments;
    private final ObjectProvider<Cards<EnterpriseAt>> cards;

    EnterpriseRecord(
            Enterprises enterprises,
            Zones zones,
            EnterpriseGate gate,
            RegisterMoments moments,
            ObjectProvider<Cards<EnterpriseAt>> cards) {
        this.enterprises = enterprises;
        this.zones = zones;
        this.gate = gate;
        this.moments = moments;
        this.cards = cards;
    }

    /** Everything that stands of the enterprise, oldest first; not found where nothing does. */
    List<Past<EnterpriseEntry>> past(String code, Standpoint from, Scope scope) {
        return RegisterMoments.some(enterprises.past(scope, code, from.pin()));
    }

    /** What held on the day; before the first entry that one, after the end the last one. */
    static EnterpriseEntry shown(List<Past<EnterpriseEntry>> past, Standpoint from) {
        return RegisterMoments.shown(past, EnterpriseEntry::effectiveOn, from);
    }

    RecordView view(List<Past<EnterpriseEntry>> past, Standpoint from, Page page, Scope scope) {
        EnterpriseEntry shown = shown(past, from);
        Text text = page.text();
        long id = Objects.requireNonNull(enterprises.ids(List.of(shown.code())).get(shown.code()));
        EnterpriseAt subject = new EnterpriseAt(id, shown.code(), from.day(), from.pin());
        boolean writer = gate.mayWrite(scope, shown.zone());
        return new RecordView(
                text.t("enterprise.lead", shown.code(), from.day()),
                Addresses.enterprise(shown.code(), null),
                text.date(from.day()),
                warnings(shown, from, text),
                facts(shown, from, text),
                List.of(),
                cards.orderedStream()
                        .flatMap(each -> each.about(subject, page, scope).stream())
                        .sorted(Comparator.comparingInt(Cards.Card::place))
                        .toList(),
                moments.of(past, new Teller(text, zone -> zoneName(zone, from), shown.code(), writer), scope, text),
                writer ? doors(shown.code(), from, text) : List.of());
    }

    private static List<RecordView.Door> doors(String code, Standpoint from, Text text) {
        String change = EnterpriseDoors.path(code, "thay-doi");
        return List.of(new RecordView.Door(
                text.t("enterprise.door.change"),
                from.today() ? change : change + "?" + Addresses.DAY + "=" + from.day()));
    }

    private static List<String> warnings(EnterpriseEntry shown, Standpoint from, Text text) {
        boolean early = shown.effectiveOn().isAfter(from.day());
        boolean late = shown.until() != null && !from.day().isBefore(shown.until());
        return Stream.of(
                        early ? text.t("enterprise.warning.early", from.day(), shown.effectiveOn()) : "",
                        late ? text.t("enterprise.warning.ended", from.day(), shown.until()) : "",
                        unchecked(shown.taxCode()) ? text.t("enterprise.warning.tax-code", shown.taxCode()) : "")
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static boolean unchecked(@Nullable String taxCode) {
        return taxCode != null && !new TaxCode(taxCode).isChecked();
    }

    private List<Fact> facts(EnterpriseEntry shown, Standpoint from, Text text) {
        Words words = new Words(text);
        String zone = shown.zone();
        String none = text.t("enterprise.none");
        return List.of(
                Fact.of(text.t("enterprise.form.ma"), shown.code()),
                Fact.of(
                        text.t("enterprise.form.ma-so-thue"),
                        Optional.ofNullable(shown.taxCode()).orElse(none)),
                Fact.of(text.t("enterprise.form.loai-hinh"), words.type(shown.ownerType())),
                Fact.of(text.t("enterprise.form.quy-mo"), shown.size() == null ? none : words.size(shown.size())),
                new Fact(
                        text.t("enterprise.form.khu"),
                        zone == null ? text.t("enterprise.outside") : zoneName(zone, from),
                        zone == null ? null : Addresses.zone(zone, from.asked())),
                Fact.of(text.t("enterprise.form.trang-thai"), words.status(status(shown))),
                Fact.of(text.t("enterprise.form.holds-since"), words.since(shown.effectiveOn())),
                Fact.of(text.t("enterprise.form.paper"), Moment.standsOn(words.paper(shown.paper()), text)));
    }

    private String zoneName(String code, Standpoint from) {
        Map<String, Long> ids = zones.zoneIds(List.of(code));
        return zones.names(ids.values(), from.day(), from.pin()).values().stream()
                .findFirst()
                .orElse(code);
    }

    static OperatingStatus status(EnterpriseEntry entry) {
        return Objects.requireNonNullElse(entry.status(), OperatingStatus.HOAT_DONG);
    }

    /** Tells what an entry changed. */
    private record Teller(Text text, UnaryOperator<String> zoneNames, String code, boolean writer)
            implements RegisterMoments.Teller<EnterpriseEntry> {

        @Override
        public String day(EnterpriseEntry entry) {
            return new Words(text).since(entry.effectiveOn());
        }

        @Override
        public String what(EnterpriseEntry entry, @Nullable EnterpriseEntry before) {
            return new Statements(text, zoneNames).told(entry, before);
        }

        @Override
        public @Nullable PaperReference paper(EnterpriseEntry entry) {
            return entry.paper();
        }

        @Override
        public @Nullable String path(long number) {
            return writer ? EnterpriseDoors.path(code, "dong", Long.toString(number)) : null;
        }
    }
}
