package vn.caunoi.membership.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.access.Line;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Sex;
import vn.caunoi.membership.register.RollFilter;
import vn.caunoi.membership.register.RollStatus;
import vn.caunoi.membership.words.LineCode;
import vn.caunoi.shell.Addresses;
import vn.caunoi.shell.Form;
import vn.caunoi.shell.FormCheck;
import vn.caunoi.shell.Paging;
import vn.caunoi.shell.Text;

/** What the address of a list asks for. */
record RollAsked(Form form, @Nullable Line line, String unit, LocalDate day, RollFilter filter, int page) {

    static final String FORM = "membership.roll";

    static RollAsked read(MultiValueMap<String, String> parameters, Today today, Text text) {
        FormCheck check = new FormCheck(Form.typed(FORM, parameters), text);
        LocalDate day = today.asked(check);
        RollFilter filter = new RollFilter(
                check.typed("tim"),
                chosen(check, "trang-thai", RollStatus.values()),
                chosen(check, "gioi-tinh", Sex.values()),
                chosen(check, "loai", Occupation.values()));
        Line line = line(check);
        String number = check.typed(Paging.PARAMETER);
        return new RollAsked(
                check.form(),
                line,
                check.typed("to-chuc"),
                day,
                filter,
                number.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(number)) : 1);
    }

    private static @Nullable Line line(FormCheck check) {
        String typed = check.typed("he");
        Optional<Line> line = LineCode.read(typed).map(LineCode::line);
        if (line.isEmpty() && !typed.isEmpty()) {
            check.reject("he", "membership.roll.unknown-choice", typed);
        }
        return line.orElse(null);
    }

    private static <E extends Enum<E>> @Nullable E chosen(FormCheck check, String name, E[] values) {
        String typed = check.typed(name);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<E> value =
                Arrays.stream(values).filter(each -> each.name().equals(typed)).findFirst();
        if (value.isEmpty()) {
            check.reject(name, "membership.roll.unknown-choice", typed);
        }
        return value.orElse(null);
    }

    /** The same list, every filter kept. */
    String address(String unitCode, Line ofLine) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Addresses.MEMBERS)
                .queryParam("he", LineCode.of(ofLine))
                .queryParam("to-chuc", "{unit}")
                .queryParam(Addresses.DAY, day);
        if (!filter.typed().isEmpty()) {
            address.queryParam("tim", "{typed}");
        }
        add(address, "trang-thai", filter.status());
        add(address, "gioi-tinh", filter.sex());
        add(address, "loai", filter.occupation());
        return address.encode()
                .buildAndExpand(Map.of("unit", unitCode, "typed", filter.typed()))
                .toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Enum<?> value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
