package vn.caunoi.membership.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.membership.register.RollStatus;
import vn.caunoi.membership.words.Deed;
import vn.caunoi.membership.words.LineCode;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Addresses;

/** Where the pages of members lie, and the figure that counts them. */
final class MemberAddresses {

    static final String DEEDS = Addresses.MEMBERS + "/ghi";
    static final String ENTRIES = Addresses.MEMBERS + "/but-toan";

    private MemberAddresses() {}

    static String list(Unit unit, @Nullable LocalDate day, @Nullable RollStatus status) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(Addresses.MEMBERS)
                .queryParam("he", LineCode.of(unit.line()))
                .queryParam("to-chuc", "{unit}");
        if (day != null) {
            address.queryParam(Addresses.DAY, day);
        }
        if (status != null) {
            address.queryParam("trang-thai", status);
        }
        return address.encode().buildAndExpand(unit.code()).toUriString();
    }

    static String figure(Unit unit, LocalDate day) {
        return UriComponentsBuilder.fromPath("/chi-so")
                .queryParam("indicator", LineCode.of(unit.line()).indicator())
                .queryParam("unit", "{unit}")
                .queryParam("asOf", day)
                .encode()
                .buildAndExpand(unit.code())
                .toUriString();
    }

    static String flow(Unit unit, String flow, LocalDate first, LocalDate last) {
        return UriComponentsBuilder.fromPath("/chi-so")
                .queryParam("indicator", LineCode.of(unit.line()).indicator() + "." + flow)
                .queryParam("unit", "{unit}")
                .queryParam("period", first + ".." + last)
                .encode()
                .buildAndExpand(unit.code())
                .toUriString();
    }

    /** The choice of forms, or one form, for a unit or a person. */
    static String deed(@Nullable Deed deed, @Nullable String unit, @Nullable Long person) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(deed == null ? DEEDS : DEEDS + "/" + deed.slug());
        if (unit != null) {
            address.queryParam("to-chuc", "{unit}");
        }
        if (person != null) {
            address.queryParam("nguoi", person);
        }
        return address.encode()
                .buildAndExpand(unit == null ? new Object[0] : new Object[] {unit})
                .toUriString();
    }

    static String entry(long entry) {
        return ENTRIES + "/" + entry;
    }
}
