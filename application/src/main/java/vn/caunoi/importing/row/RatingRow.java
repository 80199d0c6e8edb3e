package vn.caunoi.importing.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.Grade;
import vn.caunoi.membership.Rated;

/** Sheet {@code xep_loai}: how members, units or committees were rated for a year or quarter. */
public record RatingRow(
        @Column(value = "ma_dong", code = true) @Nullable String rowKey,
        @Column(value = "ky", required = true, code = true) String period,

        @Column(value = "to_chuc", required = true, code = true)
        String unit,

        @Column(value = "doi_tuong", required = true) Rated rated,

        @Column(value = "muc", required = true, role = Column.Role.VALUE_OF_PERSON)
        Grade grade,

        @Column(value = "so_luong", required = true, oneWith = "ma_nguoi", least = 1, role = Column.Role.VALUE)
        Integer quantity,

        @Column(value = "ma_nguoi", code = true) @Nullable String person,

        @Column(value = "so_quyet_dinh", role = Column.Role.VALUE) @Nullable
        String paperNumber,

        @Column(value = "ngay_quyet_dinh", role = Column.Role.VALUE) @Nullable
        LocalDate paperDated)
        implements Row {

    @Override
    public boolean identifiedBy(String column, Column.Role role) {
        return role == Column.Role.KEY || (role == Column.Role.VALUE_OF_PERSON && person == null);
    }

    @Override
    public List<List<@Nullable Object>> subjects() {
        return List.of(Arrays.asList(period, unit, rated, person, person == null ? grade : null));
    }

    @Override
    public Optional<Flaw> flaw() {
        if (!period.matches("\\d{4}(-Q[1-4])?")) {
            return Optional.of(new Flaw("ky", "year-or-quarter"));
        }
        if (person != null && rated != Rated.DANG_VIEN) {
            return Optional.of(new Flaw("ma_nguoi", "only-members-by-name"));
        }
        if (person != null && quantity != 1) {
            return Optional.of(new Flaw("so_luong", "person-counts-one"));
        }
        return Flaw.ofPerson(person).or(() -> Flaw.ofPeriod("ky", period)).or(Row.super::flaw);
    }
}
