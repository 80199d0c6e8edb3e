package vn.caunoi.membership.page;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.membership.register.PartyWatch;
import vn.caunoi.membership.register.PartyWatch.Part;
import vn.caunoi.membership.register.RollStatus;
import vn.caunoi.membership.words.PartyRegulation;
import vn.caunoi.membership.words.Probation;
import vn.caunoi.organization.Trees;
import vn.caunoi.organization.Unit;
import vn.caunoi.shell.Due;
import vn.caunoi.shell.Text;
import vn.caunoi.shell.Tone;

/**
 * What the Party's rules on members ask somebody to see to: probations that are over, cells with too few official members,
 * grassroots cells that have grown. Each names a unit and a number, and leads to the list that says who.
 */
@Configuration(proxyBeanMethods = false)
class PartyDues {

    private static final int FEWEST = 3;
    private static final int COMMITTEE = 30;

    private final PartyWatch watch;
    private final Trees trees;
    private final Today days;

    PartyDues(PartyWatch watch, Trees trees, Today days) {
        this.watch = watch;
        this.trees = trees;
        this.days = days;
    }

    /** Each part of the sub-tree is read once and looked at by every rule. */
    @Bean
    Due.Source rulesOnMembers() {
        return (unit, today, scope, text) -> {
            long pin = days.pin(scope);
            return watch.parts(scope, unit, today, pin).stream()
                    .flatMap(part -> said(part, today, text)
                            .flatMap(said -> trees.unit(scope, part.code(), today, pin).stream()
                                    .map(named -> due(said, named, today))))
                    .toList();
        };
    }

    private Stream<Said> said(Part part, LocalDate today, Text text) {
        return Stream.of(over(part, today, text), few(part, text), many(part, text))
                .flatMap(Stream::ofNullable);
    }

    /** Twelve months from the ceremony, then thirty working days (Party Charter 2011, article 5; 24-QĐ/TW of 30/7/2021, 4.2). */
    private @Nullable Said over(Part part, LocalDate today, Text text) {
        LocalDate admitted = part.admitted();
        if (part.over() == 0 || admitted == null) {
            return null;
        }
        LocalDate by = new Probation(admitted).considered();
        return new Said(
                by,
                today.isAfter(by) ? Tone.BAD : Tone.WATCH,
                text.t("membership.due.probation", part.name(), part.over()),
                text.t("membership.due.probation.reason", PartyRegulation.cited(today, text)),
                RollStatus.QUA_HAN_DU_BI);
    }

    /** Fewer than three official members (Party Charter 2011, articles 21 and 24); unknown where members are only counted. */
    private static @Nullable Said few(Part part, Text text) {
        boolean cell = part.kind().equals("CELL") || part.kind().equals("GRASSROOTS_CELL");
        return cell && part.official() + part.counted() < FEWEST
                ? new Said(
                        null,
                        Tone.WATCH,
                        text.t("membership.due.few", part.name(), part.official()),
                        text.t("membership.due.few.reason"),
                        RollStatus.CHINH_THUC)
                : null;
    }

    /** Thirty members, official or on probation, make a committee (Party Charter 2011, article 21). */
    private static @Nullable Said many(Part part, Text text) {
        long members = part.named() + part.counted();
        return part.kind().equals("GRASSROOTS_CELL") && members >= COMMITTEE
                ? new Said(
                        null,
                        Tone.WATCH,
                        text.t("membership.due.many", part.name(), members),
                        text.t("membership.due.many.reason"),
                        null)
                : null;
    }

    private record Said(
            @Nullable LocalDate on,
            Tone tone,
            String title,
            String reason,
            @Nullable RollStatus list) {}

    private static Due due(Said said, Unit unit, LocalDate today) {
        return new Due(
                said.on(), said.tone(), said.title(), said.reason(), MemberAddresses.list(unit, today, said.list()));
    }
}
