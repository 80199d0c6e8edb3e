package vn.caunoi.importing.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.access.Scope;
import vn.caunoi.importing.compare.Kept;
import vn.caunoi.importing.compare.Register;
import vn.caunoi.importing.compare.Snapshot;
import vn.caunoi.importing.compare.Surroundings;
import vn.caunoi.importing.compare.Wanted;
import vn.caunoi.importing.form.SheetForm;
import vn.caunoi.importing.row.MovementCode;
import vn.caunoi.importing.row.MovementRow;
import vn.caunoi.importing.row.StandingCode;
import vn.caunoi.ledger.Changes;
import vn.caunoi.ledger.Posting;
import vn.caunoi.ledger.Recorded;
import vn.caunoi.membership.Member;
import vn.caunoi.membership.Members;
import vn.caunoi.membership.Movement;
import vn.caunoi.membership.MovementKind;
import vn.caunoi.paper.PaperReference;

/** Movements of members as rows. A transfer within the installation is told from the unit that is left. */
@Component
class MovementRegister implements Register<MovementRow, Movement> {

    private final Members members;

    MovementRegister(Members members) {
        this.members = members;
    }

    @Override
    public SheetForm<MovementRow> form() {
        return SheetForm.MOVEMENTS;
    }

    @Override
    public List<Recorded<Movement>> live(Scope scope, long pin) {
        return members.live(scope, pin);
    }

    /** The day is part of the key: a book of ten years is not read for the rows of a month. */
    @Override
    public List<Recorded<Movement>> candidates(List<Wanted<MovementRow>> wanted, Snapshot ledger) {
        Set<LocalDate> days = wanted.stream().map(wish -> wish.row().on()).collect(Collectors.toSet());
        Set<String> keys = wanted.stream()
                .flatMap(wish -> Stream.of(wish.row().rowKey(), wish.mirrorKey()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return members.live(ledger.scope(), ledger.pin(), days, keys);
    }

    @Override
    public List<Long> record(Posting posting, Changes<Movement> changes) {
        return members.record(posting, changes);
    }

    @Override
    public Kept<MovementRow> kept(Recorded<Movement> entry) {
        Movement movement = entry.content();
        Member member = movement.member();
        PaperReference paper = movement.paper();
        boolean transfer = movement.kind() == MovementKind.TRANSFERRED;
        MovementRow row = new MovementRow(
                movement.rowKey(),
                movement.effectiveOn(),
                Objects.requireNonNull(movement.from() == null ? movement.to() : movement.from()),
                code(movement),
                transfer && movement.from() != null ? movement.to() : null,
                movement.quantity(),
                StandingCode.of(movement.standing()),
                member == null ? null : member.code(),
                member == null ? null : member.fullName(),
                movement.sex(),
                movement.born(),
                movement.occupation(),
                paper == null ? null : paper.number(),
                paper == null ? null : paper.dated());
        return new Kept<>(row, movement.mirrorKey(), List.of(entry.entry()));
    }

    private static MovementCode code(Movement movement) {
        if (movement.kind() != MovementKind.TRANSFERRED) {
            return MovementCode.of(movement.kind());
        }
        return movement.from() == null ? MovementCode.CHUYEN_DEN : MovementCode.CHUYEN_DI;
    }

    /** The other unit of anything but a transfer is told for the reader's sake only. */
    @Override
    public MovementRow canonical(MovementRow row) {
        boolean arriving = row.movement() == MovementCode.CHUYEN_DEN && row.otherUnit() != null;
        boolean transfer = row.movement().isTransfer();
        return row.between(
                arriving ? Objects.requireNonNull(row.otherUnit()) : row.unit(),
                arriving ? MovementCode.CHUYEN_DI : row.movement(),
                arriving ? row.unit() : transfer ? row.otherUnit() : null);
    }

    /** A transfer as its two sides told it, so that each keeps the key of its own. */
    List<MovementRow> sides(Kept<MovementRow> kept) {
        MovementRow leaving = kept.row();
        String mirror = kept.mirrorKey();
        if (mirror == null || leaving.otherUnit() == null) {
            return List.of(leaving);
        }
        MovementRow arriving = leaving.between(leaving.otherUnit(), MovementCode.CHUYEN_DEN, leaving.unit())
                .keyed(mirror);
        return leaving.rowKey() == null ? List.of(arriving) : List.of(leaving, arriving);
    }

    @Override
    public MovementRow against(MovementRow row, MovementRow kept) {
        return row.named(kept.fullName());
    }

    @Override
    public Movement entry(Wanted<MovementRow> wanted, @Nullable Kept<MovementRow> before, Surroundings around) {
        MovementRow row = wanted.row();
        MovementKind kind = row.movement().kind();
        return new Movement(
                row.on(),
                kind,
                row.person() == null ? null : new Member(row.person(), row.fullName()),
                row.quantity(),
                Direction.of(row.movement()).leaves() ? row.unit() : null,
                Direction.of(row.movement()).enters()
                        ? row.unit()
                        : kind == MovementKind.TRANSFERRED ? row.otherUnit() : null,
                row.standing() == null ? null : row.standing().standing(),
                row.sex(),
                row.born(),
                row.occupation(),
                Kept.ownKey(row, before),
                wanted.mirrorKey() != null || before == null ? wanted.mirrorKey() : before.mirrorKey(),
                row.paper());
    }

    /** On which side of the movement the unit of the row stands. */
    private enum Direction {
        IN,
        OUT,
        WITHIN;

        static Direction of(MovementCode code) {
            return switch (code) {
                case DAU_KY, KET_NAP, KET_NAP_LAI, PHUC_HOI, CHUYEN_DEN -> IN;
                case CHINH_THUC, SHTT_DEN, SHTT_DI, MIEN_SINH_HOAT, TRO_LAI_SINH_HOAT, NEU_TEN -> WITHIN;
                default -> OUT;
            };
        }

        boolean leaves() {
            return this != IN;
        }

        boolean enters() {
            return this != OUT;
        }
    }
}
