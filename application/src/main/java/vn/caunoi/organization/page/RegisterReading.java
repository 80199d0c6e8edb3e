package vn.caunoi.organization.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Line;
import vn.caunoi.organization.UnitKind;
import vn.caunoi.organization.page.RegisterView.Choices;
import vn.caunoi.organization.page.RegisterView.Heading;
import vn.caunoi.organization.page.RegisterView.Row;
import vn.caunoi.organization.page.RegisterView.Switch;
import vn.caunoi.organization.page.RegisterView.Table;
import vn.caunoi.organization.register.Registered;
import vn.caunoi.organization.register.UnitRow;
import vn.caunoi.organization.register.Viewpoint;
import vn.caunoi.shell.Option;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** Makes the page of the register out of its units and of what the address asks. */
final class RegisterReading {

    private static final int PAGE_SIZE = 50;

    private final Registered units;
    private final Viewpoint from;
    private final Asked asked;
    private final Text text;

    RegisterReading(Registered units, Viewpoint from, Asked asked, Text text) {
        this.units = units;
        this.from = from;
        this.asked = asked;
        this.text = text;
    }

    /** @param address with all its filters */
    record Asked(Filter filter, Order order, int page, boolean list, String address) {

        boolean asTree() {
            return !list && filter.leavesNothingOut();
        }

        String with(String parameter, Object... value) {
            return UriComponentsBuilder.fromUriString(address)
                    .replaceQueryParam(Paging.PARAMETER)
                    .replaceQueryParam(parameter, value)
                    .build()
                    .toUriString();
        }
    }

    RegisterView view() {
        List<UnitRow> found =
                asked.filter().from(units).sorted(asked.order().comparator()).toList();
        String count =
                text.t("organization.register.lead." + asked.filter().status().code(), found.size(), from.day());
        return asked.asTree()
                ? new RegisterView(
                        count,
                        choices(),
                        new TreeDrawing(units, from, text).of(asked.filter().line()),
                        null,
                        way("organization.register.as-list", asked.with(RegisterController.VIEW, "danh-sach")))
                : new RegisterView(
                        count, choices(), null, table(found), way("organization.register.as-tree", withoutFilters()));
    }

    private Switch way(String key, String path) {
        return new Switch(text.t(key), path);
    }

    private String withoutFilters() {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(asked.address());
        Stream.of(
                        Filter.KIND,
                        Filter.OWNER,
                        Filter.ZONE,
                        Filter.PARENT,
                        Filter.SEARCH,
                        Filter.STATUS,
                        Order.PARAMETER,
                        Paging.PARAMETER,
                        RegisterController.VIEW)
                .forEach(address::replaceQueryParam);
        return address.build().toUriString();
    }

    private Table table(List<UnitRow> found) {
        Rows words = new Rows(units, from, text);
        Paging paging = new Paging(asked.page(), PAGE_SIZE, found.size(), asked.address());
        int number = Math.min(asked.page(), paging.last());
        List<Row> rows = found.stream()
                .skip((number - 1L) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .map(words::of)
                .toList();
        return new Table(
                text.t("organization.register.list"),
                Arrays.stream(Order.Column.values()).map(this::heading).toList(),
                rows,
                new Paging(number, PAGE_SIZE, found.size(), asked.address()));
    }

    private Heading heading(Order.Column column) {
        Order order = asked.order();
        return new Heading(
                text.t("organization.register.column." + column.code()),
                asked.with(Order.PARAMETER, order.next(column)),
                order.column() == column ? order.backward() ? "descending" : "ascending" : null);
    }

    private Choices choices() {
        UnitWords words = new UnitWords(text);
        List<Line> lines = units.all().map(row -> row.unit().line()).distinct().toList();
        return new Choices(
                lines.stream()
                        .map(line -> new Option(line.code(), words.line(line)))
                        .toList(),
                Arrays.stream(UnitKind.values())
                        .filter(kind -> lines.contains(kind.line()))
                        .map(kind -> new Option(kind.name(), words.kind(kind)))
                        .toList(),
                principals()
                        .map(UnitRow.Principal::owner)
                        .distinct()
                        .sorted()
                        .map(owner -> new Option(owner.name(), words.owner(owner)))
                        .toList(),
                places(),
                Arrays.stream(Filter.Status.values())
                        .map(each -> new Option(each.code(), text.t("organization.register.status." + each.code())))
                        .toList());
    }

    private Stream<UnitRow.Principal> principals() {
        return units.all().map(UnitRow::principal).filter(Objects::nonNull);
    }

    /** Zones and groups in the order of their codes, as the office writes them; those with an organisation only. */
    private List<Option> places() {
        return principals()
                .flatMap(principal -> Stream.of(
                        place(principal.group(), text.t("enterprise.group.named", String.valueOf(principal.group()))),
                        place(principal.zone(), principal.zoneName())))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(Option::value))
                .toList();
    }

    private static Optional<Option> place(@Nullable String code, @Nullable String name) {
        return Optional.ofNullable(code).map(known -> new Option(known, Objects.requireNonNullElse(name, known)));
    }
}
