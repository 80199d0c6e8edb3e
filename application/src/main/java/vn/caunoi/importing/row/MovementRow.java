package vn.caunoi.importing.row;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.membership.BirthDate;
import vn.caunoi.membership.Occupation;
import vn.caunoi.membership.Sex;

/** Sheet {@code bien_dong}: members, by name or by number, come, go or change. */
public record MovementRow(
        @Column(value = "ma_dong", code = true) @Nullable String rowKey,
        @Column(value = "ngay", required = true) LocalDate on,

        @Column(value = "to_chuc", required = true, code = true)
        String unit,

        @Column(value = "loai", required = true) MovementCode movement,

        @Column(value = "to_chuc_doi_ung", code = true) @Nullable
        String otherUnit,

        @Column(value = "so_luong", required = true, oneWith = "ma_nguoi", least = 1, role = Column.Role.VALUE)
        Integer quantity,

        @Column("trang_thai") @Nullable StandingCode standing,
        @Column(value = "ma_nguoi", code = true) @Nullable String person,

        @Column(value = "ho_ten", role = Column.Role.VALUE_OF_PERSON) @Nullable
        String fullName,

        @Column(value = "gioi_tinh", role = Column.Role.VALUE_OF_PERSON) @Nullable
        Sex sex,

        @Column(value = "ngay_sinh", role = Column.Role.VALUE_OF_PERSON) @Nullable
        BirthDate born,

        @Column(value = "doi_tuong", role = Column.Role.VALUE_OF_PERSON) @Nullable
        Occupation occupation,

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
    public Optional<Flaw> flaw() {
        if (fullName != null && person == null) {
            return Optional.of(new Flaw("ma_nguoi", "person-without-code"));
        }
        if (person != null && quantity != 1) {
            return Optional.of(new Flaw("so_luong", "person-counts-one"));
        }
        if (movement == MovementCode.NEU_TEN && person == null) {
            return Optional.of(new Flaw("ma_nguoi", "naming-without-person"));
        }
        if (unit.equals(otherUnit)) {
            return Optional.of(new Flaw("to_chuc_doi_ung", "same-unit"));
        }
        return Flaw.ofPerson(person).or(Row.super::flaw);
    }

    /** The same people, told as a movement of another unit. */
    public MovementRow between(String at, MovementCode as, @Nullable String other) {
        return new MovementRow(
                rowKey,
                on,
                at,
                as,
                other,
                quantity,
                standing,
                person,
                fullName,
                sex,
                born,
                occupation,
                paperNumber,
                paperDated);
    }

    public MovementRow keyed(@Nullable String key) {
        return new MovementRow(
                key,
                on,
                unit,
                movement,
                otherUnit,
                quantity,
                standing,
                person,
                fullName,
                sex,
                born,
                occupation,
                paperNumber,
                paperDated);
    }

    /** What this row leaves unsaid of the person and the paper is taken from the other. */
    public MovementRow completedBy(MovementRow other) {
        boolean cites = paperNumber != null;
        return new MovementRow(
                rowKey,
                on,
                unit,
                movement,
                otherUnit,
                quantity,
                standing == null ? other.standing : standing,
                person,
                fullName == null ? other.fullName : fullName,
                sex == null ? other.sex : sex,
                born == null ? other.born : born,
                occupation == null ? other.occupation : occupation,
                cites ? paperNumber : other.paperNumber,
                cites ? paperDated : other.paperDated);
    }

    /** A row that leaves the name unsaid says nothing against the known one. */
    public MovementRow named(@Nullable String known) {
        return fullName != null || person == null
                ? this
                : new MovementRow(
                        rowKey,
                        on,
                        unit,
                        movement,
                        otherUnit,
                        quantity,
                        standing,
                        person,
                        known,
                        sex,
                        born,
                        occupation,
                        paperNumber,
                        paperDated);
    }
}
